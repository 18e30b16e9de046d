"""Finds words in the help, whatever their spelling: ``Loeschen`` finds ``Löschen``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

_WORD = re.compile(r"\w+")
_WRITTEN_OUT = re.compile(r"([aou])e")


def finds(text: str, sought: str) -> bool:
    """Tell whether every sought word stands in a text, or is part of a word there."""
    words = _plain_words(text)
    return all(any(part in word for word in words) for part in _plain_words(sought))


def places(text: str, sought: str) -> Iterator[tuple[int, int]]:
    """Yield where a word of the text holds a sought one: its start and its length."""
    parts = _plain_words(sought)
    for found in _WORD.finditer(text):
        word = _plain(found[0])
        if any(part in word for part in parts):
            yield found.start(), len(found[0])


def _plain_words(text: str) -> set[str]:
    return {_plain(word) for word in _WORD.findall(text)}


def _plain(word: str) -> str:
    """Take marks off, and the e that writes an umlaut out."""
    letters = normalize("NFKD", word.casefold())
    return _WRITTEN_OUT.sub(r"\1", "".join(each for each in letters if not combining(each)))
