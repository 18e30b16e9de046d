"""The best pattern: a program over what is secret, cut until every need is met.

After Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear
constraints, Management Science 47 (2001).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ilja_desktop.anonymise.deviation import Cut, Farthest
from ilja_desktop.anonymise.heuristic import Pattern, primary
from ilja_desktop.anonymise.network import Need, Network, Numbers
from ilja_desktop.anonymise.program import NOISE, Answer, Outcome, Program
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.anonymise.witness import SECRET_ALREADY, Prover

ENDLESS = float("inf")
FIRST_MARGIN = 0.1
"""How far above the relaxed one the best pattern is expected at first, as a share."""
NO_ANSWER = Answer(Outcome.STOPPED, 0.0, 0.0, np.zeros(0), np.zeros(0))


@dataclass(frozen=True)
class Best:
    """The end of a search: the least weight any pattern has, and the pattern that has it."""

    bound: float
    pattern: Pattern | None
    """None where time ran out first."""


class Search:
    """Looks for the best pattern."""

    def __init__(self, network: Network, prover: Prover) -> None:
        self._network, self._prover = network, prover
        self._columns = np.flatnonzero(network.choice)
        self._bound, self._last = 0.0, NO_ANSWER
        self._master = Program(len(self._columns))
        self._allow(np.ones(len(self._columns)))
        self._master.price(network.weight[self._columns])
        self._column = np.full(len(network.counts), -1, dtype=np.int32)
        self._column[self._columns] = np.arange(len(self._columns), dtype=np.int32)
        for cut in first_cuts(network):
            self._add(cut)

    def best(self, timing: Timing) -> Best:
        """Return the best pattern if it is found in time.

        The program is cut as a relaxed one first, which is quick, then as one of whole numbers.
        What a number costs beyond its use to the relaxed one says which are too dear at first;
        the pattern found without them shows whether they are.
        """
        pattern, relaxed = self._cut_down(timing), self._last
        if pattern is not None or relaxed.outcome is not Outcome.SOLVED:
            return Best(self._bound, pattern)
        self._master.whole()
        dearest = FIRST_MARGIN * relaxed.value
        while not timing.over():
            self._allow((relaxed.reduced <= dearest).astype(float))
            pattern = self._cut_down(timing, relaxed.value + dearest)
            above = ENDLESS
            if pattern is not None:
                above = pattern.weight(self._network) - relaxed.value
            elif self._last.outcome is not Outcome.IMPOSSIBLE:
                break
            if above <= dearest:
                return Best(self._bound, pattern)
            dearest = above
        return Best(self._bound, None)

    @cached_property
    def _farthest(self) -> Farthest:
        return Farthest(self._network)

    def _allow(self, high: Numbers) -> None:
        low = primary(self._network)[self._columns]
        self._master.bound(low, np.maximum(low, high))

    def _cut_down(self, timing: Timing, most: float = ENDLESS) -> Pattern | None:
        """Return the best whole pattern of the program as it is, if it is found.

        Args:
            timing: when to give up.
            most: what a pattern costs at least that the program does not allow.
        """
        while not timing.over():
            timing.tell()
            chosen = self._proposed(timing, most)
            if chosen is None:
                return None
            decided = bool((chosen == np.round(chosen)).all())
            unmet = [*self._unmet(chosen, timing, insiders=decided)]
            cuts = [self._farthest.cut(need, chosen) for need in unmet]
            broken = [cut for cut in cuts if cut is not None and cut.broken_by(chosen)]
            for cut in broken:
                self._add(cut)
            if decided and not unmet and not timing.over():
                return Pattern(chosen, {**self._prover.witness})
            if not broken:
                return None
        return None

    def _proposed(self, timing: Timing, most: float) -> Numbers | None:
        """Return the cheapest secrets that obey all cuts so far."""
        answer = self._last = self._master.run(timing.left(), timing.tell)
        if answer.outcome is not Outcome.IMPOSSIBLE:
            self._bound = max(self._bound, min(answer.bound, most))
        if answer.outcome is not Outcome.SOLVED:
            return None
        chosen = np.zeros(len(self._network.counts))
        chosen[self._columns] = np.clip(answer.columns, 0.0, 1.0)
        near = np.round(chosen)
        return np.where(np.abs(chosen - near) < NOISE, near, chosen)

    def _unmet(self, chosen: Numbers, timing: Timing, *, insiders: bool) -> Iterator[Need]:
        """Yield what proposed secrets do not meet, as far as time allows."""
        self._prover.among(chosen, np.full(len(chosen), SECRET_ALREADY))
        for need in self._network.needs:
            timing.tell()
            if not timing.over():
                yield from self._prover.unmet(need, insiders=insiders)

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
        insiders, room = network.insiders.get(need.node, frozenset()), network.room(need)
        for members in lines.get(need.node, ()):
            others = [each for each in members if each != need.node and network.choice[each]]
            for known in (None, *insiders.intersection(members)):
                moving = [each for each in others if each != known]
                yield from _capacity(need, members[0], moving, room)


def _bridgeless(network: Network, members: tuple[int, ...]) -> Iterator[Cut]:
    chosen = [member for member in members if network.choice[member]]
    for member in chosen:
        others = [other for other in chosen if other != member]
        nodes = np.array([*others, member], dtype=np.int32)
        yield Cut(nodes, np.array([1.0] * len(others) + [-1.0]), 0.0)


def _capacity(
    need: Need, total: int, others: Sequence[int], room: tuple[Numbers, Numbers]
) -> Iterator[Cut]:
    """What the others of a sum can move has to make up for the need."""
    down, up = room
    least = float(abs(need.step))
    factors = []
    for other in others:
        along = (other == total) or (need.node == total)
        rises = along == (need.step > 0)
        factors.append(min(least, float(up[other] if rises else down[other])))
    if others:
        yield Cut(np.array(others, dtype=np.int32), np.array(factors), least)
