"""A case lies on one desk's table at a time: here, or with whom it was sent to."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.loan import CaseAway, LoanDraft, LoanSide
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import contact as contact_store
from ilja_desktop.store import loan as store
from ilja_desktop.store.loan import LoanRow
from ilja_desktop.store.transaction import Transaction


def demand_here(session: Session, case_id: CaseId) -> None:
    """Let nobody put a case on the table that lies on another desk's.

    Raises:
        CaseAway: it was sent there and has not come back.
    """
    lent = store.running(session, case_id, LoanSide.LENT)
    if lent is not None:
        number = case_store.get(session, case_id).number
        raise CaseAway(number, contact_store.get(session, lent.contact_id).name)


def lend(transaction: Transaction, contact: Contact, cases: Iterable[CaseId]) -> None:
    """Note that cases lie on a contact's table from today on."""
    for case_id in cases:
        _end(transaction, case_id, LoanSide.BORROWED)
        _begin(transaction, contact, case_id, LoanSide.LENT)


def receive(transaction: Transaction, contact: Contact, cases: Iterable[CaseId]) -> None:
    """Note that cases lie on one's own table from today on: back home, or on loan."""
    for case_id in cases:
        known = store.running(transaction.session, case_id, LoanSide.BORROWED) is not None
        if not _end(transaction, case_id, LoanSide.LENT) and not known:
            _begin(transaction, contact, case_id, LoanSide.BORROWED)


def unreceive(transaction: Transaction, contact: Contact, case_id: CaseId, *, new: bool) -> None:
    """Have a case lie where it lay before a package from a contact was taken.

    Args:
        transaction: running.
        contact: who sent it.
        case_id: which case.
        new: it was not here before.
    """
    borrowed = store.running(transaction.session, case_id, LoanSide.BORROWED)
    if borrowed is not None:
        if new:
            transaction.erase(borrowed)
        return
    lent = store.latest(transaction.session, case_id, LoanSide.LENT)
    if lent is not None and lent.contact_id == contact.id:
        transaction.change(lent, {"ended_on": None})


def call_back(transaction: Transaction, case_id: CaseId) -> bool:
    """Put a case on one's own table again though nothing came back; tell whether it was away."""
    return _end(transaction, case_id, LoanSide.LENT)


def _begin(transaction: Transaction, contact: Contact, case_id: CaseId, side: LoanSide) -> None:
    draft = LoanDraft(
        case_id=case_id, contact_id=contact.id, side=side, since=rule_day(transaction.now)
    )
    transaction.add(LoanRow(**columns(draft)))


def _end(transaction: Transaction, case_id: CaseId, side: LoanSide) -> bool:
    row = store.running(transaction.session, case_id, side)
    if row is None:
        return False
    transaction.change(row, {"ended_on": rule_day(transaction.now)})
    return True
