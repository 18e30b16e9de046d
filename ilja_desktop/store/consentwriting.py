"""Writes consents with their parts."""

from __future__ import annotations

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import ConsentDraft, Signature
from ilja_desktop.domain.withdrawal import Objection, Withdrawal
from ilja_desktop.store.consent import ConsentRow, SignatureRow
from ilja_desktop.store.rows import fields_of
from ilja_desktop.store.transaction import Transaction


def add(transaction: Transaction, draft: ConsentDraft) -> ConsentRow:
    """Store a consent with its grants and signatures."""
    return transaction.add(ConsentRow(**fields_of(draft)))


def add_signature(
    transaction: Transaction, row: ConsentRow, signature: Signature, revision: int | None
) -> ConsentRow:
    """Add one signature to a consent; ``ChangedMeanwhile`` if it has a newer revision."""
    signatures = [*row.signatures, SignatureRow.of(signature)]
    return transaction.change(row, {"signatures": signatures}, revision)


def add_withdrawal(transaction: Transaction, row: ConsentRow, withdrawal: Withdrawal) -> ConsentRow:
    """Add a withdrawal to those a consent has; none is ever taken out."""
    withdrawals = (*row.withdrawals, withdrawal)
    return transaction.change(row, {"withdrawals": withdrawals}, action=Action.STATE_CHANGED)


def change_withdrawals(
    transaction: Transaction, row: ConsentRow, withdrawals: tuple[Withdrawal, ...]
) -> ConsentRow:
    """Note what was done about withdrawals; there are as many of them as before."""
    return transaction.change(row, {"withdrawals": withdrawals})


def add_objection(transaction: Transaction, row: ConsentRow, objection: Objection) -> ConsentRow:
    """Add an objection to those a consent has; none is ever taken out."""
    objections = (*row.objections, objection)
    return transaction.change(row, {"objections": objections}, action=Action.STATE_CHANGED)
