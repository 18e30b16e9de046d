"""Third tier, beside people: where somebody comes from, and what they were diagnosed with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ilja_desktop.anonymise.narrative.wordlist import lines, rows, word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_DIAGNOSES = "befund.txt"
_NATION_ENDINGS = ("", "e", "en", "er", "es", "em", "s")
LANGUAGES = word_set("""
    tigrinya farsi dari paschtu pashto kurmandschi kurmanci sorani urdu romanes amharisch suaheli
    swahili twi igbo yoruba hausa lingala wolof mandinka fulani punjabi hindi tamil mandarin
    """)
"""Languages that are not called after a country."""
_LATIN = ("bronchiale", "mellitus", "vulgaris", "bifida", "nervosa")
_FOLK_ENDINGS = ("", "n", "s", "in", "innen", "e", "en")


@dataclass(frozen=True)
class Origin:
    """A country, and the part of the world it is told as."""

    region: str
    adjective: str
    people: bool = False
    """The word names somebody from there."""


def origins(words: list[Word]) -> Iterator[Finding]:
    """Yield countries, peoples and languages."""
    for word in words:
        if word.lettered and (origin_of(word.text) or word.text.lower() in LANGUAGES):
            yield Finding(start=word.start, end=word.end, clue=Clue.ORIGIN, tier=Tier.LISTED)


def diagnoses(words: list[Word]) -> Iterator[Finding]:
    """Yield what somebody has been diagnosed with."""
    for at, word in enumerate(words):
        if word.lettered and diagnosis_of(word.text):
            latin = [after for after in words[at + 1 : at + 2] if after.text in _LATIN]
            yield Finding(
                start=word.start,
                end=(latin or [word])[0].end,
                clue=Clue.DIAGNOSIS,
                tier=Tier.LISTED,
            )


def origin_of(word: str) -> Origin | None:
    """Return what a word says about where somebody comes from."""
    table = _origins()
    lower = word.lower()
    for ending in sorted({*_NATION_ENDINGS, *_FOLK_ENDINGS}, key=len, reverse=True):
        stem = lower.removesuffix(ending)
        if lower.endswith(ending) and stem in table:
            kind, origin = table[stem]
            allowed = {"land": ("", "s"), "adjective": _NATION_ENDINGS, "people": _FOLK_ENDINGS}
            if ending in allowed[kind] and (kind == "adjective" or word[0].isupper()):
                return origin
    return None


def diagnosis_of(word: str) -> str:
    """Return the group of a diagnosis; nothing if a word is none."""
    found = _diagnoses().fullmatch(word.split()[0])
    return "" if found is None else _groups()[found.lastindex or 0]


@cache
def _origins() -> dict[str, tuple[str, Origin]]:
    table: dict[str, tuple[str, Origin]] = {}
    for line in lines("herkunft.txt"):
        land, adjective, people, region, region_adjective = line.split("|")
        origin = Origin(region, region_adjective)
        table[land.lower()] = ("land", origin)
        person = replace(origin, people=True)
        table[people.lower()] = ("people", person)
        if people.endswith("e"):
            table[people.lower()[:-1]] = ("people", person)
        table[adjective.lower()] = ("adjective", origin)
    return table


@cache
def _diagnoses() -> re.Pattern[str]:
    """Return what matches a diagnosis, one group of the pattern for each of their groups."""
    return re.compile(
        "|".join(f"({'|'.join(map(_named, names))})" for _, names in rows(_DIAGNOSES))
    )


@cache
def _groups() -> tuple[str, ...]:
    return ("", *(group for group, _ in rows(_DIAGNOSES)))


def _named(name: str) -> str:
    """Return the pattern of a diagnosis: short forms as they are, beginnings with any ending."""
    if name.isupper():
        return re.escape(name)
    rest = r"\w*" if name.endswith("*") else "s?"
    return f"(?i:{re.escape(name.removesuffix('*'))}){rest}"
