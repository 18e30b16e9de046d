"""Consents that have to be looked at again, and those whose end is noted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import CARRYING, Consent, ReviewCause
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.insight import insight_unproven
from ilja_desktop.domain.signing import decides_alone, state_on
from ilja_desktop.domain.user import Right
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import consent as store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class InsightUnproven(Refusal):
    """A minor signed, and nobody has written down that they understand what they signed."""


def put_under_review(transaction: Transaction, row: ConsentRow, cause: ReviewCause) -> None:
    """Keep a consent from carrying until somebody has looked at it."""
    transaction.change(row, {"review_reason": cause.value}, action=Action.STATE_CHANGED)


def doubt_after_custody(transaction: Transaction, person_id: YoungPersonId, today: date) -> None:
    """Put the consents that carry under review, because others hold custody now.

    Where the young person decides alone, nothing changes by it. Call it before the change.
    """
    session = transaction.session
    family, policy = person_store.family(session, person_id), policy_of(session, today)
    if decides_alone(family, policy, today):
        return
    for row in store.rows_of_person(session, person_id):
        if state_on(row.record(), family, policy, today) in CARRYING:
            put_under_review(transaction, row, ReviewCause.CUSTODY_CHANGED)


def doubt_insight(transaction: Transaction, row: ConsentRow, today: date) -> None:
    """Put a consent under review that a minor signed whose insight nobody has found."""
    session, record = transaction.session, row.record()
    family = person_store.family(session, record.person_id)
    unproven = insight_unproven(record, family, policy_of(session, today))
    if unproven and not record.review_reason:
        put_under_review(transaction, row, ReviewCause.INSIGHT_UNPROVEN)


def demand_insight(session: Session, consent: Consent, today: date) -> None:
    """Raise ``InsightUnproven`` while a minor has signed whose insight nobody has found."""
    family = person_store.family(session, consent.person_id)
    if insight_unproven(consent, family, policy_of(session, today)):
        raise InsightUnproven


def note_expired(at: Workplace) -> int:
    """Write down once, for each consent that ran out, that this was noticed; return how many.

    Raises:
        NotAllowed: consents are kept by others.
    """
    at.require(Right.WRITE_CONSENTS)
    at.require(Right.SEE_CLOSED_DRAFTS)
    today = at.today()
    with at.read() as session:
        noted = audit_store.objects_with(session, Action.EXPIRED, f"{ConsentRow.__tablename__}:")
        closed = closed_people(session)
        due = [
            (reference, last)
            for reference, person_id, last in store.expired(session, today)
            if person_id not in closed and reference not in noted
        ]
    if not due:
        return 0
    with at.write(Right.WRITE_CONSENTS) as transaction:
        for reference, last in due:
            transaction.note(Action.EXPIRED, reference, last.isoformat().encode())
    return len(due)
