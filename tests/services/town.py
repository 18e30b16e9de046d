"""A small town: its people, their cases, and the conferences held about them."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.conference import (
    AgendaItem,
    Attendee,
    AttendeeKind,
    Conference,
    ConferenceDraft,
)
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.draft import entered
from ilja_desktop.domain.ids import AgendaItemId, ProfessionalId
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheet, CaseSheetDraft, Outcome
from ilja_desktop.domain.user import Role, User
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk, desk_for
from ilja_desktop.services.press import Made
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from tests.services.clock import Clock
from tests.services.towncase import TownCases


@dataclass
class Town(TownCases):
    """What a test works with; ``desk`` is the moderator's."""

    @property
    def youth(self) -> Attendee:
        """The young person at the table."""
        return Attendee(kind=AttendeeKind.YOUNG_PERSON)

    def a_conference(self, held_on: date | None = None) -> Conference:
        """A planned conference, today if no day is named."""
        day = held_on or self.clock.now.date()
        return self.desk.conferences.plan(
            ConferenceDraft(
                number="4/2026",
                held_on=day,
                starts_at=time(9),
                ends_at=time(12),
                place="Berufskolleg",
                room="112",
                reporting_deadline=day - timedelta(days=1),
                moderator_id=self.moderator.id,
                minute_taker_id=self.agency.id,
            )
        )

    def a_running_conference(self, *cases: Case) -> Conference:
        """A conference held today with these cases on its agenda."""
        conference = self.an_agenda(*cases)
        self.desk.conferences.invite(conference.id)
        self.desk.conferences.close_reports(conference.id)
        self.desk.conferences.fix_agenda(conference.id)
        today = self.desk.workplace.today()
        return self.desk.sessions.open(conference.id, today, notice_read=True)

    def an_agenda(self, *cases: Case) -> Conference:
        """A conference of today whose agenda is being filled."""
        return self.an_agenda_of(self.clock.now.date(), *cases)

    def an_agenda_of(self, held_on: date, *cases: Case) -> Conference:
        """A conference of another day whose agenda is being filled."""
        conference = self.a_conference(held_on)
        for case in cases:
            self.desk.conferences.put_on_agenda(conference.id, case.id)
        return conference

    def draft_of(self, conference: Conference) -> dict[str, Any]:
        """What somebody entered for a conference."""
        return entered(ConferenceDraft, conference)

    def item_of(self, conference: Conference, number: int = 1) -> AgendaItemId:
        """The item at a position of the agenda."""
        return self.desk.conferences.view(conference.id).agenda[number - 1].item.id

    def item_of_case(self, conference: Conference, case: Case) -> AgendaItemId:
        """The item of a case on an agenda."""
        agenda = self.desk.conferences.view(conference.id).agenda
        return next(line.item.id for line in agenda if line.item.case_id == case.id)

    def discuss(self, item_id: AgendaItemId) -> AgendaItem:
        """Call an item, agree on a goal and a commitment of the jobcenter, and conclude it."""
        view = self.desk.sessions.call(item_id)
        self.desk.seats.seat(item_id, Attendee(kind=AttendeeKind.YOUNG_PERSON))
        goal = GoalDraft(text="Ausbildungsvertrag bis September", agreed_by_person=True)
        self.desk.commitments.agree(item_id, goal)
        due_on = self.desk.workplace.today() + timedelta(days=30)
        self.desk.commitments.commit(
            item_id,
            CommitmentDraft(text="Betriebe anfragen", owner_id=self.jobcenter.id, due_on=due_on),
        )
        self.desk.sessions.write(
            item_id,
            CaseSheetDraft(
                question=view.sheet.question,
                facts=view.sheet.facts,
                view=NOT_VOICED,
                outcome=Outcome.AGREED,
                follow_up_on=due_on,
                lead_id=self.moderator.id,
                told_by_id=self.moderator.id,
                told_until=self.desk.workplace.today(),
            ),
        )
        return self.desk.sessions.conclude(item_id)

    def finish(self, item_id: AgendaItemId, facts: tuple[Fact, ...] = ()) -> AgendaItem:
        """Conclude the open item without an agreement."""
        self.desk.sessions.write(
            item_id,
            CaseSheetDraft(
                question="Welcher Weg?",
                facts=facts,
                view=NOT_VOICED,
                outcome=Outcome.NO_AGREEMENT,
                follow_up_on=self.desk.workplace.today() + timedelta(days=30),
                lead_id=self.moderator.id,
                told_by_id=self.moderator.id,
                told_until=self.desk.workplace.today(),
            ),
        )
        return self.desk.sessions.conclude(item_id)

    def sign(self, conference: Conference) -> tuple[CaseSheet, ...]:
        """End a conference, make and keep its signed papers, and return the sheets."""
        self.desk.sessions.end(conference.id)
        self.desk.minutes.keep(self.desk.minutes.make(self.desk.minutes.plan(conference.id)))
        return self.desk.minutes.sheets(conference.id)

    def made(self) -> Made:
        """A file that was never rendered, where nothing may come of it."""
        return Made("Leer", b"%PDF", "0" * 64, "Frau Otto", self.clock())

    def written(self) -> int:
        """How much has been written down in the trail so far."""
        with self.vault.read() as session:
            return len(audit_store.leaves(session, 100_000))

    def desk_of(self, *roles: Role, professional: ProfessionalId | None = None) -> Desk:
        """The desk of the same user with other roles, to see what they may do."""
        user = self.desk.user
        other = User(
            id=user.id,
            uuid=user.uuid,
            revision=user.revision,
            uid=user.uid,
            name=user.name,
            roles=frozenset(roles),
            professional_id=professional,
        )
        return desk_of_user(self.vault, self.unlocked, other, self.clock)


