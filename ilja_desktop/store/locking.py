"""The office's rules for locking; a vault without a row has the usual ones."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.locking import LockRules, LockRulesDraft
from ilja_desktop.store.rows import NounRow


class LockRulesRow(NounRow[LockRules]):
    """Table ``lock_rules``; it has one row or none."""

    __tablename__ = "lock_rules"
    RECORD: ClassVar = LockRules
    KIND = Kind.OFFICE
    NOUN = "Sperrregeln"

    idle_minutes: Mapped[int]
    conference_minutes: Mapped[int]
    presence_minutes: Mapped[int]
    open_hours: Mapped[int]
    clock_slack_seconds: Mapped[int]


def find(session: Session) -> LockRulesRow | None:
    """Return the row, if somebody has set the rules."""
    return session.scalars(select(LockRulesRow)).first()


def lock_rules(session: Session) -> LockRulesDraft:
    """Return the rules that hold."""
    row = find(session)
    return LockRulesDraft() if row is None else row.record()
