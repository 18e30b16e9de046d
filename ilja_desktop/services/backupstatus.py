"""How old the last verified backup is, as the audit trail tells."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store.audit import AuditRow

MARK = "backup:"
"""What the names of backups begin with in the audit trail."""

REHEARSAL = "rehearsal:"
"""The same of rehearsed restores."""


def backup_status(at: Workplace) -> BackupStatus:
    """Tell how old the last verified backup of a vault is."""
    today = at.today()
    with at.read() as session:
        last = audit_store.latest_of(session, MARK)
        rehearsed = audit_store.latest_of(session, REHEARSAL)
        first = audit_store.first(session)
    return BackupStatus(
        last_at=None if last is None else last.ts,
        since=today if first is None else rule_day(first.ts),
        today=today,
        rehearsed_at=None if rehearsed is None else rehearsed.ts,
    )


def verified_manifests(session: Session) -> frozenset[str]:
    """Return the hashes of the manifests of all backups this vault has read back whole."""
    entries = select(AuditRow.object).where(AuditRow.object.startswith(MARK, autoescape=True))
    return frozenset(object.removeprefix(MARK) for object in session.scalars(entries))
