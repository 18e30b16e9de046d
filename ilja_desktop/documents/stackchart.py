"""Stacked bars: how a whole is made up, one line for each whole.

A line of which any part must not be known has no length at all: its whole track is hatched.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilja_desktop.documents.chartlabel import SIZE, Label
from ilja_desktop.documents.chartpaint import Box, fill, hide, pattern_of
from ilja_desktop.documents.font import REGULAR, drawable
from ilja_desktop.documents.style import INK, LINE, TEXT_WIDTH

_LABEL = 48 * mm
_TRACK = TEXT_WIDTH - _LABEL
_BAR, _GAP = 13.0, 8.0
_SWATCH, _APART, _ROW = 9.0, 14.0, 14.0


@dataclass(frozen=True)
class Stack:
    """One line; a value is None where it must not be known."""

    label: str
    values: tuple[int | None, ...]

    @property
    def known(self) -> bool:
        """Whether the line may have a length."""
        return None not in self.values


@dataclass(frozen=True)
class StackChart:
    """Horizontal lines from one common zero, each made up of the same parts.

    ``unit`` names what is counted, ``suppressed`` what stands in place of a value.
    """

    title: str
    unit: str
    parts: tuple[str, ...]
    stacks: tuple[Stack, ...]
    suppressed: str = "nicht ausgewiesen"

    def alt(self) -> str:
        """Return the chart as a sentence."""
        lines = "; ".join(f"{stack.label}: {self._said(stack)}" for stack in self.stacks)
        return f"Gestapelte Balken {self.title} ({self.unit}). {lines or 'Keine Werte'}."

    def _said(self, stack: Stack) -> str:
        pairs = zip(self.parts, stack.values, strict=True)
        return ", ".join(
            f"{part} {self.suppressed if value is None else value}" for part, value in pairs
        )

    def drawing(self) -> Flowable:
        """Return the chart as it is drawn.

        Raises:
            MissingGlyph: a label has a character the document fonts lack.
        """
        return _Stacks(self)


class _Stacks(Flowable):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, chart: StackChart) -> None:
        super().__init__()
        self._chart = chart
        self._labels = [Label.within(_LABEL, stack.label) for stack in chart.stacks]
        self._rows = [max(_BAR, label.height) + _GAP for label in self._labels]
        known = (stack for stack in chart.stacks if stack.known)
        self._most = max((sum(value or 0 for value in stack.values) for stack in known), default=0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._legend = Legend(self._chart.parts)
        self.width = TEXT_WIDTH
        self.height = sum(self._rows) + _GAP + self._legend.height
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        y = self.height
        for stack, label, row in zip(self._chart.stacks, self._labels, self._rows, strict=True):
            y -= row
            middle = y + row / 2
            label.write(canvas, 0, middle)
            self._draw_stack(canvas, stack, middle - _BAR / 2)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(_LABEL, self._legend.height, _LABEL, self.height)
        self._legend.draw(canvas)

    def _draw_stack(self, canvas: Canvas, stack: Stack, y: float) -> None:
        if not stack.known:
            hide(canvas, Box(_LABEL, y, _TRACK, _BAR))
            return
        x = _LABEL
        for part, value in enumerate(stack.values):
            length = _TRACK * (value or 0) / self._most if self._most else 0.0
            fill(canvas, Box(x, y, length, _BAR), pattern_of(part))
            x += length


class Legend:
    """Which pattern is which part, in as many lines as it takes."""

    def __init__(self, parts: tuple[str, ...]) -> None:
        self._places: list[tuple[int, float, int, str]] = []
        line, x = 0, 0.0
        for number, part in enumerate(parts):
            text = drawable(part)
            wide = _SWATCH + 4 + len(text) * SIZE * 0.52 + _APART
            if x and x + wide > TEXT_WIDTH:
                line, x = line + 1, 0.0
            self._places.append((line, x, number, text))
            x += wide
        self.height = (line + 1) * _ROW + _GAP if parts else 0.0

    def draw(self, canvas: Canvas) -> None:
        """Draw it from the origin upwards."""
        for line, x, number, text in self._places:
            y = self.height - _GAP - (line + 1) * _ROW + 3
            fill(canvas, Box(x, y, _SWATCH, _SWATCH), pattern_of(number))
            canvas.setFont(REGULAR, SIZE)
            canvas.setFillColor(INK)
            canvas.drawString(x + _SWATCH + 4, y + 1, text + " ")
