"""Bar charts that are read as text by those who cannot see them.

Bars carry their values directly; they differ by pattern as well as by colour, so black and white
will do. A suppressed value fills its whole track with hatching: no length gives it away.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilja_desktop.documents.chartlabel import SIZE, Label
from ilja_desktop.documents.chartpaint import Box, Pattern, fill, hide
from ilja_desktop.documents.font import BOLD, REGULAR, drawable
from ilja_desktop.documents.style import INK, LINE, MUTED, TEXT_WIDTH

_LABEL, _VALUE = 48 * mm, 24 * mm
_TRACK = TEXT_WIDTH - _LABEL - _VALUE
_BAR, _GAP = 11.0, 9.0


class Tone(Enum):
    """What a bar stands for, and so how it is filled."""

    PLAIN = Pattern(HexColor("#2044AA"))
    GOOD = Pattern(HexColor("#00654C"))
    OPEN = Pattern(HexColor("#734000"), 4.0)
    BAD = Pattern(HexColor("#9E0000"), 2.4)


@dataclass(frozen=True)
class Bar:
    """One bar; ``value`` is None where it must not be known."""

    label: str
    value: int | None
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class BarChart:
    """Horizontal bars from one common zero.

    ``unit`` names what is counted, ``suppressed`` what stands in place of a value.
    """

    title: str
    unit: str
    bars: tuple[Bar, ...]
    suppressed: str = "nicht ausgewiesen"

    def alt(self) -> str:
        """Return the chart as a sentence."""
        parts = "; ".join(f"{bar.label}: {self.shown(bar)}" for bar in self.bars)
        return f"Balkendiagramm {self.title} ({self.unit}). {parts or 'Keine Werte'}."

    def shown(self, bar: Bar) -> str:
        """Return the value of a bar as it is written beside it."""
        return self.suppressed if bar.value is None else f"{bar.value:,}".replace(",", ".")

    def drawing(self) -> Flowable:
        """Return the chart as it is drawn.

        Raises:
            MissingGlyph: a label has a character the document fonts lack.
        """
        return _Bars(self)


class _Bars(Flowable):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, chart: BarChart) -> None:
        super().__init__()
        self._chart = chart
        self._labels = [Label.within(_LABEL, bar.label) for bar in chart.bars]
        self._rows = [max(_BAR, label.height) + _GAP for label in self._labels]
        self._most = max((bar.value or 0 for bar in chart.bars), default=0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = TEXT_WIDTH, sum(self._rows) + _GAP
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        y = self.height
        for bar, label, row in zip(self._chart.bars, self._labels, self._rows, strict=True):
            y -= row
            middle = y + row / 2
            label.write(canvas, 0, middle)
            length = _TRACK if bar.value is None else self._length(bar.value)
            self._fill(canvas, bar, length, middle - _BAR / 2)
            self._write_value(canvas, bar, length, middle)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(_LABEL, 0, _LABEL, self.height)

    def _length(self, value: int) -> float:
        return _TRACK * value / self._most if self._most else 0.0

    def _write_value(self, canvas: Canvas, bar: Bar, length: float, middle: float) -> None:
        known = bar.value is not None
        text = drawable(self._chart.shown(bar))
        font, size = (BOLD, SIZE) if known else (REGULAR, SIZE - 1)
        wide = canvas.stringWidth(text, font, size)
        size *= min(1.0, (_VALUE - 6) / max(wide, 1))
        canvas.setFont(font, size)
        canvas.setFillColor(INK if known else MUTED)
        canvas.drawString(_LABEL + length + 5, middle - SIZE * 0.35, text + " ")

    def _fill(self, canvas: Canvas, bar: Bar, length: float, y: float) -> None:
        box = Box(_LABEL, y, length, _BAR)
        if bar.value is None:
            hide(canvas, box)
        else:
            fill(canvas, box, bar.tone.value)
