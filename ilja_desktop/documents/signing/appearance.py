"""How a signature looks on the page: who, as what, when; drawn with the document's own fonts.

A signature by hand shows the bare shape of what somebody drew, and says that nobody vouches for
whose hand it was: the certificate below it only keeps the shape from being changed.
"""

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
from ilja_desktop.documents.style import ACCENT, ACCENT_DARK, INK, MUTED, SUNKEN
from ilja_desktop.documents.subset import mend_fonts
from ilja_desktop.domain.acknowledgement import ByHand
from ilja_desktop.domain.stroke import HEIGHT, WIDTH, Shape
from ilja_desktop.domain.verification import day_and_time

_STRIPE, _INSET = 2.5, 10.0
_SIZES = (10.0, 8.0, 8.0)
_SMALL = 6.5
_PEN = 1.1


@dataclass(frozen=True)
class Stamp:
    """What the visible signature says.

    Args:
        name: whose certificate signs.
        role: in which role.
        signed_at: the moment it states.
        by_hand: what somebody else drew, if the certificate only keeps that from being changed.
    """

    name: str
    role: str
    signed_at: datetime
    by_hand: ByHand | None = None

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
        canvas.rect(0, 0, _STRIPE, height, stroke=0, fill=1)
        if self.by_hand is None:
            self._certificate(canvas, width, height)
        else:
            self._hand(canvas, self.by_hand, width, height)
        canvas.save()
        return _mended(out.getvalue())

    def _certificate(self, canvas: Canvas, width: float, height: float) -> None:
        said = (self.name, self.role, f"Elektronisch signiert am {day_and_time(self.signed_at)}")
        y = height - 15
        for place, text in enumerate(said):
            _write(canvas, text, y, width, _SIZES[place], strong=place == 0)
            y -= 13

    def _hand(self, canvas: Canvas, hand: ByHand, width: float, height: float) -> None:
        words = (
            f"{hand.name}, {self.role}",
            f"Von Hand am Bildschirm gezeichnet am {day_and_time(self.signed_at)}.",
            f"Gegen Änderung geschützt von {self.name}, ohne Gewähr für die Hand.",
        )
        for place, text in enumerate(reversed(words)):
            _write(canvas, text, 4.5 + 8.0 * place, width, _SMALL, strong=place == 2)
        ground = 4.5 + 8.0 * len(words)
        left, top, wide, high = _bounds(hand.shape)
        scale = min((height - ground - 3) / high, (width - 2 * _INSET) / wide)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(_PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for line in hand.shape.lines:
            points = [
                (_INSET + (x - left) * scale, ground + (top + high - y) * scale) for x, y in line
            ]
            path = canvas.beginPath()
            path.moveTo(*points[0])
            for point in points[1:] or points:
                path.lineTo(*point)
            canvas.drawPath(path)


def _bounds(shape: Shape) -> tuple[int, int, int, int]:
    """Return where a shape lies on its grid: left, top, width and height; never too small."""
    across = [x for line in shape.lines for x, _ in line]
    down = [y for line in shape.lines for _, y in line]
    wide, high = max(across) - min(across), max(down) - min(down)
    return min(across), min(down), max(wide, WIDTH // 4), max(high, HEIGHT // 4)


def _write(canvas: Canvas, text: str, y: float, width: float, size: float, *, strong: bool) -> None:
    """Write one line, smaller if it is too long for the width in points."""
    font, shown = BOLD if strong else REGULAR, drawable(text)
    wide = canvas.stringWidth(shown, font, size)
    canvas.setFont(font, size * min(1.0, (width - _INSET - 8) / max(wide, 1)))
    canvas.setFillColor(ACCENT_DARK if strong else MUTED)
    canvas.drawString(_INSET, y, shown)


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
