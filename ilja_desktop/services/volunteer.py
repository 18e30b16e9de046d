"""Volunteers: interest, selection, proofs, trainings, money, and what has to go by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.extendedcertificate import certificate_ends
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, VolunteerId
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.mentoringrule import MentoringRules
from ilja_desktop.domain.mentorship import RUNNING, Mentorship
from ilja_desktop.domain.renewal import Renewal, renewals
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.volunteer import (
    GONE,
    Payment,
    Proof,
    ProofDraft,
    Training,
    Volunteer,
    VolunteerDraft,
    VolunteerEvent,
    YearOfPayments,
    advance,
    payments_of,
)
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import history
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import mentorship as mentorship_store
from ilja_desktop.store import volunteer as store
from ilja_desktop.store.institution import ProfessionalRow
from ilja_desktop.store.transaction import Transaction
from ilja_desktop.store.volunteer import VolunteerRow

FUNCTION = "Ehrenamtliche Begleitung"
"""What consents call whoever accompanies; offered where a function is named."""


@dataclass(eq=False)
class ProofMissing(Refusal):
    """Somebody may not go on before what is missing was seen."""

    missing: tuple[Proof, ...]


@dataclass(eq=False)
class NoInstitution(Refusal):
    """Consents name a person at an institution, and there is none."""

    name: str


@dataclass(eq=False)
class StillAccompanying(Refusal):
    """Nobody leaves while a young person relies on them."""

    name: str


class Volunteers:
    """What the coordination can do about volunteers."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def all(self) -> tuple[Volunteer, ...]:
        """Return all volunteers by name."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            return store.volunteers(session)

    def get(self, id: VolunteerId) -> Volunteer:
        """Return one volunteer."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            return store.get(session, id).record()

    def renewals(self) -> tuple[Renewal, ...]:
        """Return what has to be renewed or done next, the most urgent first."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            rules = rules_of(session, self._at.today())
            return renewals(store.volunteers(session), rules, self._at.today())

    def take_interest(self, draft: VolunteerDraft) -> Volunteer:
        """Take somebody on record who would like to accompany young people."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            return transaction.add(VolunteerRow(**columns(draft))).record()

    def change(self, id: VolunteerId, revision: int, draft: VolunteerDraft) -> Volunteer:
        """Change what is known about somebody; consents name them under the new name."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = transaction.change(_row(transaction, id), columns(draft), revision)
            if row.professional_id is not None:
                known = institution_store.get_professional(transaction.session, row.professional_id)
                transaction.change(known, _as_professional(row.record()))
            return row.record()

    def prove(self, id: VolunteerId, revision: int, draft: ProofDraft) -> Volunteer:
        """Write down what was seen and signed; of a certificate three facts only."""
        today = self._at.today()
        complete(draft.problems(today))
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            certificate = draft.certificate
            if certificate is not None and certificate != row.certificate:
                complete(certificate.problems(rules_of(transaction.session, today), today))
            return transaction.change(row, columns(draft), revision).record()

    def train(self, id: VolunteerId, revision: int, trainings: Iterable[Training]) -> Volunteer:
        """Write down which trainings are planned and which were attended."""
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            values = {"trainings": tuple(each for each in trainings if each.title.strip())}
            return transaction.change(_row(transaction, id), values, revision).record()

    def pay(
        self, id: VolunteerId, revision: int, payment: Payment, instead: Payment | None = None
    ) -> Volunteer:
        """Write down money that was paid.

        Args:
            id: to whom.
            revision: as it was looked at.
            payment: what was paid.
            instead: a payment on record that this one puts right.
        """
        complete(payment.problems(self._at.today()))
        return self._account(id, revision, gone=instead, come=(payment,))

    def strike(self, id: VolunteerId, revision: int, payment: Payment) -> Volunteer:
        """Take back a payment that was written down by mistake; the history keeps it."""
        return self._account(id, revision, gone=payment, come=())

    def _account(
        self, id: VolunteerId, revision: int, gone: Payment | None, come: tuple[Payment, ...]
    ) -> Volunteer:
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            kept = list(row.payments)
            if gone in kept:
                kept.remove(gone)
            values = {"payments": (*kept, *come)}
            return transaction.change(row, values, revision).record()

    def payments(self, id: VolunteerId, year: int) -> YearOfPayments:
        """Add up what was paid in a calendar year, by the limits of its last day or today."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        day = min(self._at.today(), date(year, 12, 31))
        with self._at.read() as session:
            return payments_of(store.get(session, id).payments, year, rules_of(session, day))

    def select(self, id: VolunteerId) -> Volunteer:
        """Select somebody; day and result of the interview have to be on record.

        Raises:
            ProofMissing: they are not.
        """
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            if row.interviewed_on is None or not row.selection.strip():
                raise ProofMissing((Proof.INTERVIEW,))
            return _step(transaction, row, VolunteerEvent.SELECT)

    def check(self, id: VolunteerId) -> Volunteer:
        """Say that everything was seen and signed.

        Raises:
            ProofMissing: something is missing.
        """
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            _demand_proofs(row.record())
            return _step(transaction, row, VolunteerEvent.CHECK)

    def begin(self, id: VolunteerId) -> Volunteer:
        """Let somebody begin; from now on consents can name them.

        Raises:
            ProofMissing: something is missing.
            NoInstitution: it is not known whose volunteer they are.
        """
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            volunteer = row.record()
            _demand_proofs(volunteer)
            if volunteer.institution_id is None:
                raise NoInstitution(volunteer.display_name())
            values: dict[str, object] = {"active_from": self._at.today()}
            if row.professional_id is None:
                known = transaction.add(ProfessionalRow(**_as_professional(volunteer)))
                values |= {"professional_id": ProfessionalId(known.id)}
            return _step(transaction, row, VolunteerEvent.BEGIN, **values)

    def decline(self, id: VolunteerId) -> Volunteer:
        """Part with somebody before they began; the certificate's facts go at once (§ 72a)."""
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            _step(transaction, row, VolunteerEvent.DECLINE, left_on=self._at.today())
            _forget_certificate(transaction, id)
            return row.record()

    def leave(self, id: VolunteerId) -> Volunteer:
        """Let somebody stop; nobody is named by new consents after it.

        Raises:
            StillAccompanying: a tandem of theirs goes on.
        """
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = _row(transaction, id)
            tandems = mentorship_store.rows_of_volunteer(transaction.session, id)
            if any(each.state in RUNNING for each in tandems):
                raise StillAccompanying(row.record().display_name())
            if row.professional_id is not None:
                known = institution_store.get_professional(transaction.session, row.professional_id)
                transaction.change(known, {"active": False})
            today = self._at.today()
            return _step(transaction, row, VolunteerEvent.LEAVE, left_on=today)

    def erase_due(self) -> int:
        """Erase facts of certificates and people whose day has come; return how many.

        It happens by itself whenever the coordination opens the vault.
        """
        today = self._at.today()
        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            due = _certificates_due(session, today)
            gone = _people_due(session, today)
        if due or gone:
            with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
                for id in due:
                    _forget_certificate(transaction, id)
                for id in gone:
                    transaction.erase(_row(transaction, id))
            sweep(self._at.vault)
        return len(due) + len(gone)


