"""The window's gates: for every reason nothing is reported or planned by name, and it says why."""

from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.domain.words import explain, word
from ilja_desktop.ui.casefile.matrixcard import MatrixCard
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.conference.candidaterow import CandidateRow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.services.spoiling import SPOILED, change, spoil


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


def test_matrix_closes_just_the_cell_that_was_taken_back(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    """Category by category, and recipient by recipient."""
    school, housing = DataCategory.SCHOOL, DataCategory.HOUSING
    jobcenter = town.grants((town.jobcenter,), (school,))[0].recipient
    scopes = (
        Scope(),
        Scope(categories=(school,)),
        Scope(recipients=(jobcenter,)),
        Scope(categories=(school,), recipients=(jobcenter,)),
    )
    room = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    for number, scope in enumerate(scopes):
        person = town.a_person(family_name=f"Öz-{number}")
        consent = town.a_consent(
            person, to=(town.jobcenter, town.school), categories=(school, housing)
        )
        today = town.desk.workplace.today()
        by = Withdrawal(
            withdrawn_on=today, withdrawn_by="selbst", form=WithdrawalForm.ORAL, scope=scope
        )
        if number:
            change(town, consent, {"withdrawals": (by,)})
        case = town.a_case(person)
        room.open(case.id)

        def shown(case: Case = case) -> bool:
            contents = room.page.contents
            return contents is not None and contents.view.case.id == case.id

        qtbot.waitUntil(shown)
        room.page.tabs.setCurrentIndex(3)
        cells = matrix_of(room)
        for someone in (town.jobcenter, town.school):
            for category in (school, housing):
                hit = number > 0 and category in (scope.categories or (category,))
                hit = hit and (not scope.recipients or someone is town.jobcenter)
                said = cells[someone.family_name, word(category)]
                assert said == ("Nein" if hit else "Ja"), (number, someone, category)
        assert cells[town.school.family_name, word(DataCategory.HEALTH)] == "Nein"


def matrix_of(room: CasefileRoom) -> dict[tuple[str, str], str]:
    """Return what each cell says, by the family name above it and the category beside it."""
    card = room.page.findChildren(MatrixCard)[-1]
    (table,) = card.findChildren(QTableWidget)
    found = {}
    for at in range(table.columnCount()):
        above = table.horizontalHeaderItem(at)
        assert above is not None
        family_name = above.text().partition(",")[0].split()[-1]
        for line in range(table.rowCount()):
            beside, cell = table.verticalHeaderItem(line), table.item(line, at)
            assert beside is not None
            assert cell is not None
            found[family_name, beside.text()] = cell.text()
    return found


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
