"""The projector of a running conference, compared fact by fact with what each person may hear."""

from __future__ import annotations

from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.coverage import may_know_fact
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.projection import Blank
from ilja_desktop.domain.seating import side_may_hear
from ilja_desktop.services.basis import basis_of, listener_of
from tests.services.conftest import ALL_PLAIN, Town

BY_SELF = Entruster(side=Side.YOUNG_PERSON)
FACTS = (
    *(
        Fact(category=category, text=category.value)
        for category in DataCategory
        if category is not DataCategory.ENTRUSTED
    ),
    Fact(category=DataCategory.SCHOOL, text="im Vertrauen", entrusted_by=BY_SELF),
)


def by_rule(town: Town, item_id: AgendaItemId) -> list[str]:
    """Return what the one question opens to everybody present, asked for each of them."""
    view, day = town.desk.sessions.view(item_id), town.desk.workplace.today()
    present = [line.attendance for line in view.seats if line.attendance.present]
    with town.vault.read() as session:
        basis = basis_of(session, view.case.person_id, day)
        listeners = {
            one.professional_id: listener_of(session, one.professional_id)
            for one in present
            if one.professional_id is not None
        }
    return [
        fact.text
        for fact in view.sheet.facts
        if all(
            may_know_fact(
                basis, listeners[one.professional_id], fact, Purpose.CASE_CONFERENCE, day
            ).allowed
            if one.professional_id is not None
            else side_may_hear(one, fact, basis, day)
            for one in present
        )
    ]


def test_it_shows_what_everybody_present_may_hear_however_attendance_changes(town: Town) -> None:
    person = town.a_person()
    town.a_consent(person, town.table, (DataCategory.SCHOOL, DataCategory.WISHES))
    town.a_consent(person, (town.moderator, town.agency), tuple(DataCategory)[:-1])
    town.a_consent(person, (town.moderator, town.agency, town.jobcenter), ALL_PLAIN)
    case = town.a_case(person)
    town.a_report(case, FACTS)
    conference = town.a_running_conference(town.desk.cases.report(case.id))
    item_id = town.item_of(conference)
    assert town.desk.projections.slide(conference.id).blank is Blank.NO_ITEM
    town.desk.sessions.call(item_id)
    rounds = [
        (),
        (town.youth,),
        (Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.jobcenter.id),),
        (Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.school.id),),
    ]
    sizes = []
    for arriving in rounds:
        for attendee in arriving:
            town.desk.seats.seat(item_id, attendee)
            assert town.desk.projections.slide(conference.id).blank is Blank.UNCONFIRMED
        sizes.append(confirmed(town, conference.id, item_id))
    for line in town.desk.sessions.view(item_id).seats[2:]:
        town.desk.seats.leave(line.attendance.id)
        sizes.append(confirmed(town, conference.id, item_id))
    assert sizes[0] == len(ALL_PLAIN)
    assert sizes[3] == 2
    assert sizes[-1] == len(FACTS) - 1


def confirmed(town: Town, conference_id: ConferenceId, item_id: AgendaItemId) -> int:
    """Confirm who is there, compare with the rule, and return how many facts are shown."""
    town.desk.seats.confirm_attendance(item_id)
    slide = town.desk.projections.slide(conference_id)
    assert slide.blank is None
    assert [fact.text for fact in slide.facts] == by_rule(town, item_id)
    return len(slide.facts)


def test_a_case_without_a_name_shows_none(town: Town) -> None:
    case = town.a_reported_case((Fact(category=DataCategory.SCHOOL, text="Klasse"),))
    conference = town.a_running_conference(case)
    item_id = town.item_of(conference)
    town.desk.sessions.call(item_id)
    guest = Attendee(kind=AttendeeKind.GUEST, name="Frau Ö", office="Kammer")
    town.desk.seats.seat(item_id, guest)
    town.desk.seats.confirm_attendance(item_id)
    slide = town.desk.projections.slide(conference.id)
    assert slide.blank is Blank.NOT_EVERYBODY
    assert slide.name == ""
