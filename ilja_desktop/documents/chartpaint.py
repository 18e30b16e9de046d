"""How charts are filled: every part by a pattern of its own as well as by its colour.

Black and white will do to tell parts apart. What must not be known is hatched lightly over the
whole of its place, so that no length gives it away.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilja_desktop.documents.style import HAIRLINE, LINE, PAPER


class Chart(Protocol):
    """Numbers as a picture, and as a sentence for those who cannot see it."""

    def alt(self) -> str:
        """Return the sentence."""

    def drawing(self) -> Flowable:
        """Return the picture."""


@dataclass(frozen=True)
class Box:
    """A rectangle on the page, in points from the lower left."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Pattern:
    """A colour with white stripes: their distance in points, none if 0, and which way they lean."""

    colour: HexColor
    stripes: float = 0.0
    lean: int = 1

    @property
    def tint(self) -> Color:
        """The colour, so light that lines and letters can be told upon it."""
        parts = (self.colour.red, self.colour.green, self.colour.blue)
        return Color(*(1 - (1 - part) * _TINT for part in parts))


_TINT = 0.3

SERIES = (
    Pattern(HexColor("#2044AA")),
    Pattern(HexColor("#00654C"), 4.0),
    Pattern(HexColor("#734000"), 4.0, -1),
    Pattern(HexColor("#9E0000"), 2.4),
    Pattern(HexColor("#5B2A86"), 2.4, -1),
    Pattern(HexColor("#1D2034"), 6.5),
    Pattern(HexColor("#51577A"), 6.5, -1),
    Pattern(HexColor("#0F6A8B"), 9.0),
)
"""Parts of a whole take them in turn."""


def pattern_of(part: int) -> Pattern:
    """Return the pattern of the so-manieth part of a whole."""
    return SERIES[part % len(SERIES)]


def fill(canvas: Canvas, box: Box, pattern: Pattern) -> None:
    """Fill a box; without a length nothing is drawn."""
    if box.width <= 0 or box.height <= 0:
        return
    with _clipped(canvas, box):
        canvas.setFillColor(pattern.colour)
        canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
        if pattern.stripes:
            _stripe(canvas, box, pattern.stripes, pattern.lean, PAPER, 0.8)


def hide(canvas: Canvas, box: Box) -> None:
    """Hatch the whole place of something that must not be known."""
    with _clipped(canvas, box):
        _stripe(canvas, box, 5.0, 1, HAIRLINE, 1.2)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=0)


@contextmanager
def _clipped(canvas: Canvas, box: Box) -> Iterator[None]:
    canvas.saveState()
    edge = canvas.beginPath()
    edge.rect(box.x, box.y, box.width, box.height)
    canvas.clipPath(edge, stroke=0, fill=0)
    yield
    canvas.restoreState()


def _stripe(
    canvas: Canvas, box: Box, step: float, lean: int, colour: HexColor, width: float
) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    x = box.x - box.height
    while x < box.x + box.width + box.height:
        canvas.line(x, box.y, x + lean * box.height, box.y + box.height)
        x += step
