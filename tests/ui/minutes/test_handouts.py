"""The list of what must leave by when, with a jump to each sheet's distribution list."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.handoutlist import HandOutList
from ilja_desktop.ui.minutes.minuteslist import MinutesList
from ilja_desktop.ui.minutes.minutespage import MinutesPage
from ilja_desktop.ui.minutes.room import MinutesRoom
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press


def test_counts_lead_to_the_list_and_a_line_to_its_sheet(
    town: Town, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    town.sign(conference)
    room = MinutesRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    button = room.findChildren(MinutesList)[0].hand_outs
    listed = room.findChildren(HandOutList)[0]
    qtbot.waitUntil(lambda: button.text() == "Noch auszugeben: 4")
    button.click()
    assert room.currentWidget() is listed
    qtbot.waitUntil(lambda: listed.view.model().rowCount() == 4)
    at_all_sizes(room)
    listed.view.select_row(0)
    listed.arrive()
    press(Qt.Key.Key_Return)
    page = room.findChildren(MinutesPage)[0]
    assert room.currentWidget() is page
    qtbot.waitUntil(lambda: page.parts.model().rowCount() == 2)
    assert page.parts.currentIndex().row() == 1
    assert page.pane.segment.currentIndex() == 1
