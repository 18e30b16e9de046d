"""A loss of data: what was lost, how long there is to notify it, and what is owed to whom.

Source: Art. 33 and 34 DSGVO; § 83a SGB X for social data.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import DisclosureId, LossId, Stored


@dataclass(frozen=True, kw_only=True)
class BreachRule:
    """How long there is to notify a loss.

    Args:
        hours: from the moment it became known.
        since: the day from which the rule holds.
        source: where the rule stands.
    """

    hours: int
    since: date
    source: str


RULE = BreachRule(hours=72, since=date(2018, 5, 25), source="Art. 33(1) DSGVO")


class LostThing(Enum):
    """What was lost."""

    LAPTOP = "Laptop mit dem Tresor"
    STICK = "Speicherstift mit einer Sicherung"
    PAPER = "Exemplare auf Papier"


class Protection(Enum):
    """What keeps a finder from reading it."""

    ENCRYPTED = "verschlüsselt"
    OPEN = "unverschlüsselt oder entsperrt"
    PAPER = "Papier"
    UNKNOWN = "nicht bekannt"


class Duty(Enum):
    """What the law asks for; proposed by the program, decided by the office."""

    RECORD = "dokumentieren"
    NOTIFY = "der Aufsichtsbehörde melden"
    TELL = "melden und die Betroffenen benachrichtigen"


@dataclass(frozen=True, kw_only=True)
class LossDraft:
    """A loss as somebody reports it; it names nobody."""

    thing: LostThing | None = None
    protection: Protection | None = None
    lost_on: date | None = None
    """When it happened, as far as it is known."""
    noticed_at: datetime | None = None
    """When the office learned of it; from here the time runs."""
    circumstances: str = ""
    measures: str = ""
    """What was done at once, such as locking or searching."""
    state_of: date | None = None
    """The day whose state a lost backup has; without it today's."""
    copies: tuple[DisclosureId, ...] = ()
    """The numbered copies that were lost."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = ("thing", "protection", "noticed_at")
        found = [f"{name}.missing" for name in required if getattr(self, name) is None]
        if not self.circumstances.strip():
            found.append("circumstances.missing")
        if self.lost_on is not None and self.lost_on > today:
            found.append("lost_on.future")
        if self.noticed_at is not None and rule_day(self.noticed_at) > today:
            found.append("noticed_at.future")
        if self.thing is LostThing.PAPER and not self.copies:
            found.append("copies.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Loss(LossDraft, Stored):
    """A loss on record (Art. 33(5) DSGVO)."""

    id: LossId
    thing: LostThing
    protection: Protection
    noticed_at: datetime
    notified_on: date | None = None
    """When the supervising authority was notified."""
    told_on: date | None = None
    """When those affected were told."""

    @property
    def duty(self) -> Duty:
        """Return what the law asks for, as a proposal."""
        return duty_of(self.protection)

    def notify_by(self, rule: BreachRule = RULE) -> datetime:
        """Return the moment the time to notify ends."""
        return self.noticed_at + timedelta(hours=rule.hours)


def duty_of(protection: Protection) -> Duty:
    """Return what the law asks for after a loss, as a proposal.

    Well encrypted data carry no risk as a rule, so the loss is only put on record (Art. 33(1) and
    (5)); what anybody can read about young people carries a high one (Art. 34).
    """
    match protection:
        case Protection.ENCRYPTED:
            return Duty.RECORD
        case Protection.UNKNOWN:
            return Duty.NOTIFY
        case Protection.OPEN | Protection.PAPER:
            return Duty.TELL


def hours_left(notify_by: datetime, now: datetime) -> int:
    """Return the whole hours left to notify a loss; negative once it is too late."""
    return (notify_by - now) // timedelta(hours=1)
