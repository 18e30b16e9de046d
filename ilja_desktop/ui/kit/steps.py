"""Stages of a case as a bar: what is done, where it stands, what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text

_GAP = 6
_BAR = 5
_CHECK = 14


class Steps(QLabel):
    """A bar of stages; its text alternative is the label's own text."""

    def __init__(self, names: Sequence[str], current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self.show_steps(names, current)

    def show_steps(self, names: Sequence[str], current: int) -> None:
        """Show the stages; ``current`` counts from 0, ``len(names)`` means all done."""
        self._names, self._current = tuple(names), current
        place = self.tr("Schritt {number} von {count}: {name}")
        shown = min(current, len(names) - 1)
        self.setAccessibleName(
            place.format(number=shown + 1, count=len(names), name=names[shown]) if names else ""
        )
        self._measure()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._names))
        width = (self.width() - _GAP * (count - 1)) / count
        for at, name in enumerate(self._names):
            self._paint_step(painter, at, name, QRectF(at * (width + _GAP), 0, width, 0))
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, name: str, place: QRectF) -> None:
        current = look()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.colour("accent" if at <= self._current else "border"))
        painter.drawRoundedRect(QRectF(place.x(), 3, place.width(), _BAR), 2.5, 2.5)
        role = Text.CAPTION_STRONG if at == self._current else Text.CAPTION
        line = current.px(20)
        left = place.x()
        if at < self._current:
            check = current.px(_CHECK)
            top = 12 + (line - check) / 2
            painter.drawPixmap(QPointF(left, top), pixmap("check", "accent", _CHECK))
            left += check + 4
        room = place.right() - left
        shown = current.metrics(role).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(current.font(role))
        painter.setPen(current.colour("text" if at == self._current else "muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(left, 12, room, line), flags, shown)

    def _measure(self) -> None:
        self.setFixedHeight(12 + look().px(20) + 2)
