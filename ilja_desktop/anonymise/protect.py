"""Chooses which numbers are kept secret, for all tables of a release and all before it together.

The attacker knows all printed numbers of all releases, all sums, that counts are whole and not
negative, and that zeros are printed. For every number that is secret for its own sake some other
table must exist in which it reaches the threshold, so that nobody can tell it is small; and one
in which it did not grow, where its growth since an earlier release is small.

The result is optimal where time allowed, and always safe by these rules; it is not released
before the audit, which shares no code with it, has found nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

import numpy as np

from ilja_desktop.anonymise.cutting import Search
from ilja_desktop.anonymise.heuristic import Pattern, first_pattern, settled, thinned
from ilja_desktop.anonymise.model import (
    Advice,
    Cube,
    History,
    Loss,
    Number,
    Policy,
    Progress,
    Reason,
    Result,
    Unprotectable,
    Why,
    silently,
)
from ilja_desktop.anonymise.network import Need, Network
from ilja_desktop.anonymise.program import NOISE
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.anonymise.weaving import woven
from ilja_desktop.anonymise.witness import Prover

SEARCHING = 0.6
"""Share of the time for the best pattern; the rest is for making the first one better."""


def protect(
    cubes: Sequence[Cube],
    policy: Policy,
    history: History = History(),
    progress: Progress = silently,
    also: frozenset[Number] = frozenset(),
) -> Result | Unprotectable:
    """Return the tables with as little kept secret as time allows to find.

    Args:
        cubes: all tables of the release.
        policy: how strictly they are protected.
        history: what readers have already.
        progress: hears how much of the time has gone, and may stop the work.
        also: numbers to keep secret besides, as the audit asked for.

    Raises:
        Cancelled: from ``progress``.
        ValueError: one place has two different numbers.
    """
    few = _too_few(cubes, policy)
    if few:
        return Unprotectable(few, (Advice.WAIT, Advice.NO_TABLE))
    timing = Timing.of(policy.time_limit, progress)
    problem = _with(woven(cubes, policy, history), also)
    prover = Prover(problem)
    problem = settled(problem, prover)
    found = Search(problem, prover).best(timing.part(SEARCHING))
    pattern = found.pattern
    if pattern is None:
        pattern, unmet = first_pattern(problem, prover, timing)
        if unmet:
            return Unprotectable(_named(problem, unmet), _advice(problem, unmet))
        pattern = thinned(problem, pattern, prover, timing)
    return _result(cubes, policy, problem, _needed(pattern), found.bound)


def _too_few(cubes: Sequence[Cube], policy: Policy) -> tuple[Number, ...]:
    """Return the populations with fewer cases than a number may have."""
    totals = {
        cube.number(codes): cube.counts.get(codes, 0)
        for cube in cubes
        for codes, number in cube.places()
        if not number.at and not cube.amount
    }
    return tuple(sorted(each for each, n in totals.items() if n < policy.threshold))


def _with(problem: Network, also: frozenset[Number]) -> Network:
    """Return the problem with more numbers secret from the beginning."""
    wanted = np.array([number in also for number in problem.numbers], dtype=bool) & problem.choice
    hidden, choice = problem.hidden | wanted, problem.choice & ~wanted
    return replace(problem, hidden=hidden, choice=choice)


def _named(problem: Network, unmet: Sequence[Need]) -> tuple[Number, ...]:
    return tuple(problem.numbers[need.node] for need in unmet)


def _advice(problem: Network, unmet: Sequence[Need]) -> tuple[Advice, ...]:
    reasons = {problem.reasons[need.node] for need in unmet}
    if reasons == {Reason.NEWCOMER}:
        return (Advice.WAIT, Advice.ROUND, Advice.NO_TABLE)
    return (Advice.COARSER, Advice.ROUND, Advice.WAIT, Advice.NO_TABLE)


def _needed(pattern: Pattern) -> Pattern:
    """Return a pattern in which what no need makes use of is printed."""
    moving = np.zeros(len(pattern.secret))
    moving[[*frozenset().union(*chain(*pattern.witness.values()))]] = 1.0
    return replace(pattern, secret=pattern.secret * moving)


def _result(
    cubes: Sequence[Cube], policy: Policy, problem: Network, pattern: Pattern, bound: float
) -> Result:
    own = {number for cube in cubes for _, number in cube.places()}
    secret = {
        problem.numbers[node]: _why(problem, pattern, node)
        for node in np.flatnonzero(np.maximum(pattern.secret, problem.hidden)).tolist()
        if problem.numbers[node] in own
    }
    weight = pattern.weight(problem)
    gap = max(0.0, weight - bound) / weight if weight > NOISE else 0.0
    values = {number: int(n) for number, n in zip(problem.numbers, problem.counts, strict=True)}
    return Result(tuple(cubes), policy, secret, _loss(own, secret, values), gap)


def _why(problem: Network, pattern: Pattern, node: int) -> Why:
    reason = problem.reasons.get(node)
    if reason is not None:
        return Why(reason)
    protects = {
        problem.numbers[need.node]
        for need, found in pattern.witness.items()
        if need.node != node and any(node in moving for moving in found)
    }
    return Why(Reason.COMPANION, tuple(sorted(protects)))


def _loss(own: set[Number], secret: dict[Number, Why], values: dict[Number, int]) -> Loss:
    return Loss(
        numbers=len(own),
        secret=len(secret),
        companions=sum(why.reason is Reason.COMPANION for why in secret.values()),
        value=sum(values[number] for number in own),
        hidden=sum(values[number] for number in secret),
    )
