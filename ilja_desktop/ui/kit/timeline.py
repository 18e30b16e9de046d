"""A story as a line of events: real labels, only the line is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.label import ElidedLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_DOT = 32
_ICON = 16


@dataclass(frozen=True, slots=True)
class Event:
    """One entry: icon, tone, title, when, and perhaps a text and a word on a pill."""

    icon: str
    tone: Tone
    title: str
    when: str
    text: str = ""
    pill: str = ""


class Timeline(QWidget):
    """Shows events below one another, the latest first."""

    def __init__(self, events: Sequence[Event] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: list[tuple[QWidget, Event]] = []
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(Space.L)
        self.show_events(events)

    def show_events(self, events: Sequence[Event]) -> None:
        """Show another story."""
        clear(self._inside)
        self._dots = []
        for event in events:
            self._inside.addLayout(self._line(event))
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = [
            QRectF(QPointF(dot.mapTo(self, QPoint(0, 0))), QSizeF(dot.size()))
            for dot, _ in self._dots
        ]
        painter.setPen(QPen(look().colour("border_strong"), 2))
        for upper, lower in pairwise(places):
            x = upper.center().x()
            painter.drawLine(QPointF(x, upper.bottom() + 3), QPointF(x, lower.top() - 3))
        for place, (_, entry) in zip(places, self._dots, strict=True):
            _paint_dot(painter, place, entry)
        painter.end()

    def _line(self, event: Event) -> QHBoxLayout:
        dot = QWidget()
        self._dots.append((dot, event))
        title = ElidedLabel(event.title, Text.STRONG)
        head = row(Grow(title), Label(event.when, Text.CAPTION), gap=Space.S)
        if event.pill:
            head.insertWidget(1, Pill(event.pill, event.tone))
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addLayout(head)
        if event.text:
            words.addWidget(WrappedLabel(event.text, Text.MUTED))
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _measure(self) -> None:
        for dot, _ in self._dots:
            dot.setFixedSize(look().px(_DOT), look().px(_DOT))


def _paint_dot(painter: QPainter, place: QRectF, event: Event) -> None:
    current = look()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current.colours.ground(event.tone)))
    painter.drawEllipse(place)
    edge = current.px(_ICON)
    ink = "tint_text" if event.tone is Tone.ACCENT else event.tone.value
    corner = QPointF(place.center().x() - edge / 2, place.center().y() - edge / 2)
    painter.drawPixmap(corner, pixmap(event.icon, ink, _ICON))
