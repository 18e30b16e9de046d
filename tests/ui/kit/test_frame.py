"""The frame with the keyboard alone: rooms, regions, a way round without a trap."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.focusring import FocusRing
from ilja_desktop.ui.kit.frame import Frame, Room
from ilja_desktop.ui.kit.navigation import RAIL, WIDE, Person
from ilja_desktop.ui.kit.page import Page, PageHead
from tests.ui.keyboard import focused, press
from tests.ui.kit.gallery import ROOMS, frame

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Frame]:
    made = frame()
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()


def test_rooms_are_built_when_first_opened(qtbot: QtBot) -> None:
    built: list[str] = []

    def build(room_id: str) -> QWidget:
        built.append(room_id)
        return Page(PageHead(room_id))

    rooms = [
        Room(id=name, title=name, icon="folder", build=partial(build, name)) for name in ("a", "b")
    ]
    made = Frame(rooms, Person("", "Plum", "Leitung"))
    qtbot.addWidget(made)
    assert built == []
    made.open("b")
    made.open("b")
    assert (built, made.current) == (["b"], "b")


class StrayWindows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_building_a_room_flashes_no_window(qapp: QApplication, qtbot: QtBot) -> None:
    watch = StrayWindows()
    qapp.installEventFilter(watch)
    made = frame()
    qtbot.addWidget(made)
    made.show()
    for room_id, *_ in ROOMS:
        made.open(room_id)
    qapp.removeEventFilter(watch)
    assert watch.seen == ["Frame"]


def test_ctrl_and_a_number_opens_a_room(window: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.room_opened):
        press(Qt.Key.Key_2, CTRL, window=window)
    assert window.current == "cases"
    assert _entries(window).currentItem().text() == "Fälle"


def test_opening_puts_the_focus_into_the_room(window: Frame) -> None:
    page = window.open("cases")
    assert page.isAncestorOf(focused())


def test_f6_goes_between_navigation_and_room(window: Frame) -> None:
    page = window.open("form")
    press(Qt.Key.Key_F6, window=window)
    assert window.navigation.isAncestorOf(focused())
    press(Qt.Key.Key_F6, window=window)
    assert page.isAncestorOf(focused())


@pytest.mark.parametrize(
    ("key", "modifier", "wish"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_requested"),
        (Qt.Key.Key_L, CTRL, "lock_requested"),
        (Qt.Key.Key_Comma, CTRL, "settings_requested"),
    ],
)
def test_shortcuts_are_wishes(
    window: Frame, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, wish: str
) -> None:
    with qtbot.waitSignal(getattr(window, wish)):
        press(key, modifier, window=window)


@pytest.mark.parametrize("room_id", ["overview", "cases", "case", "form", "network"])
def test_tab_leads_round_without_a_trap(window: Frame, room_id: str) -> None:
    window.open(room_id)
    start = focused()
    seen = [start]
    for _ in range(120):
        press(Qt.Key.Key_Tab)
        if focused() is start:
            break
        seen.append(focused())
    assert focused() is start
    assert len(seen) == len({id(part) for part in seen})
    assert all(part.isVisible() for part in seen)


def test_ring_shows_after_a_key_and_goes_after_the_mouse(window: Frame) -> None:
    window.open("form")
    ring = window.findChildren(FocusRing)[0]
    assert not ring.isVisible()
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        if not isinstance(focused(), QPlainTextEdit) and ring.isVisible():
            break
    assert ring.isVisible()
    part = focused()
    assert ring.geometry().contains(part.mapTo(window, part.rect().center()))


def test_navigation_shrinks_to_the_rail(window: Frame) -> None:
    assert window.navigation.width() == WIDE
    window.set_quiet(True)
    assert window.navigation.width() == RAIL
    window.set_quiet(False)
    window.resize(1200, 800)
    QApplication.processEvents()
    assert window.navigation.width() == RAIL


def test_badge_is_read_aloud(window: Frame) -> None:
    entries = _entries(window)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert entries.item(1).data(spoken) == "Fälle, 107 offen"
    window.show_badge("cases", 0)
    assert entries.item(1).data(spoken) == "Fälle"


def _entries(window: Frame) -> QListWidget:
    return window.navigation.findChildren(QListWidget)[0]
