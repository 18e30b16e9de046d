"""Linear programs on HiGHS, single-threaded so that the same question has the same answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import highspy
import numpy as np
from numpy.typing import NDArray

from ilja_desktop.domain.errors import Cancelled

Numbers = NDArray[np.float64]
Columns = NDArray[np.int32]

# The solver's search for good solutions costs more than these small programs take to be proven.
_OPTIONS = {
    "output_flag": False,
    "threads": 1,
    "random_seed": 0,
    "mip_heuristic_run_rins": False,
    "mip_heuristic_run_rens": False,
    "mip_heuristic_run_root_reduced_cost": False,
    "mip_heuristic_run_feasibility_jump": False,
}

NOISE = 1e-6
"""What the solver's arithmetic may be off."""


class Outcome(Enum):
    """How a program ended."""

    SOLVED = auto()
    IMPOSSIBLE = auto()
    STOPPED = auto()


@dataclass(frozen=True)
class Answer:
    """The end of a program.

    Args:
        outcome: only a solved program has its best value.
        value: of the best solution found.
        bound: no solution is better than this.
        columns: the best solution found, empty if there is none.
        reduced: what a column's bound is worth (linear programs only).
    """

    outcome: Outcome
    value: float
    bound: float
    columns: Numbers
    reduced: Numbers


class Program:
    """A program over columns of numbers, run again and again with other bounds and costs."""

    def __init__(self, columns: int, *, maximise: bool = False, primal: bool = False) -> None:
        """Begin with nothing but zeros.

        Args:
            columns: how many there are.
            maximise: whether the best is the greatest.
            primal: for programs whose last solution is a good one to go on from.
        """
        # highspy ships no types for its class.
        self._solver = highspy.Highs()  # type: ignore[no-untyped-call] # highspy has no types
        for option, value in _OPTIONS.items():
            self._solver.setOptionValue(option, value)
        if primal:
            self._solver.setOptionValue("simplex_strategy", 4)
        self._columns = np.arange(columns, dtype=np.int32)
        self._whole = False
        self._solver.addVars(columns, np.zeros(columns), np.zeros(columns))
        if maximise:
            self._solver.changeObjectiveSense(highspy.ObjSense.kMaximize)

    def row(self, low: float, high: float, columns: Columns, factors: Numbers) -> None:
        """Add a sum that has to lie between two numbers."""
        self._solver.addRow(low, high, len(columns), columns, factors)

    def bound(self, low: Numbers, high: Numbers) -> None:
        """Set between which numbers every column lies."""
        self._solver.changeColsBounds(len(self._columns), self._columns, low, high)

    def price(self, costs: Numbers) -> None:
        """Set what every column costs."""
        self._solver.changeColsCost(len(self._columns), self._columns, costs)

    def price_of(self, column: int, cost: float) -> None:
        """Set what one column costs."""
        self._solver.changeColCost(column, cost)

    def whole(self) -> None:
        """Say that columns have to be whole numbers from now on."""
        kinds = np.array([highspy.HighsVarType.kInteger] * len(self._columns))
        self._solver.changeColsIntegrality(len(self._columns), self._columns, kinds)
        self._whole = True

    def run(self, seconds: float = float("inf"), check: Callable[[], None] | None = None) -> Answer:
        """Solve.

        Args:
            seconds: after which the best solution so far will do.
            check: asked now and then while whole numbers are searched; raises to stop.
        """
        asked = _Asked(check)
        if self._whole and check is not None:
            self._solver.cbMipInterrupt.subscribe(asked)
        # The solver's clock goes on from run to run.
        limit = self._solver.getRunTime() + max(0.01, seconds)
        self._solver.setOptionValue("time_limit", limit)
        self._solver.run()
        if self._whole and check is not None:
            self._solver.cbMipInterrupt.unsubscribe(asked)
        if asked.refusal is not None:
            raise asked.refusal
        return self._answer()

    def _answer(self) -> Answer:
        status, info = self._solver.getModelStatus(), self._solver.getInfo()
        solution = self._solver.getSolution()
        value = self._solver.getObjectiveValue()
        match status:
            case highspy.HighsModelStatus.kOptimal:
                outcome = Outcome.SOLVED
            case highspy.HighsModelStatus.kInfeasible:
                outcome = Outcome.IMPOSSIBLE
            case _:
                outcome = Outcome.STOPPED
        return Answer(
            outcome,
            value,
            info.mip_dual_bound if self._whole else _proven(value, outcome),
            np.array(solution.col_value if solution.value_valid else ()),
            np.array(solution.col_dual),
        )


def _proven(value: float, outcome: Outcome) -> float:
    """Return what is known of the best of a linear program: nothing if it was not solved."""
    return value if outcome is Outcome.SOLVED else -float("inf")


class _Asked:
    """Carries a refusal out of the solver, which cannot pass it on."""

    def __init__(self, check: Callable[[], None] | None) -> None:
        self._check = check
        self.refusal: Cancelled | None = None

    def __call__(self, event: highspy.HighsCallbackEvent) -> None:
        try:
            if self._check is not None:
                self._check()
        except Cancelled as refusal:
            self.refusal = refusal
            event.interrupt()
