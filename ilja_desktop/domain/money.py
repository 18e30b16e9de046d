"""Money as people write it: euros with a comma, kept as whole cents."""

from __future__ import annotations

import re

_WRITTEN = re.compile(
    r"(\d{1,6}|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{1,2}))?\s*(?:€|EUR|Euro)?", re.IGNORECASE
)


def cents_of(text: str) -> int | None:
    """Return what an amount such as ``4,50 €`` comes to; nothing if it is none.

    An empty text is no money.
    """
    if not text.strip():
        return 0
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    return int(found[1].replace(".", "")) * 100 + int((found[2] or "0").ljust(2, "0"))


def euros(cents: int) -> str:
    """Return an amount as it is written: ``1.234,50 €``."""
    whole, rest = divmod(abs(cents), 100)
    grouped = f"{whole:,}".replace(",", ".")
    return f"{'−' if cents < 0 else ''}{grouped},{rest:02} €"
