"""F1 wherever one is: the room's section opens, and the way back leads to the room."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.conference.livepage import NAMES_KEY
from ilja_desktop.ui.help.room import HelpRoom
from ilja_desktop.ui.help.section import FOLDER, IDS
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.ui.heard import Heard
from tests.ui.idle import until_idle
from tests.ui.keyboard import focused, press
from tests.ui.session import begin_session

ROOMS = (
    "overview", "cases", "consents", "conferences", "minutes", "whereabouts", "volunteers",
    "network", "reports", "exchange", "packages", "settings",
)  # fmt: skip

HANDLED_IN_PLACE = {
    "Alt+Up", "Alt+Down", "Down", "E", "Esc", "F8", "M", "Minus", "Plus", "Return", "S", "T", "Tab",
    "U", "Up",
}  # fmt: skip
"""Keys that a list, a field or a page hears itself instead of binding a shortcut."""


@pytest.fixture
def window(
    practice: Workroom, work: Work, theme: Theme, heard: Heard, qtbot: QtBot
) -> Iterator[Window]:
    shown = Window(practice.desk, work, theme, practice=True)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    shown.arrive()
    yield shown
    until_idle(work)
    assert (heard.refusals, heard.bugs) == ([], [])


def help_room(window: Window) -> HelpRoom:
    room = window.frame.room("help")
    assert isinstance(room, HelpRoom)
    return room


def test_f1_opens_the_section_of_every_room(window: Window, work: Work) -> None:
    for room_id in ROOMS:
        window.frame.open(room_id)
        until_idle(work)
        press(Qt.Key.Key_F1, window=window)
        assert window.frame.current == "help"
        assert room_id in IDS
        assert help_room(window).current == room_id
        assert window.isAncestorOf(focused())
        press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, window=window)
        assert window.frame.current == room_id


def test_f1_in_the_help_stays_where_it_is(window: Window) -> None:
    window.frame.open("reports")
    press(Qt.Key.Key_F1, window=window)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F1, window=window)
    assert help_room(window).current == IDS[IDS.index("reports") + 1]
    help_room(window).back.click()
    assert window.frame.current == "reports"


def test_the_room_one_came_from_can_be_clicked_in_the_navigation(window: Window) -> None:
    press(Qt.Key.Key_F1, window=window)
    rooms = window.frame.navigation.findChild(QListWidget)
    assert rooms is not None
    assert rooms.selectedItems() == [], "the help is no room of the navigation"
    place = rooms.visualItemRect(rooms.item(0)).center()
    QTest.mouseClick(rooms.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.frame.current == "overview"


def test_help_names_every_key_that_is_bound(window: Window, work: Work, practice: Workroom) -> None:
    for room_id in ROOMS:
        window.frame.open(room_id)
    window.open_case(practice.desk.case_lists.ids(CaseFilter())[0])
    window.open_conference(begin_session(practice.desk))
    until_idle(work)
    portable = QKeySequence.SequenceFormat.PortableText
    bound = {shortcut.key().toString(portable) for shortcut in window.findChildren(QShortcut)}
    bound |= {action.shortcut().toString(portable) for action in window.findChildren(QAction)}
    bound -= {""} | {f"Ctrl+{number}" for number in range(10)}
    source = (FOLDER / "keys.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\{([^}]+)\}", source)) - {"rooms"}
    assert named - HANDLED_IN_PLACE == bound - HANDLED_IN_PLACE
    assert QKeySequence(NAMES_KEY).toString(portable) in named
