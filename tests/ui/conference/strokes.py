"""A keyboard that counts: keys one by one, free text apart from them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ilja_desktop.ui.kit.work import Work
from tests.ui.idle import until_idle
from tests.ui.keyboard import NONE, focused

MOST_TABS = 60
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """One keyboard at one window; there is no mouse.

    Attributes:
        strokes: keys pressed since ``begin``, chords as one; letters of names and days in fields
            of their own are keys too.
        letters: of the free text written since ``begin``.
    """

    def __init__(self, window: QWidget, work: Work) -> None:
        self._window, self._work = window, work
        self.strokes = self.letters = 0

    def begin(self) -> None:
        """Count from nothing."""
        self.strokes = self.letters = 0

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after another, where the focus is, and wait for what comes of them."""
        for key in keys:
            self.strokes += 1
            shortcut = modifier == CONTROL or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12
            if shortcut:
                QTest.keyClick(self._front().windowHandle(), key, modifier)
            else:
                QTest.keyClick(focused(), key, modifier)
            self._settle()

    def enter(self, letters: str) -> None:
        """Type what is no free text, such as a few letters of a name, or a day."""
        QTest.keyClicks(focused(), letters)
        self.strokes += len(letters)

    def write(self, text: str) -> None:
        """Type free text, as an input method hands it on."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(focused(), event)
        self.letters += len(text)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press the Tab key until the focus is where a name says; every press counts."""
        for _ in range(MOST_TABS):
            if name in self.here():
                return
            self.press(
                Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, modifier=SHIFT if back else NONE
            )
        raise AssertionError(name)

    def here(self) -> str:
        """Return what the focused part says and is called."""
        part = focused()
        text = getattr(part, "text", str)()
        return f"{part.accessibleName()}\n{text}"

    def _settle(self) -> None:
        until_idle(self._work)
        if QApplication.activeWindow() is None:
            self._window.activateWindow()  # as a window manager does when a sheet has closed
            until_idle(self._work)

    def _front(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window.window()
