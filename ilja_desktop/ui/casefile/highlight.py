"""Marks in a name what was typed, whatever its spelling: „yilm“ stands in „Yılmaz“."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize

from ilja_desktop.ui.kit.rowpaint import Finder

_LETTERS = {"ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th"}

Folded = tuple[str, tuple[int, ...]]
"""Plain letters, and for each of them the place it came from."""

_MEMORY = 2_000
"""Texts kept folded: those of the rows somebody looks at while typing on."""


def finder(sought: str) -> Finder | None:
    """Return what finds the beginning of a word that was typed; nothing if nothing was."""
    words = [plain for plain, _ in map(_folded, sought.split()) if plain]
    if not words:
        return None

    def find(text: str) -> tuple[int, int] | None:
        folded = _folded(text)
        for word in words:
            found = _place(folded, word)
            if found is not None:
                return found
        return None

    return find


def _place(folded: Folded, word: str) -> tuple[int, int] | None:
    plain, places = folded
    start = plain.find(word)
    while start >= 0:
        if start == 0 or not plain[start - 1].isalnum():
            first, last = places[start], places[start + len(word) - 1]
            return first, last - first + 1
        start = plain.find(word, start + 1)
    return None


@lru_cache(_MEMORY)
def _folded(text: str) -> Folded:
    """Take marks off, write special letters out, and drop the e of ae, oe, ue."""
    letters: list[str] = []
    places: list[int] = []
    for at, source in enumerate(text):
        for letter in _bare(source):
            if letter == "e" and letters and letters[-1] in "aou":
                continue
            letters.append(letter)
            places.append(at)
    return "".join(letters), tuple(places)


def _bare(letter: str) -> str:
    low = letter.casefold()
    low = _LETTERS.get(low, low)
    return "".join(each for each in normalize("NFKD", low) if not combining(each))
