"""How the audit trail is looked at: what is asked for, and the lines that come back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from ilja_desktop.domain.audit import Action

SHORT = 8
"""Characters of an object's number that are shown; case numbers and names never are."""


class AuditSpan(Enum):
    """How far back somebody wants to look."""

    ALL = "alles"
    TODAY = "heute"
    WEEK = "sieben Tage"
    MONTH = "dreißig Tage"
    YEAR = "ein Jahr"

    def start(self, today: date) -> date | None:
        """Return the first day of the span; nothing if there is none."""
        days = {
            AuditSpan.ALL: None,
            AuditSpan.TODAY: 0,
            AuditSpan.WEEK: 6,
            AuditSpan.MONTH: 29,
            AuditSpan.YEAR: 365,
        }[self]
        return None if days is None else today - timedelta(days=days)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """Which entries are asked for; without anything all of them.

    Args:
        span: how far back.
        uid: whose.
        action: of which kind.
    """

    span: AuditSpan = AuditSpan.ALL
    uid: str = ""
    action: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One entry as it is shown: no name of a young person, no case number, no content.

    Args:
        id: its place in the trail.
        at: when.
        person: who, a user of the vault.
        action: what was done; nothing if a later program wrote it.
        noun: to what kind of thing.
        object: the beginning of its number.
    """

    id: int
    at: datetime
    person: str
    action: Action | None
    noun: str
    object: str
