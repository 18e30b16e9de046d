"""From enquiries that are due to indicators, and what a withdrawal takes out of both."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.whereabouts.figurecard import FigureCard
from ilja_desktop.ui.whereabouts.room import WhereaboutsRoom
from tests.services.conftest import Town
from tests.services.lives import withdraw
from tests.services.pathtown import followed
from tests.ui.whereabouts.test_due import choose, enter, keys, rows


def totals(room: WhereaboutsRoom) -> set[str]:
    """What the last row of each indicator says in all."""
    found = set[str]()
    for card in room.figures.findChildren(FigureCard):
        for view in card.findChildren(RowView):
            model = view.model()
            last = model.rowCount() - 1
            said = [model.index(last, at).data() for at in range(model.columnCount())]
            found.update(each for each in said if each)
    return found


def count(room: WhereaboutsRoom, qtbot: QtBot, wanted: str) -> None:
    room.due.figures.click()
    room.figures.count.click()
    qtbot.waitUntil(lambda: wanted in totals(room))
    room.figures.back.click()


def test_answers_become_indicators_and_a_withdrawal_leaves_both(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    cases = [followed(town, name) for name in ("Öz", "Bąk", "Tesfay", "Li", "Çelik", "Kaya", "O")]
    room = WhereaboutsRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    qtbot.waitUntil(lambda: rows(room) == len(cases))
    room.activateWindow()
    room.due.view.setFocus()
    choose(room)
    for open_still in (6, 5, 4, 3, 2, 1):
        keys("s.1")
        qtbot.waitUntil(room.due.entry.category.hasFocus)
        enter()
        qtbot.waitUntil(lambda wanted=open_still: rows(room) == wanted)  # type: ignore[misc] # mypy does not see the default
        qtbot.waitUntil(lambda: room.due.entry.category.text() == "")
    count(room, qtbot, "7")
    (left,) = town.desk.whereabouts.due().enquiries
    withdraw(town, next(case for case in cases if case.id == left.case_id))
    qtbot.waitUntil(lambda: rows(room) == 0)
    count(room, qtbot, "6")
