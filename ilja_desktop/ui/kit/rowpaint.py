"""Paints a whole row of a table into one picture and keeps the last 80.

One call per row instead of one per cell, and scrolling copies pictures: measured four times faster
than an item delegate.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ilja_desktop.ui.kit.avatar import avatar_pixmap
from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.look import Look, look
from ilja_desktop.ui.kit.pill import SHIELDS
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Text, Tone

R = TypeVar("R")
KEPT_ROWS = 80
_PAD_LEFT, _PAD_RIGHT = 12, 8
_AVATAR = 34
_ICON = 18

Finder = Callable[[str], tuple[int, int] | None]
"""Finds what was sought in a text: start and length, or nothing."""


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands at this moment."""

    row: int
    selected: bool
    hovered: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a visible column lies: number, left edge and width in pixels."""

    section: int
    left: int
    width: int


class RowPainter(Generic[R]):
    """Draws rows of one table."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        self._columns = tuple(columns)
        self._pictures: OrderedDict[RowState, QPixmap] = OrderedDict()
        self._drawn_for: tuple[object, ...] = ()
        self.finder: Finder | None = None

    def forget(self) -> None:
        """Drop all pictures; the rows have changed."""
        self._pictures.clear()

    def draw(
        self,
        painter: QPainter,
        place: QRect,
        slots: tuple[Slot, ...],
        record: R | None,
        state: RowState,
    ) -> None:
        """Draw a row; a missing record is drawn as grey bars."""
        ratio = painter.device().devicePixelRatioF()
        drawn_for = (place.width(), place.height(), slots, look().key, ratio)
        if drawn_for != self._drawn_for:
            self._pictures.clear()
            self._drawn_for = drawn_for
        picture = self._pictures.get(state)
        if picture is None:
            picture = self._paint(place, slots, record, state, ratio)
            self._pictures[state] = picture
            if len(self._pictures) > KEPT_ROWS:
                self._pictures.popitem(last=False)
        painter.drawPixmap(place.topLeft(), picture)

    def _paint(
        self,
        place: QRect,
        slots: tuple[Slot, ...],
        record: R | None,
        state: RowState,
        ratio: float,
    ) -> QPixmap:
        current = look()
        width, height = place.width(), place.height()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        ground = "tint" if state.selected else "sunken" if state.hovered else "surface"
        picture.fill(current.colour(ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.selected:
            painter.fillRect(QRectF(0, 0, 3, height), current.colour("accent"))
        painter.fillRect(QRectF(0, height - 1, width, 1), current.colour("border"))
        pen = _Pen(painter, current, height, ratio, self.finder)
        for slot in slots:
            inner = slot.width - _PAD_LEFT - _PAD_RIGHT
            pen.at(slot.left + _PAD_LEFT, inner)
            if record is None:
                pen.awaited()
            else:
                pen.cell(self._columns[slot.section], record)
        painter.end()
        return picture


class _Pen:
    """Draws the cells of one row; knows where it is."""

    def __init__(
        self, painter: QPainter, current: Look, height: int, ratio: float, finder: Finder | None
    ) -> None:
        self._painter = painter
        self._look = current
        self._height = height
        self._ratio = ratio
        self._finder = finder
        self._left = 0.0
        self._width = 0.0

    def at(self, left: float, width: float) -> None:
        """Go to the next cell."""
        self._left, self._width = left, width

    def cell(self, column: Column[R], record: R) -> None:
        """Draw one cell as its column declares."""
        text = column.text(record)
        detail = column.detail(record) if column.detail is not None else ""
        tone = column.tone(record) if column.tone is not None else Tone.NEUTRAL
        match column.cell:
            case Cell.PERSON:
                if column.person is not None:
                    self._avatar(*column.person(record))
                self._lines(text, detail, Text.STRONG)
            case Cell.PILL:
                self._pill(text, tone)
            case Cell.LIGHT:
                self._light(tone)
                self._lines(text, detail, Text.BODY)
            case Cell.TEXT:
                self._lines(text, detail, Text.BODY)

    def awaited(self) -> None:
        """Draw a quiet bar where a text will stand."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("hover"))
        bar = QRectF(self._left, self._height / 2 - 5, max(8.0, self._width * 0.6), 10)
        self._painter.drawRoundedRect(bar, 5, 5)

    def _avatar(self, letters: str, seed: int) -> None:
        edge = min(self._look.px(_AVATAR), self._height - 8)
        top = (self._height - edge) / 2
        picture = avatar_pixmap(letters, seed, edge, self._ratio)
        self._painter.drawPixmap(QPointF(self._left, top), picture)
        self._advance(edge + 12)

    def _light(self, tone: Tone) -> None:
        edge = self._look.px(_ICON)
        picture = pixmap(SHIELDS[tone], tone.value, _ICON, self._ratio)
        self._painter.drawPixmap(QPointF(self._left, (self._height - edge) / 2), picture)
        self._advance(edge + 8)

    def _pill(self, text: str, tone: Tone) -> None:
        if not text:
            return
        measure = self._look.metrics(Text.CAPTION_STRONG)
        height = self._look.px(22)
        width = min(measure.horizontalAdvance(text) + 18, self._width)
        place = QRectF(self._left, (self._height - height) / 2, width, height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._look.colours.ground(tone)))
        self._painter.drawRoundedRect(place, height / 2, height / 2)
        self._painter.setPen(QColor(self._look.colours.ink(tone)))
        self._painter.setFont(self._look.font(Text.CAPTION_STRONG))
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, width - 12)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _lines(self, text: str, detail: str, role: Text) -> None:
        """Draw one centred line, or two where there is a detail and room for it."""
        middle = self._height / 2
        measure = self._look.metrics(role)
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, self._width)
        if not detail or self._height < self._look.px(48):
            baseline = middle + (measure.ascent() - measure.descent()) / 2
            self._text(shown, baseline, role, "text")
            return
        small = self._look.metrics(Text.CAPTION)
        gap = self._look.px(2)
        top = middle - (measure.height() + gap + small.height()) / 2
        self._text(shown, top + measure.ascent(), role, "text")
        second = small.elidedText(detail, Qt.TextElideMode.ElideRight, self._width)
        baseline = top + measure.height() + gap + small.ascent()
        self._text(second, baseline, Text.CAPTION, "muted")

    def _text(self, text: str, baseline: float, role: Text, colour: str) -> None:
        found = self._finder(text) if self._finder is not None and colour == "text" else None
        if found is not None:
            self._marker(text, baseline, role, found)
        self._painter.setFont(self._look.font(role))
        self._painter.setPen(self._look.colour(colour))
        self._painter.drawText(QPointF(self._left, round(baseline)), text)

    def _marker(self, text: str, baseline: float, role: Text, found: tuple[int, int]) -> None:
        measure = self._look.metrics(role)
        start, length = found
        left = self._left + measure.horizontalAdvance(text[:start])
        width = measure.horizontalAdvance(text[start : start + length])
        top = baseline - measure.ascent()
        place = QRectF(left - 1, top, width + 2, measure.height())
        self._painter.fillRect(place, self._look.colour("mark"))

    def _advance(self, pixels: float) -> None:
        self._left += pixels
        self._width = max(0.0, self._width - pixels)