def rules_of(session: Session, day: date) -> MentoringRules:
    """Return what the office decided about volunteers for a day."""
    return policy_of(session, day).mentoring


def _row(transaction: Transaction, id: VolunteerId) -> VolunteerRow:
    return store.get(transaction.session, id)


def _step(
    transaction: Transaction, row: VolunteerRow, event: VolunteerEvent, **values: object
) -> Volunteer:
    values["state"] = advance(row.state, event)
    return transaction.change(row, values, None, Action.STATE_CHANGED).record()


def _demand_proofs(volunteer: Volunteer) -> None:
    missing = volunteer.missing()
    if missing:
        raise ProofMissing(missing)


def _as_professional(volunteer: Volunteer) -> dict[str, object]:
    draft = ProfessionalDraft(
        institution_id=InstitutionId(volunteer.institution_id or 0),
        given_name=volunteer.given_name,
        family_name=volunteer.family_name,
        function=FUNCTION,
        pledged_on=volunteer.pledged_on,
        phone=volunteer.phone,
        mail=volunteer.mail,
    )
    return columns(draft)


def _forget_certificate(transaction: Transaction, id: VolunteerId) -> None:
    """Take the three facts off the record, out of its history and out of the trail's salts."""
    row = _row(transaction, id)
    transaction.change(row, {"certificate": None})
    history.drop(transaction.session, row, "certificate")
    transaction.conceal(row)


def _certificates_due(session: Session, today: date) -> tuple[VolunteerId, ...]:
    rules = rules_of(session, today)
    tandems = mentorship_store.mentorships(session)
    return tuple(
        one.id
        for one in store.volunteers(session)
        if one.certificate is not None and _certificate_due(one, tandems, rules, today)
    )


def _certificate_due(
    one: Volunteer, tandems: Iterable[Mentorship], rules: MentoringRules, today: date
) -> bool:
    own = [each for each in tandems if each.volunteer_id == one.id]
    if any(each.state in RUNNING for each in own):
        return False
    ends = [each.ended_on for each in own if each.ended_on is not None]
    if one.state in GONE and not ends:
        return True  # no activity followed the inspection
    assert one.certificate is not None
    # Who goes on may have shown a newer one for what comes; who left has nothing to come.
    days = ends if one.state in GONE else [*ends, one.certificate.seen_on]
    return certificate_ends(max(days), rules) < today


def _people_due(session: Session, today: date) -> tuple[VolunteerId, ...]:
    """Return those who left so long ago that nothing of theirs is kept any more."""
    years = policy_of(session, today).retention_years
    return tuple(
        one.id
        for one in store.volunteers(session)
        if one.state in GONE
        and one.left_on is not None
        and one.left_on.year + years < today.year
        and not mentorship_store.rows_of_volunteer(session, one.id)
    )
