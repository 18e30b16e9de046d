"""Tandems: who accompanies whom, decided by a person, and only as far as the consent goes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.coverage import Reason, Verdict, may_know, standing
from ilja_desktop.domain.deadline import last_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import MentorshipId, ProfessionalId, VolunteerId, YoungPersonId
from ilja_desktop.domain.matching import Proposal, propose
from ilja_desktop.domain.mentorship import (
    RUNNING,
    EndReason,
    Mentorship,
    MentorshipEvent,
    MentorshipState,
    NeedDraft,
    advance,
)
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.volunteer import Volunteer, VolunteerState
from ilja_desktop.services.basis import bases_of, basis_of, listener_of
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.seclusion import demand_visible, hidden_people
from ilja_desktop.services.volunteer import rules_of
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import mentorlog as log_store
from ilja_desktop.store import mentorship as store
from ilja_desktop.store import package as package_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import volunteer as volunteer_store
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(eq=False)
class TandemNotCovered(Refusal):
    """Nobody is accompanied without a consent to that."""

    name: str
    reason: Reason


@dataclass(eq=False)
class NoCapacity(Refusal):
    """A volunteer accompanies as many as agreed."""

    name: str


@dataclass(eq=False)
class NotActive(Refusal):
    """A volunteer has not begun, or has left."""

    name: str


class Mentorships:
    """What the coordination can do about tandems."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def get(self, id: MentorshipId) -> Mentorship:
        """Return one tandem."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            return store.get(session, id).record()

    def consent(self, person_id: YoungPersonId) -> Verdict:
        """Say whether a young person's consent lets anybody accompany them today."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        today = self._at.today()
        with self._at.read() as session:
            demand_visible(session, self._at.user, person_id)
            return standing(basis_of(session, person_id, today), Purpose.MENTORING, today)

    def candidates(self) -> tuple[YoungPerson, ...]:
        """Return young people who agreed to be accompanied and are not yet, by name."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        today = self._at.today()
        with self._at.read() as session:
            asked = store.people_agreed(session)
            taken = {
                each.person_id
                for each in store.mentorships(session)
                if each.state is not MentorshipState.ENDED
            }
            hidden = hidden_people(session, self._at.user, asked)
            free = [id for id in asked if id not in taken and id not in hidden]
            bases = bases_of(session, free, today)
            found = [
                person_store.get(session, id).record()
                for id in free
                if standing(bases[id], Purpose.MENTORING, today).allowed
            ]
        return tuple(sorted(found, key=YoungPerson.full_name))

    def request(self, person_id: YoungPersonId, draft: NeedDraft) -> Mentorship:
        """Look for somebody to accompany a young person.

        Raises:
            TandemNotCovered: there is no consent to it.
        """
        today = self._at.today()
        complete(draft.problems(today))
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, person_id)
            verdict = standing(basis_of(session, person_id, today), Purpose.MENTORING, today)
            if not verdict.allowed:
                raise TandemNotCovered(draft.given_name, verdict.reason)
            row = MentorshipRow(
                pseudonym=_free_pseudonym(session, today),
                person_id=person_id,
                requested_on=today,
                contact=_contact(session, draft.contact_id),
                **columns(draft),
            )
            return transaction.add(row).record()

    def change(self, id: MentorshipId, revision: int, draft: NeedDraft) -> Mentorship:
        """Change what a young person looks for, the rhythm or whom the volunteer may call."""
        complete(draft.problems(self._at.today()))
        with self._changing(id) as (transaction, row):
            values = columns(draft) | {"contact": _contact(transaction.session, draft.contact_id)}
            return transaction.change(row, values, revision).record()

    def proposals(self, id: MentorshipId) -> tuple[Proposal, ...]:
        """Return who could accompany, with reasons, the best founded first; a person decides."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            tandem = store.get(session, id).record()
            volunteers = volunteer_store.volunteers(session)
            consents = _verdicts(session, tandem.person_id, volunteers, self._at.today())
            return propose(tandem, volunteers, store.running(session), consents)

    def introduce(self, id: MentorshipId, volunteer_id: VolunteerId) -> Mentorship:
        """Let a volunteer come to know of the young person; the consent has to name them.

        Raises:
            TandemNotCovered: it does not.
            NotActive, NoCapacity: the volunteer cannot take anybody.
        """
        with self._changing(id) as (transaction, row):
            session = transaction.session
            volunteer = volunteer_store.get(session, volunteer_id).record()
            if volunteer.state is not VolunteerState.ACTIVE:
                raise NotActive(volunteer.display_name())
            if store.running(session).get(volunteer_id, 0) >= volunteer.capacity:
                raise NoCapacity(volunteer.display_name())
            demand_covered(session, row.record(), volunteer, self._at.today())
            values = {"volunteer_id": volunteer_id, "met_on": self._at.today()}
            return _step(transaction, row, MentorshipEvent.INTRODUCE, **values)

    def begin(self, id: MentorshipId) -> Mentorship:
        """Let a tandem begin after the first meeting; the consent is asked once more."""
        with self._changing(id) as (transaction, row):
            session = transaction.session
            assert row.volunteer_id is not None, "somebody was introduced"
            volunteer = volunteer_store.get(session, row.volunteer_id).record()
            demand_covered(session, row.record(), volunteer, self._at.today())
            today = self._at.today()
            return _step(transaction, row, MentorshipEvent.BEGIN, began_on=today)

    def pause(self, id: MentorshipId) -> Mentorship:
        """Interrupt a tandem."""
        with self._changing(id) as (transaction, row):
            today = self._at.today()
            return _step(transaction, row, MentorshipEvent.PAUSE, paused_on=today)

    def resume(self, id: MentorshipId) -> Mentorship:
        """Go on with a tandem."""
        with self._changing(id) as (transaction, row):
            return _step(transaction, row, MentorshipEvent.RESUME, paused_on=None)

    def look_again(self, id: MentorshipId) -> Mentorship:
        """Look for somebody else, because it did not fit; return what is looked for.

        Whoever has it on their device already keeps nothing of it: theirs ends, so that their copy
        is emptied, and another one is looked for under a pseudonym they do not know.
        """
        with self._changing(id) as (transaction, row):
            if not package_store.went_out(transaction.session, row.uuid):
                values = {"volunteer_id": None, "met_on": None}
                return _step(transaction, row, MentorshipEvent.RETURN, **values)
            today = self._at.today()
            again = MentorshipRow(
                pseudonym=_free_pseudonym(transaction.session, today),
                requested_on=today,
                **{name: row.value(name) for name in _NEEDED},
            )
            _end(transaction, row, EndReason.NOT_FITTING, today)
            return transaction.add(again).record()

    def end(self, id: MentorshipId, reason: EndReason) -> Mentorship:
        """End a tandem; what the volunteer has of it is asked back with the next package."""
        with self._changing(id) as (transaction, row):
            return _end(transaction, row, reason, self._at.today())

    def confirm_emptied(self, id: MentorshipId) -> Mentorship:
        """Note that the volunteer's copy of an ended tandem is empty."""
        with self._changing(id) as (transaction, row):
            return transaction.change(row, {"emptied_on": self._at.today()}).record()

    def erase_due(self) -> int:
        """Erase tandems whose period after their end is over, with their logs; return how many."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        today = self._at.today()
        with self._at.read() as session:
            due = _due(session, today)
        if due:
            with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
                for id in due:
                    erase(transaction, id)
            sweep(self._at.vault)
        return len(due)

    @contextmanager
    def _changing(self, id: MentorshipId) -> Iterator[tuple[Transaction, MentorshipRow]]:
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = store.get(transaction.session, id)
            if row.person_id is not None:
                demand_visible(transaction.session, self._at.user, row.person_id)
            yield transaction, row


_NEEDED = ("person_id", "contact", *(each.name for each in fields(NeedDraft)))


def covers(session: Session, tandem: Mentorship, volunteer: Volunteer, day: date) -> Verdict:
    """Ask the one question: may this volunteer know of this young person on a day?"""
    assert tandem.person_id is not None, "asked at the office"
    found = _verdicts(session, tandem.person_id, (volunteer,), day)
    return found.get(volunteer.id, Verdict(Reason.RECIPIENT_NOT_NAMED))


def demand_covered(session: Session, tandem: Mentorship, volunteer: Volunteer, day: date) -> None:
    """Raise ``TandemNotCovered`` unless the consent lets a volunteer know of a young person."""
    verdict = covers(session, tandem, volunteer, day)
    if not verdict.allowed:
        raise TandemNotCovered(tandem.given_name, verdict.reason)


def end_uncovered(transaction: Transaction, person_id: YoungPersonId, today: date) -> None:
    """End a young person's tandems that no consent covers any more."""
    session = transaction.session
    for row in store.rows_of_person(session, person_id):
        if row.state not in RUNNING or row.volunteer_id is None:
            continue
        volunteer = volunteer_store.get(session, row.volunteer_id).record()
        if not covers(session, row.record(), volunteer, today).allowed:
            _end(transaction, row, EndReason.CONSENT, today)


