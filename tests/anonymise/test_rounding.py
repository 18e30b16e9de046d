"""Rounded tables add up, are near the truth, and give no number away."""

from __future__ import annotations

import random

import pytest

from ilja_desktop.anonymise.beside import placed
from ilja_desktop.anonymise.gate import cleared_rounded, objections
from ilja_desktop.anonymise.ledger import remembered
from ilja_desktop.anonymise.model import History, Policy, Rounded, Unprotectable
from ilja_desktop.anonymise.rounding import round_controlled
from ilja_desktop.anonymise.weaving import woven
from tests.anonymise.builders import examples
from tests.anonymise.cubes import a_cube, an_axis, records_of, small_cube, table_cube

SEEDS = range(examples(400))


@pytest.mark.parametrize(("base", "error"), [(3, 0.9), (5, 1.5)])
def test_everything_adds_up_and_stays_near(base: int, error: float) -> None:
    errors = []
    for seed in SEEDS:
        cube = table_cube((4, 3), 60, seed)
        found = round_controlled([cube], base, Policy())
        assert isinstance(found, Rounded)
        problem = woven([cube], Policy(), History())
        values = [found.values[number] for number in problem.numbers]
        for line in problem.lines:
            assert values[line.total] == sum(values[part] for part in line.parts)
        for value, true in zip(values, problem.counts, strict=True):
            assert value % base == 0
            assert abs(value - true) < base
        errors.append(found.loss.error)
    assert sum(errors) / len(errors) <= error


def test_no_rounded_number_gives_anything_away() -> None:
    released = 0
    for seed in SEEDS:
        found = cleared_rounded([small_cube(seed)], 3, Policy())
        if isinstance(found, Rounded):
            released += 1
            assert objections(found) == ()
    assert released > len(SEEDS) / 2


def test_base_has_to_fit_the_threshold() -> None:
    cube = table_cube((3, 3), 80, 1)
    assert isinstance(round_controlled([cube], 3, Policy(10)), Unprotectable)
    assert isinstance(round_controlled([cube], 5, Policy(9)), Rounded)


def test_unchanged_numbers_stay_rounded_as_they_were() -> None:
    axes = [an_axis("A", 4), an_axis("B", 3)]
    for seed in SEEDS:
        dice = random.Random(seed)
        records = records_of(axes, 80, dice)
        first = round_controlled([a_cube(axes, records, "Fälle bis 2026-03-31")], 3, Policy())
        assert isinstance(first, Rounded)
        more = [*records, *records_of(axes, 3, dice)]
        (cube,), history = placed([a_cube(axes, more, "Fälle bis 2026-06-30")], [remembered(first)])
        second = round_controlled([cube], 3, Policy(), history)
        assert isinstance(second, Rounded)
        [before] = first.cubes
        same = [codes for codes, n in before.counts.items() if cube.counts[codes] == n]
        kept = sum(
            first.values[before.number(codes)] == second.values[cube.number(codes)]
            for codes in same
        )
        assert kept >= 0.9 * len(same)


def test_tables_of_one_release_are_rounded_alike() -> None:
    axes = [an_axis("A", 3), an_axis("B", 4), an_axis("C", 3)]
    records = records_of(axes, 60, random.Random(3))
    pairs = [a_cube([axes[0], axes[1]], records), a_cube([axes[1], axes[2]], records)]
    found = cleared_rounded(pairs, 5, Policy())
    assert isinstance(found, Rounded)
    left, right = found.cubes
    for category in axes[1].categories:
        assert found.value(left, ("Insgesamt", category.code)) == found.value(
            right, (category.code, "Insgesamt")
        )


def test_population_too_small_is_not_rounded() -> None:
    cube = table_cube((2, 2), 2, 1)
    assert isinstance(round_controlled([cube], 3, Policy()), Unprotectable)
