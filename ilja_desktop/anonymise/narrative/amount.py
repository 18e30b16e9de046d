"""Sums: told exactly they lead to a letter or a file, told by their first digit they do not."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SUM = r"\d{1,3}(?:\.\d{3})+|\d+"
_CENTS = r"(?:,(?:\d\d|-{1,2}|–))?"
_UNIT = r"€|EUR\b|Euro\b|Gramm\b"
_AMOUNT = re.compile(
    rf"(?<![\d.,])(?:(?:€|EUR|Euro)\s?(?P<before>(?:{_SUM}){_CENTS})"
    rf"|(?P<behind>(?:{_SUM}){_CENTS})\s?(?P<unit>{_UNIT})|(?P<bare>\d{{1,3}}(?:\.\d{{3}})+,\d\d))(?!\d)"
)
_LEAST = 100
"""Smaller sums lead to nobody."""


def amounts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where exact sums stand, with their unit."""
    for found in _AMOUNT.finditer(text):
        euros = _euros(found)
        if euros >= _LEAST and euros != _coarse(euros):
            yield found.span()


def rounded(text: str) -> str:
    """Return a sum told by its first digit; nothing if a text is none."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return ""
    unit = "" if found["bare"] else f" {(found['unit'] or '€').replace('€', 'Euro')}"
    return f"rund {_coarse(_euros(found)):,.0f}".replace(",", ".") + unit


def _coarse(euros: float) -> float:
    return round(euros, 1 - len(str(int(euros))))


def _euros(found: re.Match[str]) -> float:
    written = found["before"] or found["behind"] or found["bare"]
    return float(re.sub(r"[^\d,]", "", written).rstrip(",").replace(",", "."))
