"""When the story happens: four conferences of one year, the second of them due at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from ilja_desktop.domain.deadline import BERLIN

BETWEEN = timedelta(weeks=8)
"""From the first conference to the next."""
TO_FOUND = timedelta(weeks=6)
"""From the founding of the vault to the first conference."""
TO_REPORT = timedelta(weeks=3)
DEADLINE = timedelta(weeks=1)
_HOLIDAYS = {(1, 1), (5, 1), (10, 3), (11, 1), (12, 25), (12, 26)}


@dataclass(frozen=True)
class Schedule:
    """The days of the story."""

    founded: date
    first: date
    """The conference that has been held."""
    next: date
    """Today, or the next working day."""
    cancelled: tuple[date, ...]
    """Dates of the year that had to be called off before the first conference."""
    later: tuple[date, ...]

    def dates(self) -> tuple[date, ...]:
        """Return all conference days in order."""
        return (*self.cancelled, self.first, self.next, *self.later)


def schedule(today: date) -> Schedule:
    """Lay the days of the story around today.

    All four dates lie in the year of the next one, as far as the days before it allow: in January
    and February the first conference was held in the year before, and all four are still to come.
    """
    coming = working_day(today, forward=True)
    first = working_day(coming - BETWEEN, forward=False)
    wanted = 2 if first.year == coming.year else 3
    later = _later(coming, wanted)
    cancelled = _earlier(first, wanted - len(later)) if first.year == coming.year else ()
    founded = working_day(min((first, *cancelled)) - TO_FOUND, forward=False)
    return Schedule(founded, first, coming, cancelled, later)


def working_day(day: date, *, forward: bool) -> date:
    """Return the day itself, or the nearest day people work on after or before it."""
    while day.weekday() > 4 or (day.month, day.day) in _HOLIDAYS:
        day += timedelta(days=1 if forward else -1)
    return day


def _later(after: date, count: int) -> tuple[date, ...]:
    """Return up to ``count`` days of the same year, evenly spread, at least a week apart."""
    left = (date(after.year, 12, 20) - after).days
    fitting = max(0, min(count, left // 7))
    step = timedelta(days=min(left // fitting, 84)) if fitting else timedelta()
    return tuple(working_day(after + step * n, forward=False) for n in range(1, fitting + 1))


def _earlier(before: date, count: int) -> tuple[date, ...]:
    return tuple(
        working_day(before - timedelta(weeks=6) * n, forward=False) for n in range(count, 0, -1)
    )


class StoryClock:
    """A clock that stands where the story has got to; it never goes back."""

    def __init__(self, real: Callable[[], datetime]) -> None:
        self._real = real
        self._told: datetime | None = None

    def __call__(self) -> datetime:
        """Return the moment of the story, or now once it has caught up."""
        now = self._real()
        return now if self._told is None else min(self._told, now)

    def turn_to(self, day: date, hour: int, minute: int = 0) -> None:
        """Go to a time of day in Berlin."""
        self._told = datetime.combine(day, time(hour, minute), BERLIN).astimezone(UTC)

    def catch_up(self) -> None:
        """Go with the real time from here on."""
        self._told = None
