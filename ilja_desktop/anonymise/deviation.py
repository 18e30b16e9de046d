"""Other tables a reader may think of: how far numbers deviate while all sums still hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ilja_desktop.anonymise.network import Flags, Line, Need, Network, Numbers
from ilja_desktop.anonymise.program import NOISE, Columns, Outcome, Program

BARELY = 1e-3
"""How far numbers that are printed may move while a cut is looked for; it makes cuts deeper."""


class Nearest:
    """Finds the table nearest to the true one in which a need is met."""

    def __init__(self, network: Network, movable: Flags) -> None:
        """Build a program of what may move alone, which is much quicker than one of all numbers.

        Args:
            network: the problem.
            movable: numbers that may ever move.
        """
        self._network = network
        self._nodes = np.flatnonzero(movable)
        m = len(self._nodes)
        place = np.full(len(network.counts), -1, dtype=np.int32)
        place[self._nodes] = np.arange(m, dtype=np.int32)
        self._place = place
        self._program = Program(2 * m)
        for line in network.lines:
            members, signs = _balance(line)
            inside = movable[members]
            columns, factors = place[members[inside]], signs[inside]
            both = np.concatenate([columns, columns + m]).astype(np.int32)
            if len(both):
                self._program.row(0.0, 0.0, both, np.concatenate([factors, -factors]))

    def moved(self, need: Need, price: Numbers, free: Numbers) -> Numbers | None:
        """Return by how much each number moves when a need is met, or None if it cannot be.

        Args:
            need: what must be possible.
            price: of moving each number by one; the least is paid.
            free: the share of its room by which each number may move.
        """
        nodes, m = self._nodes, len(self._nodes)
        down, up = (room[nodes] * free[nodes] for room in self._network.room(need))
        low, high = np.zeros(2 * m), np.concatenate([up, down])
        own = self._place[need.node]
        if own < 0:
            return None
        forth, back = (own, own + m)[:: 1 if need.step > 0 else -1]
        low[forth] = high[forth] = abs(need.step)
        high[back] = 0.0
        self._program.bound(low, high)
        self._program.price(np.concatenate([price[nodes], price[nodes]]))
        answer = self._program.run()
        if answer.outcome is not Outcome.SOLVED:
            return None
        distance = np.zeros(len(self._network.counts))
        distance[nodes] = answer.columns[:m] - answer.columns[m:]
        distance[np.abs(distance) <= NOISE] = 0.0
        return distance


@dataclass(frozen=True)
class Cut:
    """What a pattern that meets a need obeys: the secrets, weighed, make up at least so much."""

    nodes: Columns
    factors: Numbers
    least: float

    def broken_by(self, chosen: Numbers) -> bool:
        """Tell whether a pattern does not obey."""
        return float(self.factors @ chosen[self.nodes]) < self.least - NOISE


class Farthest:
    """Finds why a number cannot move farther with given secrets."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._program = Program(len(network.counts), maximise=True, primal=True)
        self._priced: int | None = None
        for line in network.lines:
            self._program.row(0.0, 0.0, *_balance(line))

    def cut(self, need: Need, chosen: Numbers) -> Cut | None:
        """Return what a pattern has to obey that does not meet a need, if it can be told.

        Args:
            need: what must be possible.
            chosen: 1 for secrets, 0 for printed numbers, or anything between.
        """
        network = self._network
        down, up = network.room(need)
        (up if need.step > 0 else down)[need.node] = abs(need.step)
        reduced = self._reduced(need, chosen, down, up)
        worth = np.where(reduced > 0.0, reduced * up, -reduced * down)
        worth[np.abs(reduced) <= NOISE * NOISE] = 0.0
        # What is always free to move, the need's own number included, is off the bill.
        always = network.hidden.copy()
        always[need.node] = True
        least = abs(need.step) - float(worth[always].sum())
        nodes = np.flatnonzero(network.choice & ~always & (worth > NOISE))
        if least <= NOISE or not len(nodes):
            return None
        return Cut(nodes.astype(np.int32), np.minimum(worth[nodes], least), least)

    def _reduced(self, need: Need, chosen: Numbers, down: Numbers, up: Numbers) -> Numbers:
        """Return what it is worth to each number's room when a number moves as far as it can."""
        free = np.where(self._network.choice, np.maximum(chosen, BARELY), 0.0)
        free[self._network.hidden] = 1.0
        low, high = -down * free, up * free
        if need.step > 0:
            high[need.node] = up[need.node]
        else:
            low[need.node] = -down[need.node]
        if self._priced is not None:
            self._program.price_of(self._priced, 0.0)
        self._program.price_of(need.node, 1.0 if need.step > 0 else -1.0)
        self._priced = need.node
        self._program.bound(low, high)
        return self._program.run().reduced


def _balance(line: Line) -> tuple[Columns, Numbers]:
    """Return columns and signs of: deviation of the total less deviations of the parts."""
    columns = np.array([line.total, *line.parts], dtype=np.int32)
    return columns, np.array([1.0] + [-1.0] * len(line.parts))
