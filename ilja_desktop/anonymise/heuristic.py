"""A good pattern soon: a cheapest deviation per need, then secrets nobody needs are printed again.

After Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data,
Networks 22 (1992).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ilja_desktop.anonymise.deviation import Cheapest
from ilja_desktop.anonymise.network import Need, Network, Numbers
from ilja_desktop.anonymise.timing import Timing

Witness = dict[Need, frozenset[int]]
"""For every need, the numbers that move in a table in which it is met."""


@dataclass(frozen=True)
class Pattern:
    """Which numbers are secret (1, others 0), with the proof that every need is met."""

    secret: Numbers
    witness: Witness
    unmet: tuple[Need, ...] = ()

    def weight(self, network: Network) -> float:
        """Return what the pattern costs."""
        return float(self.secret @ network.weight)


def first_pattern(network: Network, timing: Timing) -> tuple[Network, Pattern]:
    """Return a pattern that meets every need that can be met, and the needs as they were met.

    It ignores the end of the time: without it there is nothing to fall back on.
    """
    secret = primary(network)
    cheapest, witness, unmet = Cheapest(network), Witness(), []
    for need in network.needs:
        timing.tell()
        met = _met(cheapest, need, secret)
        if met is None:
            unmet.append(need)
        else:
            kept, moved = met
            witness[kept] = moved
            secret[[*moved]] = 1.0
    secret[network.hidden] = 0.0
    pattern = Pattern(secret, witness, tuple(unmet))
    return replace(network, needs=tuple(witness)), pattern


def _met(cheapest: Cheapest, need: Need, secret: Numbers) -> tuple[Need, frozenset[int]] | None:
    for step in (need.step, *need.softer):
        kept = Need(need.node, step)
        moved = cheapest.moved(kept, secret, others=True)
        if moved is not None:
            return kept, moved
    return None


def primary(network: Network) -> Numbers:
    """Return the secrets nobody can choose."""
    secret = np.zeros(len(network.counts))
    secret[[need.node for need in network.needs]] = 1.0
    return secret * network.choice


def thinned(network: Network, pattern: Pattern, timing: Timing) -> Pattern:
    """Return a pattern in which no single secret can be spared, as far as time allows."""
    return _Thinning(network, pattern).run(timing)


class _Thinning:
    def __init__(self, network: Network, pattern: Pattern) -> None:
        self._network = network
        self._cheapest = Cheapest(network)
        self._secret = pattern.secret.copy()
        self._witness = dict(pattern.witness)

    def run(self, timing: Timing) -> Pattern:
        spare = np.flatnonzero(self._secret - primary(self._network) > 0.0)
        for node in sorted(spare.tolist(), key=lambda i: (-self._network.weight[i], i)):
            if timing.over():
                break
            timing.tell()
            self._print(node)
        return Pattern(self._secret, self._witness)

    def _print(self, node: int) -> None:
        """Print a number if every need can be met without it."""
        self._secret[node] = 0.0
        fresh = Witness()
        for need, moving in self._witness.items():
            if node not in moving:
                continue
            moved = self._cheapest.moved(need, self._free(), others=False)
            if moved is None:
                self._secret[node] = 1.0
                return
            fresh[need] = moved
        self._witness |= fresh

    def _free(self) -> Numbers:
        return np.maximum(self._secret, self._network.hidden)
