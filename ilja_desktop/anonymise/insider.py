"""What somebody may work out who knows one small number, because a case of their own is in it.

The office knows the true table, so most insiders are cleared by tables close to it: whose own
number is the same there learns nothing that would contradict them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

import highspy
import numpy as np

from ilja_desktop.anonymise.attack import Attacker, Contradiction
from ilja_desktop.anonymise.form import ReleaseForm
from ilja_desktop.anonymise.model import Number
from ilja_desktop.anonymise.reading import Published


class Nearest(Attacker):
    """Finds tables that agree with a release and are as close to the true one as can be."""

    def __init__(
        self,
        form: ReleaseForm,
        secret_from: int,
        truth: Mapping[Number, int],
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """Build the model, with the distance of each number from its true value.

        Args:
            form: the release.
            secret_from: the least a secret value can be, 0 or 1.
            truth: of secret numbers.
            check: called before every search; raises to stop.
        """
        super().__init__(form, secret_from, check)
        self._truth = {number: value for number, value in truth.items() if number in self._index}
        distance = len(self._index)
        for number, value in self._truth.items():
            columns = np.array([self._index[number], distance], dtype=np.int32)
            self._solver.addVar(0.0, highspy.kHighsInf)
            self._solver.changeColCost(distance, 1.0)
            for sign in (-1.0, 1.0):
                factors = np.array([-sign, 1.0])
                self._solver.addRow(-sign * value, highspy.kHighsInf, 2, columns, factors)
            distance += 1

    def moved(self, number: Number, value: int) -> frozenset[Number]:
        """Return what differs from the true table in one where a number is as great as a value.

        Everything may differ where there is no such table.
        """
        self._check()
        column = self._index[number]
        low, high = self._limits[column]
        self._solver.changeColBounds(column, max(low, float(value)), high)
        try:
            values = self._whole_run()
        except Contradiction:
            return frozenset(self._truth)
        finally:
            self._solver.changeColBounds(column, low, high)
        return frozenset(n for n, v in self._truth.items() if values[self._index[n]] != v)


def counting_others(
    form: ReleaseForm, published: Published, truth: Mapping[Number, int], own: Collection[Number]
) -> Mapping[Number, frozenset[Number]]:
    """Return of each own number the secret ones that count somebody it does not count."""
    size = {number: told.lowest for number, told in published.printed.items()} | {**truth}
    beside: dict[Number, set[Number]] = {}
    for total, part in _inside(form, published):
        beside.setdefault(total, set()).add(part)
        if total in size and size[total] == size.get(part):
            beside.setdefault(part, set()).add(total)
    found = {}
    for number in own:
        reached, near = set[Number](), {number}
        while near:
            reached |= near
            near = set[Number]().union(*(beside.get(each, ()) for each in near)) - reached
        found[number] = frozenset(published.secret) - reached
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
