"""Other tables a reader may think of: how far numbers deviate while all sums still hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ilja_desktop.anonymise.network import Line, Need, Network, Numbers
from ilja_desktop.anonymise.program import NOISE, Columns, Outcome, Program

SECRET_ALREADY = 1e-4
"""Price of moving a number that is secret anyway: not nothing, so that no detour is taken."""
BARELY = 1e-3
"""How far numbers that are printed may move while a cut is looked for; it makes cuts deeper."""


class Cheapest:
    """Finds the cheapest numbers to keep secret so that a need is met."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._n = n = len(network.counts)
        self._program = Program(2 * n)
        for line in network.lines:
            columns, signs = _balance(line)
            both = np.concatenate([columns, columns + n]).astype(np.int32)
            self._program.row(0.0, 0.0, both, np.concatenate([signs, -signs]))

    def moved(self, need: Need, secret: Numbers, *, others: bool) -> frozenset[int] | None:
        """Return the numbers that move when a need is met, or None if it cannot be.

        Args:
            need: what must be possible.
            secret: 1 for numbers that are secret already, else 0.
            others: whether numbers may move that are not secret yet.
        """
        n, network = self._n, self._network
        down, up = network.room(need)
        movable = network.choice | network.hidden if others else secret > 0.0
        high = np.concatenate([up * movable, down * movable])
        low = np.zeros(2 * n)
        forth, back = (need.node, need.node + n)[:: 1 if need.step > 0 else -1]
        low[forth] = high[forth] = abs(need.step)
        high[back] = 0.0
        price = np.where(secret > 0.0, SECRET_ALREADY, network.weight)
        price[network.hidden] = SECRET_ALREADY
        self._program.bound(low, high)
        self._program.price(np.concatenate([price, price]))
        answer = self._program.run()
        if answer.outcome is not Outcome.SOLVED:
            return None
        distance = answer.columns[:n] - answer.columns[n:]
        return frozenset(np.flatnonzero(np.abs(distance) > NOISE).tolist())


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
    """Finds how far a number can move with given secrets, and why not farther."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._n = n = len(network.counts)
        self._program = Program(n, maximise=True)
        self._priced: int | None = None
        for line in network.lines:
            self._program.row(0.0, 0.0, *_balance(line))

    def reach(self, need: Need, chosen: Numbers) -> tuple[float, frozenset[int]]:
        """Return how far a number moves towards its need, and which others move with it.

        Args:
            need: what must be possible.
            chosen: 1 for secrets, 0 for printed numbers, or anything between.
        """
        value, moved, _ = self._run(need, chosen, 0.0)
        return value, frozenset(np.flatnonzero(np.abs(moved) > NOISE).tolist())

    def cut(self, need: Need, chosen: Numbers) -> Cut | None:
        """Return what a pattern has to obey that does not meet a need, if it can be told."""
        network = self._network
        _, _, reduced = self._run(need, chosen, BARELY)
        down, up = self._span(need)
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

    def _span(self, need: Need) -> tuple[Numbers, Numbers]:
        down, up = self._network.room(need)
        if need.step > 0:
            up[need.node] = need.step
        else:
            down[need.node] = -need.step
        return down, up

    def _run(self, need: Need, chosen: Numbers, least: float) -> tuple[float, Numbers, Numbers]:
        down, up = self._span(need)
        free = np.where(self._network.choice, np.maximum(chosen, least), 0.0)
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
        answer = self._program.run()
        return answer.value, answer.columns, answer.reduced


def _balance(line: Line) -> tuple[Columns, Numbers]:
    """Return columns and signs of: deviation of the total less deviations of the parts."""
    columns = np.array([line.total, *line.parts], dtype=np.int32)
    return columns, np.array([1.0] + [-1.0] * len(line.parts))
