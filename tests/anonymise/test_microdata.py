"""Records for an evaluation: nobody stands alone in them, and their counts pass the audit."""

from __future__ import annotations

import random
from collections import Counter, defaultdict

import pytest

from ilja_desktop.anonymise.beside import placed
from ilja_desktop.anonymise.gate import objections
from ilja_desktop.anonymise.microdata import Goal, Microdata, anonymised, open_result
from ilja_desktop.anonymise.model import Past, Unprotectable
from ilja_desktop.domain.axis import Axis
from tests.anonymise.cubes import an_axis, records_of

AXES = (
    an_axis("Alter", 8, ("Alter0", "Alter1", "Alter2"), ("Alter3", "Alter4"), ("Alter5", "Alter6")),
    an_axis("Sex", 3),
    an_axis("Schule", 5, ("Schule0", "Schule1"), ("Schule2", "Schule3", "Schule4")),
    an_axis("Verbleib", 5, ("Verbleib2", "Verbleib3", "Verbleib4")),
)
POPULATION = "Auswertung 2026Q1"


def made(
    count: int, seed: int, goal: Goal = Goal(), axes: tuple[Axis, ...] = AXES
) -> Microdata | Unprotectable:
    dice = random.Random(seed)

    def approve(found: Microdata) -> bool:
        return objections(open_result(found, POPULATION)) == ()

    return anonymised(records_of(axes, count, dice), axes, goal, dice.shuffle, approve)


@pytest.mark.parametrize("seed", range(4))
def test_nobody_stands_alone(seed: int) -> None:
    found = made(200, seed)
    assert isinstance(found, Microdata)
    classes: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for *known, told in found.rows:
        classes[tuple(known)].append(told)
    assert all(len(each) >= 5 and len(set(each)) >= 2 for each in classes.values())
    assert found.left_out == 0 or 3 <= found.left_out <= 10
    assert len(found.rows) + found.left_out == 200
    for cube in found.cubes(POPULATION):
        assert all(count >= 3 for count in cube.counts.values())


def test_rows_hold_codes_of_their_axes_in_random_order() -> None:
    found = made(200, 1)
    assert isinstance(found, Microdata)
    for row in found.rows:
        assert all(axis.check(code) for axis, code in zip(found.axes, row, strict=True))
    assert list(found.rows) != sorted(found.rows)
    again = made(200, 1)
    assert isinstance(again, Microdata)
    assert Counter(again.rows) == Counter(found.rows)


def test_stricter_goal_loses_more() -> None:
    loose, strict = made(200, 2, Goal(3, 1)), made(200, 2, Goal(10, 2))
    assert isinstance(loose, Microdata)
    assert isinstance(strict, Microdata)
    assert loose.loss <= strict.loss <= 1.0


def test_too_few_cases_are_refused() -> None:
    assert isinstance(made(4, 1), Unprotectable)


def test_counts_stand_beside_what_left_before() -> None:
    found = made(200, 3)
    assert isinstance(found, Microdata)
    result = open_result(found, POPULATION)
    past = [Past(result.cubes)]
    cubes, history = placed(found.cubes(POPULATION), past)
    assert {cube.population for cube in cubes} == {POPULATION}
    assert objections(result, history) == ()


def test_what_says_the_same_in_every_row_is_no_table() -> None:
    """Beside an earlier release such a category would be one more, and nothing would add up."""
    axes = (an_axis("Alter", 2), an_axis("Sex", 40), an_axis("Verbleib", 2))
    found = made(80, 5, axes=axes)
    assert isinstance(found, Microdata)
    assert [len(axis.categories) for axis in found.axes] == [2, 1, 2]
    assert {axis.code for cube in found.cubes(POPULATION) for axis in cube.axes} == {
        "Alter",
        "Verbleib",
    }


def test_several_codes_of_one_case_are_no_record() -> None:
    with pytest.raises(ValueError, match="several codes"):
        anonymised([{"A": ("A0", "A1")}], [an_axis("A", 2)], Goal(), lambda _: None, bool)
