"""Ten cases of one conference, each with a consent and a table of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft, OwnerKind
from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference, ConferenceDraft
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.grant import GrantDraft
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.minutes import CaseSheetDraft, Outcome
from ilja_desktop.domain.withdrawal import SignerKind
from tests.services.conftest import Town

CONTACT, SCHOOL, ABSENCE, WISHES, HOUSING, HEALTH = (
    DataCategory.CONTACT,
    DataCategory.SCHOOL,
    DataCategory.ABSENCE,
    DataCategory.WISHES,
    DataCategory.HOUSING,
    DataCategory.HEALTH,
)
SAID = (CONTACT, SCHOOL, ABSENCE, WISHES, HOUSING, HEALTH)
BY_SELF = Entruster(side=Side.YOUNG_PERSON)
SHORT = date(2026, 11, 30)
"""When the consents that end soon end."""

Opened = tuple[DataCategory, ...]


@dataclass(frozen=True)
class Plan:
    """What a case is like: to whom which categories are open, and who is at the table.

    Letters name people: ``j`` is the Jobcenter, ``s`` the school, ``a`` the agency, ``y`` the
    young person. A letter comes to the table, or leaves it if it sits there.
    """

    given: str
    family: str
    j: Opened = ()
    s: Opened = ()
    a: Opened = ()
    table: str = ""
    short: bool = False


PLANS = (
    Plan("Emre", "Yıldız", SAID, SAID, SAID, "ysay"),
    Plan("Zoë", "Müller-Öztürk", (CONTACT,), (CONTACT,), (CONTACT,), "ysj"),
    Plan("Nûr", "Al-Hâdi", (SCHOOL, ABSENCE), (CONTACT,), SAID, "sajs"),
    Plan("Łucja", "Wiśniewska", (HEALTH,), (SCHOOL,), (WISHES,), "sjay", short=True),
    Plan("Ø", "Ng", SAID, (), (), "ya"),
    Plan("Selam", "Tesfay Gebru", (), SAID, (), "jsya"),
    Plan("Jörg", "Groß", (WISHES,), (CONTACT, WISHES), (WISHES, HOUSING), "sjj", short=True),
    Plan("Ömer", "Çelik", (), (), (SCHOOL,), "yay"),
    Plan("I", "Mac Íomhair", (HOUSING, HEALTH), (HEALTH,), (HOUSING,), "ysys", short=True),
    Plan("Yonas", "Haile-Mariam", SAID[:3], SAID[3:], SAID[1:5], "sayjasy"),
)


@dataclass(frozen=True)
class Ten:
    """The conference and its cases, in the order of the agenda."""

    town: Town
    conference: Conference
    cases: tuple[Case, ...]
    items: tuple[AgendaItemId, ...]

    def item(self, at: int) -> AgendaItemId:
        """Return the item of a case."""
        return self.items[at]


def convened(town: Town) -> Ten:
    """Report ten cases and open their conference."""
    cases = tuple(_case(town, plan) for plan in PLANS)
    conferences, conference = town.desk.conferences, town.a_conference()
    wide = ConferenceDraft(**(town.draft_of(conference) | {"capacity": len(PLANS)}))
    conferences.change(conference.id, conference.revision, wide)
    for case in cases:
        conferences.put_on_agenda(conference.id, case.id)
    for step in (conferences.invite, conferences.close_reports, conferences.fix_agenda):
        step(conference.id)
    day = town.desk.workplace.today()
    running = town.desk.sessions.open(conference.id, day, notice_read=True)
    agenda = conferences.view(conference.id).agenda
    return Ten(town, running, cases, tuple(line.item.id for line in agenda))


def text(at: int, what: str) -> str:
    """Return words that stand in one place of one case only."""
    return f"Kanarie-{at}-{what}"


def facts(at: int) -> tuple[Fact, ...]:
    """Return what is said of a case: one fact of each category, and one in confidence."""
    plain = (Fact(category=one, text=text(at, one.name)) for one in SAID)
    return (*plain, Fact(category=SCHOOL, text=text(at, "TRUSTED"), entrusted_by=BY_SELF))


def person_of(town: Town, letter: str) -> Professional:
    """Return the professional a letter stands for."""
    return {"j": town.jobcenter, "s": town.school, "a": town.agency}[letter]


def come_or_go(ten: Ten, at: int, letter: str) -> bool:
    """Let somebody sit down for a case, or leave if they sit there; say whether they came."""
    seats, item = ten.town.desk.seats, ten.item(at)
    wanted = None if letter == "y" else person_of(ten.town, letter).id
    for line in ten.town.desk.sessions.view(item).seats:
        seat = line.attendance
        if (seat.professional_id, seat.kind is AttendeeKind.YOUNG_PERSON) == (wanted, not wanted):
            (seats.leave if seat.present else seats.return_to_table)(seat.id)
            return not seat.present
    kind = AttendeeKind.PROFESSIONAL if wanted else AttendeeKind.YOUNG_PERSON
    seats.seat(item, Attendee(kind=kind, professional_id=wanted))
    return True


def write(ten: Ten, at: int) -> None:
    """Fill every field of a case's sheet."""
    town, item = ten.town, ten.item(at)
    due = town.desk.workplace.today() + timedelta(days=5)
    town.desk.sessions.write(
        item,
        CaseSheetDraft(
            question=text(at, "QUESTION"),
            facts=facts(at),
            view=text(at, "VIEW"),
            outcome=Outcome.NO_AGREEMENT,
            rejected_ways=text(at, "REJECTED"),
            dissent=text(at, "DISSENT"),
            next_contact=text(at, "CONTACT_NEXT"),
            follow_up_on=due,
            lead_id=town.moderator.id,
            told_by_id=town.moderator.id,
            told_until=due,
        ),
    )
    goal = GoalDraft(text=text(at, "GOAL"), agreed_by_person=True)
    town.desk.commitments.agree(item, goal)
    own = CommitmentDraft(text=text(at, "OWN"), owner_kind=OwnerKind.YOUNG_PERSON, due_on=due)
    town.desk.commitments.commit(item, own)
    for letter in "jsa":
        if getattr(PLANS[at], letter):
            keeper = CommitmentDraft(
                text=text(at, letter), owner_id=person_of(town, letter).id, due_on=due
            )
            town.desk.commitments.commit(item, keeper)


def _case(town: Town, plan: Plan) -> Case:
    person = town.a_person(given_name=plan.given, family_name=plan.family)
    signed = date(2026, 9, 1)
    marks = (Signature(kind=SignerKind.YOUNG_PERSON, signed_on=signed, special_signed=True),)
    town.a_consent(person, grants=_grants(town, plan), signatures=marks)
    case = town.a_case(person)
    town.a_report(case)
    return town.desk.cases.report(case.id)


def _grants(town: Town, plan: Plan) -> tuple[GrantDraft, ...]:
    own = town.grants((town.moderator,), SAID)
    trusted = tuple(replace(g, entrusted_by=BY_SELF) for g in own if g.category is SCHOOL)
    others = tuple(
        grant
        for letter in "jsa"
        for grant in town.grants((person_of(town, letter),), getattr(plan, letter))
    )
    ends = SHORT if plan.short else date(2027, 8, 31)
    return (*own, *trusted, *(replace(grant, valid_until=ends) for grant in others))
