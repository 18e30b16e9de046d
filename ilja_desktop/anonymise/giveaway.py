"""Zeros that show that a whole group shares one sensitive category (group disclosure)."""

from __future__ import annotations

from collections.abc import Sequence

Sum = tuple[int, tuple[int, ...], bool]
"""A total, its parts, and whether they lie along a sensitive axis."""


def giveaway_zeros(sums: Sequence[Sum], counts: Sequence[int]) -> frozenset[int]:
    """Return the zeros that have to be secret so that no group gives itself away.

    A zero below a printed zero stays printed where the group has another one to hide behind.
    """
    groups = [
        frozenset(part for part in parts if counts[part] == 0)
        for _, parts, sensitive in sums
        if sensitive and len(parts) > 1
        if sum(counts[part] > 0 for part in parts) == 1
    ]
    zeros: frozenset[int] = frozenset().union(*groups)
    while True:
        below = frozenset(
            part
            for total, parts, _ in sums
            if counts[total] == 0 and total not in zeros
            for part in parts
        )
        free = zeros - below
        kept = zeros & frozenset().union(*(group & free or group for group in groups))
        if kept == zeros:
            return zeros
        zeros = kept
