"""Flows from where somebody was to where they went (Sankey): how wide, as many.

What must not be known is a dashed thread: every thread is as wide as every other, so neither its
width nor the height of where it begins and ends gives it away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilja_desktop.documents.chartlabel import Label
from ilja_desktop.documents.chartpaint import Box, fill, pattern_of
from ilja_desktop.documents.style import INK, MUTED, TEXT_WIDTH

_LABEL, _NODE = 44 * mm, 8.0
_GAP, _THREAD = 9.0, 2.5
_LEFT, _RIGHT = _LABEL, TEXT_WIDTH - _LABEL - _NODE
_BEGIN = _LEFT + _NODE
_MIDDLE = (_BEGIN + _RIGHT) / 2
_TALL = 90 * mm
"""Of all flows together."""


@dataclass(frozen=True)
class FlowChart:
    """Flows between two columns of places.

    Args:
        title: for readers.
        unit: what is counted.
        sources, targets: labels of the places, left and right.
        flows: one row of values for each source, one for each target in it; None where it must
            not be known.
        suppressed: what stands in place of such a value.
    """

    title: str
    unit: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    flows: tuple[tuple[int | None, ...], ...]
    suppressed: str = "nicht ausgewiesen"

    def alt(self) -> str:
        """Return the chart as a sentence; what nobody took is not told."""
        said = [
            f"{source} zu {target}: {self.suppressed if value is None else value}"
            for source, row in zip(self.sources, self.flows, strict=True)
            for target, value in zip(self.targets, row, strict=True)
            if value != 0
        ]
        return f"Flussdiagramm {self.title} ({self.unit}). {'; '.join(said) or 'Keine Werte'}."

    def drawing(self) -> Flowable:
        """Return the chart as it is drawn.

        Raises:
            MissingGlyph: a label has a character the document fonts lack.
        """
        return _Flows(self)


@dataclass
class _Place:
    """One place of a column: its upper edge, and how far its flows have come down."""

    label: Label
    top: float
    height: float
    taken: float = 0.0

    @property
    def room(self) -> float:
        """Its height, or that of its label."""
        return max(self.height, self.label.height)

    def take(self, width: float) -> float:
        """Return the upper edge of the next flow."""
        edge = self.top - self.taken
        self.taken += width
        return edge

    def write(self, canvas: Canvas, x: float) -> None:
        """Write its label; fainter where nobody was."""
        self.label.write(canvas, x, self.top - self.room / 2, INK if self.height else MUTED)


class _Flows(Flowable):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, chart: FlowChart) -> None:
        super().__init__()
        self._chart = chart
        most = sum(value or 0 for row in chart.flows for value in row)
        self._scale = _TALL / most if most else 0.0
        widths = [[self._width(value) for value in row] for row in chart.flows]
        across = [sum(column) for column in zip(*widths, strict=True)]
        self._sources = _column(chart.sources, [sum(row) for row in widths])
        self._targets = _column(chart.targets, across)
        self._tall = max(_depth(self._sources), _depth(self._targets))

    def _width(self, value: int | None) -> float:
        return _THREAD if value is None else value * self._scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = TEXT_WIDTH, self._tall + _GAP
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        canvas.translate(0, self.height)
        threads = []
        for source, (place, row) in enumerate(zip(self._sources, self._chart.flows, strict=True)):
            for target, value in zip(self._targets, row, strict=True):
                width = self._width(value)
                edges = (place.take(width), target.take(width))
                if value is None:
                    threads.append(edges)
                elif width:
                    _flow(canvas, edges, width, pattern_of(source).tint)
        for edges in threads:
            _thread(canvas, edges)
        for number, place in enumerate(self._sources):
            fill(canvas, _box(_LEFT, place), pattern_of(number))
            place.write(canvas, 0)
        for place in self._targets:
            canvas.setFillColor(INK)
            box = _box(_RIGHT, place)
            canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
            place.write(canvas, _RIGHT + _NODE + 6)


def _flow(canvas: Canvas, edges: tuple[float, float], width: float, colour: Color) -> None:
    left, right = edges
    path = canvas.beginPath()
    path.moveTo(_BEGIN, left)
    path.curveTo(_MIDDLE, left, _MIDDLE, right, _RIGHT, right)
    path.lineTo(_RIGHT, right - width)
    path.curveTo(_MIDDLE, right - width, _MIDDLE, left - width, _BEGIN, left - width)
    path.close()
    canvas.setFillColor(colour)
    canvas.drawPath(path, stroke=0, fill=1)


def _thread(canvas: Canvas, edges: tuple[float, float]) -> None:
    left, right = (edge - _THREAD / 2 for edge in edges)
    canvas.saveState()
    canvas.setStrokeColor(MUTED)
    canvas.setLineWidth(0.8)
    canvas.setDash(3, 2)
    canvas.bezier(_BEGIN, left, _MIDDLE, left, _MIDDLE, right, _RIGHT, right)
    canvas.restoreState()


def _column(labels: Sequence[str], heights: Sequence[float]) -> list[_Place]:
    places, top = [], 0.0
    for label, height in zip(labels, heights, strict=True):
        places.append(_Place(Label.within(_LABEL, label), top, height))
        top -= places[-1].room + _GAP
    return places


def _depth(places: Sequence[_Place]) -> float:
    return places[-1].room - places[-1].top


def _box(x: float, place: _Place) -> Box:
    return Box(x, place.top - place.height, _NODE, place.height)
