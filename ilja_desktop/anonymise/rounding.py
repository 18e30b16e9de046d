"""Controlled rounding: every number becomes a neighbouring multiple of a base, and all add up.

After Cox, A constructive procedure for unbiased controlled rounding, JASA 82 (1987), as a program
of whole numbers: each number goes down or up, multiples stay (zero-restricted), and the sum of the
distances is as small as can be. What an earlier release rounded of an unchanged number stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ilja_desktop.anonymise.model import (
    Advice,
    Cube,
    History,
    Loss,
    Number,
    Policy,
    Progress,
    Rounded,
    Unprotectable,
    silently,
)
from ilja_desktop.anonymise.network import Network
from ilja_desktop.anonymise.program import Outcome, Program
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.anonymise.weaving import ENDLESS, woven

BASES = (3, 5)
KEPT = 1000.0
"""What it costs to round an unchanged number otherwise than before: more than anything else."""


def round_controlled(
    cubes: Sequence[Cube],
    base: int,
    policy: Policy,
    history: History = History(),
    progress: Progress = silently,
) -> Rounded | Unprotectable:
    """Return the tables rounded to a base.

    Args:
        cubes: all tables of the release.
        base: of which every printed number is a multiple; a rounded number is less than one base
            away from the true one, so the base has to fit the threshold.
        policy: how strictly they are protected.
        history: what readers have already.
        progress: hears how much of the time has gone, and may stop the work.

    Raises:
        Cancelled: from ``progress``.
        ValueError: one place has two different numbers.
    """
    problem = woven(cubes, policy, History())
    own = tuple(number for cube in cubes for _, number in cube.places())
    if 2 * base - 1 < policy.threshold or _empty(cubes, policy):
        return Unprotectable((), (Advice.COARSER, Advice.WAIT, Advice.NO_TABLE))
    timing = Timing.of(policy.time_limit, progress)
    values = _solved(problem, base, _kept(problem, base, history), timing)
    if values is None:
        return Unprotectable(own, (Advice.COARSER, Advice.NO_TABLE))
    rounded = {number: values[number] for number in own}
    return Rounded(tuple(cubes), policy, base, rounded, _loss(problem, rounded))


def _empty(cubes: Sequence[Cube], policy: Policy) -> bool:
    totals = (cube.counts.get(codes, 0) for cube in cubes for codes, n in cube.places() if not n.at)
    return min(totals, default=0) < policy.threshold


def _kept(problem: Network, base: int, history: History) -> dict[int, int]:
    """Return what unchanged numbers were rounded to before, the latest release last."""
    earlier = {change.later: change.earlier for change in history.changes}
    kept: dict[int, int] = {}
    for past in history.past:
        if past.base != base:
            continue
        true = {n: cube.counts.get(codes, 0) for cube in past.cubes for codes, n in cube.places()}
        for node, number in enumerate(problem.numbers):
            before = Number(earlier.get(number.population, ""), number.at)
            for name in (number, before):
                if name in past.rounded and true[name] == problem.counts[node]:
                    kept[node] = past.rounded[name]
    return kept


def _solved(
    problem: Network, base: int, kept: Mapping[int, int], timing: Timing
) -> dict[Number, int] | None:
    """Return the rounded value of every number; a column says whether it goes up."""
    n = len(problem.counts)
    floor, rest = np.divmod(problem.counts, base)
    # Slacks are no printed numbers: they only have to stay above zero.
    program = Program(n)
    high = np.where(problem.hidden, ENDLESS, (rest > 0.0).astype(float))
    program.bound(np.where(problem.hidden, -floor, 0.0), high)
    cost = np.where(problem.hidden, 0.0, base - 2.0 * rest)
    for node, value in kept.items():
        cost[node] += KEPT if value == base * floor[node] else -KEPT
    program.price(cost)
    for line in problem.lines:
        columns = np.array([line.total, *line.parts], dtype=np.int32)
        due = float(floor[[*line.parts]].sum() - floor[line.total])
        program.row(due, due, columns, np.array([1.0] + [-1.0] * len(line.parts)))
    program.whole()
    answer = program.run(timing.left(), timing.tell)
    if answer.outcome is Outcome.IMPOSSIBLE or not len(answer.columns):
        return None
    values = base * (floor + np.round(answer.columns))
    return {number: int(v) for number, v in zip(problem.numbers, values, strict=True)}


def _loss(problem: Network, rounded: Mapping[Number, int]) -> Loss:
    true = {number: int(n) for number, n in zip(problem.numbers, problem.counts, strict=True)}
    distances = [abs(value - true[number]) for number, value in rounded.items()]
    return Loss(
        numbers=len(rounded),
        value=sum(true[number] for number in rounded),
        error=sum(distances) / max(1, len(distances)),
    )
