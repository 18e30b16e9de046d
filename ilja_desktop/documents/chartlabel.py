"""The words beside the marks of a chart, broken into the lines their place takes."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from ilja_desktop.documents.font import REGULAR, drawable
from ilja_desktop.documents.style import INK

SIZE = 9.0
_LEADING, _MARGIN = 11.0, 8.0
_DROP = 0.35
"""From the middle of a line down to the foot of its letters, as a part of their size."""


@dataclass(frozen=True)
class Label:
    """Words in lines, in the letters all charts use."""

    lines: tuple[str, ...]

    @classmethod
    def within(cls, width: float, text: str) -> Label:
        """Return a label that fits a place of some points.

        Raises:
            MissingGlyph: the text has a character the document fonts lack.
        """
        return cls(tuple(simpleSplit(drawable(text), REGULAR, SIZE, width - _MARGIN)))

    @property
    def height(self) -> float:
        """The room it takes, in points."""
        return len(self.lines) * _LEADING

    def write(self, canvas: Canvas, x: float, middle: float, colour: Color = INK) -> None:
        """Write it from ``x`` to the right, around a height."""
        canvas.setFont(REGULAR, SIZE)
        canvas.setFillColor(colour)
        y = middle + (self.height - _LEADING) / 2 - SIZE * _DROP
        for number, line in enumerate(self.lines):
            canvas.drawString(x, y - number * _LEADING, line + " ")
