"""Looks into shielded cases, written down in the audit trail: who looked, and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store.shield import ring_of
from ilja_desktop.store.trouble import VaultReadOnly

if TYPE_CHECKING:
    from ilja_desktop.services.workplace import Workplace

ONE_LOOK = timedelta(minutes=15)
"""A page that is shown anew within this time is still the same look."""


@dataclass(slots=True)
class Reads:
    """Which shielded cases were looked into since the vault was opened, and when last."""

    _latest: dict[CaseId, datetime] = field(default_factory=dict)

    def begins(self, id: CaseId, now: datetime) -> bool:
        """Say whether a look is a new one; it is noted as seen."""
        former = self._latest.get(id)
        if former is not None and now - former < ONE_LOOK:
            return False
        self._latest[id] = now
        return True


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
    if not shielded or not at.reads.begins(id, now):
        return
    try:
        with at.vault.write(at.user.uid, now) as transaction:
            transaction.note(Action.READ, name, b"")
    except VaultReadOnly:
        return
