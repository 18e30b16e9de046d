"""Who may stay for an item, what stays closed while they do, and what ends an item."""

from dataclasses import replace
from datetime import date

import pytest

from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.grant import GrantDraft, Recipient
from ilja_desktop.domain.ids import AgendaItemId, CustodyHolderId, ProfessionalId
from ilja_desktop.domain.institution import Professional, ProfessionalDraft
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft, Outcome
from ilja_desktop.domain.seating import SeatReason, SeatVerdict
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.gate import CategoryNotCovered
from ilja_desktop.services.sheetrule import SomebodyMustLeave
from tests.services.conftest import Town

FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die AV-Klasse")
HOUSING = Fact(category=DataCategory.HOUSING, text="wohnt in einer Wohngruppe")
BY_PERSON = Entruster(side=Side.YOUNG_PERSON)


def released(
    town: Town, to: Professional, category: DataCategory, *, deputy: bool = False
) -> GrantDraft:
    recipient = Recipient(
        institution_id=to.institution_id, professional_id=to.id, deputy_covered=deputy
    )
    return GrantDraft(
        releaser_id=town.moderator.id,
        recipient=recipient,
        category=category,
        explicit=category.special,
        entrusted_by=BY_PERSON if category is DataCategory.ENTRUSTED else None,
        valid_from=FIRST,
        valid_until=LAST,
    )


def own(*, special: bool) -> Signature:
    return Signature(kind=SignerKind.YOUNG_PERSON, signed_on=FIRST, special_signed=special)


def called(town: Town, *grants: GrantDraft, facts: tuple[Fact, ...] = ()) -> AgendaItemId:
    """The open item of a case with just these grants."""
    person = town.a_person()
    town.a_consent(person, grants=grants)
    case = town.a_case(person)
    town.a_report(case, facts)
    town.desk.cases.report(case.id)
    item = town.item_of(town.a_running_conference(case))
    town.desk.sessions.call(item)
    return item


def write(town: Town, item: AgendaItemId, *facts: Fact) -> None:
    draft = CaseSheetDraft(
        question="Welcher Weg?",
        facts=facts,
        view=NOT_VOICED,
        outcome=Outcome.NO_AGREEMENT,
        follow_up_on=date(2026, 12, 21),
        lead_id=town.moderator.id,
        told_by_id=town.moderator.id,
        told_until=town.desk.workplace.today(),
    )
    town.desk.sessions.write(item, draft)


def a_deputy(town: Town) -> Professional:
    draft = ProfessionalDraft(
        institution_id=town.jobcenter.institution_id,
        salutation="Frau",
        family_name="Nguyễn",
        function="Eingangszone",
        deputy_of_id=town.jobcenter.id,
    )
    return town.desk.network.appoint(draft)


def sit(town: Town, item: AgendaItemId, who: ProfessionalId) -> tuple[SeatVerdict, object]:
    attendee = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=who)
    line = town.desk.seats.seat(item, attendee)
    return line.seat.verdict, line.seat.reason


def test_moderator_and_minute_taker_are_judged_by_the_grants(town: Town) -> None:
    item = called(town, released(town, town.jobcenter, DataCategory.SCHOOL))
    seats = {line.name: line.seat for line in town.desk.sessions.view(item).seats}
    assert seats["Frau Otto"].verdict is SeatVerdict.STAYS, "she is the one released to speak"
    assert seats["Herr Wójcik"].verdict is SeatVerdict.LEAVES
    assert seats["Herr Wójcik"].reason is Reason.RECIPIENT_NOT_NAMED
    write(town, item)
    with pytest.raises(SomebodyMustLeave) as refused:
        town.desk.sessions.conclude(item)
    assert refused.value.names == ("Herr Wójcik",)


def test_deputy_stays_only_if_the_form_says_so(town: Town) -> None:
    grants = [released(town, one, DataCategory.SCHOOL) for one in town.table]
    item = called(town, *grants)
    deputy = a_deputy(town)
    assert sit(town, item, deputy.id) == (SeatVerdict.LEAVES, Reason.DEPUTY_NOT_NAMED)
    write(town, item)
    with pytest.raises(SomebodyMustLeave):
        town.desk.sessions.conclude(item)
    town.desk.seats.unseat(town.desk.sessions.view(item).seats[-1].attendance.id)
    assert "Frau Nguyễn" not in {line.name for line in town.desk.sessions.view(item).seats}
    town.desk.sessions.conclude(item)


