"""Puts papers one behind the other for one run of the printer; nothing is kept of the result.

Page numbers begin anew with each paper, by which a printer knows where a new sheet has to begin.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import pikepdf


def joined(contents: Iterable[bytes]) -> bytes:
    """Return the pages of some PDFs in one, for paper: no reading order, fields as drawn."""
    with pikepdf.new() as whole:
        starts: list[int | pikepdf.Dictionary] = []
        for content in contents:
            starts += [len(whole.pages), pikepdf.Dictionary(S=pikepdf.Name.D)]
            with pikepdf.open(BytesIO(content)) as part:
                if "/AcroForm" in part.Root:
                    part.flatten_annotations("print")
                whole.pages.extend(part.pages)
        whole.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(starts))
        out = BytesIO()
        whole.save(out)
        return out.getvalue()