def desk_of_user(vault: Vault, unlocked: Unlocked, user: User, clock: Clock) -> Desk:
    """The desk of a user who has just given their password."""
    with vault.read() as session:
        personal = certificate_store.personal(session, user.uid)
        authority = certificate_store.authority(session)
    signatory = unlocked.identity.signatory(personal, authority)
    desk = desk_for(vault, user, signatory, unlocked, clock)
    desk.workplace.presence.note()
    return desk


TABLE = (
    ("Jugendamt", LegalCircle.SGB_VIII, "Frau", "Katharina", "Otto", "Jugendberufshilfe"),
    ("Jobcenter", LegalCircle.SGB_II, "Herr", "Jörg", "Reinartz", "U25"),
    ("Berufskolleg", LegalCircle.SCHOOL, "Frau", "Selam", "Tesfay", "Schulsozialarbeit"),
    ("Agentur für Arbeit", LegalCircle.SGB_III, "Herr", "Łukasz", "Wójcik", "Berufsberatung"),
)


def founded(vault: Vault, unlocked: Unlocked) -> Town:
    """Fill an empty vault with the town."""
    clock = Clock()
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    desk = desk_of_user(vault, unlocked, user, clock)
    institutions = {
        name: desk.network.found(InstitutionDraft(name=name, legal_circle=circle))
        for name, circle, *_ in TABLE
    }
    people = [
        desk.network.appoint(
            ProfessionalDraft(
                institution_id=institutions[institution].id,
                salutation=salutation,
                given_name=given,
                family_name=family,
                function=function,
            )
        )
        for institution, _, salutation, given, family, function in TABLE
    ]
    with vault.write(user.uid, clock()) as transaction:
        row = user_store.get(transaction.session, user.id)  # type: ignore[arg-type] # ids of users are plain
        roles = frozenset({Role.COORDINATION, Role.MODERATION, Role.ADMINISTRATION})
        transaction.change(row, {"professional_id": people[0].id, "roles": roles})
        user = row.record()
    desk = desk_of_user(vault, unlocked, user, clock)
    moderator, jobcenter, school, agency = people
    return Town(vault, unlocked, clock, desk, moderator, jobcenter, school, agency, institutions)


def found_again(town: Town, vault: Vault, unlocked: Unlocked) -> Town:
    """Sit down in a copy of a town's vault, when the first was left."""
    clock = Clock(town.clock.now)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    desk = desk_of_user(vault, unlocked, user, clock)
    return replace(town, vault=vault, unlocked=unlocked, clock=clock, desk=desk)
