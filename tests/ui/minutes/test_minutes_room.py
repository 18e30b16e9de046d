"""Minutes in the window: written, signed by the moderator only, and never half kept."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.user import Role
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.minuteslist import MinutesList
from ilja_desktop.ui.minutes.minutespage import MinutesPage
from ilja_desktop.ui.minutes.room import MinutesRoom
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.heard import Heard
from tests.ui.keyboard import press


@pytest.fixture
def conference(town: Town) -> Conference:
    """A conference that ended, its one item discussed, nothing signed."""
    running = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(running))
    return town.desk.sessions.end(running.id)


def shown(desk: Desk, work: Work, qtbot: QtBot) -> MinutesRoom:
    room = MinutesRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    return room


def page_of(room: MinutesRoom) -> MinutesPage:
    return room.findChildren(MinutesPage)[0]


def opened(room: MinutesRoom, conference: Conference, qtbot: QtBot) -> MinutesPage:
    page = page_of(room)
    room.open(conference.id)
    qtbot.waitUntil(lambda: page.parts.model().rowCount() > 0)
    return page


def test_list_shows_where_minutes_stand_and_looks_again(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    room = shown(town.desk, work, qtbot)
    view = room.findChildren(MinutesList)[0].findChildren(type(page_of(room).parts))[0]
    QAbstractItemModelTester(view.model())
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    state = view.model().index(0, 4)
    assert state.data() == "Entwurf"
    desk = town.desk
    desk.minutes.keep(desk.minutes.make(desk.minutes.plan(conference.id)))
    qtbot.waitUntil(lambda: view.model().index(0, 4).data() == "Unterschrieben")


def test_what_is_typed_is_saved_and_printed(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    room = shown(town.desk, work, qtbot)
    page = opened(room, conference, qtbot)
    area = next(
        part
        for part in page.findChildren(QPlainTextEdit)
        if part.accessibleName() == "Angebote und Lücken"
    )
    area.setFocus()
    QTest.keyClicks(area, "Plaetze fehlen")
    assert page.form.autosave.pending
    qtbot.waitUntil(lambda: town.desk.minutes.of(conference.id).offers_and_gaps != "")
    assert town.desk.minutes.of(conference.id).offers_and_gaps == "Plaetze fehlen"
    QTest.keyClicks(area, " weiter")
    page.sign.click()
    qtbot.waitUntil(lambda: town.desk.minutes.of(conference.id).state is MinutesState.SIGNED)
    assert town.desk.minutes.of(conference.id).offers_and_gaps == "Plaetze fehlen weiter"
    texts = page.pane.preview.findChildren(QPlainTextEdit)[0]
    qtbot.waitUntil(lambda: "Plaetze fehlen weiter" in texts.toPlainText())
    qtbot.waitUntil(area.isReadOnly)
    assert not page.sign.isVisible()


def test_a_cancelled_signing_keeps_nothing(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    room = shown(town.desk, work, qtbot)
    page = opened(room, conference, qtbot)
    before = town.desk.minutes.of(conference.id)
    page.sign.click()
    assert page.progress.isVisible()
    page.progress.cancel.click()
    qtbot.waitUntil(lambda: "Abgebrochen" in page.messages.text)
    assert not page.progress.isVisible()
    assert town.desk.minutes.of(conference.id) == before
    assert {sheet.document_id for sheet in town.desk.minutes.sheets(conference.id)} == {None}
    held = town.desk.conferences.view(conference.id).conference
    assert held.state is ConferenceState.ENDED
    qtbot.waitUntil(page.sign.isEnabled)


def test_making_stops_between_two_papers(town: Town, conference: Conference) -> None:
    steps = []

    def step(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 1:
            raise Cancelled

    plan = town.desk.minutes.plan(conference.id)
    with pytest.raises(Cancelled):
        town.desk.minutes.make(plan, step)
    assert steps == [(0, 2), (1, 2)]


def test_only_the_moderator_signs(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, heard: Heard
) -> None:
    other = town.desk_of(Role.COORDINATION, Role.MODERATION, professional=town.agency.id)
    room = shown(other, work, qtbot)
    page = opened(room, conference, qtbot)
    page.sign.click()
    qtbot.waitUntil(lambda: "Frau Otto" in page.messages.text)
    assert "moderiert" in page.messages.text
    assert town.desk.minutes.of(conference.id).state is MinutesState.DRAFT
    assert (heard.refusals, heard.bugs) == ([], [])


def test_everything_by_keyboard(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    room = shown(town.desk, work, qtbot)
    minutes = room.findChildren(MinutesList)[0]
    page = page_of(room)
    view = minutes.findChildren(type(page.parts))[0]
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    room.activateWindow()
    room.setFocus()
    qtbot.waitUntil(view.hasFocus)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.currentWidget() is page and page.sign.isVisible())
    page.sign.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: town.desk.minutes.of(conference.id).state is MinutesState.SIGNED)
    qtbot.waitUntil(lambda: page.pane.segment.isVisible())
    page.back.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.currentWidget() is minutes)


def test_nothing_is_cut_or_out_of_reach(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    desk = town.desk
    room = shown(desk, work, qtbot)
    page = opened(room, conference, qtbot)
    at_all_sizes(room)
    desk.minutes.keep(desk.minutes.make(desk.minutes.plan(conference.id)))
    qtbot.waitUntil(page.pane.segment.isVisible)
    page.parts.select_row(1)
    views = [partial(page.pane.segment.setCurrentIndex, view) for view in range(3)]
    at_all_sizes(room, *views)
    page.back.click()
    at_all_sizes(room)
