"""The work list by keyboard alone: typed, entered, on to the next, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.whereabouts import Certainty, Missed, Source
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store.erasure import erase_case
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.whereabouts.room import WhereaboutsRoom
from tests.services.conftest import Town
from tests.services.pathtown import followed
from tests.ui import uicheck
from tests.ui.everywhere import Everywhere

NAMES = (("Çelik", "Aylin"), ("Łęcka", "Maja"), ("Yıldız", "Emre"))


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> WhereaboutsRoom:
    """The room with three people of whom it is not known where they went after school."""
    for family_name, given_name in NAMES:
        followed(town, family_name, given_name)
    made = WhereaboutsRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: rows(made) == 3)
    made.activateWindow()
    made.due.view.setFocus()
    return made


def rows(room: WhereaboutsRoom) -> int:
    return room.due.view.model().rowCount()


def said(room: WhereaboutsRoom) -> str:
    return " ".join(label.text() for label in room.due.messages.findChildren(Label))


def keys(text: str) -> None:
    """Type letter by letter, each where the focus is by then."""
    for letter in text:
        front = QApplication.focusWidget()
        assert front is not None
        QTest.keyClicks(front, letter)


def enter() -> None:
    front = QApplication.focusWidget()
    assert front is not None
    QTest.keyClick(front, Qt.Key.Key_Return)


def choose(room: WhereaboutsRoom) -> None:
    """Say once who said it and how surely; it stays for all others."""
    room.due.entry.source.show(Source.SCHOOL)
    room.due.entry.certainty.show(Certainty.CONFIRMED)


def test_many_are_answered_in_a_row(room: WhereaboutsRoom, town: Town, qtbot: QtBot) -> None:
    choose(room)
    keys("s.1")
    qtbot.waitUntil(room.due.entry.category.hasFocus)
    assert "Arbeit" in room.due.entry.means.text()
    enter()
    qtbot.waitUntil(lambda: rows(room) == 2)
    assert "Çelik, Aylin" in said(room)
    qtbot.waitUntil(lambda: room.due.entry.category.text() == "")
    for left, code in ((1, "s2"), (0, "minijob")):
        keys(code)
        enter()
        qtbot.waitUntil(lambda wanted=left: rows(room) == wanted)  # type: ignore[misc] # mypy does not see the default
    assert town.desk.whereabouts.due().enquiries == ()
    assert room.due.entry.isHidden()


def test_a_slip_is_taken_back(room: WhereaboutsRoom, qtbot: QtBot) -> None:
    choose(room)
    keys("s1")
    enter()
    qtbot.waitUntil(lambda: rows(room) == 2)
    buttons = room.due.messages.findChildren(Button)
    next(each for each in buttons if each.text() == "Rückgängig").click()
    qtbot.waitUntil(lambda: rows(room) == 3)


def test_not_reached_asks_for_the_reason_and_nothing_else(
    room: WhereaboutsRoom, qtbot: QtBot
) -> None:
    entry = room.due.entry
    assert entry.missed.widget.isHidden() or not entry.missed.widget.isVisible()
    keys("u.1")
    qtbot.waitUntil(entry.missed.widget.isVisible)
    assert not entry.source.widget.isVisible()
    enter()
    qtbot.waitUntil(lambda: "warum niemand erreicht" in said(room))
    entry.missed.show(Missed.NO_REPLY)
    entry.begin()
    enter()
    qtbot.waitUntil(lambda: rows(room) == 2)


def test_what_is_no_category_or_no_day_is_said(room: WhereaboutsRoom, qtbot: QtBot) -> None:
    choose(room)
    keys("xyz")
    enter()
    qtbot.waitUntil(lambda: "steht nicht in der Liste" in said(room))
    room.due.entry.category.setText("S.1")
    room.due.entry.until.line.setText("irgendwann")
    enter()
    qtbot.waitUntil(lambda: "nicht zu lesen" in said(room))
    assert rows(room) == 3


def test_enter_in_the_list_opens_the_case(room: WhereaboutsRoom, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.case_chosen):
        QTest.keyClick(room.due.view, Qt.Key.Key_Return)


def test_it_fits_everywhere(room: WhereaboutsRoom, at_all_sizes: Everywhere) -> None:
    entry = room.due.entry
    at_all_sizes(
        room, lambda: entry.category.setText("II.4"), lambda: entry.category.setText("U.1")
    )


def test_somebody_without_a_case_has_a_path_all_the_same(
    room: WhereaboutsRoom, town: Town, qtbot: QtBot
) -> None:
    (first, *_) = town.desk.whereabouts.due().enquiries
    assert first.case_id is not None
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        erase_case(transaction, case_store.get(transaction.session, first.case_id))
    qtbot.waitUntil(
        lambda: room.due.shown is not None and room.due.shown.enquiries[0].case_id is None
    )
    QTest.keyClick(room.due.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.currentWidget() is room.path)
    qtbot.waitUntil(lambda: "Hauptschule" in words(room.path))
    assert uicheck.findings(room) == []
    room.path.back.click()
    assert room.currentWidget() is room.due


def words(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(Label) if label.isVisible())
