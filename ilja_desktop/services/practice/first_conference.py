"""The first conference of the story: two youths, held and minuted on its own day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import (
    CommitmentDraft,
    CommitmentEvent,
    GoalDraft,
    OwnerKind,
)
from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference, Phase
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.ids import AgendaItemId, CommitmentId, ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.minutes import CaseSheetDraft, MinutesDraft, Outcome
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.services.practice.people import emre, luwam
from ilja_desktop.services.practice.release import (
    USUAL,
    Release,
    Signers,
    everybody,
    in_function,
    public_bodies,
)
from ilja_desktop.services.practice.reporting import Call, Registered, register, report, sign
from ilja_desktop.services.practice.schedule import StoryClock
from ilja_desktop.services.practice.town import Town


@dataclass(frozen=True)
class FirstCases:
    """The two families and their cases."""

    emre: Registered
    emre_case: Case
    luwam: Registered
    luwam_case: Case


def report_first(desk: Desk, town: Town, conference: Conference, today: date) -> FirstCases:
    """Let the college and the job centre report one youth each."""
    call = Call(conference_id=conference.id, reported_on=today)
    his, her = emre(conference.held_on), luwam(conference.held_on)
    his_family, her_family = register(desk, his), register(desk, her)
    mother = his_family.holders[0]
    his_release = Release(
        reporter=town.school_social_worker,
        recipients=everybody(town),
        entrusted=(
            Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=mother.id),
            in_function(town.adviser),
        ),
    )
    both = Signers(person=True, holders=his_family.holder_ids())
    sign(desk, his_family, his_release, both, today)
    her_release = Release(
        reporter=town.case_manager,
        recipients=public_bodies(town),
        categories=(*USUAL, DataCategory.RESIDENCE_STATUS),
        interpreter="Herr Abraha",
    )
    sign(desk, her_family, her_release, Signers(person=True), today)
    his_case = report(desk, his_family, his, town.school_social_worker, call, _his_facts)
    her_case = report(desk, her_family, her, town.case_manager, call, _her_facts)
    for case in (his_case, her_case):
        desk.cases.report(case.id)
    return FirstCases(his_family, his_case, her_family, her_case)


def _his_facts(family: Registered, source: Professional) -> tuple[Fact, ...]:
    mother = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=family.holders[0].id)
    return (
        Fact(
            category=DataCategory.ABSENCE,
            text="Seit März an elf Tagen unentschuldigt gefehlt.",
            source_id=source.id,
        ),
        Fact(
            category=DataCategory.WISHES,
            text="Interesse an Kfz-Mechatronik, gute Rückmeldung aus dem Praktikum.",
            source_id=source.id,
        ),
        Fact(
            category=DataCategory.ENTRUSTED,
            text="Die Mutter ist nachts berufstätig; morgens weckt ihn niemand.",
            source_id=source.id,
            entrusted_by=mother,
        ),
    )


def _her_facts(family: Registered, source: Professional) -> tuple[Fact, ...]:
    assert family.person.born_on
    return (
        Fact(
            category=DataCategory.SCHOOL,
            text="Sprachprüfung B1 im Sommer bestanden.",
            source_id=source.id,
        ),
        Fact(
            category=DataCategory.RESIDENCE_STATUS,
            text="Aufenthalt und Arbeitserlaubnis für die Dauer einer Ausbildung geklärt.",
            source_id=source.id,
        ),
    )


def prepare(desk: Desk, conference: Conference, cases: FirstCases) -> None:
    """Close the call for cases and fix the agenda."""
    desk.conferences.close_reports(conference.id)
    for case in (cases.emre_case, cases.luwam_case):
        desk.cases.admit(case.id)
        desk.conferences.put_on_agenda(conference.id, case.id)
    desk.conferences.fix_agenda(conference.id)


def hold(
    desk: Desk, town: Town, clock: StoryClock, conference: Conference, cases: FirstCases
) -> tuple[CommitmentId, ...]:
    """Hold the session; return the commitments the professionals made, in their order."""
    day = conference.held_on
    clock.turn_to(day, 14)
    desk.sessions.open(conference.id, day, notice_read=True)
    first, second = (line.item.id for line in desk.conferences.view(conference.id).agenda)
    clock.turn_to(day, 14, 6)
    his = _discuss_emre(desk, town, first, cases, day)
    clock.turn_to(day, 14, 38)
    desk.sessions.conclude(first)
    clock.turn_to(day, 14, 42)
    hers = _discuss_luwam(desk, town, second, day)
    clock.turn_to(day, 15, 9)
    desk.sessions.conclude(second)
    desk.minutes.write(
        conference.id,
        MinutesDraft(
            offers_and_gaps="Plätze für die Einstiegsqualifizierung fehlen im Handwerk.",
            miscellaneous="Die Partner haben ihre Angebote und Grenzen vorgestellt.",
            next_conference="im Berufskolleg, siehe Jahresplan",
        ),
    )
    clock.turn_to(day, 15, 15)
    desk.sessions.end(conference.id)
    return (*his, *hers)


def _discuss_emre(
    desk: Desk, town: Town, item_id: AgendaItemId, cases: FirstCases, day: date
) -> tuple[CommitmentId, ...]:
    view = desk.sessions.call(item_id)
    _seat(desk, item_id, view, (town.case_manager, town.adviser, town.coordinator))
    desk.seats.seat(item_id, Attendee(kind=AttendeeKind.YOUNG_PERSON))
    mother = cases.emre.holders[0].id
    companion = Attendee(kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=mother)
    desk.seats.seat(item_id, companion)
    desk.sessions.enter_phase(item_id, Phase.AGREEING)
    _write(
        desk,
        item_id,
        CaseSheetDraft(
            view="Ich gehe wieder hin, wenn ich danach in die Werkstatt kann.",
            outcome=Outcome.AGREED,
            next_contact="Gespräch in der Schule in der kommenden Woche",
            follow_up_on=day + timedelta(weeks=16),
            lead_id=town.school_social_worker.id,
        ),
    )
    return _agree_with_emre(desk, town, item_id, day)


def _agree_with_emre(
    desk: Desk, town: Town, item_id: AgendaItemId, day: date
) -> tuple[CommitmentId, ...]:
    goal = desk.commitments.agree(
        item_id,
        GoalDraft(
            text="Emre schließt die Ausbildungsvorbereitung ab.",
            due_on=day + timedelta(weeks=16),
            agreed_by_person=True,
        ),
    )
    adviser = CommitmentDraft(
        text="Platz für eine Einstiegsqualifizierung bei der Werkstatt anfragen",
        owner_id=town.adviser.id,
        due_on=day + timedelta(weeks=3),
        goal_id=goal.id,
    )
    school = CommitmentDraft(
        text="Wöchentliches Gespräch anbieten und Rückmeldung geben",
        owner_id=town.school_social_worker.id,
        due_on=day + timedelta(weeks=5),
    )
    own = CommitmentDraft(
        text="Bewerbungsunterlagen mitbringen",
        owner_kind=OwnerKind.YOUNG_PERSON,
        due_on=day + timedelta(weeks=12),
    )
    kept = [desk.commitments.commit(item_id, draft) for draft in (adviser, school, own)]
    return tuple(commitment.id for commitment in kept)


def _discuss_luwam(
    desk: Desk, town: Town, item_id: AgendaItemId, day: date
) -> tuple[CommitmentId, ...]:
    view = desk.sessions.call(item_id)
    for seat in view.seats:
        if seat.name in view.must_leave:
            desk.seats.leave(seat.attendance.id)
    desk.seats.seat(item_id, Attendee(kind=AttendeeKind.YOUNG_PERSON))
    interpreter = Attendee(
        kind=AttendeeKind.INTERPRETER, name="Isaias Abraha", secrecy_pledged_on=day
    )
    desk.seats.seat(item_id, interpreter)
    _write(
        desk,
        item_id,
        CaseSheetDraft(
            view="Ich möchte mit dem Pflegepraktikum anfangen.",
            outcome=Outcome.AGREED,
            next_contact="Termin in der Berufsberatung",
            follow_up_on=day + timedelta(weeks=20),
            lead_id=town.case_manager.id,
        ),
    )
    desk.commitments.agree(
        item_id, GoalDraft(text="Luwam beginnt ein Pflegepraktikum.", agreed_by_person=True)
    )
    manager = CommitmentDraft(
        text="Kosten für Fahrkarte und Arbeitskleidung klären",
        owner_id=town.case_manager.id,
        due_on=day + timedelta(weeks=14),
    )
    return (desk.commitments.commit(item_id, manager).id,)


def _seat(
    desk: Desk, item_id: AgendaItemId, view: ItemView, more: tuple[Professional, ...]
) -> None:
    there: set[ProfessionalId | None] = {line.attendance.professional_id for line in view.seats}
    for professional in more:
        if professional.id not in there:
            attendee = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=professional.id)
            desk.seats.seat(item_id, attendee)


def _write(desk: Desk, item_id: AgendaItemId, result: CaseSheetDraft) -> None:
    """Add the result to what the sheet already took over from the report."""
    sheet = desk.sessions.view(item_id).sheet
    desk.sessions.write(
        item_id,
        CaseSheetDraft(
            question=sheet.question,
            facts=sheet.facts,
            view=result.view,
            outcome=result.outcome,
            next_contact=result.next_contact,
            follow_up_on=result.follow_up_on,
            lead_id=result.lead_id,
        ),
    )


def sign_minutes(desk: Desk, conference: Conference) -> None:
    """Make, sign and keep the minutes and sheets."""
    desk.minutes.keep(desk.minutes.make(desk.minutes.plan(conference.id)))


def follow_up(desk: Desk, commitments: tuple[CommitmentId, ...]) -> None:
    """Record what came of the first commitment; the second is left to become overdue."""
    desk.commitments.follow_up(
        commitments[0], CommitmentEvent.COMPLETE, "Platz ist zugesagt, Beginn nach den Ferien."
    )
