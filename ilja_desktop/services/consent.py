"""Consents: recorded from the signed form, withdrawn at once, asked by everybody."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseEvent, CaseState, advance, retention_end
from ilja_desktop.domain.conference import AgendaItemEvent, AgendaItemState, advance_item
from ilja_desktop.domain.consent import (
    Consent,
    ConsentDraft,
    ConsentState,
    Purpose,
    Signature,
    Withdrawal,
    longest_end,
)
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.coverage import (
    Basis,
    Listener,
    Reason,
    Verdict,
    enterable,
    may_know,
    standing,
)
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.ids import CaseId, ConsentId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.release import releases
from ilja_desktop.domain.signing import missing_signatures, state_on
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.consentview import (
    ConsentLine,
    ConsentView,
    Outlook,
    consequences_of,
    line_of,
    outlook_of,
)
from ilja_desktop.services.person import found_people
from ilja_desktop.services.workplace import Workplace, complete, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class ConsentTooLong(Refusal):
    """A consent may not reach further than the policy allows (R22)."""

    longest: date


@dataclass(eq=False)
class ConsentHasEnded(Refusal):
    """A consent that has ended takes no more signatures, and cannot end again."""

    state: ConsentState


def basis_of(session: Session, person_id: YoungPersonId, day: date) -> Basis:
    """Return everything the one question needs about a young person."""
    return Basis(
        person_store.family(session, person_id),
        store.of_person(session, person_id),
        policy_of(session, day),
    )


def listener_of(session: Session, professional_id: ProfessionalId) -> Listener:
    """Return a professional with the colleague they stand in for."""
    professional = institution_store.get_professional(session, professional_id).record()
    deputised = professional.deputy_of_id
    if deputised is None:
        return Listener(professional)
    return Listener(professional, institution_store.get_professional(session, deputised).record())


class Consents:
    """What a user can do with consents."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def all(self) -> tuple[ConsentLine, ...]:
        """Return every consent with its state today, the next to end first."""
        return self.lines(self.ids(ConsentChoice.ALL))

    def ids(self, choice: ConsentChoice, sought: str = "") -> array[int]:
        """Return the ids of consents: what still runs by its next end, then what has ended.

        Args:
            choice: which ones, by their dates.
            sought: beginning of a name or case number; empty for everybody's.
        """
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        sees_closed = may(self._at.user, Right.SEE_CLOSED_DRAFTS)
        with self._at.read() as session:
            notice = today + timedelta(days=policy_of(session, today).consent_notice_days)
            people = found_people(session, sought, closed_drafts=sees_closed) if sought else None
            return store.consent_ids(
                session, choice, today, notice, people, closed_drafts=sees_closed
            )

    def lines(self, ids: Sequence[int]) -> tuple[ConsentLine, ...]:
        """Return the lines of a page of the list, each with its state today."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            policy = policy_of(session, today)
            return tuple(
                line_of(consent, person_store.family(session, consent.person_id), policy, today)
                for consent in store.some(session, ids)
            )

    def view(self, id: ConsentId) -> ConsentView:
        """Return one consent with what it releases, what it lacks, and what hangs on it."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            consent = store.get(session, id).record()
            basis = basis_of(session, consent.person_id, today)
            professionals = institution_store.professionals(session)
            named = {professional.id: professional for professional in professionals}
            cases = case_store.rows_of_person(session, consent.person_id)
            sees_closed = may(self._at.user, Right.SEE_CLOSED_DRAFTS)
            return ConsentView(
                line_of(consent, basis.family, basis.policy, today),
                basis.family,
                missing_signatures(consent, basis.family, basis.policy, today, special=True),
                releases(consent, basis, named, Purpose.CASE_CONFERENCE, today),
                professionals,
                institution_store.institutions(session),
                consequences_of(session, consent.person_id, _LIVE, _NOT_YET_HELD),
                tuple(CaseId(row.id) for row in cases if sees_closed or not row.closed_draft),
                today,
            )

    def outlook(self, draft: ConsentDraft) -> Outlook:
        """Say what a consent would be worth as far as it is entered, and who has to sign."""
        self._at.require(Right.READ_CASES)
        if draft.person_id is None:
            raise IncompleteDraft(("person_id.missing",))
        today = self._at.today()
        with self._at.read() as session:
            policy = policy_of(session, today)
            family = person_store.family(session, draft.person_id)
        return outlook_of(
            draft, family, policy, longest_end(draft.valid_from or today, policy), today
        )

    def enterable(self, person_id: YoungPersonId | None) -> dict[DataCategory, Verdict]:
        """Say for each category whether a fact of it may be written down today (R3).

        Args:
            person_id: about whom; somebody not on record yet has given no consent.
        """
        if person_id is None:
            return {category: Verdict(Reason.NO_CONSENT) for category in DataCategory}
        basis, today = self.basis(person_id), self._at.today()
        return {
            category: enterable(
                basis, Fact(category=category, text=""), Purpose.CASE_CONFERENCE, today
            )
            for category in DataCategory
        }

    def basis(self, person_id: YoungPersonId) -> Basis:
        """Return person, custody holders and consents of one young person."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return basis_of(session, person_id, self._at.today())

    def standing(self, person_id: YoungPersonId, day: date | None = None) -> Verdict:
        """Say whether the person's case may be discussed on a day; today if none is given."""
        return standing(self.basis(person_id), Purpose.CASE_CONFERENCE, day or self._at.today())

    def may_know(
        self,
        person_id: YoungPersonId,
        professional_id: ProfessionalId,
        category: DataCategory | None,
        day: date | None = None,
    ) -> Verdict:
        """Answer the one question for a professional in a case conference."""
        with self._at.read() as session:
            listener = listener_of(session, professional_id)
        when = day or self._at.today()
        return may_know(self.basis(person_id), listener, category, Purpose.CASE_CONFERENCE, when)

    def record(self, draft: ConsentDraft) -> Consent:
        """Enter a consent from its form; a predecessor ends the day before it begins."""
        today = self._at.today()
        complete(draft.problems(today))
        assert draft.person_id is not None
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            _check_length(draft, transaction, today)
            row = store.add(transaction, draft)
            if draft.predecessor_id is not None:
                old = store.get(transaction.session, draft.predecessor_id)
                transaction.change(old, {"superseded_on": draft.valid_from}, None)
            _open_drafts(transaction, draft.person_id, today)
            return row.record()

    def sign(self, id: ConsentId, revision: int, signature: Signature) -> Consent:
        """Add a signature that is on the form."""
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            _still_open(row.record(), transaction, self._at.today())
            store.add_signature(transaction, row, signature, revision)
            _open_drafts(transaction, row.record().person_id, self._at.today())
            return row.record()

    def see_original(
        self, id: ConsentId, revision: int, seen_by: ProfessionalId, kept_at: str
    ) -> Consent:
        """Record that somebody held the signed original in hand, and where it is kept."""
        today = self._at.today()
        values = {
            "original_seen_by_id": seen_by,
            "original_seen_on": today,
            "original_kept_at": kept_at,
        }
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            _still_open(row.record(), transaction, today)
            transaction.change(row, values, revision)
            _open_drafts(transaction, row.record().person_id, today)
            return row.record()

    def withdraw(self, id: ConsentId, withdrawal: Withdrawal) -> Consent:
        """Take a consent back, with everything that follows at once (Art. 7(3) DSGVO).

        Older consents that are still running end with it, so that none of them revives; live
        cases are halted; items not yet held are dropped.
        """
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            consent = row.record()
            _still_open(consent, transaction, self._at.today())
            for other in store.rows_of_person(transaction.session, consent.person_id):
                if other.withdrawal is None and other.valid_from <= consent.valid_from:
                    transaction.change(
                        other, {"withdrawal": withdrawal}, None, Action.STATE_CHANGED
                    )
            _halt_cases(transaction, consent.person_id)
            return row.record()


