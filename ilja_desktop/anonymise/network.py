"""The problem of protection: numbers, each once, and the sums that bind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ilja_desktop.anonymise.model import Number, Reason

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, order=True)
class Line:
    """A sum: the number ``total`` is the sum of the numbers ``parts``."""

    total: int
    parts: tuple[int, ...]
    axis: str = ""


@dataclass(frozen=True)
class Need:
    """How far a number must be able to move, up or (less than 0) down, in some other table."""

    node: int
    step: int
    softer: tuple[int, ...] = ()
    """What will do instead where that is impossible, the best first."""
    known: frozenset[int] = frozenset()
    """Numbers that do not move, because whoever wonders knows them."""

    def knowing(self, *nodes: int) -> Need:
        """Return the same need before somebody who knows these numbers."""
        return replace(self, known=frozenset(nodes))


@dataclass(frozen=True)
class Network:
    """The problem of protection.

    Args:
        numbers: the name of every node, sorted.
        counts: its true value.
        lines: the sums.
        choice: may be made secret.
        hidden: known to nobody whatever is chosen.
        down: how far below its value a reader who sees it not must think it possible.
        up: the same above.
        weight: what it costs to make it secret.
        needs: what must be possible, the hardest first.
        reasons: of the numbers that are secret for their own sake.
        insiders: of a small number the others of which somebody may know any one; what is needed
            must be possible before each of them too.
    """

    numbers: tuple[Number, ...]
    counts: Numbers
    lines: tuple[Line, ...]
    choice: Flags
    hidden: Flags
    down: Numbers
    up: Numbers
    weight: Numbers
    needs: tuple[Need, ...]
    reasons: Mapping[int, Reason]
    insiders: Mapping[int, frozenset[int]]
    flat: bool
    """Whether all is one table of two ways, printed as a whole."""

    def room(self, need: Need) -> tuple[Numbers, Numbers]:
        """Return how far every number may move down and up while a need is looked at.

        Farther than a few times the need is never useful, and tight bounds make strong cuts.
        """
        far = abs(need.step) * (1.0 if self.flat else 3.0)
        down, up = np.minimum(self.down, far), np.minimum(self.up, far)
        for node in need.known:
            down[node] = up[node] = 0.0
        return down, up
