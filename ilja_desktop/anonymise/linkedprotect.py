"""Chooses which numbers are kept secret, by linear programs on HiGHS.

The attacker knows all printed numbers, all sums, that counts are whole and not negative, and that
zeros are printed. For every primary number the pattern must leave a table in which that number
reaches the threshold, so that nobody can tell it is small. Method: one cheapest deviation per
primary number (Kelly, Golden, Assad 1992), then secrets that nobody needs are printed again.

Primary are numbers from 1 to the threshold less one, and, on a sensitive axis, the zeros of a
group whose cases all share one category (group disclosure).

A sharper pattern by cutting planes (Fischetti, Salazar 2001) would start from this one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from ilja_desktop.anonymise.linked import Model

Numbers = NDArray[np.float64]
SECRET_ALREADY = 1e-4
"""Price of moving a number that is secret anyway: not nothing, so that no detour is taken."""
NARROWEST = 2
"""The least by which a secret number must be able to grow."""
NOISE = 1e-6


@dataclass(frozen=True)
class Pattern:
    """Which numbers of a model are secret, and which could not be protected by any of them."""

    secret: frozenset[int]
    unprotected: frozenset[int]


def protect(
    model: Model,
    threshold: int,
    out_of_time: Callable[[], bool],
    also_secret: frozenset[int] = frozenset(),
) -> Pattern:
    """Return a pattern for all tables of a model together.

    Args:
        model: the numbers; its total is at least the threshold and stays printed.
        threshold: smallest count that may be printed.
        out_of_time: asked between programs; then what is not yet protected is unprotected.
        also_secret: numbers to keep secret besides, as the audit asked for.
    """
    task = _Task.of(model, threshold)
    secret = set(task.primary) | also_secret
    unprotected = _cover(task, secret, out_of_time)
    if not unprotected:
        _reprint(task, secret, also_secret, out_of_time)
    return Pattern(frozenset(secret), unprotected)


@dataclass(frozen=True)
class _Task:
    """What the programs need: how far each number may move, and at which price."""

    model: Model
    primary: tuple[int, ...]
    """Smallest first, so that the hardest are protected first."""
    reach: dict[int, int]
    """How far each primary number must be able to grow."""
    down: Numbers
    up: Numbers
    weight: Numbers

    @classmethod
    def of(cls, model: Model, threshold: int) -> _Task:
        counts = np.array(model.counts, dtype=float)
        primary = model.small(threshold) | model.giveaway_zeros()
        fixed = np.array([n == 0 and i not in primary for i, n in enumerate(model.counts)])
        fixed[model.total] = True
        room = float(counts.max(initial=0.0) + 2 * threshold)
        return cls(
            model,
            tuple(sorted(primary, key=lambda i: (model.counts[i], i))),
            {i: max(threshold - model.counts[i], NARROWEST) for i in primary},
            np.where(fixed, 0.0, np.maximum(counts - 1.0, 0.0)),
            np.where(fixed, 0.0, room),
            counts + 1.0,
        )


def _cover(task: _Task, secret: set[int], out_of_time: Callable[[], bool]) -> frozenset[int]:
    """Add secrets until every primary number can grow; return those that cannot."""
    program = _Deviation(task)
    unprotected = set()
    for number in task.primary:
        moved = None if out_of_time() else program.cheapest(number, secret)
        if moved is None:
            unprotected.add(number)
        else:
            secret.update(moved)
    return frozenset(unprotected)


def _reprint(
    task: _Task, secret: set[int], keep: frozenset[int], out_of_time: Callable[[], bool]
) -> None:
    """Print again, largest first, what no primary number needs."""
    program = _Deviation(task)
    witness: dict[int, frozenset[int]] = {}
    spare = secret - set(task.primary) - keep
    for number in sorted(spare, key=lambda i: (-task.weight[i], i)):
        if out_of_time():
            return
        fresh = _without(number, task, secret, program, witness)
        if fresh is not None:
            secret.discard(number)
            witness.update(fresh)


def _without(
    number: int,
    task: _Task,
    secret: set[int],
    program: _Deviation,
    witness: dict[int, frozenset[int]],
) -> dict[int, frozenset[int]] | None:
    """Return new witnesses if all primary numbers stay protected with ``number`` printed."""
    fresh = {}
    for primary in task.primary:
        if primary in witness and number not in witness[primary]:
            continue
        moved = program.within(primary, secret - {number})
        if moved is None:
            return None
        fresh[primary] = moved
    return fresh


class _Deviation:
    """The program of a second table: how far numbers move up and down while all sums hold."""

    def __init__(self, task: _Task) -> None:
        self._task = task
        self._n = n = len(task.model.counts)
        # highspy ships no types for its class.
        self._solver = solver = highspy.Highs()  # type: ignore[no-untyped-call] # highspy has no types
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.addVars(2 * n, np.zeros(2 * n), np.zeros(2 * n))
        for line in task.model.lines:
            columns, signs = _balance((line.total, *line.parts), n)
            solver.addRow(0.0, 0.0, len(columns), columns, signs)

    def cheapest(self, number: int, secret: Iterable[int]) -> frozenset[int] | None:
        """Return the numbers that move when ``number`` grows as far as it must, or None."""
        price = self._task.weight.copy()
        price[sorted(secret)] = SECRET_ALREADY
        return self._solve(number, self._task.down, self._task.up, price)

    def within(self, number: int, secret: Iterable[int]) -> frozenset[int] | None:
        """Return the same if only secrets may move."""
        free = np.zeros(self._n)
        free[sorted(secret)] = 1.0
        return self._solve(
            number, self._task.down * free, self._task.up * free, np.full(self._n, SECRET_ALREADY)
        )

    def _solve(
        self, number: int, down: Numbers, up: Numbers, price: Numbers
    ) -> frozenset[int] | None:
        n, solver = self._n, self._solver
        low, high = np.zeros(2 * n), np.concatenate([up, down])
        low[number] = high[number] = self._task.reach[number]
        high[number + n] = 0.0
        columns = np.arange(2 * n, dtype=np.int32)
        solver.changeColsBounds(2 * n, columns, low, high)
        solver.changeColsCost(2 * n, columns, np.concatenate([price, price]))
        # A fresh start makes the answer depend on the question only, not on those before.
        solver.clearSolver()
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        moved = np.array(solver.getSolution().col_value)
        return frozenset(np.flatnonzero(np.abs(moved[:n] - moved[n:]) > NOISE).tolist())


def _balance(members: tuple[int, ...], n: int) -> tuple[NDArray[np.int32], Numbers]:
    """Return columns and signs of: deviation of the total less deviations of the parts."""
    signs = [1.0] + [-1.0] * (len(members) - 1)
    columns = np.array([*members, *(member + n for member in members)], dtype=np.int32)
    return columns, np.array([*signs, *(-sign for sign in signs)])
