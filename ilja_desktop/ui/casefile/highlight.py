"""Marks in a name what was typed, whatever its spelling: „yilm“ stands in „Yılmaz“."""

from __future__ import annotations

from unicodedata import combining, normalize

from ilja_desktop.ui.kit.rowpaint import Finder

_LETTERS = {"ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th"}

Folded = list[tuple[str, int]]
"""Plain letters, each with the place it came from."""


def finder(sought: str) -> Finder | None:
    """Return what finds the beginning of a word that was typed; nothing if nothing was."""
    words = [_plain(word) for word in sought.split() if _plain(word)]
    if not words:
        return None

    def find(text: str) -> tuple[int, int] | None:
        letters = _folded(text)
        for word in words:
            found = _place(letters, word)
            if found is not None:
                return found
        return None

    return find


def _plain(word: str) -> str:
    return "".join(letter for letter, _ in _folded(word))


def _place(letters: Folded, word: str) -> tuple[int, int] | None:
    plain = "".join(letter for letter, _ in letters)
    start = plain.find(word)
    while start >= 0:
        if start == 0 or not plain[start - 1].isalnum():
            first, last = letters[start][1], letters[start + len(word) - 1][1]
            return first, last - first + 1
        start = plain.find(word, start + 1)
    return None


def _folded(text: str) -> Folded:
    """Take marks off, write special letters out, and drop the e of ae, oe, ue."""
    letters: Folded = []
    for at, source in enumerate(text):
        for letter in _bare(source):
            if letter == "e" and letters and letters[-1][0] in "aou":
                continue
            letters.append((letter, at))
    return letters


def _bare(letter: str) -> str:
    low = letter.casefold()
    low = _LETTERS.get(low, low)
    return "".join(each for each in normalize("NFKD", low) if not combining(each))