def test_deputy_the_form_allows_stays(town: Town) -> None:
    grants = [released(town, one, DataCategory.SCHOOL, deputy=True) for one in town.table]
    item = called(town, *grants)
    assert sit(town, item, a_deputy(town).id) == (SeatVerdict.STAYS, Reason.COVERED)


def test_facts_stay_closed_while_somebody_is_present_who_may_not_know_them(town: Town) -> None:
    grants = [released(town, one, DataCategory.SCHOOL) for one in town.table]
    housing = released(town, town.jobcenter, DataCategory.HOUSING)
    item = called(town, *grants, housing, facts=(SCHOOL, HOUSING))
    view = town.desk.sessions.view(item)
    assert view.facts == (SCHOOL,)
    assert view.closed == (DataCategory.HOUSING,)
    verdicts = {line.name: line.seat.verdict for line in view.seats}
    assert verdicts["Herr Wójcik"] is SeatVerdict.STAYS_PARTLY
    assert verdicts["Herr Reinartz"] is SeatVerdict.STAYS
    taker = next(line for line in view.seats if line.name == "Herr Wójcik")
    town.desk.seats.leave(taker.attendance.id)
    assert town.desk.sessions.view(item).facts == (SCHOOL, HOUSING)
    town.desk.seats.return_to_table(taker.attendance.id)
    assert town.desk.sessions.view(item).facts == (SCHOOL,)


@pytest.mark.parametrize(
    ("fact", "reason"),
    [
        (HOUSING, Reason.CATEGORY_NOT_GRANTED),
        (Fact(category=DataCategory.HEALTH, text="…"), Reason.CATEGORY_NOT_GRANTED),
        (Fact(category=DataCategory.ENTRUSTED, text="…"), Reason.ENTRUSTER_NOT_SIGNED),
    ],
)
def test_what_nobody_released_is_not_written_down(town: Town, fact: Fact, reason: Reason) -> None:
    item = called(town, *(released(town, one, DataCategory.SCHOOL) for one in town.table))
    with pytest.raises(CategoryNotCovered) as refused:
        write(town, item, fact)
    assert (refused.value.category, refused.value.reason) == (fact.category, reason)
    assert town.desk.sessions.view(item).sheet.facts == ()


def test_special_category_needs_its_own_signature_in_reports_too(town: Town) -> None:
    health = Fact(category=DataCategory.HEALTH, text="darf nicht schwer heben")
    person = town.a_person()
    consent = town.a_consent(
        person,
        categories=(DataCategory.SCHOOL, DataCategory.HEALTH),
        signatures=(own(special=False),),
    )
    case = town.a_case(person)
    with pytest.raises(CategoryNotCovered) as refused:
        town.a_report(case, (health,))
    assert refused.value.reason is Reason.SPECIAL_NOT_SIGNED
    town.desk.consents.sign(consent.id, consent.revision, own(special=True))
    town.a_report(case, (health,))
    assert town.desk.cases.view(case.id).report is not None


def test_fact_that_lost_its_cover_keeps_the_item_from_being_concluded(town: Town) -> None:
    grants = [released(town, one, DataCategory.SCHOOL) for one in town.table]
    item = called(town, *grants, *(released(town, one, DataCategory.HOUSING) for one in town.table))
    write(town, item, SCHOOL, HOUSING)
    person = town.desk.sessions.view(item).basis.family.person
    older = town.desk.consents.basis(person.id).consents[0]
    town.a_consent(
        person,
        categories=(DataCategory.SCHOOL,),
        valid_from=date(2026, 11, 21),
        grants=tuple(replace(grant, valid_from=date(2026, 11, 21)) for grant in grants),
        predecessor_id=older.id,
    )
    with pytest.raises(CategoryNotCovered) as refused:
        town.desk.sessions.conclude(item)
    assert refused.value.category is DataCategory.HOUSING
    write(town, item, SCHOOL)
    town.desk.sessions.conclude(item)


