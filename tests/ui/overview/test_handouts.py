"""The first page says how many copies still have to leave, and leads to them."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.room import OverviewRoom
from ilja_desktop.ui.overview.todoline import TodoLine
from tests.services.conftest import Town, town
from tests.services.test_handout import LAST, signed

__all__ = ["town"]


def waiting(page: OverviewRoom) -> list[TodoLine]:
    return [
        line
        for line in page.findChildren(TodoLine)
        if line.accessibleName().startswith("Noch auszugeben")
    ]


def test_what_must_leave_is_counted_and_leads_to_the_list(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    signed(town)
    count = town.desk.hand_outs.leaving()
    assert (count.waiting, count.urgent, count.over) == (len(town.desk.hand_outs.lines()), 0, 0)
    page = OverviewRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(waiting(page)) == 1)
    (line,) = waiting(page)
    assert line.accessibleName().endswith(f", {count.waiting}")
    with qtbot.waitSignal(page.hand_outs_wanted):
        line.click()
    town.clock.go_to(LAST - timedelta(days=2))
    page.refresh()
    qtbot.waitUntil(lambda: "nur noch wenige Tage" in waiting(page)[0].accessibleName())


def test_nothing_is_said_where_nothing_waits(town: Town, work: Work, qtbot: QtBot) -> None:
    page = OverviewRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(page)
    page.show()
    counted: list[object] = []
    work.run(page, town.desk.hand_outs.leaving, counted.append)
    qtbot.waitUntil(lambda: bool(counted) and not work.under_way)
    assert waiting(page) == []
