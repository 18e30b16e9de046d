"""The case page as a gate: what it reports, plans, takes down and shows, for every state.

An open page follows from state to state. What a state closes can be neither pressed nor read as
open, and the reason stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.domain.words import explain, word
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.casefile.entrustedcard import EntrustedCard
from ilja_desktop.ui.casefile.matrixcard import MatrixCard
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.conference.candidaterow import CandidateRow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.services.gatehall import TRUSTED, Hall, built, copied
from tests.services.gatestates import SAID, STATES
from tests.services.spoiling import change


def buttons(part: QWidget) -> dict[str, Button]:
    """Return what can be seen to press, by its words."""
    return {each.text(): each for each in part.findChildren(Button) if not each.isHidden()}


@pytest.fixture(scope="module")
def whole(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Hall, Unlocked]:
    return built(tmp_path_factory.mktemp("hall"), template)


@pytest.fixture
def hall(whole: tuple[Hall, Unlocked], tmp_path: Path) -> Iterator[Hall]:
    with copied(*whole, tmp_path) as own:
        yield own


def test_open_page_follows_every_state_and_says_why(hall: Hall, work: Work, qtbot: QtBot) -> None:
    room = CasefileRoom(hall.town.desk, work, Changes(hall.town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    room.open(hall.unreported)
    for name, state in STATES.items():
        state.put(hall)
        settle(work, room, qtbot)
        report = buttons(room.page)["Melden"]
        assert report.isEnabled() == (state.case is None), name
        assert state.case is None or explain(state.case).finding in report.toolTip(), name
        room.page.tabs.setCurrentIndex(1)
        confide = room.page.findChildren(EntrustedCard)[-1].enter
        trusted = state.case or state.closed.get(TRUSTED)
        assert confide.isEnabled() == (trusted is None), name
        assert bool(confide.toolTip()) == (trusted is not None), name
        room.page.tabs.setCurrentIndex(3)
        expected = {each: state.reason or state.closed.get(each) for each in SAID}
        assert answered(room, hall) == {
            each: "Nein" if no else "Ja" for each, no in expected.items()
        }


def settle(work: Work, room: CasefileRoom, qtbot: QtBot) -> None:
    """Wait until the store lane has nothing more to say."""
    for _ in range(3):
        answers: list[int] = []
        work.run(room, lambda: 1, answers.append)
        qtbot.waitUntil(partial(bool, answers))


def answered(room: CasefileRoom, hall: Hall) -> dict[DataCategory, str]:
    """Return what the matrix says of the Jobcenter; whoever has no column may know nothing."""
    cells = matrix_of(room)
    name = hall.town.jobcenter.family_name
    found = {}
    for category in SAID:
        said = [
            text
            for (who, what), text in cells.items()
            if who == name and what.startswith(word(category))
        ]
        found[category] = said[0] if said else "Nein"
    return found


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


def test_planning_takes_nothing_uncovered_by_name_and_says_why(hall: Hall, qtbot: QtBot) -> None:
    for name, state in STATES.items():
        state.put(hall)
        lines = hall.town.desk.conferences.candidates(hall.next_conference)
        (line,) = [each for each in lines if each.candidate.case.id == hall.reported]
        row = CandidateRow(line, open_agenda=True, full="")
        qtbot.addWidget(row)
        row.show()
        found = buttons(row)
        assert found["Auf die Tagesordnung"].isEnabled() == (state.case is None), name
        assert ("Ohne Namen aufnehmen" in found) == (state.case is not None), name
        words = " ".join(each.text() for each in row.findChildren(Label))
        assert state.case is None or explain(state.case).finding in words, name
