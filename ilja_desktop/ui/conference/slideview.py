"""Paints a slide as large as the screen allows; what does not fit is shown from its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.projection import CURTAIN, Slide
from ilja_desktop.ui.conference.slidewords import Size, SlideLine, head_of, lines_of
from ilja_desktop.ui.kit.look import FAMILY, look
from ilja_desktop.ui.kit.ring import clock_text

_PICTURE = (1280, 720)
_MARGIN, _GAP, _PAD = 64, 16, 22
_SCALES = (1.5, 1.35, 1.2, 1.1, 1.0, 0.92, 0.84)
"""As large as fits, but never below what can be read from 6 m."""
_HEADING_GAP = 14
_BOLD = QFont.Weight.DemiBold


class SlideView(QWidget):
    """Shows one slide; its words stand in the accessible name too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slide = CURTAIN
        self._foot = ""
        self._left: int | None = None
        self.setAutoFillBackground(False)
        self.show_slide(CURTAIN)

    def show_slide(self, slide: Slide) -> None:
        """Show a slide instead of the former one."""
        self.slide = slide
        spoken = [head_of(slide), *(line.spoken() for line in lines_of(slide))]
        self.setAccessibleName("\n".join(part for part in spoken if part))
        self.update()

    def show_foot(self, text: str) -> None:
        """Name the conference at the foot."""
        self._foot = text
        self.update()

    def show_time(self, left: int | None) -> None:
        """Show the seconds left, or no time at all."""
        if left != self._left:
            self._left = left
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look().colour("canvas"))
        _Brush(painter, self.width(), self.height()).paint(self.slide, self._foot, self._left)
        painter.end()


class _Brush:
    """Lays the lines of a slide out on one surface."""

    def __init__(self, painter: QPainter, width: int, height: int) -> None:
        self._painter = painter
        self._unit = min(width / _PICTURE[0], height / _PICTURE[1])
        margin = _MARGIN * self._unit
        self._area = QRectF(margin, margin * 0.7, width - 2 * margin, height - 1.4 * margin)

    def paint(self, slide: Slide, foot: str, left: int | None) -> None:
        """Paint everything; a slide of nothing stands in the middle."""
        area = QRectF(self._area)
        self._words(area, foot, Size.SMALL, "muted", Qt.AlignmentFlag.AlignBottom)
        area.setBottom(area.bottom() - 2 * Size.SMALL.value * self._unit)
        lines = lines_of(slide)
        if slide.blank is not None:
            self._words(area, lines[0].text, Size.TITLE, "text", Qt.AlignmentFlag.AlignCenter)
            return
        self._words(area, head_of(slide), Size.SMALL, "accent", Qt.AlignmentFlag.AlignTop)
        if left is not None:
            where = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            self._words(area, clock_text(left), Size.TEXT, "muted", where)
        area.setTop(area.top() + 1.5 * Size.SMALL.value * self._unit)
        self._paint_lines(area, lines)

    def _paint_lines(self, area: QRectF, lines: Sequence[SlideLine]) -> None:
        shrink = next((one for one in _SCALES if self._height(lines, one) <= area.height()), None)
        shown = list(lines)
        if shrink is None:
            shrink = _SCALES[-1]
            shown = self._latest(lines, area.height(), shrink)
        for line in shown:
            height = self._line_height(line, shrink)
            self._paint_line(QRectF(area.left(), area.top(), area.width(), height), line, shrink)
            area.setTop(area.top() + height + _GAP * self._unit)

    def _latest(self, lines: Sequence[SlideLine], room: float, shrink: float) -> list[SlideLine]:
        """Return the name and the last lines that fit: those being talked about."""
        head, *rest = lines
        found: list[SlideLine] = []
        for line in reversed(rest):
            if self._height([head, line, *found], shrink) > room:
                break
            found.insert(0, line)
        return [head, *found]

    def _height(self, lines: Sequence[SlideLine], shrink: float) -> float:
        gaps = _GAP * self._unit * max(0, len(lines) - 1)
        return sum(self._line_height(line, shrink) for line in lines) + gaps

    def _line_height(self, line: SlideLine, shrink: float) -> float:
        pad = 2 * _PAD * self._unit * 0.6 if line.number else 0
        if line.size is Size.HEADING:
            pad = _HEADING_GAP * self._unit
        width = self._text_width(line, shrink)
        found = self._measure(line.text, line.size, shrink, width)
        if line.detail:
            found += self._measure(line.detail, Size.SMALL, shrink, width)
        return found + pad

    def _text_width(self, line: SlideLine, shrink: float) -> float:
        width = self._area.width()
        if line.number:
            width -= (2 * _PAD + 52) * self._unit
        if line.aside:
            width -= self._aside_width(line, shrink)
        return max(width, self._area.width() / 3)

    def _aside_width(self, line: SlideLine, shrink: float) -> float:
        self._painter.setFont(self._font(Size.SMALL, shrink))
        wide = self._painter.fontMetrics().horizontalAdvance(line.aside) + 1.5 * _PAD * self._unit
        return min(wide, self._area.width() / 3)

    def _paint_line(self, place: QRectF, line: SlideLine, shrink: float) -> None:
        inner = QRectF(place)
        if line.number:
            inner = self._box(place, line, shrink)
        elif line.size is Size.HEADING:
            inner.setTop(place.top() + _HEADING_GAP * self._unit)
        if line.aside:
            beside = QRectF(inner)
            beside.setLeft(inner.right() - self._aside_width(line, shrink) + _PAD * self._unit / 2)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._words(beside, line.aside, Size.SMALL, "accent", side, shrink)
        inner.setWidth(self._text_width(line, shrink))
        colour = "muted" if line.size is Size.HEADING else "text"
        self._words(inner, line.text, line.size, colour, Qt.AlignmentFlag.AlignTop, shrink)
        if line.detail:
            top = self._measure(line.text, line.size, shrink, inner.width())
            below = inner.adjusted(0, top, 0, 0)
            self._words(below, line.detail, Size.SMALL, "muted", Qt.AlignmentFlag.AlignTop, shrink)

    def _box(self, place: QRectF, line: SlideLine, shrink: float) -> QRectF:
        current, unit = look(), self._unit
        self._painter.setPen(QPen(current.colour("border"), max(1.0, unit)))
        self._painter.setBrush(current.colour("surface"))
        self._painter.drawRoundedRect(place, 10 * unit, 10 * unit)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = place.adjusted(_PAD * unit, _PAD * 0.6 * unit, -_PAD * unit, -_PAD * 0.6 * unit)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words(inner, str(line.number), Size.HEADING, "accent", middle, shrink)
        return inner.adjusted(52 * unit, 0, 0, 0)

    def _words(
        self,
        place: QRectF,
        text: str,
        size: Size,
        colour: str,
        where: Qt.AlignmentFlag,
        shrink: float = 1.0,
    ) -> None:
        self._painter.setFont(self._font(size, shrink))
        self._painter.setPen(look().colour(colour))
        option = QTextOption(where)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._painter.drawText(place, text, option)

    def _measure(self, text: str, size: Size, shrink: float, width: float) -> float:
        self._painter.setFont(self._font(size, shrink))
        room = QRectF(0, 0, width, 1_000_000)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return self._painter.boundingRect(room, text, option).height()

    def _font(self, size: Size, shrink: float) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(size.value * self._unit * shrink)))
        font.setWeight(QFont.Weight.Normal if size is Size.SMALL else _BOLD)
        return font
