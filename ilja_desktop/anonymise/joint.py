"""What tables give away that are linked in a ring: they all must fit one table of all their axes.

Where the sets of axes of a population's tables can be taken apart one by one (Graham 1979, Yu and
Ozsoyoglu 1979), adding up says all there is to say. Three tables of A by B, B by C and C by A
cannot: not all that adds up comes from people. The numbers are then sums over the cells of the
joint table, which need not be whole here; so ranges may be wider than the truth, never narrower.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import ceil, floor, isinf, prod

import highspy
import numpy as np

from ilja_desktop.anonymise.attack import WHOLE, Contradiction
from ilja_desktop.anonymise.form import ReleaseForm, TableForm
from ilja_desktop.anonymise.model import Number, Range
from ilja_desktop.anonymise.reading import Published
from ilja_desktop.domain.axis import parts_of

MOST_CELLS = 60_000
"""A joint table of more cells is too large to be looked at in reasonable time."""

Leaves = dict[str, dict[str, frozenset[str]]]
"""By axis and code, the finest codes it consists of."""


class TooLarge(Exception):
    """The joint table of linked tables has too many cells to be sure of anything."""


def rings(form: ReleaseForm) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each population whose tables are linked in a ring, with the axes of the ring."""
    tables: dict[str, list[frozenset[str]]] = {}
    for table in form["tables"]:
        if not any(axis.get("multi") for axis in table["axes"]):
            axes = frozenset(axis["name"] for axis in table["axes"])
            tables.setdefault(table["population"], []).append(axes)
    for population, sets in tables.items():
        left = _taken_apart(sets)
        if left:
            yield population, left


