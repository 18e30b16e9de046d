"""The field somebody signs in with pen, finger or mouse; it keeps places and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilja_desktop.domain.stroke import HEIGHT, WIDTH, Shape, shape_of
from ilja_desktop.ui.kit.look import look

_PEN = 2.6
_LOW = 180
_MARGIN = 24


class SignField(QWidget):
    """A large white field. Pen and finger arrive as the mouse does, without pressure or time.

    Signals:
        changed: a line was finished, taken back or everything was wiped.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[list[tuple[float, float]]] = []
        self._drawing = False
        self.setAccessibleName(self.tr("Feld zum Unterschreiben"))
        self.setAccessibleDescription(
            self.tr(
                "Mit Stift, Finger oder Maus zeichnen. Wer das nicht kann, unterschreibt auf "
                "Papier; der Bogen wird dann als Scan beigefügt."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_LOW)

    @property
    def empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self._lines

    def shape(self) -> Shape:
        """Return what is drawn, as a bare shape."""
        return shape_of(self._lines, self.width(), self.height())

    def undo(self) -> None:
        """Take the last line back."""
        if self._lines:
            self._lines.pop()
        self._renew()

    def wipe(self) -> None:
        """Begin anew."""
        self._lines.clear()
        self._renew()

    def sizeHint(self) -> QSize:
        return QSize(_LOW * WIDTH // HEIGHT, _LOW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drawing = True
            self._lines.append([_place(event)])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._lines[-1].append(_place(event))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._drawing = False
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(look().colour("border_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        ground = self.height() * 3 // 4
        painter.drawLine(_MARGIN, ground, self.width() - _MARGIN, ground)
        pen = QPen(Qt.GlobalColor.black, _PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for line in self._lines:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
        painter.end()

    def _renew(self) -> None:
        self.update()
        self.changed.emit()


def _place(event: QMouseEvent) -> tuple[float, float]:
    place = event.position()
    return place.x(), place.y()
