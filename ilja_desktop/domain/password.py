"""How hard a password is to guess, in words that people can act on."""

from __future__ import annotations

from enum import Enum


class Strength(Enum):
    """What stands under a password while it is typed."""

    VERY_WEAK = "sehr schwach"
    WEAK = "schwach"
    SUFFICIENT = "ausreichend"
    STRONG = "stark"
    VERY_STRONG = "sehr stark"


STEPS: tuple[tuple[float, Strength], ...] = (
    (8, Strength.VERY_WEAK),
    (12, Strength.WEAK),
    (15, Strength.SUFFICIENT),
    (18, Strength.STRONG),
)
"""Powers of ten of guesses below which a password has that strength.

One fast graphics card tries about 1,800 passwords a second at the floor of the cost: 10^12 guesses
keep it busy for 18 years.
"""


def strength_of(magnitude: float) -> Strength:
    """Return the strength of a password that takes ten to the power of ``magnitude`` guesses."""
    for below, strength in STEPS:
        if magnitude < below:
            return strength
    return Strength.VERY_STRONG


def enough(strength: Strength) -> bool:
    """Tell whether a password of this strength may be used."""
    return strength not in (Strength.VERY_WEAK, Strength.WEAK)
