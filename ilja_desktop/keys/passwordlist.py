"""The lists of words that passwords are made of and measured against; they need no network.

``woerter`` holds nouns to make passwords from, ``haeufig`` what people choose far too often,
``sprache`` the most frequent words of German. Sources: ``resources/licences/woerter.txt``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

LISTS = Path(__file__).resolve().parents[2] / "resources" / "passwords"

_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@cache
def nouns() -> tuple[str, ...]:
    """Return the nouns passwords are made from: 4 to 8 letters, no two of them alike."""
    return _lines("woerter")


@cache
def ranked_lists() -> dict[str, dict[str, int]]:
    """Return the words that guessers try, by list, each with its rank from 1."""
    return {name: _ranked(_lines(name)) for name in ("haeufig", "sprache")}


def _ranked(words: tuple[str, ...]) -> dict[str, int]:
    """Rank words; of an umlaut both spellings are guessed."""
    spellings = (spelling for word in words for spelling in (word, word.translate(_SPELLED_OUT)))
    return {word: rank for rank, word in enumerate(dict.fromkeys(spellings), 1)}


def _lines(name: str) -> tuple[str, ...]:
    return tuple((LISTS / f"{name}.txt").read_text(encoding="utf-8").split())
