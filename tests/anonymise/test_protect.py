"""The protector against writing down all tables, and against the same table seen otherwise."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from ilja_desktop.anonymise import tally
from ilja_desktop.anonymise.form import release_form
from ilja_desktop.anonymise.gate import cleared, objections
from ilja_desktop.anonymise.model import (
    Advice,
    Cube,
    History,
    Identity,
    Policy,
    Reason,
    Result,
    Unprotectable,
)
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.errors import Cancelled
from tests.anonymise.builders import QUICK, examples
from tests.anonymise.cubes import a_cube, an_axis, records_of, small_cases, small_cube, table_cube
from tests.anonymise.oracle import disclosures, told_to_insiders

BLOCK = 100
BLOCKS = range(1 if QUICK else 20)
FEW = range(examples(160))


def result_of(cubes: list[Cube], policy: Policy | None = None) -> Result | None:
    """The released tables, or nothing if nothing may leave."""
    found = cleared(cubes, policy or Policy())
    return found if isinstance(found, Result) else None


@pytest.mark.parametrize("block", BLOCKS)
def test_no_table_gives_anything_away(block: int) -> None:
    """The least a search through all tables can say: a secret may be as great as the threshold.

    It may even where somebody knows one of the small numbers.
    """
    released = 0
    for seed in range(BLOCK * block, BLOCK * (block + 1)):
        axes, records = small_cases(seed)
        result = result_of([a_cube(axes, records)], Policy(percentages_from=5))
        if result is not None:
            released += 1
            form = release_form(result)
            assert disclosures(form, frozenset(), 1) == [], seed
            assert told_to_insiders(form, records) == [], seed
    assert released > BLOCK / 2


def test_small_numbers_and_zeros_are_what_they_must_be() -> None:
    for seed in FEW:
        cube = small_cube(seed)
        result = result_of([cube])
        if result is None:
            continue
        for codes, number in cube.places():
            count = cube.counts.get(codes, 0)
            if 1 <= count < 3:
                assert result.secret[number].reason is Reason.SMALL
            if count == 0 or not number.at:
                assert number not in result.secret


def test_why_names_what_is_protected() -> None:
    result = result_of([table_cube((4, 4), 60, 3)])
    assert result is not None
    for number, why in result.secret.items():
        assert (why.reason is Reason.COMPANION) == bool(why.protects), number
        assert all(result.secret[each].reason is Reason.SMALL for each in why.protects)
    assert result.loss.secret == len(result.secret) > result.loss.companions > 0
    assert result.gap == pytest.approx(0.0)


def test_what_variables_say_of_one_another_gives_nothing_away() -> None:
    """22 were reached after school, 20 of them began directly: so two did not."""
    stage, place = an_axis("S", 2), an_axis("P", 3, ("P0", "P1"))
    entry = an_axis("E", 3)
    rows = [("S0", "P0", "E0")] * 12 + [("S0", "P1", "E0")] * 8 + [("S0", "P1", "E1")] * 2
    rows += [("S0", "P2", "E2")] * 4 + [("S1", f"P{at}", "E2") for at in range(3)] * 3
    records = [dict(zip("SPE", row, strict=True)) for row in rows]
    cubes = [a_cube((stage, place), records), a_cube((entry,), records)]
    known = Identity("Fälle", (("P", "ab P0"), ("S", "S0")), ((("E", "E0"),), (("E", "E1"),)))
    history = History(identities=(known,))
    unaware = cleared(cubes, Policy())
    assert isinstance(unaware, Result)
    assert objections(unaware, history)
    aware = cleared(cubes, Policy(), history)
    assert isinstance(aware, Result)
    assert objections(aware, history) == ()


def test_multiple_answers_do_not_add_up() -> None:
    axis, sex = an_axis("Bedarf", 4, multi=True), an_axis("S", 2)
    dice = random.Random(5)
    records = [
        {"Bedarf": tuple(f"Bedarf{i}" for i in range(4) if dice.random() < 0.3 * (i + 1) / 2), **r}
        for r in records_of([sex], 40, dice)
    ]
    result = result_of([a_cube([axis, sex], records)])
    assert result is not None
    total = result.cubes[0].counts[TOTAL, TOTAL]
    parts = sum(result.cubes[0].counts.get((c.code, TOTAL), 0) for c in axis.categories)
    assert parts != total == 40
    assert release_form(result)["tables"][0]["axes"][0]["multi"] is True


def test_amounts_of_a_single_case_are_secret() -> None:
    axes = [an_axis("A", 3), an_axis("B", 2)]
    records = records_of(axes, 60, random.Random(2))
    hours = [1 + number % 7 for number in range(60)]
    rare = next(i for i, r in enumerate(records) if r["A"] == "A0")
    hours[rare] = 60
    policy = Policy()
    counts = a_cube(axes, records)
    contributors = replace(counts, id="stunden", population="Stunden 2026Q1")
    amounts = tally.amount_cube(contributors, records, hours, policy)
    assert ("A0", TOTAL) in amounts.dominated
    result = result_of([counts, amounts], policy)
    assert result is not None
    number = amounts.number(("A0", TOTAL))
    assert result.secret[number].reason is Reason.DOMINATED


def test_zeros_are_hidden_where_they_count_as_small() -> None:
    cube = table_cube((3, 3), 60, 2)
    result = result_of([cube], Policy(hides_zeros=True))
    assert result is not None
    assert release_form(result)["policy"]["zeros"] == "protected"
    for codes, number in cube.places():
        assert number in result.secret or cube.counts.get(codes, 0) >= 3


def test_forced_numbers_stay_printed_or_nothing_leaves() -> None:
    for seed in FEW:
        cube = table_cube((3, 3), 40, seed)
        forced = frozenset(cube.number((TOTAL, c.code)) for c in cube.axes[1].categories)
        large = frozenset(n for c, n in cube.places() if n in forced and cube.counts.get(c, 0) > 2)
        found = cleared([cube], Policy(forced=large))
        if isinstance(found, Unprotectable):
            assert Advice.COARSER in found.advice
        else:
            assert not large & found.secret.keys()


@pytest.mark.parametrize("limit", [0.0, 0.1])
def test_time_limit_leaves_something_safe(limit: float) -> None:
    result = result_of([table_cube((5, 4, 3), 150, 1)], Policy(time_limit=limit))
    assert result is not None
    assert result.gap is not None
    assert 0.0 <= result.gap <= 1.0


def test_few_cases_are_not_released() -> None:
    for count in range(3):
        cube = table_cube((2, 2), count, 1)
        found = protect([cube], Policy())
        assert isinstance(found, Unprotectable)
        assert found.advice == (Advice.WAIT, Advice.NO_TABLE)


def test_small_and_large_shapes_do_not_trip() -> None:
    one = a_cube([an_axis("A", 1)], [{"A": "A0"}] * 5)
    assert result_of([one]) is not None
    long = table_cube((50,), 200, 1)
    assert result_of([long]) is not None
    assert result_of([table_cube((), 7, 1)]) is not None


def test_nothing_but_small_numbers_is_safe_or_stays() -> None:
    """All numbers of the table are one or two."""
    axes = [an_axis("A", 3), an_axis("B", 3)]
    for many in range(1, 10):
        places = [{"A": f"A{i}", "B": f"B{j}"} for i in range(3) for j in range(3)]
        records = [place for place in places[:many] for _ in range(1 + many % 2)]
        result = result_of([a_cube(axes, records)])
        if result is not None:
            form = release_form(result)
            assert disclosures(form, frozenset(), 1) == [], many
            assert told_to_insiders(form, records) == [], many


def test_contradicting_counts_are_no_problem_to_solve() -> None:
    cube = table_cube((2, 2), 20, 1)
    more = {codes: count + 1 for codes, count in cube.counts.items()}
    other = replace(cube, id="mehr", counts=more)
    with pytest.raises(ValueError, match="counted twice"):
        protect([cube, other], Policy())


def test_sums_that_are_wrong_never_leave() -> None:
    for seed in FEW:
        cube = table_cube((3, 3), 60, seed)
        for codes in ((TOTAL, TOTAL), ("A0", TOTAL)):
            wrong = replace(cube, counts={**cube.counts, codes: cube.counts.get(codes, 0) + 1})
            found = cleared([wrong], Policy())
            assert isinstance(found, Unprotectable) or wrong.number(codes) in found.secret, seed


def test_work_can_be_stopped() -> None:
    heard: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        protect([table_cube((4, 4, 4), 200, 1)], Policy(), progress=stop)
    assert len(heard) == 5
    assert all(0 <= done <= total for done, total in heard)
