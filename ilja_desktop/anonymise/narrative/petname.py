"""How people are called for short: a table of pet names, and the usual endings."""

from __future__ import annotations

from functools import cache

from ilja_desktop.anonymise.narrative.wordlist import LISTS
from ilja_desktop.domain.spelling import normal

_ENDINGS = (
    "i",
    "y",
    "ie",
    "chen",
    "lein",
    "lchen",
    "le",
    "o",
    "can",
    "cik",
    "ek",
    "ka",
    "uś",
    "ito",
)
_STEMS = range(3, 7)
_LEAST_NAME = 3


def pet_names(name: str) -> frozenset[str]:
    """Return what somebody of this first name may be called, in the form names are compared."""
    bare = normal(name)
    found = set(_table().get(bare, ()))
    if len(bare) >= _LEAST_NAME:
        stems = {bare[:length] for length in _STEMS if length < len(bare)} | {bare}
        found |= {stem + normal(ending) for stem in stems for ending in _ENDINGS}
        found |= {bare[:3], bare[:4]}
    return frozenset(found - {bare})


@cache
def _table() -> dict[str, frozenset[str]]:
    lines = (LISTS / "kosenamen.txt").read_text(encoding="utf-8").splitlines()
    rows = [normal(line).split() for line in lines if line.strip()]
    return {row[0]: frozenset(row[1:]) for row in rows}
