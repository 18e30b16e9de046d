"""A case is shielded, opened to others and freed again in the window."""

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.shield import HIDDEN_NAME
from ilja_desktop.domain.user import Role
from ilja_desktop.ui.casefile.decision import ReasonDraft
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.services.test_shields import Team
from tests.ui import uicheck
from tests.ui.casefile.test_page import answer, button, opened, room, said, the_sheet

__all__ = ["room"]


@pytest.fixture
def team(town: Town) -> Team:
    return Team(town)


def shielded(room: CasefileRoom) -> bool:
    contents = room.page.contents
    return contents is not None and contents.view.shield is not None


def test_a_case_is_shielded_and_freed_again(team: Team, room: CasefileRoom, qtbot: QtBot) -> None:
    opened(room, team.case, qtbot)
    button(room.page, "Fall schützen …").click()
    sheet = the_sheet(qtbot)
    own, other = sheet.findChildren(WrappedCheck)
    if other.box.accessibleName().endswith("(Sie)"):
        own, other = other, own
    assert (own.isChecked(), own.isEnabled(), other.isChecked()) == (True, False, False)
    sheet.confirm.click()
    assert sheet.isVisible(), "the reason is missing"
    other.setChecked(True)
    assert uicheck.findings(sheet) == []
    answer(sheet, ReasonDraft(reason="Die Kollegin ist ihre Tante"), qtbot)
    qtbot.waitUntil(lambda: shielded(room))
    qtbot.waitUntil(lambda: "Schutzfall" in said(room.page) and "Ute Weiß" in said(room.page))
    with team.desk() as desk:
        assert desk.cases.view(team.case.id).shield is not None

    button(room.page, "Benannte ändern …").click()
    sheet = the_sheet(qtbot)
    for box in sheet.findChildren(WrappedCheck):
        if box.isEnabled():
            box.setChecked(False)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "Ute Weiß" not in said(room.page))

    button(room.page, "Schutz aufheben …").click()
    answer(the_sheet(qtbot), ReasonDraft(reason="Sie ist gegangen"), qtbot)
    qtbot.waitUntil(lambda: not shielded(room))


def test_who_is_not_named_sees_a_number(team: Team, work: Work, qtbot: QtBot) -> None:
    team.shield()
    with team.desk() as desk:
        room = CasefileRoom(desk, work, Changes(desk.on_change))
        qtbot.addWidget(room)
        room.resize(1280, 800)
        room.show()
        model = room.list.view.model()
        qtbot.waitUntil(lambda: HIDDEN_NAME in str(model.index(0, 0).data()))
        shown = [str(model.index(0, column).data()) for column in range(model.columnCount())]
        assert "Ghebremariam" not in " ".join(shown)
        room.open(team.case.id)
        qtbot.waitUntil(lambda: "nicht als Berechtigte benannt" in said(room.page))
        assert "Ghebremariam" not in said(room)


def test_without_the_right_the_offer_says_why(
    team: Team, town: Town, work: Work, qtbot: QtBot
) -> None:
    desk = town.desk_of(Role.REPORTING)
    room = CasefileRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.show()
    opened(room, team.case, qtbot)
    assert not button(room.page, "Fall schützen …").isEnabled()
