"""Tables for the tests of protection, from seeds."""

from __future__ import annotations

import random
from collections.abc import Sequence

from ilja_desktop.anonymise import tally
from ilja_desktop.anonymise.model import Cube
from ilja_desktop.domain.axis import Axis, Category, Group
from ilja_desktop.domain.summaryfacts import Record

POPULATION = "Fälle 2026Q1"


def an_axis(
    code: str, size: int, *groups: tuple[str, ...], sensitive: bool = False, multi: bool = False
) -> Axis:
    """An axis with categories such as ``A0``, ``A1``; groups are named after their first part."""
    categories = tuple(Category(f"{code}{i}", f"{code} {i}") for i in range(size))
    named = tuple(Group(f"ab {parts[0]}", f"ab {parts[0]}", parts) for parts in groups)
    return Axis(code, code, categories, sensitive, named, multi)


def records_of(axes: Sequence[Axis], count: int, dice: random.Random) -> list[Record]:
    """Cases as lopsided as life: some categories are rare."""
    weights = [[dice.gammavariate(0.8, 1.0) + 0.02 for _ in axis.categories] for axis in axes]

    def one(axis: Axis, weight: list[float]) -> str:
        return dice.choices(axis.categories, weight)[0].code

    return [
        {axis.code: one(axis, weight) for axis, weight in zip(axes, weights, strict=True)}
        for _ in range(count)
    ]


def a_cube(axes: Sequence[Axis], records: Sequence[Record], population: str = POPULATION) -> Cube:
    """The table of all axes."""
    return tally.cube("".join(axis.code for axis in axes), "Tabelle", population, axes, records)


def small_cube(seed: int) -> Cube:
    """A table of one to three axes, some with groups, and few cases."""
    return a_cube(*small_cases(seed))


def small_cases(seed: int, most: int = 14) -> tuple[list[Axis], list[Record]]:
    """Return the axes and cases of a small table."""
    dice = random.Random(seed)
    axes = [_small_axis(code, dice) for code in "ABC"[: dice.choice((1, 2, 2, 3))]]
    return axes, records_of(axes, dice.randint(3, most), dice)


def _small_axis(code: str, dice: random.Random) -> Axis:
    size = dice.randint(1, 3)
    grouped = size == 3 and dice.random() < 0.5
    return an_axis(code, size, *([(f"{code}0", f"{code}1")] if grouped else []))


def table_cube(shape: Sequence[int], count: int, seed: int) -> Cube:
    """A table of a given shape."""
    dice = random.Random(seed)
    axes = [an_axis(code, size) for code, size in zip("ABC", shape, strict=False)]
    return a_cube(axes, records_of(axes, count, dice))
