"""What stands on every page: the line at its head and the two lines at its foot.

They are artifacts: a screen reader leaves them out, so whatever matters stands in the text too.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ilja_desktop.documents.font import BOLD, REGULAR, drawable
from ilja_desktop.documents.style import (
    ACCENT_DARK,
    BOTTOM,
    HAIRLINE,
    LEFT,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
)

_SIZE = 8.0
_ACROSS, _SLOPE = 44.0, 52.0
_GAP = 12.0


@dataclass(frozen=True, kw_only=True)
class Running:
    """The words at head and foot of each page; an empty word is left out.

    ``check_code`` is the short code that ties the paper to its record, ``trail_code`` the one that
    ties it to the state of the audit trail; ``purpose`` says what the
    paper may be used for and when it is to be destroyed.
    """

    confidentiality: str = ""
    copy: str = ""
    recipient: str = ""
    version: str = ""
    check_code: str = ""
    trail_code: str = ""
    purpose: str = ""
    across: str = ""
    """What stands in outline across the whole page."""
    numbered: bool = True
    """False where one document holds letters to many, whose pages are nobody else's."""

    def __post_init__(self) -> None:
        for field in fields(self):
            drawable(str(getattr(self, field.name)))

    def __call__(self, canvas: Canvas, number: int, total: int) -> None:
        """Draw head and foot of one page."""
        canvas.saveState()
        self._across(canvas)
        self._head(canvas)
        self._foot(canvas, number, total)
        canvas.restoreState()

    def _across(self, canvas: Canvas) -> None:
        if not self.across:
            return
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(_SLOPE)
        canvas.setStrokeColor(MUTED)
        canvas.setLineWidth(0.5)
        width = canvas.stringWidth(self.across, BOLD, _ACROSS)
        canvas.setFont(BOLD, _ACROSS)
        canvas.drawString(-width / 2, -_ACROSS / 3, self.across, mode=1)
        canvas.restoreState()

    def _head(self, canvas: Canvas) -> None:
        right = " · ".join(part for part in (self.copy, self.recipient) if part)
        if not right and not self.confidentiality:
            return
        y = PAGE_HEIGHT - 15 * mm
        canvas.setFillColor(ACCENT_DARK)
        canvas.setFont(BOLD, _SIZE)
        canvas.drawString(LEFT, y, drawable(self.confidentiality))
        canvas.setFillColor(MUTED)
        room = PAGE_WIDTH - LEFT - RIGHT - canvas.stringWidth(self.confidentiality, BOLD, _SIZE)
        canvas.setFont(REGULAR, _SIZE)
        canvas.drawRightString(PAGE_WIDTH - RIGHT, y, _fitted(canvas, right, room - _GAP))
        _rule(canvas, y - 6)

    def _foot(self, canvas: Canvas, number: int, total: int) -> None:
        y = BOTTOM - 9 * mm
        _rule(canvas, y + 12)
        canvas.setFillColor(MUTED)
        canvas.setFont(REGULAR, _SIZE)
        code = f"Prüfcode {self.check_code}" if self.check_code else ""
        trail = f"Verlauf {self.trail_code}" if self.trail_code else ""
        left = " · ".join(part for part in (self.version, code, trail) if part)
        width = PAGE_WIDTH - LEFT - RIGHT
        page = f"Seite {number} von {total}" if self.numbered else ""
        room = width - canvas.stringWidth(page, REGULAR, _SIZE) - _GAP
        canvas.drawString(LEFT, y, _fitted(canvas, left, room))
        canvas.drawRightString(PAGE_WIDTH - RIGHT, y, page)
        canvas.drawString(LEFT, y - 11, _fitted(canvas, self.purpose, width))


def _rule(canvas: Canvas, y: float) -> None:
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, y, PAGE_WIDTH - RIGHT, y)


def _fitted(canvas: Canvas, text: str, room: float) -> str:
    """Return the text as far as it fits on one line, in points."""
    whole = drawable(text).replace("\n", " ")
    shown = whole
    while shown and canvas.stringWidth(shown, REGULAR, _SIZE) > room:
        shown = shown[:-2].rstrip() + "…" if len(shown) > 2 else ""
    return shown
