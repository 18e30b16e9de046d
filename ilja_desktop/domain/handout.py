"""What must still leave the office, and by when: the last day a consent lets a copy go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.office import PolicyDraft


class Pressure(Enum):
    """How much a copy presses, the most pressing first."""

    DAYS = "in wenigen Tagen"
    WEEKS = "in wenigen Wochen"
    SOON = "bald"
    LATER = "später"
    ANY_DAY = "ohne Frist"
    OVER = "vorbei"


def pressure(last_day: date | None, today: date, policy: PolicyDraft) -> Pressure:
    """Return how much a copy presses by the office's own steps.

    Args:
        last_day: on which it may leave; none if it never depends on consent.
        today: the day in Berlin.
        policy: the office's steps.
    """
    if last_day is None:
        return Pressure.ANY_DAY
    if last_day < today:
        return Pressure.OVER
    left = (last_day - today).days
    steps = (
        (policy.urgent_notice_days, Pressure.DAYS),
        (policy.near_notice_days, Pressure.WEEKS),
        (policy.consent_notice_days, Pressure.SOON),
    )
    return next((each for days, each in steps if left <= days), Pressure.LATER)


@dataclass(frozen=True)
class Leaving:
    """How many copies have not left."""

    waiting: int = 0
    """That may still leave."""
    urgent: int = 0
    """Those of them that must within days."""
    over: int = 0
    """That may leave no more."""


def leaving(pressures: Iterable[Pressure]) -> Leaving:
    """Count copies that have not left."""
    counts = Counter(pressures)
    over = counts[Pressure.OVER]
    return Leaving(counts.total() - over, counts[Pressure.DAYS], over)


def still_told(last_day: date, today: date, policy: PolicyDraft) -> bool:
    """Say whether a copy that may leave no more is still told; for a while, not for ever."""
    return today <= last_day + timedelta(days=policy.consent_notice_days)
