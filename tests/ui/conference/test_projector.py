"""The projector shows what everybody in the room may see, on a window of its own or on none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ilja_desktop.domain.conference import Attendee, AttendeeKind, Phase
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.projection import Blank
from ilja_desktop.ui.kit.displays import Display
from tests.ui.conference.show import BEAMER, LAPTOP, SCHOOL, Show
from tests.ui.keyboard import focused, press


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
    line = show.town.desk.seats.seat(item, seat)
    show.settle()
    assert show.seen() == "Fallkonferenz"
    show.press(Qt.Key.Key_F5)
    assert show.page.projector.slide.blank is Blank.NOT_EVERYBODY
    assert show.seen() == "Fallkonferenz"
    show.town.desk.seats.leave(line.attendance.id)
    show.settle()
    assert "Emre Yıldız" in show.seen()


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


def test_without_a_projector_it_stands_large_on_the_laptop(show: Show) -> None:
    show.screens.plug(LAPTOP)
    show.press(Qt.Key.Key_F5)
    assert show.covered() == ""
    show.press(Qt.Key.Key_F9)
    assert SCHOOL.text in show.covered()
    show.press(Qt.Key.Key_F9)
    assert show.covered() == ""


def test_only_a_window_to_be_seen_is_left_out_of_the_shield(show: Show, qapp: QApplication) -> None:
    window = show.page.projector.window
    assert window is not None
    assert window.windowHandle().property("ilja_open_to_capture") is True
    assert show.window.windowHandle().property("ilja_open_to_capture") is None
    assert window.windowTitle() == "ILJA Fallkonferenz"
