"""The keyboard focus, visible everywhere in the same way (WCAG 2.4.7, 2.4.11).

A ring drawn over the window around whatever has the focus, shown once the keyboard moves it. It
listens to ``focusChanged`` and filters the focused widget and what it lies in; a filter on the
application would run at every event.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ilja_desktop.ui.kit.look import look

_DISTANCE = 3
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)
_OWN_BORDER = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


class FocusRing(QWidget):
    """The ring of one window; fields show the focus by their own border."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._host = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def armed(self) -> bool:
        """Return whether the keyboard moved the focus last."""
        return self._by_keyboard

    def arm(self, armed: bool = True) -> None:
        """Tell that the keyboard is about to move the focus, or that it was not the keyboard."""
        self._by_keyboard = armed
        if not armed:
            self._let_go()

    def step(self) -> None:
        """Note a step of the Tab key; a window without focus is only being opened."""
        if QApplication.focusWidget() is not None:
            self._by_keyboard = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            QTimer.singleShot(0, self, self._place)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        if new is None or not self._by_keyboard or isinstance(new, _OWN_BORDER):
            return
        if new.window() is not self._host.window():
            return
        self._target = new
        self._watch(new)
        if isinstance(new, QAbstractItemView):
            new.selectionModel().currentChanged.connect(self._place)
            new.verticalScrollBar().valueChanged.connect(self._place)
        if isinstance(new, QTabBar):
            new.currentChanged.connect(self._place)
        self._place()

    def _watch(self, target: QWidget) -> None:
        """Follow the target, and all it lies in: a page that scrolls, a navigation that shrinks."""
        part: QWidget | None = target
        while part is not None and part is not self._host:
            part.installEventFilter(self)
            self._watched.append(part)
            part = part.parentWidget()

    def _let_go(self) -> None:
        target, self._target = self._target, None
        self.hide()
        for part in self._watched:
            if isValid(part):
                part.removeEventFilter(self)
        self._watched = []
        if target is None or not isValid(target):
            return
        if isinstance(target, QAbstractItemView):
            target.selectionModel().currentChanged.disconnect(self._place)
            target.verticalScrollBar().valueChanged.disconnect(self._place)
        if isinstance(target, QTabBar):
            target.currentChanged.disconnect(self._place)

    @Slot()
    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        place = self._ringed(target).intersected(self._host.rect())
        if place.isEmpty():
            self.hide()
            return
        self.setGeometry(place)
        self.raise_()
        self.show()

    def _ringed(self, target: QWidget) -> QRect:
        """Return the ring's place in the window: around the row or tab, not the whole list."""
        if isinstance(target, QAbstractItemView) and target.currentIndex().isValid():
            viewport = target.viewport()
            row = target.visualRect(target.currentIndex())
            row = QRect(0, row.y(), viewport.width(), row.height()).intersected(viewport.rect())
            return QRect(viewport.mapTo(self._host, row.topLeft()), row.size())
        if isinstance(target, QTabBar):
            tab = target.tabRect(target.currentIndex())
            return self._around(QRect(target.mapTo(self._host, tab.topLeft()), tab.size()))
        return self._around(QRect(target.mapTo(self._host, QPoint(0, 0)), target.size()))

    def _around(self, place: QRect) -> QRect:
        return place.adjusted(-_DISTANCE, -_DISTANCE, _DISTANCE, _DISTANCE)


class Stage(QWidget):
    """A top-level ground that shows the keyboard focus: the frame, the unlock window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ring = FocusRing(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        self._ring.step()
        return super().focusNextPrevChild(next)
