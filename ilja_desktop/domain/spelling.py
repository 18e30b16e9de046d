"""How names are compared: one form for all spellings of a name, and one for sorting.

``Mueller``, ``Müller`` and ``Muller`` have the same normal form, as have ``Yilmaz`` and
``Yılmaz``. A beginning of a word has the beginning of the word's normal form, so that search
works while typing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
"""Letters that Unicode does not take apart."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_WRITTEN_OUT = re.compile(r"([aou])e+")
_GAPS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d+")
_MEMORY = 65536


@lru_cache(_MEMORY)
def normal(text: str) -> str:
    """Return the form in which spellings of the same name are equal; words apart by blanks."""
    return _WRITTEN_OUT.sub(r"\1", _bare(text))


@lru_cache(_MEMORY)
def fold(text: str) -> str:
    """Return what names are sorted by: ä as ae, other marks left out (DIN 5007-2)."""
    return _bare(normalize("NFC", text).casefold().translate(_UMLAUTS))


def number_key(number: str) -> str:
    """Return what numbers such as ``ESW-2026-014`` are sorted by."""
    return _DIGITS.sub(lambda found: found[0].zfill(9), number.casefold())


def _bare(text: str) -> str:
    letters = normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in letters if not combining(letter))
    return _GAPS.sub(" ", plain.casefold().translate(_LETTERS)).strip()
