"""Where backups go by themselves and how long they are kept; usual rules where nobody set any."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.backup import BackupRules, BackupRulesDraft
from ilja_desktop.domain.changes import Kind
from ilja_desktop.store.rows import NounRow


class BackupRulesRow(NounRow[BackupRules]):
    """Table ``backup_rules``; it has one row or none."""

    __tablename__ = "backup_rules"
    RECORD: ClassVar = BackupRules
    KIND = Kind.OFFICE
    NOUN = "Sicherungsregeln"

    folder: Mapped[str]
    daily: Mapped[bool]
    days: Mapped[int]
    weeks: Mapped[int]
    months: Mapped[int]


def find(session: Session) -> BackupRulesRow | None:
    """Return the row, if somebody has set the rules."""
    return session.scalars(select(BackupRulesRow)).first()


def backup_rules(session: Session) -> BackupRulesDraft:
    """Return the rules that hold."""
    row = find(session)
    return BackupRulesDraft() if row is None else row.record()
