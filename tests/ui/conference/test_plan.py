"""From an empty year to an opened session, and out of it to the minutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.conference import AgendaItemState, ConferenceDraft, ConferenceState
from ilja_desktop.domain.user import Role
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.conference.opensheet import OpenSheet
from ilja_desktop.ui.conference.plansheet import PlanSheet
from ilja_desktop.ui.conference.releasesheet import ReleaseSheet
from ilja_desktop.ui.conference.room import ConferenceRoom
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.keyboard import press

Finder = Callable[[QWidget, str], QAbstractButton]


def test_a_planned_conference_stands_in_the_list(hall: Hall, town: Town) -> None:
    assert "Noch keine Konferenz geplant" in shown_texts(hall.room)
    hall.room.plan()
    sheet = hall.dialog()
    assert isinstance(sheet, PlanSheet)
    assert sheet.form.draft().number == "1/2026"
    sheet.confirm.click()
    hall.settle()
    assert town.desk.conferences.all() == ()
    sheet.form.show_draft(
        ConferenceDraft(
            number="1/2026",
            held_on=date(2026, 12, 3),
            starts_at=time(14),
            ends_at=time(16),
            place="Bürgerhaus Größenach",
            reporting_deadline=date(2026, 11, 26),
            moderator_id=town.moderator.id,
        )
    )
    sheet.confirm.click()
    hall.settle()
    (conference,) = town.desk.conferences.all()
    assert conference.place == "Bürgerhaus Größenach"
    assert town.desk.drafts.keys() == ()
    assert "Bürgerhaus Größenach" in shown_texts(hall.room.list)
    assert "3. Dez. Geplant" in shown_texts(hall.room.list)
    model = hall.room.list.view.model()
    assert model is not None
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_half_typed_plan_comes_back(hall: Hall, town: Town) -> None:
    town.desk.drafts.keep("conference/new", ConferenceDraft(number="7/2026", place="Schloß Öd"))
    hall.room.plan()
    sheet = hall.dialog()
    assert isinstance(sheet, PlanSheet)
    assert sheet.form.draft().place == "Schloß Öd"
    sheet.reject()
    hall.settle()
    assert town.desk.drafts.keys() == ()


def test_each_candidate_says_why_or_why_not(hall: Hall, town: Town, button: Finder) -> None:
    town.a_reported_case()
    away = town.a_reported_case(family_name="Öztürk", given_name="Mina", residence="Anderswo")
    page = hall.page(town.a_conference())
    texts = shown_texts(page.candidates)
    assert "Einwilligung gilt am Tag (bis 31.08.2027)" in texts
    assert "Wohnsitz außerhalb des Zuständigkeitsgebiets" in texts
    takes = button(page, "Öztürk, Mina auf die Tagesordnung")
    assert not takes.isEnabled()
    button(page, "Öztürk, Mina: Ausnahme begründen").click()
    sheet = hall.dialog()
    (area,) = sheet.findChildren(QPlainTextEdit)
    area.setPlainText("Schule liegt hier")
    sheet.confirm.click()  # type: ignore[attr-defined]  # it is a sheet
    hall.settle()
    assert town.desk.cases.view(away.id).case.residence_exception == "Schule liegt hier"
    assert "Ausnahme: Schule liegt hier" in shown_texts(page.candidates)
    assert button(page, "Öztürk, Mina auf die Tagesordnung").isEnabled()


def test_a_case_is_put_on_ordered_and_put_off(hall: Hall, town: Town, button: Finder) -> None:
    first = town.a_reported_case()
    second = town.a_reported_case(family_name="Ö", given_name="Selam")
    conference = town.a_conference()
    page = hall.page(conference)
    button(page, "Yıldız, Emre auf die Tagesordnung").click()
    hall.settle()
    button(page, "Ö, Selam auf die Tagesordnung").click()
    hall.settle()
    assert "2 von 8 Plätzen" in shown_texts(page.agenda)
    page.agenda.list.setFocus()
    page.agenda.list.choose(town.item_of(conference))
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hall.settle()
    agenda = town.desk.conferences.view(conference.id).agenda
    assert [line.item.case_id for line in agenda] == [second.id, first.id]
    page.agenda.list.choose(agenda[0].item.id)
    button(page.agenda, "Zurückstellen").click()
    sheet = hall.dialog()
    sheet.confirm.click()  # type: ignore[attr-defined]  # it is a sheet
    hall.settle()
    assert sheet.isVisible(), "a reason is needed"
    sheet.findChildren(QPlainTextEdit)[0].setPlainText("zu wenig Zeit")
    sheet.confirm.click()  # type: ignore[attr-defined]  # it is a sheet
    hall.settle()
    case = town.desk.cases.view(second.id).case
    assert (case.state, case.hold_reason) == (CaseState.POSTPONED, "zu wenig Zeit")
    lines = town.desk.conferences.view(conference.id).agenda
    left = [line.item for line in lines if line.item.state is AgendaItemState.SELECTED]
    assert [(item.case_id, item.position) for item in left] == [(first.id, 1)]


def test_the_steps_lead_to_the_opened_session(
    hall: Hall, town: Town, button: Finder, qtbot: QtBot
) -> None:
    case = town.a_reported_case()
    conference = town.a_conference()
    town.desk.conferences.put_on_agenda(conference.id, case.id)
    page = hall.page(conference)
    for words in ("Einladung vermerken", "Meldeschluss", "Tagesordnung freigeben"):
        button(page, words).click()
        hall.settle()
    release = hall.dialog()
    assert isinstance(release, ReleaseSheet)
    assert "hat keine Anmeldung an diesem Gerät" in shown_texts(release)
    release.confirm.click()
    hall.settle()
    fixed = town.desk.conferences.view(conference.id).conference
    assert {fixed.moderator_id, fixed.deputy_id, fixed.minute_taker_id} <= {
        each.id for each in town.table
    }
    button(page, "Konferenz eröffnen").click()
    sheet = hall.dialog()
    assert isinstance(sheet, OpenSheet)
    sheet.confirm.click()
    hall.settle()
    assert sheet.messages.text
    sheet.day.setChecked(True)
    sheet.confirm.click()
    hall.settle()
    assert town.desk.conferences.view(conference.id).conference.opened_at is None
    sheet.notice.setChecked(True)
    with qtbot.waitSignal(hall.room.quiet_wanted, check_params_cb=lambda quiet: quiet):
        sheet.confirm.click()
    hall.settle()
    assert isinstance(hall.room.page, LivePage)


def test_the_end_of_the_session_leads_to_the_minutes(
    hall: Hall, town: Town, button: Finder, qtbot: QtBot
) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    button(hall.live(conference), "Konferenz beenden").click()
    ask = hall.dialog()
    assert isinstance(ask, Ask)
    with qtbot.waitSignals([hall.room.minutes_wanted, hall.room.quiet_wanted]):
        ask.confirm.click()
    hall.settle()
    assert town.desk.conferences.view(conference.id).conference.state is ConferenceState.ENDED
    with qtbot.waitSignal(hall.room.minutes_wanted) as heard:
        button(hall.room.page, "Zum Protokoll").click()
    assert heard.args == [conference.id]


def test_who_may_not_hold_conferences_only_looks(
    town: Town, qtbot: QtBot, work: Work, heard: object
) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    desk = town.desk_of(Role.REPORTING)
    window = QWidget()
    qtbot.addWidget(window)
    room = ConferenceRoom(desk, work, Changes(desk.on_change, window))
    qtbot.addWidget(room)
    room.open(conference.id)
    qtbot.waitUntil(lambda: room.page is not room.list)
    assert not isinstance(room.page, LivePage)
