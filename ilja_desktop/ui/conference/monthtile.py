"""One month as a small calendar: free days shaded, conferences and deadlines marked."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text

_ROW, _HEAD, _FOOT = 24, 22, 4
_LARGE_ROW = 40
_WEEKS = 6


class DayMark(Enum):
    """What a day of the calendar stands out by, the strongest last."""

    SCHOOL = "Schulferien"
    PUBLIC = "Feiertag"
    DEADLINE = "Meldeschluss"
    CONFERENCE = "Konferenz"


@dataclass(frozen=True)
class MonthDays:
    """What is known of the days of a month, and how a screen reader hears it."""

    year: int
    month: int
    today: date
    marks: Mapping[date, frozenset[DayMark]] = field(default_factory=dict)
    said: str = ""


class MonthTile(QLabel):
    """Paints a month; its text alternative names every marked day.

    Args:
        large: as one month fills the page.
    """

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._large = large
        self._days: MonthDays | None = None
        self._measure()

    def show_days(self, days: MonthDays) -> None:
        """Show a month."""
        self._days = days
        self.setAccessibleName(days.said)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._days is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._weekdays(painter)
        weeks = Calendar().monthdatescalendar(self._days.year, self._days.month)
        for row, week in enumerate(weeks):
            for column, day in enumerate(week):
                if day.month == self._days.month:
                    self._day(painter, day, self._cell(row, column))
        painter.end()

    def _weekdays(self, painter: QPainter) -> None:
        current = look()
        painter.setFont(current.font(Text.CAPTION))
        painter.setPen(current.colour("muted"))
        for column in range(7):
            name = QLocale().standaloneDayName(column + 1, QLocale.FormatType.ShortFormat)
            place = QRectF(column * self._width, 0, self._width, current.px(_HEAD))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), name[:2])

    def _day(self, painter: QPainter, day: date, cell: QRectF) -> None:
        assert self._days is not None
        current, marks = look(), self._days.marks.get(day, frozenset())
        if DayMark.SCHOOL in marks:
            painter.fillRect(cell.adjusted(0, 2, 0, -2), current.colour("warn_bg"))
        ink = current.colour("muted" if day.weekday() > 4 else "text")
        if DayMark.PUBLIC in marks:
            ink = current.colour("bad")
        strong = bool(marks - {DayMark.SCHOOL}) or day == self._days.today
        role = Text.CAPTION_STRONG if strong else Text.CAPTION
        if DayMark.CONFERENCE in marks:
            self._disc(painter, cell, current.colour("accent"), filled=True)
            ink = current.colour("on_accent")
        elif DayMark.DEADLINE in marks:
            self._disc(painter, cell, current.colour("accent"), filled=False)
        painter.setFont(current.font(role))
        painter.setPen(ink)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        if DayMark.PUBLIC in marks or day == self._days.today:
            self._underline(painter, cell, ink, dotted=day == self._days.today)

    def _disc(self, painter: QPainter, cell: QRectF, colour: QColor, *, filled: bool) -> None:
        edge = min(cell.width(), cell.height()) - 2
        disc = QRectF(0, 0, edge, edge)
        disc.moveCenter(cell.center())
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _underline(self, painter: QPainter, cell: QRectF, ink: QColor, *, dotted: bool) -> None:
        style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 1.5, style))
        y = cell.center().y() + look().px(8)
        painter.drawLine(int(cell.center().x() - 6), int(y), int(cell.center().x() + 6), int(y))

    @property
    def _width(self) -> float:
        return self.width() / 7

    @property
    def _row(self) -> int:
        return look().px(_LARGE_ROW if self._large else _ROW)

    def _cell(self, row: int, column: int) -> QRectF:
        top = look().px(_HEAD) + row * self._row
        return QRectF(column * self._width, top, self._width, self._row)

    def _measure(self) -> None:
        self.setFixedHeight(look().px(_HEAD + _FOOT) + _WEEKS * self._row)
