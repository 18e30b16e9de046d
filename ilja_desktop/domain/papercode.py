"""The short code on a paper, and what its QR code holds: enough to find it again, and no more."""

from __future__ import annotations

import re

_MARK = "ILJA1:"
_LETTERS = "A-Z2-7"
_CODE = re.compile(f"[{_LETTERS}]{{4}}-[{_LETTERS}]{{4}}-[{_LETTERS}]{{4}}")
_MISREAD = str.maketrans("018", "OIB")
_LENGTH, _GROUP = 12, 4


def payload(code: str) -> str:
    """Return what the QR code of a paper holds."""
    return f"{_MARK}{code}"


def code_of(typed: str) -> str | None:
    """Return the code somebody typed or a reader sent; nothing if it is none.

    Small letters, missing dashes and digits that the code never has, but that look like its
    letters, are put right.
    """
    found = typed.strip().upper().removeprefix(_MARK)
    bare = re.sub(r"[\s\-–.:]", "", found).translate(_MISREAD)
    grouped = "-".join(bare[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))
    return grouped if len(bare) == _LENGTH and _CODE.fullmatch(grouped) else None
