"""Reporting without a consent from the page of a case: by the same gate, without a name."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.ui.casefile.namelesssheet import NamelessSheet
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui import uicheck


def button(room: CasefileRoom, text: str) -> Button:
    (found,) = [
        each
        for each in room.page.findChildren(Button)
        if each.text() == text and not each.isHidden()
    ]
    return found


def said(room: CasefileRoom) -> str:
    return " ".join(each.text() for each in room.page.findChildren(Label) if each.isVisible())


def test_a_case_without_consent_is_reported_without_names(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    case = town.a_case(town.a_person(given_name="Quirina"))
    town.a_report(case, question="Was passt für Quirina?")
    room = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    room.open(case.id)
    qtbot.waitUntil(lambda: room.page.contents is not None)
    button(room, "Ohne Namen melden").click()

    def sheets() -> list[NamelessSheet]:
        found = QApplication.topLevelWidgets()
        return [each for each in found if isinstance(each, NamelessSheet) and each.isVisible()]

    qtbot.waitUntil(lambda: len(sheets()) == 1)
    sheet = sheets()[0]
    assert sheet.question.toPlainText() == "Was passt für Quirina?"
    assert uicheck.findings(sheet) == []
    sheet.confirm.click()
    assert sheet.messages.isVisible()
    sheet.reason.setPlainText("Nicht erreichbar")
    for box in sheet.questions.values():
        box.setChecked(True)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "erkennen" in " ".join(_words(sheet)))
    assert town.desk.cases.view(case.id).case.state is CaseState.DRAFT
    sheet.question.setPlainText("Welcher Weg passt?")
    with qtbot.waitSignal(sheet.accepted):
        sheet.confirm.click()
    qtbot.waitUntil(lambda: "Ohne Namen gemeldet" in said(room))
    assert "Nicht erreichbar" in said(room)
    assert town.desk.cases.view(case.id).case.nameless_only
    qtbot.waitUntil(lambda: button(room, "Annehmen").isEnabled())


def _words(sheet: NamelessSheet) -> list[str]:
    return [each.text() for each in sheet.messages.findChildren(Label)]
