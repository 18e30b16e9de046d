"""A good pattern soon: a cheapest deviation per need, then secrets nobody needs are printed again.

After Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data,
Networks 22 (1992).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ilja_desktop.anonymise.network import Need, Network, Numbers
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.anonymise.witness import SECRET_ALREADY, Prover, Witness


@dataclass(frozen=True)
class Pattern:
    """Which numbers are secret (1, others 0), with the proof that every need is met."""

    secret: Numbers
    witness: Witness

    def weight(self, network: Network) -> float:
        """Return what the pattern costs."""
        return float(self.secret @ network.weight)


def settled(network: Network, prover: Prover) -> Network:
    """Return the problem with needs that cannot be met replaced by what will do instead."""
    if not any(need.softer for need in network.needs):
        return network
    free = network.choice.astype(float)
    prover.among(free, np.full(len(free), SECRET_ALREADY))

    def met(need: Need) -> Need:
        steps = [replace(need, step=step, softer=()) for step in (need.step, *need.softer)]
        return next((each for each in steps if not any(prover.unmet(each))), steps[0])

    needs = tuple(met(need) if need.softer else need for need in network.needs)
    return replace(network, needs=needs)


def first_pattern(
    network: Network, prover: Prover, timing: Timing
) -> tuple[Pattern, tuple[Need, ...]]:
    """Return a pattern that meets what can be met, and the needs that cannot.

    It ignores the end of the time: without it there is nothing to fall back on.
    """
    secret, unmet = primary(network), list[Need]()
    price = np.where(np.maximum(secret, network.hidden), SECRET_ALREADY, network.weight)
    prover.among(network.choice.astype(float), price)
    for need in network.needs:
        timing.tell()
        if any(prover.unmet(need)):
            unmet.append(need)
    witness = {need: prover.witness[need] for need in network.needs if need not in unmet}
    for tables in witness.values():
        secret[[*frozenset().union(*tables)]] = 1.0
    return Pattern(secret * network.choice, witness), tuple(unmet)


def primary(network: Network) -> Numbers:
    """Return the secrets nobody can choose."""
    secret = np.zeros(len(network.counts))
    secret[[need.node for need in network.needs]] = 1.0
    return secret * network.choice


def thinned(network: Network, pattern: Pattern, prover: Prover, timing: Timing) -> Pattern:
    """Return a pattern in which no single secret can be spared, as far as time allows."""
    secret = pattern.secret.copy()
    prover.witness |= pattern.witness
    prover.among(secret, np.full(len(secret), SECRET_ALREADY))
    spare = np.flatnonzero(secret - primary(network) > 0.0)
    for node in sorted(spare.tolist(), key=lambda i: (-network.weight[i], i)):
        if timing.over():
            break
        timing.tell()
        if prover.spared(node):
            secret[node] = 0.0
    return Pattern(secret, {need: prover.witness[need] for need in network.needs})
