"""The numbers of linked tables: each number once, and the sums that bind them.

A number is named by the categories it is restricted to; an axis that is not named is its total.
So the same number in two tables is one number, and the tables are solved as one problem.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from ilja_desktop.anonymise.model import Place
from ilja_desktop.anonymise.plan import Population, TablePlan
from ilja_desktop.domain.axis import Axis


@dataclass(frozen=True)
class Line:
    """A sum: the number ``total`` is the sum of the numbers ``parts``, along one axis."""

    total: int
    parts: tuple[int, ...]
    axis: str


@dataclass(frozen=True)
class Model:
    """The numbers to be published of one population, and what binds them."""

    places: tuple[Place, ...]
    counts: tuple[int, ...]
    lines: tuple[Line, ...]
    sensitive: frozenset[str]

    @property
    def total(self) -> int:
        """The index of the number of all records; it is always printed."""
        return self.places.index(())

    def small(self, threshold: int) -> frozenset[int]:
        """Return the numbers that may not be printed because they count too few."""
        return frozenset(i for i, n in enumerate(self.counts) if 1 <= n < threshold)

    def giveaway_zeros(self) -> frozenset[int]:
        """Return the zeros that would show that a whole group shares one sensitive category.

        A zero below a printed zero stays printed where the group has another one to hide behind.
        """
        groups = [
            frozenset(part for part in line.parts if self.counts[part] == 0)
            for line in self.lines
            if line.axis in self.sensitive and len(line.parts) > 1
            if sum(self.counts[part] > 0 for part in line.parts) == 1
        ]
        zeros: frozenset[int] = frozenset().union(*groups)
        while True:
            free = zeros - self._below_printed_zeros(zeros)
            kept = zeros & frozenset().union(*(group & free or group for group in groups))
            if kept == zeros:
                return zeros
            zeros = kept

    def _below_printed_zeros(self, hidden: frozenset[int]) -> frozenset[int]:
        return frozenset(
            part
            for line in self.lines
            if self.counts[line.total] == 0 and line.total not in hidden
            for part in line.parts
        )


def place(pairs: Iterable[tuple[str, str]]) -> Place:
    """Return the name of a number from its axis and category codes in any order."""
    return tuple(sorted(pairs))


def places_of(plan: TablePlan) -> tuple[Place, ...]:
    """Return every number a table prints, totals included."""
    codes = [(None, *(category.code for category in axis.categories)) for axis in plan.axes]
    return tuple(
        place(
            (axis.code, code)
            for axis, code in zip(plan.axes, combination, strict=True)
            if code is not None
        )
        for combination in product(*codes)
    )


def build(population: Population, plans: Sequence[TablePlan]) -> Model:
    """Return the numbers and sums of the given tables of a population."""
    places = sorted({(), *(found for plan in plans for found in places_of(plan))})
    index = {found: i for i, found in enumerate(places)}
    lines = {line for plan in plans for line in _lines(plan, index)}
    return Model(
        tuple(places),
        tuple(_counts(population, plans, places)),
        tuple(sorted(lines, key=lambda line: (line.total, line.parts))),
        frozenset(axis.code for plan in plans for axis in plan.axes if axis.sensitive),
    )


def _lines(plan: TablePlan, index: dict[Place, int]) -> Iterable[Line]:
    for found in places_of(plan):
        fixed = dict(found)
        for axis in plan.axes:
            if axis.code not in fixed:
                yield Line(index[found], tuple(_parts(found, axis, index)), axis.code)


def _parts(found: Place, axis: Axis, index: dict[Place, int]) -> Iterable[int]:
    for category in axis.categories:
        yield index[place((*found, (axis.code, category.code)))]


def _counts(
    population: Population, plans: Sequence[TablePlan], places: Sequence[Place]
) -> Iterable[int]:
    kinds = {(), *(tuple(sorted(code for code, _ in found)) for found in places)}
    counted: Counter[Place] = Counter(
        tuple((code, record[code]) for code in kind)
        for record in population.records
        for kind in kinds
    )
    return (counted[found] for found in places)
