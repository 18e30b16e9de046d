"""The projector shows what everybody in the room may see, on a window of its own or on none."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference, Phase
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.projection import Blank
from ilja_desktop.services.conference import AgendaLine
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.displays import Display, Displays, Layout, layout_of
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.keyboard import focused, press

LAPTOP = Display("eDP-1", QRect(0, 0, 1280, 800), primary=True)
BEAMER = Display("HDMI-1", QRect(1280, 0, 1024, 768))
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2")
COMES = Attendee(kind=AttendeeKind.YOUNG_PERSON)


class Screens(Displays):
    """Screens a test can plug in."""

    def __init__(self, parent: QObject, *found: Display) -> None:
        super().__init__(parent)
        self.found = found

    def displays(self) -> tuple[Display, ...]:
        return self.found

    def layout(self) -> Layout:
        return layout_of(self.found)

    def plug(self, *found: Display) -> None:
        """Have other screens from now on."""
        self.found = found
        self.changed.emit()


class Show:
    """A running conference with its page and screens."""

    def __init__(self, qtbot: QtBot, town: Town, work: Work, conference: Conference) -> None:
        self.qtbot, self.town, self.work, self.conference = qtbot, town, work, conference
        self.window = Stage()
        qtbot.addWidget(self.window)
        self.screens = Screens(self.window, LAPTOP, BEAMER)
        changes = Changes(town.desk.on_change, self.window)
        self.page = LivePage(town.desk, work, changes, conference.id, self.screens)
        self.window.setLayout(column(self.page))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.settle()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    @property
    def line(self) -> AgendaLine:
        return self.town.desk.conferences.view(self.conference.id).agenda[0]

    def settle(self) -> None:
        for _ in range(4):
            answers: list[int] = []
            self.work.run(self.window, lambda: 1, answers.append)
            self.qtbot.waitUntil(partial(bool, answers))

    def press(self, key: Qt.Key) -> None:
        press(key, window=self.window)
        self.settle()

    def seen(self) -> str:
        """Return all that stands on the projector."""
        window = self.page.projector.window
        assert window is not None
        assert window.isVisible()
        return window.view.accessibleName()

    def covered(self) -> str:
        """Return what covers the main window; nothing if it is visible."""
        cover = self.page.projector.cover
        return cover.view.accessibleName() if cover is not None and cover.isVisible() else ""


@pytest.fixture
def show(qtbot: QtBot, town: Town, work: Work) -> Show:
    """A case with the young person and everybody else at the table, called up."""
    conference = town.a_running_conference(town.a_reported_case((SCHOOL,)))
    made = Show(qtbot, town, work, conference)
    town.desk.sessions.call(made.line.item.id)
    town.desk.sessions.seat(made.line.item.id, COMES)
    made.settle()
    return made


def test_the_projector_is_neutral_until_curtain_and_attendance(show: Show) -> None:
    window = show.page.projector.window
    assert window is not None
    assert window.geometry() == BEAMER.area
    assert show.window.isActiveWindow()
    assert show.seen() == "Fallkonferenz"
    show.press(Qt.Key.Key_F9)
    assert show.page.projector.slide.blank is Blank.UNCONFIRMED
    assert show.seen() == "Fallkonferenz"
    show.press(Qt.Key.Key_F5)
    assert "Emre Yıldız" in show.seen()
    assert SCHOOL.text in show.seen()
    assert "TOP 1 von 1" in show.seen()
    show.press(Qt.Key.Key_F9)
    assert show.seen() == "Fallkonferenz"
    show.page.projector.end()


def test_it_follows_the_phase_and_who_comes_in(show: Show) -> None:
    item = show.line.item.id
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F5):
        show.press(key)
    show.town.desk.sessions.enter_phase(item, Phase.ADVISING)
    show.settle()
    assert SCHOOL.text not in show.seen()
    assert "Welcher Weg passt" in show.seen()
    stranger = show.town.desk.network.appoint(
        ProfessionalDraft(
            institution_id=show.town.school.institution_id,
            family_name="Şahin-Groß",
            function="Vertretung",
        )
    )
    seat = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=stranger.id)
    line = show.town.desk.sessions.seat(item, seat)
    show.settle()
    assert show.seen() == "Fallkonferenz"
    show.press(Qt.Key.Key_F5)
    assert show.page.projector.slide.blank is Blank.NOT_EVERYBODY
    assert show.seen() == "Fallkonferenz"
    show.town.desk.sessions.leave(line.attendance.id)
    show.settle()
    assert "Emre Yıldız" in show.seen()
    show.page.projector.end()


def test_a_mirrored_screen_covers_the_main_window_until_f9(show: Show) -> None:
    show.page.panel.presenting.question.area.setFocus()
    show.screens.plug(LAPTOP, Display("HDMI-1", LAPTOP.area))
    window = show.page.projector.window
    assert window is not None
    assert not window.isVisible()
    assert show.covered() == "Fallkonferenz"
    press(Qt.Key.Key_Tab)
    assert focused() is show.page.projector.cover
    show.press(Qt.Key.Key_F9)
    assert show.covered() == ""
    assert focused() is show.page.panel.presenting.question.area
    show.page.projector.blank()
    show.settle()
    assert show.covered() == "Fallkonferenz"
    show.screens.plug(LAPTOP)
    assert show.covered() == ""
    show.page.projector.end()


def test_without_a_projector_it_stands_large_on_the_laptop(show: Show) -> None:
    show.screens.plug(LAPTOP)
    show.press(Qt.Key.Key_F5)
    assert show.covered() == ""
    show.press(Qt.Key.Key_F9)
    assert SCHOOL.text in show.covered()
    show.press(Qt.Key.Key_F9)
    assert show.covered() == ""
    show.page.projector.end()


def test_only_a_window_to_be_seen_is_left_out_of_the_shield(show: Show, qapp: QApplication) -> None:
    window = show.page.projector.window
    assert window is not None
    assert window.windowHandle().property("ilja_open_to_capture") is True
    assert show.window.windowHandle().property("ilja_open_to_capture") is None
    assert window.windowTitle() == "ILJA Fallkonferenz"
    show.page.projector.end()
