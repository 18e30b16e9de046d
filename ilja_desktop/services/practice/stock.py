"""A large stock of further cases, the same on every machine for one seed, count and day.

Keys and moments of writing aside, everything depends on these three. Three kinds make it up: an
archive of closed cases, cases that came before past conferences, and running ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.user import Right
from ilja_desktop.services.practice.crowd import Crowd, Invented
from ilja_desktop.services.practice.dice import Dice
from ilja_desktop.services.practice.pastconference import (
    PastConference,
    past_days,
    write_conferences,
    write_minutes,
)
from ilja_desktop.services.practice.stockrows import StockWriter
from ilja_desktop.services.practice.town import Town
from ilja_desktop.services.workplace import Workplace

AT_ONCE = 2000
"""Cases written in one transaction."""

MOST_DISCUSSED = 4000
MOST_RUNNING = 2000
_ARCHIVED_FROM, _ARCHIVED_TO = 1000, 620
"""Closed cases were opened between so many days before today; none is due for erasure."""
_RUNNING_SINCE = 60


@dataclass(frozen=True)
class Shares:
    """How many cases of each kind make up a stock."""

    archived: int
    discussed: int
    running: int


def shares(count: int) -> Shares:
    """Split a count: what is alive stays within what one office can work on."""
    discussed = min(count * 45 // 100, MOST_DISCUSSED)
    running = min(count * 30 // 100, MOST_RUNNING)
    return Shares(count - discussed - running, discussed, running)


class Stock:
    """Adds invented cases to a practice vault in bulk."""

    def __init__(self, workplace: Workplace, town: Town, seed: int, today: date) -> None:
        self._at = workplace
        self._town = town
        self._seed = seed
        self._today = today

    def add(self, count: int) -> None:
        """Write so many cases; each portion is one entry of the audit trail."""
        parts = shares(count)
        past = self._conferences(parts.discussed)
        dice = Dice(self._seed)
        crowd = Crowd(dice, self._town.reporters())
        writer = StockWriter(dice, self._town, past, self._today)
        cases = self._cases(crowd, dice, parts, past)
        number = 0
        while portion := list(islice(cases, AT_ONCE)):
            number += 1
            with (
                self._at.write(Right.WRITE_CASES) as transaction,
                transaction.run(Action.GENERATED, f"practice:{self._seed}/{number}") as run,
            ):
                writer.write(transaction, run, portion)
        with (
            self._at.write(Right.SIGN_MINUTES) as transaction,
            transaction.run(Action.GENERATED, f"practice:{self._seed}/{number + 1}") as run,
        ):
            write_minutes(run, past)

    def _conferences(self, cases: int) -> tuple[PastConference, ...]:
        days = past_days(self._today, cases)
        if not days:
            return ()
        capacity = -(-cases // len(days))
        with (
            self._at.write(Right.PLAN_CONFERENCES) as transaction,
            transaction.run(Action.GENERATED, f"practice:{self._seed}/0") as run,
        ):
            return write_conferences(run, days, capacity, self._town.moderator.id)

    def _cases(
        self, crowd: Crowd, dice: Dice, parts: Shares, past: tuple[PastConference, ...]
    ) -> Iterator[Invented]:
        """Yield all cases, the oldest first."""
        span = _ARCHIVED_FROM - _ARCHIVED_TO
        for n in range(parts.archived):
            yield crowd.archived(self._before(_ARCHIVED_FROM - span * n // parts.archived))
        waits = sorted(
            (past[n % len(past)].held_on - timedelta(days=dice.number(9, 75)), n % len(past))
            for n in range(parts.discussed)
        )
        for opened_on, conference in waits:
            yield crowd.discussed(opened_on, conference)
        for n in range(parts.running):
            yield crowd.running(self._before(_RUNNING_SINCE - _RUNNING_SINCE * n // parts.running))

    def _before(self, days: int) -> date:
        return self._today - timedelta(days=days)
