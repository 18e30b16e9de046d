"""The timer ring: remaining time as an arc and as a number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone

_LINE = 9
_FULL_CIRCLE = 360 * 16
_TOP = 90 * 16


class Ring(QLabel):
    """Shows what is left of a span; warns by colour and sign, never stops anything.

    The label's own text is the time, so that screen readers find it.
    """

    def __init__(self, edge: int = 136, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self._left = 0
        self._total = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._measure()

    def show_time(self, left: int, total: int) -> None:
        """Show the time left of a total, both in seconds; less than nothing is overrun."""
        self._left, self._total = left, total
        self.setText(clock_text(left))
        spoken = self.tr("Noch {minutes} min {seconds} s von {total} min")
        if left < 0:
            spoken = self.tr("{minutes} min {seconds} s über der Zeit von {total} min")
        minutes, seconds = divmod(abs(left), 60)
        self.setAccessibleName(
            spoken.format(minutes=minutes, seconds=seconds, total=round(total / 60))
        )
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(_LINE, _LINE, -_LINE, -_LINE)
        pen = QPen(current.colour("hover"), _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        pen.setColor(current.colour(self._tone().value))
        painter.setPen(pen)
        if self._total > 0:
            share = min(1.0, max(0.0, self._left / self._total)) if self._left >= 0 else 1.0
            painter.drawArc(circle, _TOP, -round(share * _FULL_CIRCLE))
        self._paint_words(painter, circle)
        painter.end()

    def _paint_words(self, painter: QPainter, circle: QRectF) -> None:
        current = look()
        middle = int(Qt.AlignmentFlag.AlignCenter)
        font = QFont(current.font(Text.TIMER))
        font.setPixelSize(round(self.width() * 0.21))
        painter.setFont(font)
        painter.setPen(current.colour("text" if self._left >= 0 else "bad"))
        up = self.width() * 0.05
        painter.drawText(circle.adjusted(0, -up, 0, -up), middle, self.text())
        painter.setFont(current.font(Text.CAPTION))
        painter.setPen(current.colour("muted"))
        total = self.tr("von {minutes} min").format(minutes=round(self._total / 60))
        down = self.width() * 0.27
        painter.drawText(circle.adjusted(0, down, 0, down), middle, total)

    def _tone(self) -> Tone:
        if self._left < 0:
            return Tone.BAD
        return Tone.WARN if self._left <= 60 else Tone.ACCENT

    def _measure(self) -> None:
        self.setFixedSize(look().px(self._edge), look().px(self._edge))


def clock_text(seconds: int) -> str:
    """Return seconds as ``07:24``, with a plus sign once the time is over."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes:02d}:{rest:02d}"
