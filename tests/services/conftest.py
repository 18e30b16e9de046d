"""A desk in a small town: institutions, a signed-in moderator, a clock that a test can set."""

from dataclasses import dataclass, field, fields, replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from ilja_desktop.domain.casefile import AttendanceWish, Case, CaseDraft, CaseReportDraft, Urgency
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.conference import (
    AgendaItem,
    Attendee,
    AttendeeKind,
    Conference,
    ConferenceDraft,
)
from ilja_desktop.domain.consent import Consent, ConsentDraft, Insight, Signature
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.grant import GrantDraft, Recipient
from ilja_desktop.domain.ids import AgendaItemId, CaseId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.institution import (
    Institution,
    InstitutionDraft,
    LegalCircle,
    Professional,
    ProfessionalDraft,
)
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheet, CaseSheetDraft, Outcome
from ilja_desktop.domain.person import (
    CustodyHolder,
    CustodyHolderDraft,
    YoungPerson,
    YoungPersonDraft,
)
from ilja_desktop.domain.user import Role, User
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk, desk_for
from ilja_desktop.services.press import Made
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from tests.services.clock import Clock

ALL_PLAIN = tuple(category for category in DataCategory if not category.special)


@dataclass
class Town:
    """What a test works with; ``desk`` is the moderator's."""

    vault: Vault
    unlocked: Unlocked
    clock: Clock
    desk: Desk
    moderator: Professional
    jobcenter: Professional
    school: Professional
    agency: Professional
    institutions: dict[str, Institution] = field(default_factory=dict)

    @property
    def youth(self) -> Attendee:
        """The young person at the table."""
        return Attendee(kind=AttendeeKind.YOUNG_PERSON)

    @property
    def table(self) -> tuple[Professional, ...]:
        """Everybody who usually sits at the table."""
        return (self.moderator, self.jobcenter, self.school, self.agency)

    def a_person(self, **values: object) -> YoungPerson:
        """An adult young person of the town."""
        draft = {
            "family_name": "Yıldız",
            "given_name": "Emre",
            "born_on": date(2007, 5, 4),
            "residence": "Kupferberg",
        }
        return self.desk.people.register(YoungPersonDraft(**{**draft, **values}))  # type: ignore[arg-type] # a test names fields freely

    def a_holder(self, person_id: YoungPersonId, given_name: str = "Ayşe") -> CustodyHolder:
        """Somebody who holds custody of a person."""
        return self.desk.people.add_holder(
            CustodyHolderDraft(person_id=person_id, family_name="Yıldız", given_name=given_name)
        )

    def a_consent(
        self,
        person: YoungPerson,
        to: tuple[Professional, ...] | None = None,
        categories: tuple[DataCategory, ...] = ALL_PLAIN,
        **values: object,
    ) -> Consent:
        """A consent the adult signed: categories released mutually to everybody at the table."""
        span: dict[str, Any] = {"valid_from": date(2026, 9, 1), "valid_until": date(2027, 8, 31)}
        grants = self.grants(self.table if to is None else to, categories)
        draft: dict[str, object] = {
            "person_id": person.id,
            "form_version": "1.0",
            "grants": grants,
            "signatures": (
                Signature(
                    kind=SignerKind.YOUNG_PERSON,
                    signed_on=date(2026, 9, 1),
                    special_signed=True,
                ),
            ),
            "explained_by_id": self.moderator.id,
            "explained_on": date(2026, 9, 1),
            "insight": Insight.CAPABLE,
            "insight_by_id": self.moderator.id,
            "insight_on": date(2026, 9, 1),
            "insight_questions": "Wer erfährt was?",
            "original_seen_by_id": self.moderator.id,
            "original_seen_on": date(2026, 9, 1),
            "original_kept_at": "Ordner 3",
            **span,
        }
        return self.desk.consents.record(ConsentDraft(**{**draft, **values}))  # type: ignore[arg-type] # as above

    def a_case(self, person: YoungPerson) -> Case:
        """A case of the person, reported by the jobcenter."""
        draft = CaseDraft(
            person_id=person.id,
            reporting_institution_id=self.jobcenter.institution_id,
            opened_on=self.clock.now.date(),
        )
        return self.desk.cases.open(draft)

    def a_report(self, case: Case, facts: tuple[Fact, ...] = (), **values: object) -> None:
        """The report on a case."""
        draft: dict[str, object] = {
            "case_id": CaseId(case.id),
            "reported_on": self.clock.now.date(),
            "reporter_id": self.jobcenter.id,
            "occasion": "Ausbildung abgebrochen",
            "question": "Welcher Weg passt im Sommer?",
            "own_words": "Ich möchte in die Werkstatt.",
            "strengths": "pünktlich, geschickt",
            "urgency": Urgency.B,
            "attendance_wish": AttendanceWish.YES,
            "facts": facts,
        }
        self.desk.filings.put_down(CaseReportDraft(**{**draft, **values}))  # type: ignore[arg-type] # as above

    def a_filing(self, **person: object) -> CaseFiling:
        """A whole report sheet about somebody new."""
        draft = {
            "family_name": "Al-Hâdi",
            "given_name": "Nûr",
            "born_on": date(2008, 2, 29),
            "residence": "Kupferberg",
        }
        return CaseFiling(
            person=YoungPersonDraft(**{**draft, **person}),  # type: ignore[arg-type] # as above
            holders=(CustodyHolderDraft(family_name="Al-Hâdi", given_name="Amal"),),
            case=CaseDraft(reporting_institution_id=self.jobcenter.institution_id),
            report=CaseReportDraft(
                reported_on=self.clock.now.date(),
                reporter_id=self.jobcenter.id,
                occasion="Ausbildung abgebrochen",
                question="Welcher Weg passt?",
                own_words="Ich möchte in die Werkstatt.",
                strengths="geschickt",
                urgency=Urgency.A,
                attendance_wish=AttendanceWish.YES,
            ),
        )

    def a_reported_case(self, facts: tuple[Fact, ...] = (), **person: object) -> Case:
        """A case with consent and report, reported to the conference."""
        young = self.a_person(**person)
        self.a_consent(young)
        case = self.a_case(young)
        self.a_report(case, facts)
        return self.desk.cases.report(case.id)

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

    def discuss(self, item_id: AgendaItemId) -> AgendaItem:
        """Call an item, agree on a goal and a commitment of the jobcenter, and conclude it."""
        view = self.desk.sessions.call(item_id)
        self.desk.sessions.seat(item_id, Attendee(kind=AttendeeKind.YOUNG_PERSON))
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

    def sign(self, conference: Conference) -> tuple[CaseSheet, ...]:
        """End a conference, make and keep its signed papers, and return the sheets."""
        self.desk.sessions.end(conference.id)
        self.desk.minutes.keep(self.desk.minutes.make(self.desk.minutes.plan(conference.id)))
        return self.desk.minutes.sheets(conference.id)

    def grants(
        self, to: tuple[Professional, ...], categories: tuple[DataCategory, ...]
    ) -> tuple[GrantDraft, ...]:
        """Grants of the moderator's: categories released mutually to some people."""
        return tuple(
            GrantDraft(
                releaser_id=self.moderator.id,
                recipient=Recipient(institution_id=one.institution_id, professional_id=one.id),
                category=category,
                explicit=category.special,
                valid_from=date(2026, 9, 1),
                valid_until=date(2027, 8, 31),
            )
            for one in to
            for category in categories
        )

    def grants_from(self, first: date) -> tuple[GrantDraft, ...]:
        """What is usually released to the table, from a day on."""
        return tuple(replace(one, valid_from=first) for one in self.grants(self.table, ALL_PLAIN))

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

    def made(self) -> Made:
        """A file that was never rendered, where nothing may come of it."""
        return Made("Leer", b"%PDF", "0" * 64, "Frau Otto", self.clock())

    def consent_of(self, case: Case) -> Consent:
        """The only consent of the person of a case."""
        (consent,) = self.desk.consents.basis(case.person_id).consents
        return consent

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
        return {each.name: getattr(conference, each.name) for each in fields(ConferenceDraft)}

    def item_of_case(self, conference: Conference, case: Case) -> AgendaItemId:
        """The item of a case on an agenda."""
        agenda = self.desk.conferences.view(conference.id).agenda
        return next(line.item.id for line in agenda if line.item.case_id == case.id)

    def written(self) -> int:
        """How much has been written down in the trail so far."""
        with self.vault.read() as session:
            return len(audit_store.leaves(session, 100_000))

    def item_of(self, conference: Conference, number: int = 1) -> AgendaItemId:
        """The item at a position of the agenda."""
        return self.desk.conferences.view(conference.id).agenda[number - 1].item.id

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
        return _desk(self.vault, self.unlocked, other, self.clock)


def _desk(vault: Vault, unlocked: Unlocked, user: User, clock: Clock) -> Desk:
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


@pytest.fixture
def town(vault: Vault, unlocked: Unlocked, town_template: Town) -> Town:
    """A desk whose user is the professional who moderates."""
    return found_again(town_template, vault, unlocked)


def found_again(town: Town, vault: Vault, unlocked: Unlocked) -> Town:
    """Sit down in a copy of a town's vault, when the first was left."""
    clock = Clock(town.clock.now)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    desk = _desk(vault, unlocked, user, clock)
    return replace(town, vault=vault, unlocked=unlocked, clock=clock, desk=desk)


def founded(vault: Vault, unlocked: Unlocked) -> Town:
    """Fill an empty vault with the town."""
    clock = Clock()
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    desk = _desk(vault, unlocked, user, clock)
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
    desk = _desk(vault, unlocked, user, clock)
    moderator, jobcenter, school, agency = people
    return Town(vault, unlocked, clock, desk, moderator, jobcenter, school, agency, institutions)
