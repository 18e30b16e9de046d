"""How names sound, and how they are asked for in the full-text table.

How they are spelled is a rule of the ground: ``domain/spelling.py``.
"""

from __future__ import annotations

from functools import lru_cache

import cologne_phonetics

from ilja_desktop.domain.spelling import fold, normal

_MEMORY = 65536


@lru_cache(_MEMORY)
def sound(name: str) -> str:
    """Return how a name sounds in German (Kölner Phonetik), its words in order."""
    codes = (code for _, code in cologne_phonetics.encode(fold(name)))
    return " ".join(sorted(code for code in codes if code))


def prefix_query(text: str) -> str:
    """Return the full-text query for all words that begin with one of the text's words."""
    return " AND ".join(f'"{word}"*' for word in normal(text).split())
