"""When two names or birth dates probably mean the same person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

import cologne_phonetics

from ilja_desktop.domain.spelling import fold

_VOWELS_ONLY = {"", "0"}


class Likeness(Enum):
    """How two people resemble each other, surest first."""

    SAME = "gleich"
    SOUND = "klingt gleich"
    SWAPPED_NAMES = "Namen vertauscht"
    CLOSE_DAY = "Geburtsdatum fast gleich"


def sounds(text: str) -> frozenset[str]:
    """Return how the words of a name sound (Kölner Phonetik); a word of vowels stands as it is."""
    return frozenset(_sound(word) for word in fold(text).split())


def _sound(word: str) -> str:
    (_, code), *_ = cologne_phonetics.encode(word)
    return word if code in _VOWELS_ONLY else str(code)


@dataclass(frozen=True)
class Identity:
    """What one person is recognised by."""

    family_name: str
    given_name: str
    born_on: date

    @cached_property
    def spelling(self) -> tuple[str, str]:
        """Both names as they are compared."""
        return fold(self.family_name), fold(self.given_name)

    @cached_property
    def sound(self) -> tuple[frozenset[str], frozenset[str]]:
        """Both names as they sound."""
        return sounds(self.family_name), sounds(self.given_name)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words of the name, in whatever field they stand."""
        return tuple(sorted(" ".join(self.spelling).split()))


def likeness(one: Identity, other: Identity) -> Likeness | None:
    """Return how two people resemble each other, or nothing if they are different people.

    Twins share the family name and the day, so that alone says nothing.
    """
    if one.born_on == other.born_on:
        if one.spelling == other.spelling:
            return Likeness.SAME
        if _alike(one.sound[0], other.sound[0]) and _alike(one.sound[1], other.sound[1]):
            return Likeness.SOUND
        return Likeness.SWAPPED_NAMES if _swapped(one, other) else None
    close = close_days(one.born_on, other.born_on) and _same_name(one, other)
    return Likeness.CLOSE_DAY if close else None


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether names sound the same, or one is the other with a second name."""
    return bool(one) and bool(other) and (one <= other or other <= one)


def _swapped(one: Identity, other: Identity) -> bool:
    (family, given), (other_family, other_given) = one.sound, other.sound
    crossed = _alike(family, other_given) and _alike(given, other_family)
    return crossed or one.words == other.words


def _same_name(one: Identity, other: Identity) -> bool:
    return one.words == other.words or one.sound == other.sound


def close_days(one: date, other: date) -> bool:
    """Say whether day and month are exchanged, or only one of day, month and year differs."""
    if one.year == other.year and (one.day, one.month) == (other.month, other.day):
        return True
    pairs = zip(one.timetuple()[:3], other.timetuple()[:3], strict=True)
    return sum(left != right for left, right in pairs) == 1
