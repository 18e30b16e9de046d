"""What somebody may work out who knows one small number, because a case of their own is in it.

The office knows the true table, so most insiders are cleared by tables close to it: whose own
number is the same there learns nothing that would contradict them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

import highspy
import numpy as np

from ilja_desktop.anonymise.attack import Attacker, Contradiction, Values
from ilja_desktop.anonymise.form import ReleaseForm
from ilja_desktop.anonymise.model import Number
from ilja_desktop.anonymise.reading import Published


class Insiders(Attacker):
    """Knows the true table besides, and finds tables near it that agree with a release."""

    def __init__(
        self,
        form: ReleaseForm,
        secret_from: int,
        truth: Mapping[Number, int],
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """Build the model.

        Args:
            form: the release.
            secret_from: the least a secret value can be, 0 or 1.
            truth: of secret numbers.
            check: called before every search; raises to stop.
        """
        super().__init__(form, secret_from, check)
        self._truth = np.array([truth.get(number, np.nan) for number in self._index])
        self._tables: list[Values] = []
        self._distances: dict[int, int] = {}

    def contradicting(
        self, number: Number, value: int, own: Collection[Number]
    ) -> Iterator[Number]:
        """Yield each own number that is never the true one where another is as great as a value.

        Tables in which all that are left stay as near the truth as can be show of most, many at a
        time, that they need not move at all; only what moves in all of them is asked singly.
        """
        column, names = self._index[number], {self._index[each]: each for each in own}
        left = {*names}
        for table in self._tables:
            if left and table[column] >= value:
                left &= self._different(table)
        while left:
            first = min(left)
            for asked in (left, {first}):
                moved = self._moved(column, value, asked)
                if not asked <= moved:
                    break
            else:
                yield names[first]
                moved = left - {first}
            left &= moved

    def _moved(self, column: int, value: int, asked: set[int]) -> set[int]:
        """Return what differs where the numbers asked about do so as little as can be.

        All of them do where there is no such table.
        """
        self._check()
        low, high = self._limits[column]
        priced = np.array([self._distance(each) for each in sorted(asked)], dtype=np.int32)
        both = np.concatenate([priced, priced + 1])
        self._solver.changeColBounds(column, max(low, float(value)), high)
        self._solver.changeColsCost(len(both), both, np.ones(len(both)))
        try:
            table = self._whole_run()
        except Contradiction:
            return asked
        finally:
            self._solver.changeColBounds(column, low, high)
            self._solver.changeColsCost(len(both), both, np.zeros(len(both)))
        self._tables.append(table)
        return self._different(table)

    def _different(self, table: Values) -> set[int]:
        return {*np.flatnonzero(table != self._truth).tolist()}

    def _distance(self, column: int) -> int:
        """Return the column of how far a number lies above its true value; the next is below."""
        if column not in self._distances:
            above = self._distances[column] = self._solver.getNumCol()
            self._solver.addVars(2, np.zeros(2), np.full(2, highspy.kHighsInf))
            columns = np.array([column, above, above + 1], dtype=np.int32)
            value = self._truth[column]
            self._solver.addRow(value, value, 3, columns, np.array([1.0, -1.0, 1.0]))
        return self._distances[column]


def counting_all_of(
    form: ReleaseForm, published: Published, truth: Mapping[Number, int], own: Collection[Number]
) -> Mapping[Number, set[Number]]:
    """Return of each number the own ones that count everybody it counts, itself included."""
    size = {number: told.lowest for number, told in published.printed.items()} | {**truth}
    beside: dict[Number, set[Number]] = {}
    for total, part in _inside(form, published):
        beside.setdefault(total, set()).add(part)
        if total in size and size[total] == size.get(part):
            beside.setdefault(part, set()).add(total)
    found: dict[Number, set[Number]] = {}
    for number in own:
        reached, near = set[Number](), {number}
        while near:
            reached |= near
            near = set[Number]().union(*(beside.get(each, ()) for each in near)) - reached
        for each in reached:
            found.setdefault(each, set()).add(number)
    return found


def _inside(form: ReleaseForm, published: Published) -> Iterator[tuple[Number, Number]]:
    """Yield totals with their parts; what was before is part of what is now if nobody left."""
    for found in published.sums:
        for part in found.parts:
            yield found.total, part
    for constraint in form.get("constraints", []):
        if constraint["lo"] == constraint["hi"] == 0.0:
            total, *parts = (
                Number(name, tuple(sorted(at.items()))) for name, at, _ in constraint["terms"]
            )
            for part in parts:
                yield total, part
    for growth in published.growths:
        if growth.change["out"] == (0, 0):
            yield growth.later, growth.earlier
