"""The board by keyboard alone: narrowed, answered with one key, taken back, reminded."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.followup import Answer, Shelf
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.ui.commitment.answersheet import AnswerSheet
from ilja_desktop.ui.commitment.boardfilter import SHELVES
from ilja_desktop.ui.commitment.listprint import ListPrint
from ilja_desktop.ui.commitment.room import CommitmentRoom
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.printsheet import PrintSheet
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> CommitmentRoom:
    """The room, with two cases of which one commitment each is late."""
    cases = [town.a_reported_case(given_name=name) for name in ("Emre", "Łucja")]
    conference = town.a_running_conference(*cases)
    for at in (1, 2):
        town.discuss(town.item_of(conference, at))
    town.desk.sessions.end(conference.id)
    town.clock.go_to(town.clock.now.date() + timedelta(days=40))
    made = CommitmentRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: rows(made) == 2)
    made.board.view.setFocus()
    return made


def rows(room: CommitmentRoom) -> int:
    return room.board.view.model().rowCount()


def press(room: CommitmentRoom, keys: str) -> None:
    QTest.keyClicks(room.board.view, keys)


def said(room: CommitmentRoom) -> str:
    labels = room.board.messages.findChildren(Label)
    return " ".join(label.text() for label in labels)


def test_one_key_answers_and_a_slip_is_undone(room: CommitmentRoom, qtbot: QtBot) -> None:
    press(room, "e")
    qtbot.waitUntil(lambda: rows(room) == 1)
    assert "Erledigt, Herr Reinartz" in said(room)
    (undo,) = [
        each for each in room.board.messages.findChildren(Button) if each.text() == "Rückgängig"
    ]
    undo.click()
    qtbot.waitUntil(lambda: rows(room) == 2)


def test_not_done_asks_for_the_reason_by_a_second_key(
    room: CommitmentRoom, town: Town, qtbot: QtBot
) -> None:
    asked = []
    for keys in ("s", "n"):
        press(room, keys)
        asked.append(room.board.answers.asks_why)
    QTest.keyClick(room.board.view, Qt.Key.Key_Escape)
    assert [*asked, room.board.answers.asks_why] == [False, True, False]
    press(room, "ns")
    qtbot.waitUntil(
        lambda: any(
            line.answer is Answer.AGENCY_IDLE for line in town.desk.follow_ups.board().lines
        )
    )
    qtbot.waitUntil(lambda: "nicht gehandelt" in said(room))
    press(room, "nu")
    qtbot.waitUntil(lambda: rows(room) == 1)


def test_filters_count_and_narrow(room: CommitmentRoom, qtbot: QtBot) -> None:
    bar = room.board.filter
    assert [bar.shelves.tabText(at) for at in range(3)] == [
        "Überfällig (2)",
        "Meine (0)",
        "Alle offenen (2)",
    ]
    assert bar.agencies.itemText(1) == "Jobcenter (2)"
    assert bar.conferences.itemText(1) == "Konferenz 4/2026 (2)"
    bar.shelves.setCurrentIndex(SHELVES.index(Shelf.MINE))
    assert rows(room) == 0
    assert room.board.answers.isHidden()
    bar.reset()
    assert rows(room) == 2


def test_the_whole_answer_names_day_and_speaker(
    room: CommitmentRoom, town: Town, qtbot: QtBot
) -> None:
    press(room, "g")
    found: list[AnswerSheet] = []

    def opened() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, AnswerSheet)]
        return len(found) == 1

    qtbot.waitUntil(opened)
    draft = found[0].form.draft()
    assert (draft.answer, draft.who, draft.told_on) == (
        Answer.PARTLY,
        "Herr Reinartz",
        town.desk.workplace.today(),
    )
    with qtbot.waitSignal(found[0].accepted):
        found[0].confirm.click()
    qtbot.waitUntil(lambda: "Teilweise" in said(room))


def test_letters_and_mails_leave_recorded(
    room: CommitmentRoom, town: Town, tmp_path: Path, qtbot: QtBot
) -> None:
    room.board.remind.click()
    page = room.reminders
    qtbot.waitUntil(lambda: page.plan is not None)
    assert page.plan is not None
    made = town.desk.reminders.make(page.plan)
    page.write(made, tmp_path, mails=True)
    qtbot.waitUntil(lambda: (tmp_path / "Erinnerung-1.eml").exists())
    page.print.click()
    qtbot.waitUntil(lambda: bool(room.findChildren(PrintSheet)))
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    room.findChildren(PrintSheet)[0].start(printer)
    qtbot.waitUntil(lambda: town.desk.reminders.plan().reminders[0].letter.number == 2)
    page.back.click()
    qtbot.waitUntil(
        lambda: all(line.reminded_on is not None for line in town.desk.follow_ups.board().lines)
    )


def test_everything_fits(room: CommitmentRoom, at_all_sizes: Everywhere, qtbot: QtBot) -> None:
    at_all_sizes(room)
    room.board.answers.ask_why()
    at_all_sizes(room)
    room.board.remind.click()
    qtbot.waitUntil(lambda: room.reminders.plan is not None)
    at_all_sizes(room)


def test_lists_are_handed_out_from_the_board(
    room: CommitmentRoom, town: Town, tmp_path: Path, at_all_sizes: Everywhere, qtbot: QtBot
) -> None:
    room.board.lists.click()
    (sheet,) = room.findChildren(ListPrint)
    qtbot.waitUntil(lambda: sheet.plan is not None)
    said = [check.box.accessibleName() for check in sheet.readers.checks]
    assert said == ["Herr Reinartz, Jobcenter (2 offen)"]
    sheet.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: sheet.plan is not None and sheet.plan.order.whole_agency)
    qtbot.waitUntil(lambda: len(sheet.readers.chosen()) == 1)
    at_all_sizes(sheet)
    with qtbot.waitSignal(sheet.preview.shown, timeout=30_000):
        sheet.make.click()
    sheet.confirm.click()
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    room.findChildren(PrintSheet)[0].start(printer)
    qtbot.waitUntil(lambda: "vermerkt" in sheet.messages.text)
    line = town.desk.follow_ups.board().lines[0]
    with town.vault.read() as session:
        (record,) = disclosure_store.disclosures(session, case_id=line.case_id)
    assert (record.channel, record.receiver_name) == (Channel.BY_HAND, "Herr Reinartz, Jobcenter")
    sheet.reject()
