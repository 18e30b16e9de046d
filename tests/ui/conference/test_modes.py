"""Cases without names on the screen: offered, asked about, and nothing that names anybody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from ilja_desktop.domain.conference import Attendee, AttendeeKind, ItemMode
from ilja_desktop.domain.nameless import NamelessWish
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.conference.modesheet import ModeSheet
from ilja_desktop.ui.minutes.columns import part_detail
from ilja_desktop.ui.minutes.look import look_up
from tests.services.conftest import Town
from tests.services.test_nameless import (
    ANONYMOUS,
    CANARIES,
    UNDER,
    a_known_case,
    a_nameless_item,
    finish,
)
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.uicheck import findings

Finder = Callable[[QWidget, str], QAbstractButton]


def fill(sheet: QWidget) -> None:
    """Answer everything by keyboard alone."""
    assert isinstance(sheet, ModeSheet)
    QTest.keyClicks(sheet.reason, "Eltern nicht erreichbar")
    for box in sheet.questions.values():
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(sheet.confirm, Qt.Key.Key_Space)


def nothing_names(host: QWidget, number: str) -> None:
    texts = shown_texts(host)
    for canary in (*CANARIES, number):
        assert canary not in texts


@pytest.mark.parametrize("wish", [UNDER, ANONYMOUS])
def test_live_page_names_nobody_not_even_while_the_key_is_held(
    hall: Hall, town: Town, wish: NamelessWish
) -> None:
    case, item = a_nameless_item(town, wish)
    (conference,) = town.desk.conferences.all()
    page = hall.live(conference)
    nothing_names(hall.window, case.number)
    page.panel.interlude.button.click()
    hall.settle()
    called = town.desk.sessions.view(item).item.pseudonym if wish is UNDER else "Anonymer Fall 1"
    for step in (0, 1, 1):
        page.panel.step_phase(step)
        page.agenda.reveal(True)
        hall.settle()
        assert called in shown_texts(page)
        nothing_names(hall.window, case.number)
        # Notes of several lines are laid out anew once they know their width.
        hall.qtbot.waitUntil(lambda: findings(hall.window) == [])
    assert "fehlt oft montags" in shown_texts(page)


def test_who_is_not_covered_can_stay_when_the_names_go(
    hall: Hall, town: Town, button: Finder
) -> None:
    case = a_known_case(town, (town.moderator, town.agency, town.jobcenter))
    page = hall.live(town.a_running_conference(case))
    page.panel.interlude.button.click()
    hall.settle()
    assert "Zwetschgenstein" in shown_texts(page)
    item = page.item.writer.item
    assert item is not None
    town.desk.sessions.write(item, page.item.writer.draft)
    seat = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.school.id)
    town.desk.seats.seat(item, seat)
    hall.settle()
    page.panel.veil.nameless.click()
    sheet = hall.dialog()
    nothing_names(sheet, case.number)
    fill(sheet)
    hall.settle()
    assert page.panel.veil.isHidden()
    nothing_names(hall.window, case.number)
    assert page.panel.presenting.question.area.toPlainText() == ""
    page.panel.presenting.question.area.setPlainText("Quirina?")
    page.item.flush()
    hall.settle()
    assert "ein Name" in shown_texts(page.messages)
    assert town.desk.sessions.view(item).sheet.question == ""


def test_every_question_is_asked_before_a_name_goes(hall: Hall, town: Town) -> None:
    case = a_known_case(town)
    page = hall.live(town.a_running_conference(case))
    page.agenda.mode.click()
    sheet = hall.dialog()
    assert isinstance(sheet, ModeSheet)
    sheet.confirm.click()
    assert sheet.reason.hasFocus()
    QTest.keyClicks(sheet.reason, "Eltern nicht erreichbar")
    sheet.confirm.click()
    hall.settle()
    assert sheet.isVisible()
    assert findings(sheet) == []
    fill(sheet)
    hall.settle()
    (line,) = town.desk.conferences.view(town.desk.conferences.all()[0].id).agenda
    assert line.item.mode is ItemMode.PSEUDONYM
    nothing_names(hall.window, case.number)


def test_case_without_consent_is_offered_without_names(
    hall: Hall, town: Town, button: Finder
) -> None:
    case = a_known_case(town)
    consent = town.consent_of(case)
    conference = town.a_conference(consent.valid_until.replace(year=2028))
    page = hall.page(conference)
    button(page.candidates, "Zwetschgenstein, Quirina: ohne Namen aufnehmen").click()
    fill(hall.dialog())
    hall.settle()
    nothing_names(page.agenda, case.number)
    (line,) = town.desk.conferences.view(conference.id).agenda
    assert line.item.pseudonym in shown_texts(page.agenda)
    page.agenda.mode.click()
    reason = hall.dialog()
    nothing_names(reason, case.number)


def test_minutes_room_names_nobody(hall: Hall, town: Town) -> None:
    case, item = a_nameless_item(town)
    town.desk.sessions.call(item)
    finish(town, item)
    (conference,) = town.desk.conferences.all()
    town.sign(conference)
    look = look_up(town.desk, conference.id)
    (_, sheet) = look.parts
    assert part_detail(sheet) == "Mit Decknamen"
    assert sheet.case_number == ""
    assert not any(canary in str(sheet.receivers) for canary in (*CANARIES[:2], case.number))


def test_nobody_of_the_young_persons_side_is_offered_a_seat(hall: Hall, town: Town) -> None:
    a_nameless_item(town)
    (conference,) = town.desk.conferences.all()
    page: LivePage = hall.live(conference)
    page.panel.interlude.button.click()
    hall.settle()
    page.side.table.join.click()
    sheet = hall.dialog()
    assert "Junger Mensch" not in shown_texts(sheet)