def erase(transaction: Transaction, id: MentorshipId) -> None:
    """Erase a tandem with its log."""
    for entry in log_store.rows_of_mentorship(transaction.session, id):
        transaction.erase(entry)
    draft_store.discard_all(transaction.session, draft_key(id))
    transaction.erase(store.get(transaction.session, id))


def draft_key(id: MentorshipId) -> str:
    """Return under which key an entry is kept while somebody types it."""
    return f"{MentorshipRow.__tablename__}:{id}"


def _verdicts(
    session: Session,
    person_id: YoungPersonId | None,
    volunteers: Iterable[Volunteer],
    day: date,
) -> dict[VolunteerId, Verdict]:
    """Answer for volunteers whom consents can name; others cannot know anything."""
    if person_id is None:
        return {}
    basis = basis_of(session, person_id, day)
    return {
        one.id: may_know(
            basis, listener_of(session, one.professional_id), None, Purpose.MENTORING, day
        )
        for one in volunteers
        if one.professional_id is not None
    }


def _step(
    transaction: Transaction, row: MentorshipRow, event: MentorshipEvent, **values: object
) -> Mentorship:
    values["state"] = advance(row.state, event)
    return transaction.change(row, values, None, Action.STATE_CHANGED).record()


def _end(
    transaction: Transaction, row: MentorshipRow, reason: EndReason, today: date
) -> Mentorship:
    # What the volunteer's copy is emptied by travels without anything about the young person.
    values = {"ended_on": today, "end_reason": reason, "next_on": None, "given_name": "", "aim": ""}
    return _step(transaction, row, MentorshipEvent.END, **values)


def _free_pseudonym(session: Session, today: date) -> str:
    """Return the next free pseudonym of the year; it has nothing of the case number."""
    beginning = f"T-{today.year}-"
    taken = {
        int(one.pseudonym.removeprefix(beginning))
        for one in store.mentorships(session)
        if one.pseudonym.startswith(beginning)
    }
    return f"{beginning}{max(taken, default=0) + 1:03}"


def _contact(session: Session, id: ProfessionalId | None) -> str:
    if id is None:
        return ""
    known = institution_store.get_professional(session, id).record()
    return ", ".join(filter(None, (known.display_name(), known.phone)))


def _due(session: Session, today: date) -> tuple[MentorshipId, ...]:
    months = rules_of(session, today).log_months
    return tuple(
        MentorshipId(row.id)
        for row in store.ended_until(session, today)
        if row.ended_on is not None and last_day(row.ended_on, months) < today
    )
