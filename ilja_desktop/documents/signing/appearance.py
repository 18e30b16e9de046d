"""How a signature looks on the page: who, as what, when; drawn with the document's own fonts."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime

from pikepdf import Pdf
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle
from reportlab.pdfgen.canvas import Canvas

from ilja_desktop.documents.font import BOLD, REGULAR, coverage, drawable
from ilja_desktop.documents.style import ACCENT, ACCENT_DARK, MUTED, SUNKEN
from ilja_desktop.documents.subset import mend_fonts
from ilja_desktop.domain.verification import day_and_time


@dataclass(frozen=True)
class Stamp:
    """What the visible signature says."""

    name: str
    role: str
    signed_at: datetime

    def draw(self, width: float, height: float) -> bytes:
        """Return a one-page PDF of the given size in points.

        Raises:
            MissingGlyph: the name has a character the document fonts lack.
        """
        coverage()
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=(width, height), initialFontName=REGULAR, invariant=1)
        canvas.setFillColor(SUNKEN)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
        canvas.setFillColor(ACCENT)
        canvas.rect(0, 0, 2.5, height, stroke=0, fill=1)
        lines = (
            (BOLD, 10.0, ACCENT_DARK, self.name),
            (REGULAR, 8.0, MUTED, self.role),
            (REGULAR, 8.0, MUTED, f"Elektronisch signiert am {day_and_time(self.signed_at)}"),
        )
        y = height - 15
        for font, size, colour, text in lines:
            shown = drawable(text)
            wide = canvas.stringWidth(shown, font, size)
            canvas.setFont(font, size * min(1.0, (width - 18) / max(wide, 1)))
            canvas.setFillColor(colour)
            canvas.drawString(10, y, shown)
            y -= 13
        canvas.save()
        return _mended(out.getvalue())


def _mended(page: bytes) -> bytes:
    out = io.BytesIO()
    with Pdf.open(io.BytesIO(page)) as opened:
        mend_fonts(opened)
        opened.save(out, static_id=True)
    return out.getvalue()


class MemoryPage(PdfContent):
    """A page brought in from memory: pyHanko's own way would want a file on disk."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self._page = page

    def render(self) -> bytes:
        """Import the page and return the operator that draws it."""
        reader = PdfFileReader(io.BytesIO(self._page))
        assert self.writer is not None, "the stamp is drawn into a document"
        drawn = self.writer.import_page_as_xobject(reader, page_ix=0)
        form = drawn.get_object()
        left, bottom, right, top = form["/BBox"]
        self.box = BoxConstraints(width=right - left, height=top - bottom)
        name = b"/Stamp"
        self.resources.xobject[name.decode()] = drawn
        return name + b" Do"


def style(stamp: Stamp, width: float, height: float) -> StaticStampStyle:
    """Return the look of a signature field of the given size in points.

    Raises:
        MissingGlyph: the name has a character the document fonts lack.
    """
    none = Margins(left=0, right=0, top=0, bottom=0)
    whole = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MID,
        y_align=AxisAlignment.ALIGN_MID,
        margins=none,
    )
    return StaticStampStyle(
        border_width=0,
        background=MemoryPage(stamp.draw(width, height)),
        background_layout=whole,
        background_opacity=1.0,
    )
