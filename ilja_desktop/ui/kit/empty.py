"""Empty rooms: what this is, and one button to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text

_CIRCLE = 72
_ICON = 30
_WIDTH = 440


class EmptyState(QWidget):
    """Stands where records will be.

    Args:
        icon: a Lucide name.
        title: what is missing, such as „Noch kein Protokoll“.
        text: what the room is for, in one or two sentences.
        action: the verb that makes the first one; without it there is no button.

    Signals:
        chosen: the button was pressed.
    """

    chosen = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        inside = QVBoxLayout(self)
        inside.setSpacing(Space.S)
        inside.addStretch(2)
        inside.addWidget(_Medallion(icon), 0, centre)
        inside.addSpacing(Space.S)
        heading = Label(title, Text.SUBTITLE)
        heading.setAlignment(centre)
        inside.addWidget(heading, 0, centre)
        self._text = WrappedLabel(text, Text.MUTED)
        self._text.setAlignment(centre)
        inside.addWidget(self._text, 0, centre)
        if action:
            inside.addSpacing(Space.S)
            self.button = Button(action, Kind.PRIMARY, "plus")
            self.button.clicked.connect(self.chosen)
            inside.addWidget(self.button, 0, centre)
        inside.addStretch(3)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._text.setMaximumWidth(look().px(_WIDTH))


class _Medallion(QLabel):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("tint"))
        painter.drawEllipse(QRectF(self.rect()))
        picture = pixmap(self._icon, "accent", _ICON)
        edge = (self.width() - look().px(_ICON)) // 2
        painter.drawPixmap(edge, edge, picture)
        painter.end()

    def _measure(self) -> None:
        self.setFixedSize(look().px(_CIRCLE), look().px(_CIRCLE))
