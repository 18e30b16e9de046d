"""The best pattern: a program over what is secret, cut until every need is met.

After Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear
constraints, Management Science 47 (2001).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ilja_desktop.anonymise.deviation import Cut, Farthest
from ilja_desktop.anonymise.heuristic import Pattern, primary
from ilja_desktop.anonymise.network import Need, Network, Numbers
from ilja_desktop.anonymise.program import NOISE, Outcome, Program
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.anonymise.witness import SECRET_ALREADY, Prover

ENDLESS = float("inf")


@dataclass(frozen=True)
class Best:
    """The end of a search: the least weight any pattern has, and the pattern that has it."""

    bound: float
    pattern: Pattern | None
    """None where time ran out first."""


class Search:
    """Looks for the best pattern; what it learned helps when more is asked of the same tables."""

    def __init__(self, network: Network, prover: Prover) -> None:
        self._network, self._prover = network, prover
        self._columns = np.flatnonzero(network.choice)
        self._farthest = Farthest(network)
        self._bound = 0.0
        self._master = Program(len(self._columns))
        self._master.bound(primary(network)[self._columns], np.ones(len(self._columns)))
        self._master.price(network.weight[self._columns])
        self._column = np.full(len(network.counts), -1, dtype=np.int32)
        self._column[self._columns] = np.arange(len(self._columns), dtype=np.int32)
        for cut in first_cuts(network):
            self._add(cut)

    def best(self, start: Pattern, timing: Timing) -> Best:
        """Return the best pattern if it is found in time.

        The program is cut as a relaxed one first, which is quick, then as one of whole numbers.

        Args:
            start: a pattern that meets every need.
            timing: when to give up.
        """
        for whole in (False, True):
            self._master.whole(whole=whole)
            while not timing.over():
                timing.tell()
                chosen = self._proposed(timing, whole=whole)
                if chosen is None:
                    return Best(self._bound, None)
                if self._proven(start):
                    return Best(self._bound, start)
                if not self._cut(chosen, timing, insiders=whole):
                    if whole and not timing.over():
                        return Best(self._bound, Pattern(chosen, {**self._prover.witness}))
                    break
        return Best(self._bound, None)

    def _proven(self, pattern: Pattern) -> bool:
        weight = pattern.weight(self._network)
        return self._bound >= weight - NOISE * max(1.0, weight)

    def _proposed(self, timing: Timing, *, whole: bool) -> Numbers | None:
        """Return the cheapest secrets that obey all cuts so far."""
        answer = self._master.run(timing.left(), timing.tell)
        if answer.outcome is Outcome.SOLVED or whole:
            self._bound = max(self._bound, answer.bound)
        if answer.outcome is not Outcome.SOLVED:
            return None
        chosen = np.zeros(len(self._network.counts))
        chosen[self._columns] = np.clip(answer.columns, 0.0, 1.0)
        return np.round(chosen) if whole else chosen

    def _cut(self, chosen: Numbers, timing: Timing, *, insiders: bool) -> bool:
        """Add what proposed secrets do not obey; False if they meet every need."""
        added = False
        self._prover.among(chosen, np.full(len(chosen), SECRET_ALREADY))
        for need in self._network.needs:
            if timing.over():
                return added
            for unmet in self._prover.unmet(need, insiders=insiders):
                cut = self._farthest.cut(unmet, chosen)
                if cut is not None and cut.broken_by(chosen):
                    self._add(cut)
                    added = True
        return added

    def _add(self, cut: Cut) -> None:
        self._master.row(cut.least, ENDLESS, self._column[cut.nodes], cut.factors)


def first_cuts(network: Network) -> Iterator[Cut]:
    """Yield what is plain from single sums: a secret is never the only one in its sum."""
    lines: dict[int, list[tuple[int, ...]]] = {}
    for line in network.lines:
        members = (line.total, *line.parts)
        if not network.hidden[[*members]].any():
            for member in members:
                lines.setdefault(member, []).append(members)
            yield from _bridgeless(network, members)
    for need in network.needs:
        for members in lines.get(need.node, ()):
            yield from _capacity(network, need, members)


def _bridgeless(network: Network, members: tuple[int, ...]) -> Iterator[Cut]:
    chosen = [member for member in members if network.choice[member]]
    for member in chosen:
        others = [other for other in chosen if other != member]
        nodes = np.array([*others, member], dtype=np.int32)
        yield Cut(nodes, np.array([1.0] * len(others) + [-1.0]), 0.0)


def _capacity(network: Network, need: Need, members: tuple[int, ...]) -> Iterator[Cut]:
    """What the others of a sum can move has to make up for the need."""
    total, *_ = members
    down, up = network.room(need)
    least = float(abs(need.step))
    nodes, factors = [], []
    for other in members:
        if other == need.node or not network.choice[other]:
            continue
        along = (other == total) or (need.node == total)
        rises = along == (need.step > 0)
        nodes.append(other)
        factors.append(min(least, float(up[other] if rises else down[other])))
    if nodes:
        yield Cut(np.array(nodes, dtype=np.int32), np.array(factors), least)
