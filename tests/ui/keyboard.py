"""Keyboard and mouse as a person has them: keys go to the window, focus is where it is.

Type ASCII only with ``QTest.keyClicks``; it aborts on other letters.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """Return what has the focus; there must be something."""
    part = QApplication.focusWidget()
    assert part is not None
    return part


def press(
    key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, *, window: QWidget | None = None
) -> None:
    """Press a key where the focus is, or in a window so that its shortcuts hear it."""
    if window is None:
        QTest.keyClick(focused(), key, modifier)
    else:
        QTest.keyClick(window.windowHandle(), key, modifier)


def double_click(part: QWidget, place: QPoint) -> None:
    """Click twice; ``QTest.mouseDClick`` alone leaves the button pressed for all later tests."""
    QTest.mouseDClick(part, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(part, Qt.MouseButton.LeftButton, pos=place)