def test_only_the_recipient_of_a_category_gets_it_on_paper(town: Town) -> None:
    grants = [released(town, one, DataCategory.SCHOOL) for one in town.table]
    item = called(town, *grants, released(town, town.jobcenter, DataCategory.HOUSING))
    write(town, item, SCHOOL, HOUSING)
    conference = town.desk.conferences.all()[0]
    town.desk.sessions.conclude(item)
    (sheet,) = town.sign(conference)
    shares = {
        one.name.split(",")[0]: one.share for one in town.desk.disclosures.distribution(sheet.id)
    }
    reinartz, wojcik = shares["Herr Reinartz"], shares["Herr Wójcik"]
    assert reinartz is not None
    assert wojcik is not None
    assert reinartz.facts == (SCHOOL, HOUSING)
    assert (wojcik.facts, wojcik.withheld) == ((SCHOOL,), (DataCategory.HOUSING,))


def test_people_of_the_young_persons_side_are_judged_by_their_kind(town: Town) -> None:
    item = called(town, *(released(town, one, DataCategory.SCHOOL) for one in town.table))
    desk, seats = town.desk.sessions, town.desk.seats
    person = desk.view(item).basis.family.person
    mother = town.a_holder(person.id)
    seat = seats.seat(item, Attendee(kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=mother.id))
    assert (seat.seat.verdict, seat.seat.reason) == (
        SeatVerdict.LEAVES,
        SeatReason.ADULT_NEEDS_NAMING,
    )
    seats.allow_companion(seat.attendance.id)
    seats.note_objection(seat.attendance.id)
    reasons = {line.attendance.id: line.seat.reason for line in desk.view(item).seats}
    assert reasons[seat.attendance.id] is SeatReason.OBJECTED
    seats.withdraw_objection(seat.attendance.id)
    interpreter = seats.seat(item, Attendee(kind=AttendeeKind.INTERPRETER, name="Herr Tesfay"))
    assert interpreter.seat.reason is SeatReason.NOT_PLEDGED
    seats.pledge(interpreter.attendance.id)
    friend = seats.seat(item, Attendee(kind=AttendeeKind.COMPANION, name="Ż"))
    assert friend.seat.reason is SeatReason.NOT_NAMED
    guest = seats.seat(item, Attendee(kind=AttendeeKind.GUEST, name="Frau Unbekannt"))
    assert guest.seat.verdict is SeatVerdict.LEAVES
    reasons = {line.attendance.id: line.seat.reason for line in desk.view(item).seats}
    assert reasons[seat.attendance.id] is SeatReason.SLIP_SIGNED
    assert reasons[interpreter.attendance.id] is SeatReason.PLEDGED


def test_nobody_sits_at_the_table_twice(town: Town) -> None:
    item = called(town, *(released(town, one, DataCategory.SCHOOL) for one in town.table))
    seats = town.desk.seats
    attendee = Attendee(kind=AttendeeKind.COMPANION, name="Ayşe Yıldız")
    first = seats.seat(item, attendee)
    seats.leave(first.attendance.id)
    second = seats.seat(item, Attendee(kind=AttendeeKind.COMPANION, name=" ayşe  yıldız"))
    assert second.attendance.id == first.attendance.id
    assert second.attendance.present


@pytest.mark.parametrize(
    ("attendee", "refusal"),
    [
        (Attendee(kind=AttendeeKind.PROFESSIONAL), IncompleteDraft),
        (Attendee(kind=AttendeeKind.COMPANION, name=" "), IncompleteDraft),
        (Attendee(kind=AttendeeKind.GUEST), IncompleteDraft),
        (Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=ProfessionalId(99)), NotFound),
        (
            Attendee(kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=CustodyHolderId(99)),
            NotFound,
        ),
    ],
)
def test_attendee_nobody_knows_is_refused(
    town: Town, attendee: Attendee, refusal: type[Exception]
) -> None:
    item = called(town, *(released(town, one, DataCategory.SCHOOL) for one in town.table))
    before = len(town.desk.sessions.view(item).seats)
    with pytest.raises(refusal):
        town.desk.seats.seat(item, attendee)
    assert len(town.desk.sessions.view(item).seats) == before
