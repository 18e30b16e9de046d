"""The one way on which a case goes: everything of it, a tombstone in its place.

Closed drafts, withdrawals, the yearly run and a restored backup all go this way.
"""

from __future__ import annotations

from datetime import date

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.retention import ErasureGround, Tombstone, Trace, person_needed
from ilja_desktop.services.basis import basis_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import retention as store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.erasure import erase_case, erase_person
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.vault import Transaction, Vault


def remove_case(transaction: Transaction, row: CaseRow, ground: ErasureGround, today: date) -> bool:
    """Erase a case, and the person with it who is known from nothing else.

    Returns whether the person has gone too. The vault has to be swept afterwards.
    """
    person_id, uuid = row.person_id, row.uuid
    erase_case(transaction, row)
    mark = Tombstone(uuid=uuid, trace=Trace.CASE, day=today, ground=ground)
    store.set_tombstone(transaction.session, mark)
    return remove_stranger(transaction, person_id, ground, today)


def remove_stranger(
    transaction: Transaction, person_id: YoungPersonId, ground: ErasureGround, today: date
) -> bool:
    """Erase a person without any case unless a consent once given is still needed."""
    session = transaction.session
    if case_store.rows_of_person(session, person_id):
        return False
    basis = basis_of(session, person_id, today)
    if person_needed(basis.consents, basis.family, basis.policy, today):
        return False
    row = person_store.get(session, person_id)
    mark = Tombstone(uuid=row.uuid, trace=Trace.PERSON, day=today, ground=ground)
    erase_person(transaction, row)
    store.set_tombstone(session, mark)
    return True


def remove_person(
    transaction: Transaction, row: YoungPersonRow, ground: ErasureGround, today: date
) -> None:
    """Erase a person who has gone elsewhere already, with whatever is here of theirs."""
    session, uuid = transaction.session, row.uuid
    for case in case_store.rows_of_person(session, YoungPersonId(row.id)):
        mark = Tombstone(uuid=case.uuid, trace=Trace.CASE, day=today, ground=ground)
        erase_case(transaction, case)
        store.set_tombstone(session, mark)
    erase_person(transaction, row)
    mark = Tombstone(uuid=uuid, trace=Trace.PERSON, day=today, ground=ground)
    store.set_tombstone(session, mark)


def sweep(vault: Vault) -> None:
    """Empty the log, in which old pages stay, and remove copies of older schemas beside it."""
    vault.checkpoint()
    vault.discard_copies()
