"""What an outsider can work out from a release: exact bounds of every number, by HiGHS.

Reads the published form alone and shares no code with the protector. Variables are the numbers
themselves (the protector works with deviations): whole, not negative, bound by the sums of the
tables and by everything else that was printed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import highspy
import numpy as np
from numpy.typing import NDArray

from ilja_desktop.anonymise.form import ReleaseForm
from ilja_desktop.anonymise.model import Number, Range
from ilja_desktop.anonymise.reading import Growth, Sum, read

WHOLE = 1e-6
"""How far from a whole number the solver's arithmetic may be."""

Values = NDArray[np.float64]

_OPTIONS = {
    "output_flag": False,
    "threads": 1,
    "mip_rel_gap": 0.0,
    # From question to question the goal changes, the tables stay the same: they are walked on.
    "simplex_strategy": 4,
}


class Contradiction(Exception):
    """No table agrees with what was published; the release is wrong."""


class Attacker:
    """Answers for each number of a release what it may be.

    Every table found on the way is remembered, so that most questions need no search of their own.

    Raises:
        Contradiction: from all answers, when the published numbers exclude one another.
    """

    def __init__(
        self,
        form: ReleaseForm,
        secret_from: int,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """Build the model.

        Args:
            form: the release.
            secret_from: the least a secret value can be, 0 or 1.
            check: called before every search; raises to stop.
        """
        self.published = read(form)
        self._check = check
        self._known: dict[Number, int] = {}
        """Numbers that are told; the others have columns, and limits."""
        self._index: dict[Number, int] = {}
        self._limits: list[tuple[float, float]] = []
        self._told: dict[Number, tuple[float, float]] = {}
        self._flows: dict[str, str] = {}
        """Populations of who came or left, and the one they changed."""
        self._ceiling = self._set_ceiling(form)
        # highspy ships no types for its class.
        self._solver = highspy.Highs()  # type: ignore[no-untyped-call] # highspy has no types
        for option, value in _OPTIONS.items():
            self._solver.setOptionValue(option, value)
        for number, known in self.published.printed.items():
            self._add(number, known.lowest, known.highest)
        for number in self.published.secret:
            self._add(number, self.published.least_secret(number, secret_from), None)
        for found in self.published.sums:
            self._bind(found)
        for growth in self.published.growths:
            self._compare(growth)
        self._bind_flows()
        self._bind_constraints(form)
        self._solver.changeObjectiveSense(highspy.ObjSense.kMinimize)
        self._least = np.full(len(self._index), np.inf)
        self._most = np.full(len(self._index), -np.inf)

    def look(self) -> None:
        """Find any table at all that agrees with the release."""
        if self._index:
            self._remember(self._whole_run())

    def bounds(self, number: Number) -> Range:
        """Return the exact whole bounds of a number."""
        if number in self._known:
            return Range(self._known[number], self._known[number])
        column = self._index[number]
        lowest = self._extreme(column, 1.0)
        highest = self._extreme(column, -1.0)
        return Range(lowest, highest if highest < self._ceiling else None)

    def reaches(self, number: Number, value: int) -> bool:
        """Tell whether a number may be as great as a value."""
        if number in self._known:
            return self._known[number] >= value
        column = self._index[number]
        low, high = self._limits[column]
        if low >= value or high < value:
            return low >= value
        return bool(self._most[column] >= value) or self._extreme(column, -1.0) >= value

    def varies(self, number: Number, by: int = 1) -> bool:
        """Tell whether a number may have values so far apart."""
        if number in self._known:
            return False
        column = self._index[number]
        for sign in (-1.0, 1.0):
            if self._most[column] - self._least[column] >= by:
                return True
            self._extreme(column, sign)
        return bool(self._most[column] - self._least[column] >= by)

    def at_least(self, number: Number) -> int:
        """Return the least a number may be."""
        if number in self._known:
            return self._known[number]
        column = self._index[number]
        return 0 if self._least[column] == 0 else self._extreme(column, 1.0)

    def told(self, known: Mapping[Number, int]) -> None:
        """Take for granted what somebody knows besides, in place of what was taken before."""
        for number, (low, high) in self._told.items():
            self._solver.changeColBounds(self._index[number], low, high)
        self._told = {}
        for number, value in known.items():
            column = self._index[number]
            self._told[number] = self._limits[column]
            self._solver.changeColBounds(column, float(value), float(value))
        self._least[:], self._most[:] = np.inf, -np.inf

    def _set_ceiling(self, form: ReleaseForm) -> int:
        known = sum(r.highest or r.lowest for r in self.published.printed.values())
        return 2 * known + 100 * form["policy"]["threshold"]

    def _add(self, number: Number, low: int | None, high: int | None) -> None:
        if low is not None and low == high:
            self._known[number] = low
            return
        lower = float(-self._ceiling if low is None else low)
        upper = float(self._ceiling if high is None else high)
        self._index[number] = len(self._index)
        self._limits.append((lower, upper))
        self._solver.addVar(lower, upper)

    def _row(self, low: float, high: float, terms: Sequence[tuple[Number, float]]) -> None:
        """Add a sum of numbers that lies between two; of a single open one it is a limit."""
        merged: dict[int, float] = {}
        for number, factor in terms:
            if number in self._known:
                low, high = (each - factor * self._known[number] for each in (low, high))
                continue
            if number not in self._index:
                self._add(number, 0, None)
            column = self._index[number]
            merged[column] = merged.get(column, 0.0) + factor
        match [*merged.items()]:
            case []:
                if low > WHOLE or high < -WHOLE:
                    raise Contradiction
            case [(column, factor)] if factor:
                self._limit(column, *sorted((low / factor, high / factor)))
            case _:
                columns = np.array([*merged], dtype=np.int32)
                factors = np.array([*merged.values()])
                status = self._solver.addRow(low, high, len(merged), columns, factors)
                if status != highspy.HighsStatus.kOk:
                    raise ValueError("the solver takes no such sum")

    def _limit(self, column: int, low: float, high: float) -> None:
        lower, upper = self._limits[column]
        lower, upper = max(lower, np.ceil(low - WHOLE)), min(upper, np.floor(high + WHOLE))
        if lower > upper:
            raise Contradiction
        self._limits[column] = lower, upper
        self._solver.changeColBounds(column, lower, upper)

    def _bind(self, found: Sum) -> None:
        if not found.loose:
            terms = [(found.total, 1.0), *((part, -1.0) for part in found.parts)]
            self._row(0.0, 0.0, terms)
            return
        for part in found.parts:
            self._row(0.0, highspy.kHighsInf, [(found.total, 1.0), (part, -1.0)])

    def _compare(self, growth: Growth) -> None:
        """A number grew by who came less who left."""
        came, left = growth.change["in"], growth.change["out"]
        self._add(growth.number, None if left[1] is None else -left[1], came[1])
        terms = [(growth.later, 1.0), (growth.earlier, -1.0), (growth.number, -1.0)]
        self._row(0.0, 0.0, terms)
        if left == (0, 0) or (left[1] is None and came[1] is None):
            return
        flows = []
        for name, (least, most) in (("gekommen", came), ("gegangen", left)):
            flow = Number(f"{growth.number.population} {name}", growth.number.at)
            self._add(flow, 0 if flow.at else least, most)
            flows.append(flow)
            self._flows[flow.population] = growth.later.population
        self._row(0.0, 0.0, [(growth.number, 1.0), (flows[0], -1.0), (flows[1], 1.0)])

    def _bind_flows(self) -> None:
        """Who came and who left adds up as the tables do."""
        for found in self.published.sums:
            for flow, later in self._flows.items():
                members = [Number(flow, each.at) for each in (found.total, *found.parts)]
                own = later == found.total.population
                if own and all(member in self._index for member in members):
                    self._bind(Sum(members[0], tuple(members[1:]), found.axis, found.loose))

    def _bind_constraints(self, form: ReleaseForm) -> None:
        for constraint in form.get("constraints", []):
            terms = [
                (Number(population, tuple(sorted(where.items()))), factor)
                for population, where, factor in constraint["terms"]
            ]
            self._row(constraint["lo"], constraint["hi"], terms)

    def _extreme(self, column: int, sign: float) -> int:
        """Return the least (sign 1) or greatest (sign -1) value of a number.

        A linear optimum that happens to be whole is the whole optimum too; only else the slower
        search over whole numbers runs.
        """
        self._check()
        self._solver.changeColCost(column, sign)
        values = self._whole_run()
        self._solver.changeColCost(column, 0.0)
        self._remember(values)
        return int(values[column])

    def _whole_run(self) -> Values:
        values = self._run()
        if np.abs(values - np.round(values)).max(initial=0.0) > WHOLE:
            self._whole(highspy.HighsVarType.kInteger)
            values = self._run()
            self._whole(highspy.HighsVarType.kContinuous)
        return np.round(values)

    def _remember(self, values: Values) -> None:
        np.minimum(self._least, values, out=self._least)
        np.maximum(self._most, values, out=self._most)

    def _whole(self, kind: highspy.HighsVarType) -> None:
        n = len(self._index)
        self._solver.changeColsIntegrality(n, np.arange(n, dtype=np.int32), np.array([kind] * n))

    def _run(self) -> Values:
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise Contradiction
        return np.array(self._solver.getSolution().col_value[: len(self._index)])
