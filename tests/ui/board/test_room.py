"""A board's session in the window: planned, written, signed, and it fits everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.boardsession import BoardPoint, BoardState
from ilja_desktop.ui.board.boardpage import BoardPage
from ilja_desktop.ui.board.boardsheet import BoardSheet
from ilja_desktop.ui.board.pointsheet import PointSheet
from ilja_desktop.ui.board.room import BoardRoom
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere

S = TypeVar("S", bound=Sheet)


def the(kind: type[S], qtbot: QtBot, ready: Callable[[S], bool] = lambda _: True) -> S:
    """Return the sheet that is open, once it is filled."""

    def found() -> list[S]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1 and ready(found()[0]))
    return found()[0]


def test_a_session_is_planned_written_and_signed(
    town: Town, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    room = BoardRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    room.list.plan.click()
    sheet = the(BoardSheet, qtbot, lambda each: each.form.draft().chair_id is not None)
    sheet.form.show_draft(replace(sheet.form.draft(), present=("Frau Otto, Jugendamt",)))
    sheet.confirm.click()
    qtbot.waitUntil(lambda: isinstance(room.currentWidget(), BoardPage))
    page = room.currentWidget()
    assert isinstance(page, BoardPage)
    page.write_point(None)
    point = the(PointSheet, qtbot)
    point.form.show_draft(BoardPoint(title="Auswertung", owner="Frau Otto"))
    point.confirm.click()
    qtbot.waitUntil(lambda: len(page.session.points) == 1)
    at_all_sizes(room)
    page.sign.click()
    qtbot.waitUntil(lambda: page.session.state is BoardState.SIGNED)
    assert page.sign.isHidden()
    assert town.desk.board_sessions.minutes(page.session.id).content.startswith(b"%PDF")
    page.back.click()
    qtbot.waitUntil(lambda: room.list.view.model().rowCount() == 1)
    at_all_sizes(room)
