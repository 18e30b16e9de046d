"""A QR code on the screen, dark on white whatever the look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIDE, _QUIET = 168, 4


class QrView(QWidget):
    """Shows a code; the words beside it say the same."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, rows: tuple[bytes, ...]) -> None:
        """Show another code."""
        self._rows = rows
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        if not self._rows:
            return
        side = self.width() / (len(self._rows) + 2 * _QUIET)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        for down, row in enumerate(self._rows):
            for across, module in enumerate(row):
                if module:
                    left, top = (across + _QUIET) * side, (down + _QUIET) * side
                    painter.drawRect(QRectF(left, top, side + 0.3, side + 0.3))
