"""The window's gates: for every reason nothing is reported or planned by name, and it says why."""

from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.words import explain
from ilja_desktop.ui.casefile.matrixcard import MatrixCard
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.conference.candidaterow import CandidateRow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.services.spoiling import SPOILED, spoil


def buttons(part: QWidget) -> dict[str, Button]:
    """Return what can be seen to press, by its words."""
    return {each.text(): each for each in part.findChildren(Button) if not each.isHidden()}


def spoiled_cases(town: Town, *, reported: bool) -> dict[Reason, Case]:
    """One case for every reason, each of somebody else."""
    made = {}
    for reason in SPOILED:
        person = town.a_person(family_name=f"Öz-{reason.name}")
        consent = town.a_consent(person)
        case = town.a_case(person)
        town.a_report(case)
        made[reason] = town.desk.cases.report(case.id) if reported else case
        spoil(town, consent, reason)
    return made


def test_page_reports_nothing_and_says_why(town: Town, work: Work, qtbot: QtBot) -> None:
    cases = spoiled_cases(town, reported=False)
    room = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    for reason, case in cases.items():
        room.open(case.id)

        def shown(case: Case = case) -> bool:
            contents = room.page.contents
            return contents is not None and contents.view.case.id == case.id

        qtbot.waitUntil(shown)
        report = buttons(room.page)["Melden"]
        assert not report.isEnabled(), reason
        assert explain(reason).finding in report.toolTip(), reason
        room.page.tabs.setCurrentIndex(3)
        assert said(room) == (set() if reason is Reason.NO_CONSENT else {"Nein"}), reason


def said(room: CasefileRoom) -> set[str]:
    """Return what the matrix says; without a consent it names nobody."""
    card = room.page.findChildren(MatrixCard)[-1]
    return {
        item.text()
        for table in card.findChildren(QTableWidget)
        for line in range(table.rowCount())
        for at in range(table.columnCount())
        if (item := table.item(line, at)) is not None
    }


def test_planning_takes_nothing_by_name_and_says_why(town: Town, qtbot: QtBot) -> None:
    cases = spoiled_cases(town, reported=True)
    conference = town.a_conference()
    lines = town.desk.conferences.candidates(conference.id)
    assert {line.candidate.case.id for line in lines} == {case.id for case in cases.values()}
    reasons = {case.id: reason for reason, case in cases.items()}
    for line in lines:
        row = CandidateRow(line, open_agenda=True, full="")
        qtbot.addWidget(row)
        row.show()
        reason = reasons[line.candidate.case.id]
        found = buttons(row)
        assert not found["Auf die Tagesordnung"].isEnabled(), reason
        assert found["Ohne Namen aufnehmen"].isEnabled(), reason
        words = " ".join(each.text() for each in row.findChildren(Label))
        assert explain(reason).finding in words, reason
