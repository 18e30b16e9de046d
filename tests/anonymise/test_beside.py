"""Releases side by side: what changed between them says nothing about anybody."""

from __future__ import annotations

import random
from datetime import date

import pytest

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.beside import Population, few_newcomers, placed
from ilja_desktop.anonymise.form import release_form
from ilja_desktop.anonymise.gate import cleared, joined, objections
from ilja_desktop.anonymise.ledger import past_text, read_past, remembered
from ilja_desktop.anonymise.model import (
    Change,
    Cube,
    History,
    Past,
    Policy,
    Reason,
    Result,
    Union,
    Unprotectable,
)
from ilja_desktop.anonymise.protect import protect
from tests.anonymise.builders import examples
from tests.anonymise.chains import quarters
from tests.anonymise.cubes import a_cube, an_axis, records_of, table_cube

AXES = [an_axis("A", 4), an_axis("B", 3)]
FEW_AXES = [an_axis("A", 3), an_axis("B", 2)]


def released(cube: Cube, *past: Past) -> Past:
    (new,), history = placed([cube], past)
    found = cleared([new], Policy(), history)
    assert isinstance(found, Result)
    return remembered(found)


def test_one_new_case_is_seen_by_nobody() -> None:
    """Protected alone, nearly every pair of releases would tell where the new case is."""
    told = 0
    seeds = range(examples(200))
    for seed in seeds:
        dice = random.Random(seed)
        records = records_of(AXES, 60, dice)
        first = released(a_cube(AXES, records, "Fälle bis 2026-03-31"))
        later = a_cube(AXES, [*records, *records_of(AXES, 1, dice)], "Fälle bis 2026-06-30")
        (cube,), history = placed([later], [first])
        alone, beside = protect([cube], Policy()), cleared([cube], Policy(), history)
        assert isinstance(alone, Result)
        told += any(finding.kind == "DELTA" for finding in objections(alone, history))
        assert isinstance(beside, Unprotectable) or objections(beside, history) == ()
        assert few_newcomers(history, [cube], 3) != ()
    assert told > len(seeds) / 2


def test_chain_of_four_quarters_gives_nothing_away() -> None:
    released = refused = 0
    reasons: set[Reason] = set()
    for seed in range(examples(120)):
        for result, history in quarters(FEW_AXES, 40, seed, leaving=seed % 2 == 1):
            if isinstance(result, Unprotectable):
                refused += 1
                continue
            released += 1
            reasons |= {why.reason for why in result.secret.values()}
            assert objections(result, history) == ()
    assert {Reason.SMALL, Reason.COMPANION} <= reasons
    assert released > 3 * refused


def test_year_is_its_quarters() -> None:
    dice = random.Random(4)
    quarterly = [records_of(AXES, 40, dice) for _ in range(2)]
    past: list[Past] = []
    for number, records in enumerate(quarterly, 1):
        past.append(released(a_cube(AXES, records, f"Fälle 2026Q{number}"), *past))
    half = a_cube(AXES, [*quarterly[0], *quarterly[1]], "Fälle 2026Q1-2026Q2")
    (cube,), history = placed([half], past)
    assert history.unions == (Union(cube.population, ("Fälle 2026Q1", "Fälle 2026Q2")),)
    found = cleared([cube], Policy(), history)
    assert isinstance(found, Result)
    assert objections(found, history) == ()
    terms = [c for c in joined(release_form(found), history)["constraints"] if len(c["terms"]) == 3]
    assert len(terms) == len({number for _, number in cube.places()})


def test_changed_numbers_are_another_edition() -> None:
    records = records_of(AXES, 40, random.Random(1))
    cube = a_cube(AXES, records)
    first = released(cube)
    (same,), _ = placed([cube], [first])
    assert same.population == cube.population
    (other,), history = placed([a_cube(AXES, records[1:])], [first])
    assert other.population == f"{cube.population} Fassung 2"
    assert history.changes == (Change(cube.population, other.population, left=(0, None)),)


def test_unrelated_periods_are_left_alone() -> None:
    past = [released(table_cube((3, 3), 40, 1))]
    later = a_cube(AXES, records_of(AXES, 40, random.Random(2)), "Fälle 2026Q2")
    (cube,), history = placed([later], past)
    assert history.changes == ()
    assert history.about(cube.population).past == ()


@pytest.mark.parametrize(
    ("name", "population"),
    [
        ("Fälle 2026Q1", Population("Fälle", date(2026, 1, 1), date(2026, 3, 31))),
        ("Fälle bis 2026-06-30", Population("Fälle", date.min, date(2026, 6, 30))),
        (
            "Stunden AB Fälle 2026Q1-2026Q2 Fassung 3",
            Population("Stunden AB Fälle", date(2026, 1, 1), date(2026, 6, 30), 3),
        ),
    ],
)
def test_names_say_what_is_counted(name: str, population: Population) -> None:
    assert Population.of(name) == population


def test_other_names_are_no_populations() -> None:
    with pytest.raises(ValueError, match="names no population"):
        Population.of("Fälle")


def test_past_is_remembered_word_by_word() -> None:
    past = (released(table_cube((3, 3), 60, 2)), released(table_cube((4,), 30, 3)))
    assert read_past(past_text(past)) == past


def test_old_release_alone_still_stands() -> None:
    past = released(table_cube((4, 4), 60, 1))
    form = joined({**release_form(protected(past)), "tables": []}, History((past,)))
    assert [finding for finding in audit(form) if finding.error] == []


def protected(past: Past) -> Result:
    (cube,) = past.cubes
    found = cleared([cube], Policy())
    assert isinstance(found, Result)
    return found
