"""The year as a band of twelve months with a mark for each conference."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.ui.conference.words import CALLED_OFF
from ilja_desktop.ui.kit.daywords import short_day
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word

_HEIGHT = 70
_BAR_TOP = 30
_BAR = 6
_DOT = 16
_HELD = (ConferenceState.ENDED, ConferenceState.MINUTED, ConferenceState.DONE)


class YearBand(QLabel):
    """Shows one year; its text alternative names every date with its state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._conferences: tuple[Conference, ...] = ()
        self._today = date.min
        self._next = 0
        self._measure()

    def show_year(self, conferences: Sequence[Conference], today: date, next_id: int) -> None:
        """Show the conferences of a year, with today and the next one made plain."""
        self._conferences, self._today, self._next = tuple(conferences), today, next_id
        dates = "; ".join(f"{short_day(c.held_on)} {word(c.state)}" for c in conferences)
        words = self.tr("Termine {year}: {dates}")
        self.setAccessibleName(words.format(year=today.year, dates=dates))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = look()
        bar = QRectF(0, current.px(_BAR_TOP), self.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.colour("hover"))
        painter.drawRoundedRect(bar, 3, 3)
        passed = self._x(self._today)
        painter.setBrush(current.colour("tint"))
        painter.drawRoundedRect(QRectF(0, bar.top(), passed, _BAR), 3, 3)
        self._months(painter)
        painter.setPen(QPen(current.colour("muted"), 1.5))
        painter.drawLine(QPointF(passed, bar.top() - 8), QPointF(passed, bar.bottom() + 8))
        for conference in self._conferences:
            self._mark(painter, conference)
        self._names(painter)
        painter.end()

    def _months(self, painter: QPainter) -> None:
        current = look()
        painter.setFont(current.font(Text.CAPTION))
        painter.setPen(current.colour("muted"))
        width = self.width() / 12
        top = current.px(_BAR_TOP) + current.px(20)
        narrow = width < current.px(34)
        form = QLocale.FormatType.NarrowFormat if narrow else QLocale.FormatType.ShortFormat
        for month in range(12):
            place = QRectF(month * width, top, width, current.px(18))
            name = QLocale().standaloneMonthName(month + 1, form)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), name)

    def _mark(self, painter: QPainter, conference: Conference) -> None:
        """Draw filled for held, a ring for planned, a cross for called off; the next one larger."""
        current = look()
        upcoming = conference.id == self._next
        edge = current.px(_DOT + 4 if upcoming else _DOT)
        centre = QPointF(self._x(conference.held_on), current.px(_BAR_TOP) + _BAR / 2)
        circle = QRectF(centre.x() - edge / 2, centre.y() - edge / 2, edge, edge)
        called_off = conference.state in CALLED_OFF
        ink = current.colour("muted" if called_off else "accent")
        filled = conference.state in _HELD or upcoming
        painter.setBrush(ink if filled else current.colour("surface"))
        painter.setPen(QPen(ink, 2))
        painter.drawEllipse(circle)
        if called_off:
            arm = edge / 5
            for x in (-arm, arm):
                painter.drawLine(centre + QPointF(x, -arm), centre + QPointF(-x, arm))

    def _names(self, painter: QPainter) -> None:
        """Write the dates above their marks, the next one first; what lacks room is left out."""
        current = look()
        taken: list[QRectF] = []
        for conference in sorted(self._conferences, key=lambda c: c.id != self._next):
            upcoming = conference.id == self._next
            role = Text.CAPTION_STRONG if upcoming else Text.CAPTION
            text = short_day(conference.held_on)
            width = current.metrics(role).horizontalAdvance(text) + 8
            left = min(max(0.0, self._x(conference.held_on) - width / 2), self.width() - width)
            place = QRectF(left, 0, width, current.px(18))
            if any(place.intersects(other) for other in taken):
                continue
            taken.append(place)
            painter.setFont(current.font(role))
            painter.setPen(current.colour("accent" if upcoming else "muted"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def _x(self, day: date) -> float:
        if day.year != self._today.year:
            return 0.0 if day.year < self._today.year else float(self.width())
        part = (day.day - 0.5) / monthrange(day.year, day.month)[1]
        return float(self.width() * (day.month - 1 + part) / 12)

    def _measure(self) -> None:
        self.setFixedHeight(look().px(_HEIGHT))
