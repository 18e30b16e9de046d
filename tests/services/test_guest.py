"""Somebody at the door: what they may hear, and the sheet that counts only with every signature."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference, ItemMode
from ilja_desktop.domain.consent import Insight, Signature
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.guest import GuestDraft
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.nameless import NamelessWish, Question
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.guest import AddendumImpossible, GuestNotCovered
from tests.documents.pdf import sound, spoken
from tests.services.conftest import ALL_PLAIN, Town

SCHOOL = Fact(category=DataCategory.SCHOOL, text="Klasse BFS2")
STRANGER = GuestDraft(name="Herr Şahin-Groß", office="Handwerkskammer", function="Ausbildung")


def opened(town: Town, conference: Conference) -> AgendaItemId:
    """Call the only item up, the young person at the table."""
    item_id = town.item_of(conference)
    town.desk.sessions.call(item_id)
    town.desk.seats.seat(item_id, town.youth)
    return item_id


def test_a_named_guest_comes_in_with_the_notice_on_record(town: Town) -> None:
    item_id = opened(town, town.a_running_conference(town.a_reported_case((SCHOOL,))))
    guest = GuestDraft(name="Frau Tesfay", office="berufskolleg", function="Schulsozialarbeit")
    outlook = town.desk.guests.foresee(item_id, guest)
    assert outlook.covered
    assert outlook.hears == (DataCategory.SCHOOL,)
    line = town.desk.guests.admit(item_id, guest)
    assert line.attendance.professional_id == town.school.id
    assert line.attendance.notice_given_at == town.clock.now
    assert line.seat.verdict is SeatVerdict.STAYS


def test_a_stranger_is_told_apart_before_the_door_opens(town: Town) -> None:
    item_id = opened(town, town.a_running_conference(town.a_reported_case((SCHOOL,))))
    with pytest.raises(IncompleteDraft):
        town.desk.guests.foresee(item_id, GuestDraft(name="Herr Ö"))
    written = town.written()
    outlook = town.desk.guests.foresee(item_id, STRANGER)
    assert not outlook.covered
    assert outlook.hears == ()
    assert outlook.addendum.possible
    with pytest.raises(GuestNotCovered):
        town.desk.guests.admit(item_id, STRANGER)
    assert town.written() == written


def test_the_addendum_counts_once_signed_and_names_nobody_else(town: Town, tmp_path: Path) -> None:
    item_id = opened(town, town.a_running_conference(town.a_reported_case((SCHOOL,))))
    with pytest.raises(AddendumImpossible):
        town.desk.guests.sign_addendum(item_id, STRANGER)
    planned = town.desk.guests.addendum(item_id, STRANGER)
    made = town.desk.forms.make(planned)
    text = spoken(made.content, tmp_path)
    sound(made.content, tmp_path)
    assert "Şahin-Groß" in text
    assert "Handwerkskammer" in text
    for other in ("Reinartz", "Tesfay", "Wójcik"):
        assert other not in text
    line = town.desk.guests.sign_addendum(item_id, STRANGER)
    assert line.seat.verdict is SeatVerdict.STAYS
    assert town.desk.sessions.view(item_id).must_leave == ()


def test_without_a_custody_holder_the_sheet_cannot_help_today(town: Town) -> None:
    young = town.a_person(born_on=date(2010, 5, 4))
    mother = town.a_holder(young.id)
    marks = (
        Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 9, 1)),
        Signature(
            kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=mother.id, signed_on=date(2026, 9, 1)
        ),
    )
    insight = {
        "insight": Insight.CAPABLE,
        "insight_by_id": town.moderator.id,
        "insight_on": date(2026, 9, 1),
        "insight_questions": "Was geschieht, wenn Sie Nein sagen?",
    }
    town.a_consent(young, town.table, ALL_PLAIN, signatures=marks, **insight)
    case = town.a_case(young)
    town.a_report(case, (SCHOOL,))
    item_id = opened(town, town.a_running_conference(town.desk.cases.report(case.id)))
    outlook = town.desk.guests.foresee(item_id, STRANGER)
    assert (outlook.addendum.base, outlook.addendum.holders_absent) == (True, 1)
    with pytest.raises(AddendumImpossible):
        town.desk.guests.addendum(item_id, STRANGER)
    seat = Attendee(kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=mother.id)
    town.desk.seats.seat(item_id, seat)
    assert town.desk.guests.foresee(item_id, STRANGER).addendum.possible
    town.desk.guests.addendum(item_id, STRANGER)
    assert town.desk.guests.sign_addendum(item_id, STRANGER).seat.verdict is SeatVerdict.STAYS


def test_without_names_anybody_may_come_in(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case((SCHOOL,)))
    item_id = town.item_of(conference)
    wish = NamelessWish(mode=ItemMode.ANONYMOUS, reason="Gast", asked=frozenset(Question))
    town.desk.item_modes.take_names_away(item_id, wish)
    town.desk.sessions.call(item_id)
    assert town.desk.guests.foresee(item_id, STRANGER).covered
    line = town.desk.guests.admit(item_id, STRANGER)
    assert (line.attendance.name, line.attendance.office) == ("Herr Şahin-Groß", "Handwerkskammer")
