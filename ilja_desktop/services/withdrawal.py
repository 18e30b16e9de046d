"""Withdrawals: declared by one command, worked off step by step, cancelled only by two people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import CommitmentEvent, advance
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.errors import IncompleteDraft, NotFound, Refusal
from ilja_desktop.domain.ids import CaseId, CommitmentId, ConsentId, UserId, YoungPersonId
from ilja_desktop.domain.signing import reach_of
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import Aftermath, Fate, FateMark, Mistake, Withdrawal
from ilja_desktop.services import withdrawnfact
from ilja_desktop.services.access import Access
from ilja_desktop.services.aftermath import WithdrawalView, gather
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.consent import demand_open
from ilja_desktop.services.keeping import remember_withdrawal, undo_end_after_withdrawal
from ilja_desktop.services.mentorship import end_uncovered
from ilja_desktop.services.seclusion import demand_visible, hidden_people
from ilja_desktop.services.secondperson import second_person
from ilja_desktop.services.takeback import Consequences, consequences_of, settle_cases, take_back
from ilja_desktop.services.workplace import Workplace, complete, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import consent as store
from ilja_desktop.store import consentwriting
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class WithdrawalCancelled(Refusal):
    """A withdrawal that was entered by mistake stays as it is."""


@dataclass(frozen=True)
class WithdrawalPreview:
    """What a withdrawal would do, before it is entered."""

    view: WithdrawalView
    consequences: Consequences
    """Nothing, if another consent still carries the case."""
    erase_on: date | None = None
    """Last day on which the cases would be kept, if they would be erased soon."""


class Withdrawals:
    """What a user can do when somebody takes a consent back."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access

    def preview(self, id: ConsentId, withdrawal: Withdrawal) -> WithdrawalPreview:
        """Say what would happen, without anything happening."""
        self._at.require(Right.WRITE_CONSENTS)
        today = self._at.today()
        with self._at.read() as session:
            consent = store.get(session, id).record()
            demand_visible(session, self._at.user, consent.person_id)
            basis = basis_of(session, consent.person_id, today)
            known = _as_entered(consent, basis, withdrawal)
            view = gather(session, known, id, len(consent.withdrawals), withdrawal, today)
            if view.stands:
                return WithdrawalPreview(view, Consequences((), 0))
            found = consequences_of(session, consent.person_id, closed_drafts=True)
            until = today + timedelta(days=policy_of(session, today).withdrawal_days)
            erase_on = None if view.erase_on is None else min(view.erase_on, until)
            return WithdrawalPreview(view, found, erase_on)

    def declare(self, id: ConsentId, withdrawal: Withdrawal) -> Consent:
        """Take a consent back, with everything that follows at once (Art. 7(3) DSGVO).

        Where it is taken back wholly, older consents that are still running end with it, so that
        none of them revives. If no consent stands any more, live cases are halted, items not yet
        held are dropped, and the day of erasure is set.

        Raises:
            IncompleteDraft: something is missing, or it reaches nothing the consent grants.
            ConsentHasEnded: there is nothing left to take back.
        """
        today = self._at.today()
        complete(withdrawal.problems(today))
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            consent = row.record()
            demand_visible(transaction.session, self._at.user, row.person_id)
            demand_open(transaction.session, consent, today)
            _demand_reach(consent, basis_of(transaction.session, row.person_id, today), withdrawal)
            take_back(transaction, row, withdrawal)
            settle_cases(transaction, row, today)
            end_uncovered(transaction, row.person_id, today)
            return row.record()

    def open(self) -> tuple[WithdrawalView, ...]:
        """Return the withdrawals about which something is left to be done, the oldest first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            consents = store.withdrawn(session)
            hidden = hidden_people(session, self._at.user, [each.person_id for each in consents])
            found = [
                self._view(session, consent, number)
                for consent in consents
                if consent.person_id not in hidden
                for number, each in enumerate(consent.withdrawals)
                if each.aftermath is not None and each.mistake is None
            ]
        left = (view for view in found if view.open)
        return tuple(sorted(left, key=lambda view: view.withdrawal.withdrawn_on))

    def view(self, id: ConsentId, number: int) -> WithdrawalView:
        """Return one withdrawal of a consent with what was done and what is open."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            consent = store.get(session, id).record()
            demand_visible(session, self._at.user, consent.person_id)
            _nth(consent, number)
            return self._view(session, consent, number)

    def latest(self, id: ConsentId) -> int | None:
        """Return the position of the latest withdrawal of a consent that was not cancelled."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            consent = store.get(session, id).record()
            demand_visible(session, self._at.user, consent.person_id)
        return consent.last_withdrawal

    def decide(
        self, id: ConsentId, number: int, fates: Mapping[CommitmentId, Fate]
    ) -> WithdrawalView:
        """Decide what becomes of commitments; those that lapse end at once."""
        today = self._at.today()
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = self._row(transaction, id)
            after = _working(row.record(), number).aftermath or Aftermath()
            view = self._view(transaction.session, row.record(), number)
            concerned = {one.commitment.id for one in view.undecided}
            marks = []
            for commitment_id, fate in fates.items():
                if commitment_id not in concerned:
                    raise NotFound("Vereinbarung", str(commitment_id))
                if fate is Fate.LAPSE:
                    _lapse(transaction, commitment_id)
                mark = FateMark(
                    commitment_id=commitment_id,
                    fate=fate,
                    decided_on=today,
                    decided_by_id=UserId(self._at.user.id),
                )
                marks.append(mark)
            note(transaction, row, number, replace(after, fates=(*after.fates, *marks)))
            return self._view(transaction.session, row.record(), number)

    def erase_facts(self, id: ConsentId, number: int) -> WithdrawalView:
        """Erase for good what is written down and rested on what was taken back alone."""
        today = self._at.today()
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = self._row(transaction, id)
            withdrawal = _working(row.record(), number)
            basis = basis_of(transaction.session, row.person_id, today)
            withdrawnfact.erase(
                transaction, basis, reach_of(withdrawal, basis.family, basis.policy), today
            )
            return self._view(transaction.session, row.record(), number)

    def cancel(
        self, id: ConsentId, number: int, reason: str, label: str, password: str
    ) -> WithdrawalView:
        """Cancel a withdrawal that was entered for the wrong person; derives a key.

        Both entries stay. What was halted goes on only when somebody decides so.

        Args:
            id: the consent it stands at.
            number: its position there.
            reason: what went wrong.
            label: what the second person signs in by.
            password: theirs.

        Raises:
            WithdrawalCancelled: it is cancelled already.
            SamePerson: the second person is the signed-in user.
            SecondPersonNotEntitled: they do not keep consents.
            WrongPassword: name and password do not belong together.
        """
        self._at.require(Right.WRITE_CONSENTS)
        if not reason.strip():
            raise IncompleteDraft(("reason.missing",))
        me = UserId(self._at.user.id)
        mistake = Mistake(
            found_on=self._at.today(),
            reason=reason.strip(),
            found_by_id=me,
            confirmed_by_id=second_person(self._at, self._access, label, password, me),
        )
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = self._row(transaction, id)
            withdrawal = _working(row.record(), number)
            _mark_mistake(transaction, row, number, mistake)
            consents = store.of_person(transaction.session, row.person_id)
            if not any(each.withdrawal for each in consents):
                _keep_again(transaction, row.person_id, withdrawal, self._at.today())
            return self._view(transaction.session, row.record(), number)

    def _row(self, transaction: Transaction, id: ConsentId) -> ConsentRow:
        row = store.get(transaction.session, id)
        demand_visible(transaction.session, self._at.user, row.person_id)
        return row

    def _view(self, session: Session, consent: Consent, number: int) -> WithdrawalView:
        today = self._at.today()
        basis = basis_of(session, consent.person_id, today)
        return gather(session, basis, consent.id, number, consent.withdrawals[number], today)


def note(transaction: Transaction, row: ConsentRow, number: int, after: Aftermath) -> None:
    """Note what was done about a withdrawal."""
    changed = tuple(
        replace(each, aftermath=after) if at == number else each
        for at, each in enumerate(row.withdrawals)
    )
    consentwriting.change_withdrawals(transaction, row, changed)


def _nth(consent: Consent, number: int) -> Withdrawal:
    if not 0 <= number < len(consent.withdrawals):
        raise NotFound("Widerruf", str(number))
    return consent.withdrawals[number]


def _working(consent: Consent, number: int) -> Withdrawal:
    withdrawal = _nth(consent, number)
    if withdrawal.mistake is not None:
        raise WithdrawalCancelled
    return withdrawal


def _demand_reach(consent: Consent, basis: Basis, withdrawal: Withdrawal) -> None:
    reach = reach_of(withdrawal, basis.family, basis.policy)
    if not reach.whole() and not any(reach.reaches(grant) for grant in consent.grants):
        raise IncompleteDraft(("scope.nothing",))


def _as_entered(consent: Consent, basis: Basis, withdrawal: Withdrawal) -> Basis:
    """Return the basis as it would be with a withdrawal."""
    whole = reach_of(withdrawal, basis.family, basis.policy).whole()
    consents = tuple(
        replace(each, withdrawals=(*each.withdrawals, withdrawal))
        if each.id == consent.id or (whole and each.valid_from <= consent.valid_from)
        else each
        for each in basis.consents
    )
    return replace(basis, consents=consents)


def _lapse(transaction: Transaction, id: CommitmentId) -> None:
    row = commitment_store.get(transaction.session, id)
    state = advance(row.state, CommitmentEvent.LAPSE)
    transaction.change(row, {"state": state})


def _mark_mistake(transaction: Transaction, row: ConsentRow, number: int, mistake: Mistake) -> None:
    """Mark a withdrawal as a mistake, at every consent it ended."""
    event = row.withdrawals[number]
    touched = []
    for other in store.rows_of_person(transaction.session, row.person_id):
        changed = tuple(
            replace(each, mistake=mistake)
            if (other.id == row.id and at == number)
            or (other.id != row.id and each.aftermath is None and each.same_event(event))
            else each
            for at, each in enumerate(other.withdrawals)
        )
        if changed != other.withdrawals:
            touched.append(consentwriting.change_withdrawals(transaction, other, changed))
    remember_withdrawal(transaction, touched)


def _keep_again(
    transaction: Transaction, person_id: YoungPersonId, withdrawal: Withdrawal, today: date
) -> None:
    """Keep the cases as long as before; they stay halted until somebody lets them go on."""
    after = withdrawal.aftermath or Aftermath()
    days = {stopped.case_id: stopped.erase_on for stopped in after.stopped}
    for row in case_store.rows_of_person(transaction.session, person_id):
        if row.id in days:
            undo_end_after_withdrawal(transaction, row, days[CaseId(row.id)], today)
