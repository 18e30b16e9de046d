"""What leaves the window unasked: the clipboard, pictures of the screen, titles of windows."""

from __future__ import annotations

import ctypes
from pathlib import Path

from PySide6.QtCore import QMimeData, QSettings
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.capture import (
    NS_WINDOW_SHARING_NONE,
    WDA_EXCLUDEFROMCAPTURE,
    WDA_NONE,
    CaptureShield,
    MacScreen,
    OpenScreen,
    WindowsScreen,
    this_screen,
)
from ilja_desktop.ui.kit.clipboard import MARKS, ClipboardGuard
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.settings import CAPTURE, Settings
from ilja_desktop.ui.kit.theme import Theme

WORDS = "Kanarie Wójcik-Müller"
HINT = "x-kde-passwordManagerHint"


def ours() -> bool:
    """Answer for the clipboard; that of the offscreen platform does not know whose it is."""
    return True


class FakeLibrary:
    """Stands where a system library stands; notes what it was asked."""

    def __init__(self, answer: object = None) -> None:
        self.asked: list[tuple[object, ...]] = []
        self._answer = answer

    def __getattr__(self, name: str) -> object:
        def call(*arguments: object) -> object:
            self.asked.append((name, *map(_plain, arguments)))
            return self._answer

        return call


def _plain(argument: object) -> object:
    return argument.value if isinstance(argument, ctypes.c_void_p) else argument


class FakeScreen:
    """Stands where a system stands that can hide windows."""

    can_hide = True

    def __init__(self) -> None:
        self.hidden: dict[int, bool] = {}

    def hide(self, window: int, hidden: bool) -> None:
        self.hidden[window] = hidden


def test_a_copied_text_is_bare_and_marked_as_secret(qtbot: QtBot, qapp: QApplication) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    ClipboardGuard(qapp.clipboard(), owner, owns=ours)
    field = QPlainTextEdit(WORDS)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    qtbot.waitUntil(lambda: qapp.clipboard().mimeData().hasFormat(HINT))
    copied = qapp.clipboard().mimeData()
    assert copied.text() == WORDS
    assert not copied.hasHtml()
    assert {name: bytes(copied.data(name).data()) for name in MARKS} == MARKS


def test_formatted_text_loses_its_form(qtbot: QtBot, qapp: QApplication) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    ClipboardGuard(qapp.clipboard(), owner, owns=ours)
    rich = QMimeData()
    rich.setHtml(f"<b>{WORDS}</b>")
    rich.setText(WORDS)
    qapp.clipboard().setMimeData(rich)
    qtbot.waitUntil(lambda: qapp.clipboard().mimeData().hasFormat(HINT))
    assert not qapp.clipboard().mimeData().hasHtml()
    assert qapp.clipboard().text() == WORDS


def test_it_is_taken_back_unless_something_else_was_copied(
    qtbot: QtBot, qapp: QApplication
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    ClipboardGuard(qapp.clipboard(), owner, 50, ours)
    qapp.clipboard().setText(WORDS)
    qtbot.waitUntil(lambda: qapp.clipboard().mimeData().hasFormat(HINT))
    qtbot.waitUntil(lambda: qapp.clipboard().text() == "")
    other = QMimeData()
    other.setText("from elsewhere")
    other.setData(HINT, b"secret")
    qapp.clipboard().setText(WORDS)
    qapp.clipboard().setMimeData(other)
    qtbot.wait(120)  # longer than a text of ours is kept
    assert qapp.clipboard().text() == "from elsewhere"
    qapp.clipboard().clear()


def test_what_others_copied_is_left_alone(qtbot: QtBot, qapp: QApplication) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    ClipboardGuard(qapp.clipboard(), owner, 10, lambda: False)
    qapp.clipboard().setText(WORDS)
    qtbot.wait(50)  # longer than a text of ours is kept
    assert qapp.clipboard().mimeData().formats() == ["text/plain"]
    assert qapp.clipboard().text() == WORDS
    qapp.clipboard().clear()


def test_windows_are_hidden_from_captures_until_allowed(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    screen = FakeScreen()
    settings = Settings(tmp_path / "window.ini")
    shield = CaptureShield(qapp, settings, screen)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    number = int(window.winId())
    qtbot.waitUntil(lambda: screen.hidden.get(number) is True)
    shield.allow(True)
    assert screen.hidden[number] is False
    assert shield.allowed
    shield.allow(False)
    assert screen.hidden[number] is True
    written = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert written.allKeys() == [CAPTURE.key]
    shield.deleteLater()


def test_each_system_is_asked_in_its_own_way() -> None:
    user32 = FakeLibrary()
    WindowsScreen(user32).hide(7, True)
    WindowsScreen(user32).hide(7, False)
    assert user32.asked == [
        ("SetWindowDisplayAffinity", 7, WDA_EXCLUDEFROMCAPTURE),
        ("SetWindowDisplayAffinity", 7, WDA_NONE),
    ]
    objc = FakeLibrary(3)
    MacScreen(objc).hide(7, True)
    assert objc.asked == [
        ("sel_registerName", b"window"),
        ("objc_msgSend", 7, 3),
        ("sel_registerName", b"setSharingType:"),
        ("objc_msgSend", 3, 3, NS_WINDOW_SHARING_NONE),
    ]


def test_this_system_says_that_it_cannot() -> None:
    assert isinstance(this_screen(), OpenScreen)
    assert not this_screen().can_hide


def test_titles_of_dialogs_name_nobody(qtbot: QtBot, theme: Theme) -> None:
    ask = Ask(f"{WORDS} entfernen?", "…", "Entfernen")
    qtbot.addWidget(ask)
    assert WORDS not in ask.windowTitle()
    assert ask.windowTitle()
    assert ask.accessibleName() == f"{WORDS} entfernen?"
