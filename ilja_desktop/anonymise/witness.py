"""Proof that secrets are kept: tables in which every need is met, before everybody who wonders."""

from __future__ import annotations

from collections.abc import Iterator, Set

import numpy as np

from ilja_desktop.anonymise.deviation import Nearest
from ilja_desktop.anonymise.network import Need, Network, Numbers
from ilja_desktop.anonymise.program import NOISE

Tables = tuple[frozenset[int], ...]
"""Of each table the numbers that move in it."""

Witness = dict[Need, Tables]
"""For every need, the numbers that move in tables in which it is met.

No insider's number moves in all of them, so whoever knows it finds one that agrees.
"""

SECRET_ALREADY = 1e-4
"""Price of moving a number that is secret anyway: not nothing, so that no detour is taken."""
KNOWN_TO_SOMEBODY = 1.0
"""Price of moving a number an insider knows for whom there is no table yet."""


class Prover:
    """Looks for tables in which needs are met; one that was found serves other needs too."""

    def __init__(self, network: Network) -> None:
        self.witness = Witness()
        self._network = network
        self._found: list[dict[int, float]] = []
        self._at: dict[int, list[dict[int, float]]] = {}

    def among(self, free: Numbers, price: Numbers) -> None:
        """Say which numbers may move from now on.

        Args:
            free: by which share of their room; those that are hidden anyway may move freely.
            price: of moving each of them; of what did move it is not much any more.
        """
        self._free, self._price = np.maximum(free, self._network.hidden), price
        self._whole = frozenset(np.flatnonzero(self._free >= 1.0 - NOISE).tolist())
        self._nearest = Nearest(self._network, self._free > 0.0)
        self._at = {}
        for table in self._found:
            if table.keys() <= self._whole:
                self._sort_in(table)

    def spared(self, node: int) -> bool:
        """Tell whether all that was met can be met without a number moving, and keep it so."""
        whole, at, free = self._whole, self._at, self._free[node]
        self._free[node] = 0.0
        self._whole = whole - {node}
        self._at = {i: [t for t in tables if node not in t] for i, tables in at.items()}
        hurt = [need for need, found in self.witness.items() if any(node in m for m in found)]
        if not any(unmet for need in hurt for unmet in self.unmet(need)):
            return True
        self._whole, self._at, self._free[node] = whole, at, free
        return False

    def unmet(self, need: Need, *, insiders: bool = True) -> Iterator[Need]:
        """Yield a need that cannot be met, or is not before some insider; prove it for the rest."""
        left = self._network.insiders.get(need.node, frozenset()) if insiders else frozenset[int]()
        proof, proven = list[Set[int]](), True
        for table in self._at.get(need.node, ()):
            if table[need.node] / need.step >= 1.0 - NOISE and not (proof and left <= table.keys()):
                proof.append(table.keys())
                left &= table.keys()
        while left or not proof:
            found = self._moved(need, left)
            if found is None:
                yield need
                return
            if proof and left <= found:
                one = min(left)
                found = self._moved(need.knowing(one), left - {one})
                if found is None:
                    yield need.knowing(one)
                    left, proven = left - {one}, False
                    continue
            proof.append(found)
            left &= found
        if proven:
            self.witness[need] = tuple(frozenset(moving) for moving in proof)

    def _moved(self, need: Need, shy: frozenset[int]) -> Set[int] | None:
        price = self._price
        if shy:
            price = price.copy()
            price[[*shy]] += KNOWN_TO_SOMEBODY
        distance = self._nearest.moved(need, price, self._free)
        if distance is None:
            return None
        table = {node: float(distance[node]) for node in np.flatnonzero(distance).tolist()}
        self._price[[*table]] = SECRET_ALREADY
        if table.keys() <= self._whole:
            self._found.append(table)
        self._sort_in(table)
        return table.keys()

    def _sort_in(self, table: dict[int, float]) -> None:
        for node in table:
            self._at.setdefault(node, []).append(table)
