"""What an outsider can work out from a release: exact bounds of every number, by HiGHS.

Reads the published form alone and shares no code with the protector. Variables are the numbers
themselves (the protector works with deviations): whole, not negative, bound by the sums of the
tables and by everything else that was printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

import highspy
import numpy as np

from ilja_desktop.anonymise.model import Number, Range
from ilja_desktop.anonymise.release import AxisForm, ReleaseForm, TableForm

WHOLE = 1e-6
"""How far from a whole number the solver's arithmetic may be."""


@dataclass(frozen=True)
class Sum:
    """``total`` equals its parts; ``loose`` means that they may overlap (multiple response)."""

    total: Number
    parts: tuple[Number, ...]
    axis: str
    loose: bool = False


@dataclass(frozen=True)
class Published:
    """A release, read: what is printed, what is secret, and how the numbers hang together."""

    printed: Mapping[Number, Range]
    secret: tuple[Number, ...]
    sums: tuple[Sum, ...]


class Contradiction(Exception):
    """No table agrees with what was published; the release is wrong."""


def read(form: ReleaseForm) -> Published:
    """Return a release as numbers and sums; equal places of one population are one number."""
    printed: dict[Number, Range] = {}
    secret: dict[Number, None] = {}
    for number, low, high in _cells(form):
        if low is None:
            secret[number] = None
        else:
            known = printed.get(number, Range(low, high))
            highs = [h for h in (known.highest, high) if h is not None]
            printed[number] = Range(max(known.lowest, low), min(highs, default=None))
    return Published(
        printed,
        tuple(number for number in secret if number not in printed),
        tuple(dict.fromkeys(found for table in form["tables"] for found in _sums(table))),
    )


def _cells(form: ReleaseForm) -> Iterator[tuple[Number, int | None, int | None]]:
    for table in form["tables"]:
        for cell in table["cells"]:
            number = _number(table, cell["at"])
            if "lo" in cell or "hi" in cell:
                yield number, cell.get("lo", 0), cell.get("hi")
            else:
                yield number, cell.get("v"), cell.get("v")


def _number(table: TableForm, at: list[str] | tuple[str, ...]) -> Number:
    pairs = zip(table["axes"], at, strict=True)
    return Number(
        table["population"],
        tuple(sorted((axis["name"], code) for axis, code in pairs if code != axis["total"])),
    )


def _sums(table: TableForm) -> Iterator[Sum]:
    for position, axis in enumerate(table["axes"]):
        others = [
            each["codes"] if i != position else [axis["total"]]
            for i, each in enumerate(table["axes"])
        ]
        if not axis.get("complete", True):
            continue
        for at in product(*others):
            for parent, children in _families(axis):
                line = [
                    _number(table, (*at[:position], code, *at[position + 1 :]))
                    for code in (parent, *children)
                ]
                yield Sum(line[0], tuple(line[1:]), axis["name"], axis.get("multi", False))


def _families(axis: AxisForm) -> Iterator[tuple[str, list[str]]]:
    tree = axis.get("tree", {})
    inner = {child for children in tree.values() for child in children}
    tops = [code for code in axis["codes"] if code != axis["total"] and code not in inner]
    if tops and axis["total"] not in tree:
        yield axis["total"], tops
    yield from tree.items()


class Attacker:
    """Answers for each number of a release what it may be.

    Raises:
        Contradiction: from ``bounds``, when the published numbers exclude one another.
    """

    def __init__(self, form: ReleaseForm, secret_from: int) -> None:
        """Build the model; ``secret_from`` is the least a secret value can be (0 or 1)."""
        self.published = read(form)
        self._index: dict[Number, int] = {}
        self._ceiling = self._set_ceiling(form)
        # highspy ships no types for its class.
        self._solver = highspy.Highs()  # type: ignore[no-untyped-call] # highspy has no types
        for option, value in (("output_flag", False), ("threads", 1), ("mip_rel_gap", 0.0)):
            self._solver.setOptionValue(option, value)
        for number, known in self.published.printed.items():
            self._add(number, known.lowest, known.highest)
        for number in self.published.secret:
            self._add(number, secret_from, None)
        for found in self.published.sums:
            self._bind(found)
        self._bind_constraints(form)
        self._solver.changeObjectiveSense(highspy.ObjSense.kMinimize)

    def _set_ceiling(self, form: ReleaseForm) -> int:
        known = sum(r.highest or r.lowest for r in self.published.printed.values())
        return 2 * known + 100 * form["policy"]["threshold"]

    def _add(self, number: Number, low: int, high: int | None) -> int:
        self._index[number] = len(self._index)
        self._solver.addVar(float(low), float(self._ceiling if high is None else high))
        return self._index[number]

    def _column(self, number: Number) -> int:
        known = self._index.get(number)
        return self._add(number, 0, None) if known is None else known

    def _row(self, low: float, high: float, terms: list[tuple[Number, float]]) -> None:
        merged: dict[int, float] = {}
        for number, factor in terms:
            column = self._column(number)
            merged[column] = merged.get(column, 0.0) + factor
        columns = np.array(list(merged), dtype=np.int32)
        status = self._solver.addRow(low, high, len(merged), columns, np.array([*merged.values()]))
        if status != highspy.HighsStatus.kOk:
            raise ValueError("the solver takes no such sum")

    def _bind(self, found: Sum) -> None:
        if not found.loose:
            terms = [(found.total, 1.0), *((part, -1.0) for part in found.parts)]
            self._row(0.0, 0.0, terms)
            return
        for part in found.parts:
            self._row(0.0, highspy.kHighsInf, [(found.total, 1.0), (part, -1.0)])

    def _bind_constraints(self, form: ReleaseForm) -> None:
        for constraint in form.get("constraints", []):
            terms = [
                (Number(population, tuple(sorted(where.items()))), factor)
                for population, where, factor in constraint["terms"]
            ]
            self._row(constraint["lo"], constraint["hi"], terms)

    def bounds(self, number: Number) -> Range:
        """Return the exact whole bounds of a number."""
        column = self._column(number)
        lowest = self._extreme(column, 1.0)
        highest = self._extreme(column, -1.0)
        return Range(lowest, highest if highest < self._ceiling else None)

    def all_bounds(self) -> dict[Number, Range]:
        """Return the exact whole bounds of every number, printed ones included."""
        return {number: self.bounds(number) for number in list(self._index)}

    def _extreme(self, column: int, sign: float) -> int:
        """Return the least (sign 1) or greatest (sign -1) value of a number.

        A linear optimum that happens to be whole is the whole optimum too; only else the slower
        search over whole numbers runs.
        """
        self._solver.changeColCost(column, sign)
        values = self._run()
        if np.abs(values - np.round(values)).max() > WHOLE:
            self._whole(highspy.HighsVarType.kInteger)
            values = self._run()
            self._whole(highspy.HighsVarType.kContinuous)
        self._solver.changeColCost(column, 0.0)
        return round(float(values[column]))

    def _whole(self, kind: highspy.HighsVarType) -> None:
        n = len(self._index)
        self._solver.changeColsIntegrality(n, np.arange(n, dtype=np.int32), np.array([kind] * n))

    def _run(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise Contradiction
        return np.array(self._solver.getSolution().col_value)
