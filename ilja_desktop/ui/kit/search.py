"""The search field: tells what is sought after each key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.ui.kit.icons import icon
from ilja_desktop.ui.kit.look import look

_PAUSE_MS = 0
"""As soon as all keys that have come already are taken in, as after a burst of them."""

_WIDTH = 320


class SearchField(QLineEdit):
    """A line to type into; Escape empties it, Down goes on to the list.

    Signals:
        sought: the text after each key, stripped; once for keys that come in one burst.
        left_down: the Down key; the room gives its list the focus.
    """

    sought = Signal(str)
    left_down = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("search", True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setClearButtonEnabled(True)
        # Made here: a wrapper of an action that Qt made does not outlive every garbage collection.
        self._glass = QAction(icon("search", "muted"), "", self)
        self.addAction(self._glass, self.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._pause.start)

    def sizeHint(self) -> QSize:
        return QSize(look().px(_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(_WIDTH // 2), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._tell()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._glass.setIcon(icon("search", "muted"))

    def _tell(self) -> None:
        self._pause.stop()
        self.sought.emit(self.text().strip())
