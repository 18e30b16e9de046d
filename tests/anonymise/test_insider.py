"""Whoever knows one small number from a case of their own learns nothing small about others."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.form import release_form
from ilja_desktop.anonymise.gate import cleared, objections
from ilja_desktop.anonymise.model import (
    Advice,
    Cube,
    Number,
    Policy,
    Reason,
    Result,
    Unprotectable,
    Why,
)
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.summaryfacts import Record
from tests.anonymise.builders import examples
from tests.anonymise.cubes import a_cube, an_axis, records_of, table_cube
from tests.anonymise.oracle import told_to_insiders

AXES = (an_axis("A", 3), an_axis("B", 3))
UNAWARE = Policy(insiders=False)


def protected(cubes: list[Cube], policy: Policy) -> Result:
    result = protect(cubes, policy)
    assert isinstance(result, Result)
    return result


def cases(**counts: int) -> list[Record]:
    """Cases by codes of two axes, such as ``A0B1=2``."""
    return [{"A": at[:2], "B": at[2:]} for at, count in counts.items() for _ in range(count)]


def test_no_insider_learns_what_a_search_of_all_tables_finds() -> None:
    released = told = 0
    for seed in range(examples(400)):
        records = records_of(AXES, random.Random(seed).randint(6, 16), random.Random(seed))
        cube = a_cube(AXES, records)
        unaware = protect([cube], UNAWARE)
        if isinstance(unaware, Result):
            told += bool(told_to_insiders(release_form(unaware), records))
        found = cleared([cube], Policy())
        if isinstance(found, Result):
            released += 1
            assert told_to_insiders(release_form(found), records) == [], seed
    assert told
    assert released > examples(400) / 3


def test_the_gate_asks_and_mends_what_did_not_think_of_insiders() -> None:
    for seed in range(3):
        cube = table_cube((5, 5), 150, seed)
        unaware = protected([cube], UNAWARE)
        assert objections(unaware) == ()
        found = objections(replace(unaware, policy=Policy()))
        assert {finding.kind for finding in found} <= {"INSIDER"}
        result = cleared([cube], Policy())
        assert isinstance(result, Result)
        assert objections(result) == ()
        assert result.loss.hidden >= unaware.loss.hidden


def test_what_an_insider_knows_is_found() -> None:
    """Of two hidden numbers in a sum somebody knows one, so the other is no secret."""
    cube = a_cube(AXES, cases(A0B0=2, A0B1=2, A0B2=9, A1B0=5, A1B1=9, A2B1=9, A1B2=3))
    hidden = [cube.number(at) for at in (("A0", "B0"), ("A0", "B1"), ("A1", "B0"), ("A1", "B1"))]
    secret = dict.fromkeys(hidden, Why(Reason.SMALL))
    form = release_form(replace(protected([cube], UNAWARE), secret=secret))
    assert not [each for each in audit(form) if each.error]
    truth = {cube.number(at): n for at, n in cube.counts.items() if cube.number(at) in hidden}
    found = {each.number for each in audit(form, insider=truth) if each.error}
    assert found == {*hidden[:2]}


def test_a_number_of_the_same_people_tells_an_insider_nothing() -> None:
    """The only two of a row are in one column: row and cell count the same people."""
    cube = a_cube(AXES, cases(A0B0=2, A1B0=9, A1B1=9, A2B0=9, A2B1=9, A2B2=9))
    result = cleared([cube], Policy())
    assert isinstance(result, Result)
    assert {cube.number(("A0", "B0")), cube.number(("A0", TOTAL))} <= result.secret.keys()


def test_three_twos_cannot_be_kept_from_insiders() -> None:
    cube = a_cube(AXES[:1], [{"A": code} for code in ("A0", "A0", "A1", "A1", "A2", "A2")])
    assert isinstance(cleared([cube], UNAWARE), Result)
    found = cleared([cube], Policy())
    assert isinstance(found, Unprotectable)
    assert Advice.COARSER in found.advice


@pytest.mark.parametrize("count", [60, 200])
def test_linked_tables_are_kept_from_insiders(count: int) -> None:
    axes = [an_axis(code, size) for code, size in zip("VWX", (4, 5, 3), strict=True)]
    records = records_of(axes, count, random.Random(count))
    cubes = [a_cube(pair, records) for pair in combinations(axes, 2)]
    result = cleared(cubes, Policy())
    assert isinstance(result, Result)
    assert objections(result) == ()


def test_numbers_somebody_may_know_are_at_the_finest_places() -> None:
    """Whoever knows a case knows where it is, not how many there are in a group."""
    axis = an_axis("A", 4, ("A0", "A1"))
    form = release_form(
        protected(
            [a_cube((axis,), [{"A": code} for code in ("A0", *["A2"] * 9, *["A3"] * 9)])], UNAWARE
        )
    )
    group = Number("Fälle 2026Q1", (("A", "ab A0"),))
    assert audit(form, insider={group: 1}) == audit(form)
