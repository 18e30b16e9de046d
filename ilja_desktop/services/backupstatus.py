"""How old the last verified backup is, as the audit trail tells."""

from __future__ import annotations

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store

MARK = "backup:"
"""What the names of backups begin with in the audit trail."""


def backup_status(at: Workplace) -> BackupStatus:
    """Tell how old the last verified backup of a vault is."""
    today = at.today()
    with at.read() as session:
        last = audit_store.latest_of(session, MARK)
        first = audit_store.first(session)
    return BackupStatus(
        last_at=None if last is None else last.ts,
        since=today if first is None else rule_day(first.ts),
        today=today,
    )
