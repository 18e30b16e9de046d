"""Sums of money: told to the cent they lead to a letter or a file, rounded they do not."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SUM = r"\d{1,3}(?:\.\d{3})+|\d+"
_CENTS = r"(?:,(?:\d\d|-{1,2}|–))?"
_AMOUNT = re.compile(
    rf"(?<![\d.,])(?:(?:€|EUR|Euro)\s?(?P<before>(?:{_SUM}){_CENTS})"
    rf"|(?P<behind>(?:{_SUM}){_CENTS})\s?(?:€|EUR\b|Euro\b))(?![\d])"
)
_TOLD = 2
"""Digits a sum is told by."""
_COARSE = 3
"""Sums with no more digits than these, zeros at the end aside, lead to nobody."""


def amounts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where exact sums stand, with their currency."""
    for found in _AMOUNT.finditer(text):
        digits = re.sub(r"\D", "", _written(found)).strip("0")
        if len(digits) > _COARSE:
            yield found.span()


def rounded(text: str) -> str:
    """Return a sum told roughly; nothing if a text is none."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return ""
    euros = float(re.sub(r"[^\d,]", "", _written(found)).rstrip(",").replace(",", "."))
    places = _TOLD - len(str(int(euros)))
    return f"rund {round(euros, places):,.0f} Euro".replace(",", ".")


def _written(found: re.Match[str]) -> str:
    return found["before"] or found["behind"]
