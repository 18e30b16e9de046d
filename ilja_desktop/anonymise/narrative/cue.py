"""Cue words of circumstances that single somebody out; what they say nobody can guess, so it asks.

The cues lie in ``resources/narrative/umstand.txt``, one regular expression a line.

A circumstance is the whole sentence: whether it leads to somebody depends on who reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ilja_desktop.anonymise.narrative.wordlist import LISTS
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÄÖÜ„\"(]|\s*$)|\n")


def find(text: str) -> Iterator[Finding]:
    """Yield each sentence that holds a cue, once."""
    last = -1
    for found in _cues().finditer(text):
        start, end = sentence(text, found.start())
        if start > last:
            last = start
            yield Finding(start=start, end=end, clue=Clue.UNIQUE, tier=Tier.CUE)


@cache
def _cues() -> re.Pattern[str]:
    lines = (LISTS / "umstand.txt").read_text(encoding="utf-8").splitlines()
    return re.compile("|".join(line for line in lines if line and not line.startswith("#")))


def sentence(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends."""
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if found.start() >= at:
            return start, found.start() if found[0] == "\n" else found.end()
        start = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip())
    return start, len(text)