def _check_length(draft: ConsentDraft, transaction: Transaction, today: date) -> None:
    assert draft.valid_from is not None
    assert draft.valid_until is not None
    longest = longest_end(draft.valid_from, policy_of(transaction.session, today))
    if draft.valid_until > longest:
        raise ConsentTooLong(longest)


def _still_open(consent: Consent, transaction: Transaction, today: date) -> None:
    session = transaction.session
    family = person_store.family(session, consent.person_id)
    state = state_on(consent, family, policy_of(session, today), today)
    if state in _ENDED:
        raise ConsentHasEnded(state)


_ENDED = {
    ConsentState.WITHDRAWN,
    ConsentState.SUPERSEDED,
    ConsentState.EXPIRED,
    ConsentState.INVALID,
}


def _open_drafts(transaction: Transaction, person_id: YoungPersonId, today: date) -> None:
    """Open closed drafts of a person whose consent now holds; their state stays as it is."""
    basis = basis_of(transaction.session, person_id, today)
    if not standing(basis, Purpose.CASE_CONFERENCE, today).allowed:
        return
    for row in case_store.rows_of_person(transaction.session, person_id):
        if row.closed_draft:
            values = {"closed_draft": False, "erase_on": retention_end(today, basis.policy)}
            transaction.change(row, values, None)


def _halt_cases(transaction: Transaction, person_id: YoungPersonId) -> None:
    for row in case_store.rows_of_person(transaction.session, person_id):
        if row.state not in _LIVE:
            continue
        for item in conference_store.item_rows_of_case(transaction.session, CaseId(row.id)):
            if item.state in _NOT_YET_HELD:
                dropped = advance_item(item.state, AgendaItemEvent.DROP)
                transaction.change(item, {"state": dropped}, None, Action.STATE_CHANGED)
        state = advance(row.state, CaseEvent.HALT)
        transaction.change(row, {"state": state}, None, Action.STATE_CHANGED)


_LIVE = frozenset[CaseState](
    {
        CaseState.DRAFT,
        CaseState.REPORTED,
        CaseState.ADMITTED,
        CaseState.SCHEDULED,
        CaseState.IN_PROGRESS,
        CaseState.POSTPONED,
    }
)
_NOT_YET_HELD = frozenset[AgendaItemState](
    {
        AgendaItemState.PROPOSED,
        AgendaItemState.ADMITTED,
        AgendaItemState.SELECTED,
        AgendaItemState.OPEN,
    }
)
