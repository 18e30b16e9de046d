"""Puts papers one behind the other for one run of the printer; nothing is kept of the result."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import pikepdf


def joined(contents: Iterable[bytes]) -> bytes:
    """Return the pages of some PDFs in one, for paper: no reading order, fields as drawn."""
    with pikepdf.new() as whole:
        for content in contents:
            with pikepdf.open(BytesIO(content)) as part:
                if "/AcroForm" in part.Root:
                    part.flatten_annotations("print")
                whole.pages.extend(part.pages)
        out = BytesIO()
        whole.save(out)
        return out.getvalue()
