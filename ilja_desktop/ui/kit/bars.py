"""Numbers as horizontal bars that also read as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone

_ROW = 28
_BAR = 8
_LABEL_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Bar:
    """One number with its name; ``text`` stands instead of the number where given."""

    name: str
    value: float
    tone: Tone = Tone.ACCENT
    text: str = ""

    @property
    def shown(self) -> str:
        """Return the number as it is read."""
        return self.text or f"{self.value:g}".replace(".", ",")


class Bars(QLabel):
    """A list of bars; the accessible name lists every number."""

    def __init__(self, title: str, bars: Sequence[Bar] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other numbers."""
        self._bars = tuple(bars)
        listed = ", ".join(f"{bar.name} {bar.shown}" for bar in bars)
        self.setAccessibleName(f"{self._title}: {listed}")
        self._measure()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.value for bar in self._bars), default=0) or 1
        height = look().px(_ROW)
        for at, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, bar.value / most, QRectF(0, at * height, 0, height))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, share: float, place: QRectF) -> None:
        current = look()
        y, height = place.y(), place.height()
        left, right = self._label_width(), self._number_width()
        names = current.metrics(Text.BODY)
        shown = names.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 8)
        painter.setPen(current.colour("text"))
        painter.setFont(current.font(Text.BODY))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, y, left, height), middle, shown)
        painter.setFont(current.font(Text.STRONG))
        number = QRectF(self.width() - right, y, right, height)
        painter.drawText(number, middle | int(Qt.AlignmentFlag.AlignRight), bar.shown)
        full = max(0.0, self.width() - left - right - 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.colour("hover"))
        top = y + (height - _BAR) / 2
        painter.drawRoundedRect(QRectF(left, top, full, _BAR), 4, 4)
        if share > 0:
            painter.setBrush(self._paint_colour(bar.tone))
            painter.drawRoundedRect(QRectF(left, top, max(_BAR, full * share), _BAR), 4, 4)

    def _paint_colour(self, tone: Tone) -> QColor:
        return look().colour(tone.value)

    def _label_width(self) -> float:
        measure = look().metrics(Text.BODY)
        widest = max((measure.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        return float(min(widest + 16, self.width() * _LABEL_SHARE + look().px(24)))

    def _number_width(self) -> float:
        measure = look().metrics(Text.STRONG)
        return float(max((measure.horizontalAdvance(bar.shown) for bar in self._bars), default=0))

    def _measure(self) -> None:
        self.setFixedHeight(max(1, look().px(_ROW) * len(self._bars)))
        self.setMinimumWidth(look().px(180))
