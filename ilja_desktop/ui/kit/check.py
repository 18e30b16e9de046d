"""Boxes whose sentence may run over several lines; Qt's own would widen the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Height, Space


class _Wrapped(QWidget):
    """A box with a sentence; a click on it counts as one on the box."""

    toggled = Signal(bool)

    def __init__(self, box: QAbstractButton, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.box = box
        self.box.setAccessibleName(text)
        self.box.toggled.connect(self.toggled)
        self._label = WrappedLabel(text)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        inside.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.box)
        self._measure()

    def isChecked(self) -> bool:
        """Return whether the box is checked."""
        return self.box.isChecked()

    def setChecked(self, checked: bool) -> None:
        """Check or clear the box."""
        self.box.setChecked(checked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.box.setFixedWidth(look().px(Height.TARGET) + Space.XS)


class WrappedCheck(_Wrapped):
    """Yes or no to a sentence.

    Args:
        text: the sentence.

    Signals:
        toggled: the box was checked or cleared.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(QCheckBox(), text, parent)


class WrappedChoice(_Wrapped):
    """One of several sentences; whoever lays them out puts their boxes into one group.

    Args:
        text: the sentence.

    Signals:
        toggled: it was chosen, or another one was.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(QRadioButton(), text, parent)
