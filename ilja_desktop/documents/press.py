"""Prints a paper: lays it out, finishes it, and lets nothing through that does not conform."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from ilja_desktop.documents.canvas import TaggedCanvas
from ilja_desktop.documents.check import require_conformant
from ilja_desktop.documents.finish import Layout, Source, finish
from ilja_desktop.documents.flow import Headed
from ilja_desktop.documents.font import REGULAR
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.style import BOTTOM, LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, TOP
from ilja_desktop.documents.xmp import Description


def press(paper: Paper, *, now: datetime, source: Source | None = None) -> bytes:
    """Return the PDF of a paper; the same input gives the same bytes.

    Args:
        paper: what to print; it is used up by printing
        now: the moment the document is dated, with a time zone
        source: the data behind it, for profiles that carry it

    Raises:
        NotConformant: the result breaks a rule of its profile.
        ValueError: the profile wants a source and there is none, or the other way round.
    """
    if paper.profile.carries_source is not (source is not None):
        raise ValueError(f"source attached: {source is not None}, but {paper.profile}")
    description = Description(
        title=paper.title,
        author=paper.author,
        language=paper.language,
        profile=paper.profile,
        now=now,
    )
    pdf = finish(_laid_out(paper), description, source)
    require_conformant(pdf, paper.profile)
    return pdf


def _laid_out(paper: Paper) -> Layout:
    made: list[TaggedCanvas] = []

    def canvas(*args: Any, **options: Any) -> TaggedCanvas:
        options["initialFontName"] = REGULAR
        made.append(TaggedCanvas(*args, furniture=paper.running, **options))
        return made[-1]

    raw = io.BytesIO()
    width, height = PAGE_WIDTH - LEFT - RIGHT, PAGE_HEIGHT - TOP - BOTTOM
    frame = Frame(LEFT, BOTTOM, width, height, 0, 0, 0, 0)
    document = BaseDocTemplate(
        raw, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), lang=paper.language, invariant=1
    )
    document.keepTogetherClass = Headed
    document.addPageTemplates(PageTemplate("page", [frame]))
    document.build(paper.story, canvasmaker=canvas)
    return Layout(raw.getvalue(), made[0].drawn, paper.root, tuple(paper.fields))
