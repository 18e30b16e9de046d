"""Keyboard and mouse on the real window: everything is found by the words a person reads."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start
from ilja_desktop.services.practice import KNOWN_PASSWORD
from ilja_desktop.ui.kit.work import Work

W = TypeVar("W", bound=QWidget)
PATIENCE_S = 30
"""Keys are derived and papers signed on machines that do other things too."""
CTRL = Qt.KeyboardModifier.ControlModifier


class Driver:
    """One person at one machine."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._program: Program | None = None

    @property
    def top(self) -> QWidget:
        """Return what is in front: a dialog, or the window."""
        active = QApplication.activeModalWidget()
        if isinstance(active, QDialog):
            return active
        assert self._program is not None
        return self._program.top

    def start(self, start: Start = Start()) -> None:
        """Start the program."""
        self._program = Program(self._app, start)
        self._program.begin()
        top = self._program.top
        top.resize(1440, 900)
        top.activateWindow()
        self.until(QApplication.focusWidget)

    @property
    def work(self) -> Work:
        """Return the lanes of the program that runs."""
        assert self._program is not None
        return self._program.work

    @property
    def under_way(self) -> bool:
        """Return whether the program runs."""
        return self._program is not None

    def leave(self) -> None:
        """End the program, however far it is."""
        program, self._program = self._program, None
        if program is None:
            return
        for dialog in program.top.findChildren(QDialog):
            dialog.close()
        program.end()
        program.top.hide()
        program.top.deleteLater()
        program.deleteLater()

    def unlock(self, then: str = "Zu erledigen") -> None:
        """Type the password of the practice vault, press Enter, and wait for what comes."""
        self.go(QLineEdit, "Kennwort")
        self.write(KNOWN_PASSWORD)
        self.press(Qt.Key.Key_Return)
        self.read(then)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait for something to show."""
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < deadline, "it does not come"
            QTest.qWait(10)

    def all(self, kind: type[W], words: str = "") -> list[W]:
        """Return what can be seen and used of a kind, by what it says or is called."""
        return [
            part
            for part in self.top.findChildren(kind)
            if part.isVisible() and part.isEnabled() and words in _said(part)
        ]

    def find(self, kind: type[W], words: str = "") -> W:
        """Return the first such part once it is there."""
        self.until(lambda: self.all(kind, words))
        return self.all(kind, words)[0]

    def find_dialog(self, kind: type[W]) -> W:
        """Return a dialog of a kind once it is open."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        return dialog

    def sees(self, words: str) -> bool:
        """Tell whether something on screen says so."""
        return any(words in _said(part) for part in self.top.findChildren(QWidget) if _shown(part))

    def read(self, words: str) -> None:
        """Wait until something on screen says so."""
        self.until(lambda: self.sees(words))

    def click(self, words: str, *, times: int = 1) -> None:
        """Click a button with the mouse."""
        for _ in range(times):
            button = self.find(QAbstractButton, words)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is; with Ctrl, on the window, where shortcuts listen."""
        if modifier is not Qt.KeyboardModifier.NoModifier:
            QTest.keyClick(self.top.windowHandle(), key, modifier)
        else:
            QTest.keyClick(self._focused(), key)

    def go(self, kind: type[W], words: str) -> W:
        """Put the focus on a part."""
        part = self.find(kind, words)
        self._activate()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        self.until(part.hasFocus)
        return part

    def type(self, kind: type[QWidget], name: str, text: str) -> None:
        """Go to a field by its name and type."""
        self.go(kind, name)
        self.write(text)

    def write(self, text: str) -> None:
        """Type where the focus is; what QTest cannot type comes as an input method sends it."""
        part = self._focused()
        if text.isascii():
            QTest.keyClicks(part, text)
        else:
            self._app.clipboard().setText(text)
            QTest.keyClick(part, Qt.Key.Key_V, CTRL)

    def _activate(self) -> None:
        if QApplication.activeWindow() is None:
            self.top.activateWindow()  # as a window manager does when a dialog has closed

    def _focused(self) -> QWidget:
        self._activate()
        self.until(QApplication.focusWidget)
        part = QApplication.focusWidget()
        assert part is not None
        return part


def _shown(part: QWidget) -> bool:
    return part.isVisible() and part.width() > 0


def _said(part: QWidget) -> str:
    """Return what a part says: its text, and its name for screen readers."""
    text = getattr(part, "text", None)
    shown = text() if callable(text) else ""
    return f"{shown}\n{part.accessibleName()}"
