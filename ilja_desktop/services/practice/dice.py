"""Chance that falls the same on every machine and with every version of Python.

Only ``random.random()`` is promised to stay the same for a seed; everything else is built on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Throws that depend on the seed alone."""

    def __init__(self, seed: int) -> None:
        self._throw = Random(seed).random

    def number(self, first: int, last: int) -> int:
        """Return a whole number from ``first`` to ``last``, both included."""
        return first + int(self._throw() * (last - first + 1))

    def chance(self, per_cent: int) -> bool:
        """Say yes in so many of a hundred throws."""
        return self._throw() * 100 < per_cent

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of several, each as likely as the others."""
        return choices[int(self._throw() * len(choices))]

    def weigh(self, choices: Sequence[tuple[T, int]]) -> T:
        """Return one of several, as likely as its weight."""
        sums = list(accumulate(weight for _, weight in choices))
        thrown = self._throw() * sums[-1]
        return next(
            choice for (choice, _), up_to in zip(choices, sums, strict=True) if thrown < up_to
        )