def _taken_apart(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the axes that are left when nothing more can be taken away."""
    left = set(sets)
    while True:
        every = [axis for axes in left for axis in axes]
        shared = {axes & {axis for axis in axes if every.count(axis) > 1} for axes in left}
        fewer = {axes for axes in shared if axes and not any(axes < other for other in shared)}
        if fewer == left:
            return frozenset().union(*left)
        left = fewer


class JointAttacker:
    """Answers the questions of the audit for the tables of one ring.

    Raises:
        TooLarge: from the start.
        Contradiction: from all answers.
    """

    def __init__(
        self,
        tables: Sequence[TableForm],
        axes: frozenset[str],
        published: Published,
        secret_from: int,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """Build the model.

        Args:
            tables: of one population.
            axes: of the ring.
            published: the release they stand in.
            secret_from: the least a secret value can be, 0 or 1.
            check: called before every search; raises to stop.
        """
        self._check = check
        self._names = sorted(axes)
        self._leaves = _leaves(tables)
        population = tables[0]["population"]
        known = (*published.printed, *published.secret)
        self.numbers = tuple(
            number
            for number in sorted(known)
            if number.population == population and {axis for axis, _ in number.at} <= axes
        )
        self._solver = highspy.Highs()  # type: ignore[no-untyped-call] # highspy has no types
        for option, value in (("output_flag", False), ("threads", 1)):
            self._solver.setOptionValue(option, value)
        self._cells = self._possible(published)
        self._rows(published, secret_from)
        self._least = np.full(len(self.numbers), np.inf)
        self._most = np.full(len(self.numbers), -np.inf)

    def bounds(self, number: Number) -> Range:
        """Return between which values a number lies; it may lie in less."""
        row = self.numbers.index(number)
        low, high = self._extreme(row, 1.0), self._extreme(row, -1.0)
        return Range(ceil(low - WHOLE), None if isinf(high) else floor(high + WHOLE))

    def reaches(self, number: Number, value: int) -> bool:
        """Tell whether a number may be as great as a value."""
        row = self.numbers.index(number)
        return bool(self._most[row] >= value) or self._extreme(row, -1.0) >= value - WHOLE

    def varies(self, number: Number, by: int = 1) -> bool:
        """Tell whether a number may have values so far apart."""
        row = self.numbers.index(number)
        if self._most[row] - self._least[row] >= by:
            return True
        known = self.bounds(number)
        return known.highest is None or known.highest - known.lowest >= by

    def _possible(self, published: Published) -> Mapping[tuple[str, ...], int]:
        """Return the cells of the joint table that are not ruled out by a printed zero."""
        finest = [sorted({x for few in self._leaves[a].values() for x in few}) for a in self._names]
        if prod(map(len, finest)) > 100 * MOST_CELLS:
            raise TooLarge
        possible = np.ones([len(codes) for codes in finest], dtype=bool)
        for number in self.numbers:
            told = published.printed.get(number)
            if told is not None and told.highest == 0:
                where = {axis: self._leaves[axis][code] for axis, code in number.at}
                inside = [
                    [i for i, code in enumerate(codes) if code in where.get(axis, codes)]
                    for axis, codes in zip(self._names, finest, strict=True)
                ]
                possible[np.ix_(*inside)] = False
        cells = np.argwhere(possible).tolist()
        if len(cells) > MOST_CELLS:
            raise TooLarge
        named = (tuple(codes[i] for codes, i in zip(finest, at, strict=True)) for at in cells)
        return {cell: column for column, cell in enumerate(named)}

    def _rows(self, published: Published, secret_from: int) -> None:
        n = len(self._cells)
        self._solver.addVars(n, np.zeros(n), np.full(n, highspy.kHighsInf))
        places = np.array([*self._cells], dtype=object).reshape(n, len(self._names))
        self._members: list[np.ndarray[tuple[int], np.dtype[np.int32]]] = []
        for number in self.numbers:
            inside = np.ones(n, dtype=bool)
            for axis, code in number.at:
                few = self._leaves[axis][code]
                inside &= np.isin(places[:, self._names.index(axis)], [*few])
            members = np.flatnonzero(inside).astype(np.int32)
            unseen = Range(published.least_secret(number, secret_from), None)
            told = published.printed.get(number, unseen)
            high = highspy.kHighsInf if told.highest is None else float(told.highest)
            self._solver.addRow(
                float(told.lowest), high, len(members), members, np.ones(len(members))
            )
            self._members.append(members)

    def _extreme(self, row: int, sign: float) -> float:
        """Return the least (sign 1) or greatest (sign -1) value of a number."""
        self._check()
        members = self._members[row]
        self._solver.changeColsCost(len(members), members, np.full(len(members), sign))
        self._solver.run()
        status = self._solver.getModelStatus()
        self._solver.changeColsCost(len(members), members, np.zeros(len(members)))
        if status in (highspy.HighsModelStatus.kUnbounded, _EITHER):
            return float("inf")
        if status != highspy.HighsModelStatus.kOptimal:
            raise Contradiction
        values = np.array(self._solver.getSolution().row_value)
        np.minimum(self._least, values, out=self._least)
        np.maximum(self._most, values, out=self._most)
        return float(values[row])


_EITHER = highspy.HighsModelStatus.kUnboundedOrInfeasible


def _leaves(tables: Sequence[TableForm]) -> Leaves:
    """Return of what every code consists, by what all tables say together."""
    trees: dict[str, dict[str, set[str]]] = {}
    for table in tables:
        for axis in table["axes"]:
            tree = trees.setdefault(axis["name"], {})
            for code in axis["codes"]:
                if code != axis["total"]:
                    tree.setdefault(code, set()).update(parts_of(code))
            for parent, children in axis.get("tree", {}).items():
                tree.setdefault(parent, set()).update(children)

    def finest(tree: dict[str, set[str]], code: str) -> frozenset[str]:
        parts = tree.get(code, set())
        below = (finest(tree, part) for part in parts)
        return frozenset().union(*below) if parts else frozenset({code})

    return {name: {code: finest(tree, code) for code in tree} for name, tree in trees.items()}
