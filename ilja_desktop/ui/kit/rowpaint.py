"""Paints the rows of a table cell by cell and keeps the pictures of the cells last shown.

A picture is found by what it shows, not by where it stands: scrolling copies pictures, a search
typed on paints only the names whose marks have moved, and the same school, state or day is laid
out once for all rows. Laying out text is what costs.
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
KEPT_CELLS = 400
_KEPT_MARKS = 2_000
_PAD_LEFT, _PAD_RIGHT = 12, 8
_AVATAR = 34
_ICON = 18

Mark = tuple[int, int] | None
"""Where what was sought stands in a text: start and length, or nowhere."""

Finder = Callable[[str], Mark]
"""Finds what was sought in a text."""


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands at this moment."""

    selected: bool
    hovered: bool

    @property
    def ground(self) -> str:
        """Return the token of the colour behind the row."""
        return "tint" if self.selected else "sunken" if self.hovered else "surface"


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a visible column lies: number, left edge and width in pixels."""

    section: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class _Content:
    """All that a cell shows."""

    cell: Cell
    text: str
    detail: str
    tone: Tone
    icon: str
    person: tuple[str, int] | None
    mark: Mark


_Drawn = tuple[_Content | None, int, str]
"""What tells one picture from another: content (none while it is awaited), width and ground."""


class RowPainter(Generic[R]):
    """Draws rows of one table."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        self._columns = tuple(columns)
        self._pictures: OrderedDict[_Drawn, QPixmap] = OrderedDict()
        self._drawn_for: tuple[int, str, float] = (0, "", 0.0)
        self._finder: Finder | None = None
        self._marks: dict[str, Mark] = {}

    def seek(self, finder: Finder | None) -> None:
        """Mark what was sought from now on; nothing ends it."""
        self._finder = finder
        self._marks.clear()

    def begin(self, height: int, ratio: float) -> None:
        """Begin to paint; drop all pictures if rows have another height, look or sharpness."""
        drawn_for = (height, look().key, ratio)
        if drawn_for != self._drawn_for:
            self._pictures.clear()
            self._drawn_for = drawn_for

    def draw(
        self,
        painter: QPainter,
        place: QRect,
        slots: tuple[Slot, ...],
        record: R | None,
        state: RowState,
    ) -> None:
        """Draw a row; a missing record is drawn as grey bars."""
        current = look()
        ground = state.ground
        painter.fillRect(place, current.colour(ground))
        for slot in slots:
            content = None if record is None else self._content(self._columns[slot.section], record)
            picture = self._picture((content, slot.width, ground), current)
            painter.drawPixmap(slot.left, place.top(), picture)
        if state.selected:
            bar = QRect(place.left(), place.top(), 3, place.height())
            painter.fillRect(bar, current.colour("accent"))
        rule = QRect(place.left(), place.bottom(), place.width(), 1)
        painter.fillRect(rule, current.colour("border"))

    def _content(self, column: Column[R], record: R) -> _Content:
        text = column.text(record)
        tone = column.tone(record) if column.tone is not None else Tone.NEUTRAL
        return _Content(
            column.cell,
            text,
            column.detail(record) if column.detail is not None else "",
            tone,
            column.icon(record) if column.icon is not None else SHIELDS[tone],
            column.person(record) if column.person is not None else None,
            self._mark(text) if column.cell is not Cell.PILL else None,
        )

    def _mark(self, text: str) -> Mark:
        if self._finder is None:
            return None
        if text not in self._marks:
            if len(self._marks) >= _KEPT_MARKS:
                self._marks.clear()
            self._marks[text] = self._finder(text)
        return self._marks[text]

    def _picture(self, drawn: _Drawn, current: Look) -> QPixmap:
        picture = self._pictures.get(drawn)
        if picture is not None:
            self._pictures.move_to_end(drawn)
            return picture
        picture = self._pictures[drawn] = self._paint(drawn, current)
        if len(self._pictures) > KEPT_CELLS:
            self._pictures.popitem(last=False)
        return picture

    def _paint(self, drawn: _Drawn, current: Look) -> QPixmap:
        content, width, ground = drawn
        height, _, ratio = self._drawn_for
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(current.colour(ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = _Pen(painter, current, height, ratio)
        pen.at(_PAD_LEFT, width - _PAD_LEFT - _PAD_RIGHT)
        if content is None:
            pen.awaited()
        else:
            pen.cell(content)
        painter.end()
        return picture


class _Pen:
    """Draws one cell; knows where it is."""

    def __init__(self, painter: QPainter, current: Look, height: int, ratio: float) -> None:
        self._painter = painter
        self._look = current
        self._height = height
        self._ratio = ratio
        self._left = 0.0
        self._width = 0.0

    def at(self, left: float, width: float) -> None:
        """Go to where the cell begins."""
        self._left, self._width = left, width

    def cell(self, content: _Content) -> None:
        """Draw what a cell shows."""
        match content.cell:
            case Cell.PERSON:
                if content.person is not None:
                    self._avatar(*content.person)
                self._lines(content, Text.STRONG)
            case Cell.PILL:
                self._pill(content.text, content.tone)
            case Cell.LIGHT:
                self._light(content.icon, content.tone)
                self._lines(content, Text.BODY)
            case Cell.TEXT:
                self._lines(content, Text.BODY)

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

    def _light(self, icon: str, tone: Tone) -> None:
        edge = self._look.px(_ICON)
        picture = pixmap(icon, tone.value, _ICON, self._ratio)
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

    def _lines(self, content: _Content, role: Text) -> None:
        """Draw one centred line, or two where there is a detail and room for it."""
        middle = self._height / 2
        measure = self._look.metrics(role)
        shown = measure.elidedText(content.text, Qt.TextElideMode.ElideRight, self._width)
        if not content.detail or self._height < self._look.px(48):
            baseline = middle + (measure.ascent() - measure.descent()) / 2
            self._first(shown, baseline, role, content.mark)
            return
        small = self._look.metrics(Text.CAPTION)
        gap = self._look.px(2)
        top = middle - (measure.height() + gap + small.height()) / 2
        self._first(shown, top + measure.ascent(), role, content.mark)
        second = small.elidedText(content.detail, Qt.TextElideMode.ElideRight, self._width)
        baseline = top + measure.height() + gap + small.ascent()
        self._text(second, baseline, Text.CAPTION, "muted")

    def _first(self, text: str, baseline: float, role: Text, mark: Mark) -> None:
        if mark is not None:
            self._marker(text, baseline, role, mark)
        self._text(text, baseline, role, "text")

    def _text(self, text: str, baseline: float, role: Text, colour: str) -> None:
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
