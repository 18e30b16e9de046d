"""A narrative in the window: chosen, answered by keyboard, let out; it fits everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.narrative import Choice
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.narrative.answerpage import AnswerPage
from ilja_desktop.ui.narrative.releasesheet import ReleaseSheet
from ilja_desktop.ui.narrative.room import NarrativeRoom
from tests.services.conftest import Town
from tests.services.lives import withdraw
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import focused, press

TEXT = "Emre traf Jaqueline am 3.4. in Bremen. Tobi ist der einzige im Ort, der reitet."


def shown(town: Town, work: Work, qtbot: QtBot) -> NarrativeRoom:
    room = NarrativeRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    qtbot.waitUntil(lambda: room.source.view.model().rowCount() == 1)
    return room


def asked(room: NarrativeRoom, text: str, qtbot: QtBot) -> AnswerPage:
    """Choose the only case by keyboard, put another text in, and have it read."""
    room.source.view.setFocus()
    room.source.view.select_row(0)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ausbildung" in room.source.text.toPlainText())
    room.source.text.setPlainText(text)
    room.source.go.click()
    qtbot.waitUntil(lambda: room.answers is not None and room.answers.worked is not None)
    assert room.answers is not None
    return room.answers


def open_ones(page: AnswerPage) -> int:
    return 0 if page.worked is None else len(page.worked.open)


def answer_all(page: AnswerPage, qtbot: QtBot) -> None:
    """Press the key of what is offered first, until nothing is open."""
    while open_ones(page):
        answer_one(page, qtbot)


def answer_one(page: AnswerPage, qtbot: QtBot) -> None:
    current, before = page.questions.current, open_ones(page)
    assert current is not None
    replaceable = Choice.REPLACE in current.question.choices
    press(Qt.Key.Key_E if replaceable else Qt.Key.Key_X)
    qtbot.waitUntil(lambda: open_ones(page) < before)


def sheet(qtbot: QtBot) -> ReleaseSheet:
    def found() -> list[ReleaseSheet]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, ReleaseSheet) and each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def test_questions_are_answered_by_keyboard_and_the_narrative_leaves(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path, at_all_sizes: Everywhere
) -> None:
    case = town.a_reported_case()
    room = shown(town, work, qtbot)
    page = asked(room, TEXT, qtbot)
    assert "Emre" in page.original.toPlainText()
    assert "Emre" not in page.result.toPlainText()
    assert not page.release.isEnabled()
    qtbot.waitUntil(lambda: focused() is page.questions.view)
    assert page.questions.current is not None
    assert page.questions.current.around == "Emre traf „Jaqueline“ am 3.4. in Bremen. Tobi ist…"
    answer_all(page, qtbot)
    assert page.result.toPlainText().startswith("Der junge Mensch traf")
    assert "reitet" not in page.result.toPlainText()
    qtbot.waitUntil(page.release.isEnabled)
    at_all_sizes(room)
    page.release.click()
    asking = sheet(qtbot)
    asking.form.show_draft(
        type(asking.form.draft())(title="Ein Fall", recipient="Beirat", purpose="Schulung")
    )
    asking.confirm.click()
    qtbot.waitUntil(lambda: bool(room.window().findChildren(QFileDialog)))
    (dialog,) = room.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    qtbot.waitUntil(lambda: (tmp_path / "Fallschilderung.txt").exists())
    assert (tmp_path / "Fallschilderung.pdf").read_bytes().startswith(b"%PDF")
    assert "Jaqueline" not in (tmp_path / "Fallschilderung.txt").read_text(encoding="utf-8")
    with town.vault.read() as session:
        (record,) = disclosure_store.disclosures(session, case_id=CaseId(case.id))
    assert record.receiver_name == "Beirat"


def test_own_words_are_typed_and_the_way_back_forgets(
    town: Town, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    town.a_reported_case()
    room = shown(town, work, qtbot)
    page = asked(room, "Emre traf Jaqueline.", qtbot)
    qtbot.waitUntil(lambda: focused() is page.questions.view)
    press(Qt.Key.Key_A)
    assert focused() is page.questions.own
    QTest.keyClicks(page.questions.own, "eine Freundin")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.result.toPlainText() == "Der junge Mensch traf eine Freundin.")
    page.back.click()
    assert room.currentWidget() is room.source
    assert room.answers is None
    at_all_sizes(room)


def test_a_case_without_a_consent_is_refused_in_the_page(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    withdraw(town, town.a_reported_case())
    room = shown(town, work, qtbot)
    room.source.view.select_row(0)
    room.source.view.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(room.source.messages.text))
    assert not room.source.go.isEnabled()
    assert room.source.text.toPlainText() == ""
