"""A good pattern soon: a cheapest deviation per need, then secrets nobody needs are printed again.

After Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data,
Networks 22 (1992).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ilja_desktop.anonymise.deviation import Cheapest
from ilja_desktop.anonymise.network import Need, Network, Numbers
from ilja_desktop.anonymise.timing import Timing

Tables = tuple[frozenset[int], ...]
"""Of each table the numbers that move in it."""

Witness = dict[Need, Tables]
"""For every need, the numbers that move in tables in which it is met.

No insider's number moves in all of them, so whoever knows it finds one that agrees.
"""


@dataclass(frozen=True)
class Pattern:
    """Which numbers are secret (1, others 0), with the proof that every need is met."""

    secret: Numbers
    witness: Witness
    unmet: tuple[Need, ...] = ()

    def weight(self, network: Network) -> float:
        """Return what the pattern costs."""
        return float(self.secret @ network.weight)


def first_pattern(
    network: Network, timing: Timing, start: Pattern | None = None
) -> tuple[Network, Pattern]:
    """Return a pattern that meets every need that can be met, and the needs as they were met.

    It ignores the end of the time: without it there is nothing to fall back on.

    Args:
        network: the problem.
        timing: hears of the work.
        start: a pattern that meets some of it, with its tables.
    """
    secret = primary(network) if start is None else start.secret.copy()
    known = Witness() if start is None else start.witness
    meeting, witness, unmet = Meeting(network, secret), Witness(), []
    for need in network.needs:
        timing.tell()
        met = _met(meeting, need, known.get(need, ()))
        if met is None:
            unmet.append(need)
        else:
            kept, moved = met
            witness[kept] = moved
    secret[network.hidden] = 0.0
    pattern = Pattern(secret, witness, tuple(unmet))
    return replace(network, needs=tuple(witness)), pattern


def _met(meeting: Meeting, need: Need, known: Tables) -> tuple[Need, Tables] | None:
    """Make numbers secret until a need is met, or what will do instead."""
    for step in (need.step, *need.softer):
        kept = replace(need, step=step, softer=())
        found = meeting.tables(kept, known, others=True)
        if found is not None:
            return kept, found
    return None


class Meeting:
    """Finds tables in which needs are met, before everybody who may wonder."""

    def __init__(self, network: Network, secret: Numbers) -> None:
        """Begin.

        Args:
            network: the problem.
            secret: 1 for numbers that are secret already, else 0; what else moves becomes so.
        """
        self._cheapest = Cheapest(network)
        self._insiders = network.insiders
        self._secret = secret

    def tables(self, need: Need, known: Tables = (), *, others: bool) -> Tables | None:
        """Return what moves in tables in which a need is met, so many that all insiders have one.

        Args:
            need: what must be possible.
            known: such tables already.
            others: whether numbers may move that are not secret yet.
        """
        found = list(known)
        while not found or (left := knowing_too_much(self._insiders, need, found)):
            moved = None if not found else self._moved(need.knowing(*left), others=False)
            if moved is None:
                asked = need.knowing(min(left)) if found else need
                moved = self._moved(asked, others=others)
            if moved is None:
                return None
            self._secret[[*moved]] = 1.0
            found.append(moved)
        return tuple(found)

    def _moved(self, need: Need, *, others: bool) -> frozenset[int] | None:
        return self._cheapest.moved(need, self._secret, others=others)


def knowing_too_much(
    insiders: Mapping[int, frozenset[int]], need: Need, found: Sequence[frozenset[int]]
) -> frozenset[int]:
    """Return the insiders whose own number moves in every table found so far."""
    return insiders.get(need.node, frozenset()).intersection(*found)


def primary(network: Network) -> Numbers:
    """Return the secrets nobody can choose."""
    secret = np.zeros(len(network.counts))
    secret[[need.node for need in network.needs]] = 1.0
    return secret * network.choice


def thinned(
    network: Network, pattern: Pattern, timing: Timing, before: Numbers | None = None
) -> Pattern:
    """Return a pattern in which no single secret can be spared, as far as time allows.

    Args:
        network: the problem.
        pattern: meets every need.
        timing: when to give up.
        before: 1 for secrets that cannot be spared; those nobody can choose if nothing is said.
    """
    return _Thinning(network, pattern).run(timing, primary(network) if before is None else before)


class _Thinning:
    def __init__(self, network: Network, pattern: Pattern) -> None:
        self._network = network
        self._secret, self._free = pattern.secret.copy(), pattern.secret.copy()
        self._meeting = Meeting(network, self._free)
        self._witness = dict(pattern.witness)

    def run(self, timing: Timing, before: Numbers) -> Pattern:
        spare = np.flatnonzero(self._secret - before > 0.0)
        for node in sorted(spare.tolist(), key=lambda i: (-self._network.weight[i], i)):
            if timing.over():
                break
            timing.tell()
            self._print(node)
        return Pattern(self._secret, self._witness)

    def _print(self, node: int) -> None:
        """Print a number if every need can be met without it."""
        self._secret[node] = 0.0
        self._free[:] = np.maximum(self._secret, self._network.hidden)
        fresh = Witness()
        for need, found in self._witness.items():
            known = tuple(moving for moving in found if node not in moving)
            if len(known) == len(found):
                continue
            met = self._meeting.tables(need, known, others=False)
            if met is None:
                self._secret[node] = 1.0
                return
            fresh[need] = met
        self._witness |= fresh
