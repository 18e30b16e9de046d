"""Planning in the window: series to dates, calendar, invitations and answers, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.domain.conferenceseries import Series, SeriesDraft
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.invitation import Reply
from ilja_desktop.ui.conference.calendarpage import CalendarPage
from ilja_desktop.ui.conference.familysheet import FamilySheet
from ilja_desktop.ui.conference.invitationpage import InvitationPage
from ilja_desktop.ui.conference.inviteesheet import InviteeSheet
from ilja_desktop.ui.conference.plansheet import PlanSheet
from ilja_desktop.ui.conference.postponesheet import PostponeSheet
from ilja_desktop.ui.conference.replysheet import ReplySheet
from ilja_desktop.ui.conference.seriessheet import SeriesSheet
from ilja_desktop.ui.conference.yeardatessheet import YearDatesSheet
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.keyboard import press

Finder = Callable[[QWidget, str], QAbstractButton]

DAY = date(2026, 12, 16)
TAB, SPACE = Qt.Key.Key_Tab, Qt.Key.Key_Space


def walk_to(target: QWidget, most: int = 60) -> None:
    """Press Tab until something has the focus."""
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is target or (focused is not None and target.isAncestorOf(focused)):
            return
        press(TAB)
    raise AssertionError(f"{target} cannot be reached by Tab")


def a_series(town: Town) -> Series:
    """A series of four dates."""
    return town.desk.series.found(
        SeriesDraft(
            name="Fallkonferenz am Berufskolleg",
            place="Berufskolleg",
            starts_at=time(14),
            ends_at=time(16),
            moderator_id=town.moderator.id,
        )
    )


def invitations(hall: Hall, conference: Conference) -> InvitationPage:
    """Open the invitations of a conference."""
    hall.room.open_invitations(conference.id)
    hall.settle()
    page = hall.room.page
    assert isinstance(page, InvitationPage)
    return page


def test_a_series_is_set_up_and_makes_the_dates_of_a_year(hall: Hall, town: Town) -> None:
    hall.room.list.series.open_series(None)
    sheet = hall.dialog()
    assert isinstance(sheet, SeriesSheet)
    sheet.confirm.click()
    hall.settle()
    assert town.desk.series.lines(2027) == ()
    sheet.form.show_draft(
        SeriesDraft(
            name="ILJA im Rathaus",
            place="Rathaus",
            starts_at=time(9),
            ends_at=time(11),
            moderator_id=town.moderator.id,
        )
    )
    sheet.checks[town.school.institution_id].setChecked(True)
    sheet.confirm.click()
    hall.settle()
    (line,) = town.desk.series.lines(2027)
    assert line.series.invited == (town.school.institution_id,)

    hall.room.list.series.open_year(line.series, 2027)
    dates = hall.dialog()
    assert isinstance(dates, YearDatesSheet)
    hall.settle()
    assert len(dates.entries) == 4
    dates.entries[3].take.setChecked(False)
    first = dates.entries[0]
    first.day.show_day(date(2027, 5, 27))
    first.day.edited.emit()
    hall.settle()
    assert "Gesetzlicher Feiertag: Fronleichnam." in shown_texts(first)
    dates.confirm.click()
    hall.settle()
    planned = town.desk.series.lines(2027)[0].planned
    assert [each.held_on for each in planned][1] == date(2027, 5, 27)
    assert len(planned) == 3
    assert "2027: 3 von 4 Terminen geplant" in shown_texts(hall.room.list.series)


def test_what_speaks_against_a_day_shows_while_it_is_typed(hall: Hall, town: Town) -> None:
    hall.room.plan()
    sheet = hall.dialog()
    assert isinstance(sheet, PlanSheet)
    sheet.form.show_draft(ConferenceDraft(number="1/2026", held_on=date(2026, 12, 25)))
    sheet.form.modified.emit()
    hall.settle()
    texts = shown_texts(sheet.conflicts)
    assert "Gesetzlicher Feiertag: 1. Weihnachtstag." in texts
    assert "Schulferien: Weihnachtsferien." in texts


def test_the_calendar_is_walked_by_keyboard_and_opens_a_conference(hall: Hall, town: Town) -> None:
    conference = town.a_conference(DAY)
    hall.room.open_calendar()
    hall.settle()
    page = hall.room.page
    assert isinstance(page, CalendarPage)
    december = page.grid.buttons[11]
    assert "16. Dez. 09:00–12:00 Uhr" in december.accessibleName()
    walk_to(december)
    press(SPACE)
    assert page.segment.currentIndex() == 1
    assert "1. Weihnachtstag" in shown_texts(page.view)
    model = page.view.model()
    assert model is not None
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    walk_to(page.after)
    press(SPACE)
    hall.settle()
    assert "Januar 2027" in page.head.title.text()
    walk_to(page.before)
    press(SPACE)
    hall.settle()
    page.view.setFocus()
    for row in range(model.rowCount()):
        page.view.setCurrentIndex(model.index(row, 0))
        record = page.view.current_record()
        if record is not None and record.conference_id == conference.id:
            break
    press(Qt.Key.Key_Return)
    hall.settle()
    assert "Fallkonferenz 4/2026" in shown_texts(hall.room)


def test_the_public_list_is_written_and_nothing_overwritten(
    hall: Hall, town: Town, tmp_path: Path
) -> None:
    town.a_conference(DAY)
    hall.room.open_calendar()
    hall.settle()
    page = hall.room.page
    assert isinstance(page, CalendarPage)
    planning = town.desk.planning
    files = planning.make_dates(planning.plan_dates(2026))
    tmp_path = tmp_path / "Liste"
    tmp_path.mkdir()
    page.publish(files, tmp_path)
    hall.settle()
    assert len(list(tmp_path.iterdir())) == 3
    written = town.written()
    page.publish(files, tmp_path)
    hall.settle()
    assert "Termine-2026.html" in shown_texts(page)
    assert town.written() == written


def test_partners_are_chosen_told_and_answer(
    hall: Hall, town: Town, tmp_path: Path, button: Finder
) -> None:
    conference = town.a_conference(DAY)
    page = invitations(hall, conference)
    assert not page.partners.print.isEnabled()
    walk_to(page.partners.choose)
    press(SPACE)
    sheet = hall.dialog()
    assert isinstance(sheet, InviteeSheet)
    assert all(check.isChecked() for check in sheet.checks.values())
    sheet.checks[town.agency.institution_id].setChecked(False)
    sheet.confirm.click()
    hall.settle()
    assert "3 Stellen sind noch zu benachrichtigen: Einladung." in shown_texts(page)
    service = town.desk.invitations
    made = service.make(service.plan(conference.id))
    folder = tmp_path / "Post"
    folder.mkdir()
    page.partners.write(made, folder, mails=True)
    hall.settle()
    assert sorted(each.name for each in folder.iterdir()) == ["Einladung.eml", "Termin.ics"]
    assert "Alle Eingeladenen wissen Bescheid." in shown_texts(page)
    view = page.partners.view
    assert view is not None
    assert view.conference.state is ConferenceState.INVITED
    button(page, f"Antwort von {view.invited[0].institution.name}").click()
    reply = hall.dialog()
    assert isinstance(reply, ReplySheet)
    assert reply.form.draft().reply is Reply.ACCEPTED
    reply.confirm.click()
    hall.settle()
    assert "Zugesagt" in shown_texts(page)


def test_who_is_booked_twice_is_shown_with_the_invitations(hall: Hall, town: Town) -> None:
    conference = town.a_conference(DAY)
    town.a_conference(DAY)
    page = invitations(hall, conference)
    name = town.moderator.display_name()
    both = " · ".join(["4/2026 (09:00–12:00)"] * 2)
    words = f"{name} ist zur selben Zeit für zwei Sitzungen vorgesehen: {both}."
    assert words in shown_texts(page.partners)


def test_a_family_is_invited_and_its_letter_is_due(hall: Hall, town: Town, button: Finder) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    page = invitations(hall, conference)
    line = town.desk.family_invitations.view(conference.id).lines[0]
    button(page, "Yıldız, Emre: Einladen").click()
    sheet = hall.dialog()
    assert isinstance(sheet, FamilySheet)
    assert "Der junge Mensch entscheidet allein." in shown_texts(sheet)
    sheet.confirm.click()
    hall.settle()
    assert "Brief fehlt" in shown_texts(page.families)
    service = town.desk.family_invitations
    made = service.make(service.plan(line.item.id))
    service.hand_out(made, Channel.PRINT)
    hall.settle()
    assert "Brief gemacht" in shown_texts(page.families)


def test_a_conference_is_moved_and_its_invited_are_due(
    hall: Hall, town: Town, button: Finder
) -> None:
    conference = town.a_conference(DAY)
    town.desk.invitations.choose(conference.id, {town.school.institution_id: None})
    service = town.desk.invitations
    service.hand_out(service.make(service.plan(conference.id)), Channel.PRINT, mails=False)
    page = hall.page(conference)
    button(page, "Verschieben").click()
    sheet = hall.dialog()
    assert isinstance(sheet, PostponeSheet)
    draft = sheet.form.draft()
    sheet.form.show_draft(
        ConferenceDraft(**{**town.draft_of(conference), "held_on": date(2026, 12, 17)})
    )
    assert draft.held_on == DAY
    sheet.confirm.click()
    hall.settle()
    hall.settle()
    moved = town.desk.conferences.all()[-1]
    assert moved.held_on == date(2026, 12, 17)
    assert "Verschiebung" in shown_texts(invitations(hall, moved))


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_nothing_is_cut_off(
    hall: Hall, town: Town, theme: Theme, factor: float, size: tuple[int, int]
) -> None:
    a_series(town)
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    town.desk.invitations.choose(
        conference.id, {each.institution_id: each.id for each in town.table}
    )
    hall.window.resize(*size)
    theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
    hall.settle()
    hall.qtbot.waitUntil(lambda: uicheck.findings(hall.window) == [])
    hall.room.open_calendar()
    hall.settle()
    hall.qtbot.waitUntil(lambda: uicheck.findings(hall.window) == [])
    invitations(hall, conference)
    hall.qtbot.waitUntil(lambda: uicheck.findings(hall.window) == [])
