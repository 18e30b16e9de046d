"""Looks into shielded cases, written down in the audit trail: who looked, and when."""

from __future__ import annotations

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store.shield import ring_of
from ilja_desktop.store.trouble import VaultReadOnly


def note_read(at: Workplace, id: CaseId) -> None:
    """Write down that a case was looked into, if it is shielded.

    In a vault that is only read nothing can be written down; looking is what it is open for.
    """
    with at.read() as session:
        ring = ring_of(session)
        row = case_store.get(session, id)
        shielded = ring is not None and row.person_id in ring.people
        name = row.reference()
    now = at.clock()
    if not shielded or not at.looks.begins(id, now):
        return
    try:
        with at.vault.write(at.user.uid, now) as transaction:
            transaction.note(Action.READ, name, b"")
    except VaultReadOnly:
        return
