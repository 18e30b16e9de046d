"""Hears every key and every movement of the mouse in the program's windows.

A filter on each native window, not on the application: it sees what a person does and not the
thousands of events widgets send each other.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Attention(QObject):
    """Tells that somebody is there.

    Signals:
        touched: a key was pressed, or the mouse moved.
        lock_wanted: Ctrl+L, also while a sheet is in front.
    """

    touched = Signal()
    lock_wanted = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._pointer = QCursor.pos()
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def look(self) -> None:
        """See whether the pointer moved where no window of the program has the focus."""
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer = pointer
            self.touched.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
            if isinstance(event, QKeyEvent) and _is_lock(event):
                self.lock_wanted.emit()
                return True
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _is_lock(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
