"""Days, months and ages as German law counts them.

Rule days are dates in Europe/Berlin, stamps are UTC. Periods follow §§ 187, 188 BGB.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


def rule_day(stamp: datetime) -> date:
    """Return the day in Berlin on which an aware UTC stamp falls."""
    return stamp.astimezone(BERLIN).date()


def birthday(born_on: date, years: int) -> date:
    """Return the day on which somebody completes a year of life.

    Who was born on 29 February comes of age on 1 March of a common year, because the year of
    life ends with the day before the birthday (§§ 187(2), 188(2) BGB).
    """
    year = born_on.year + years
    if (born_on.month, born_on.day) == (2, 29) and monthrange(year, 2)[1] == 28:
        return date(year, 3, 1)
    return born_on.replace(year=year)


def age_on(born_on: date, day: date) -> int:
    """Return the completed years of life on a day; 0 before birth."""
    years = day.year - born_on.year
    return max(0, years if birthday(born_on, years) <= day else years - 1)


def last_day(start: date, months: int) -> date:
    """Return the last day, inclusive, of a period of months that begins with ``start``.

    It ends on the day before the same date (§ 188(2) BGB); where the month is too short, on its
    last day (§ 188(3) BGB).
    """
    month_index = start.year * 12 + start.month - 1 + months
    year, month = divmod(month_index, 12)
    first = date(year, month + 1, 1)
    if start.day == 1:
        return first - timedelta(days=1)
    return first.replace(day=min(start.day - 1, monthrange(year, month + 1)[1]))


def after_months(day: date, months: int) -> date:
    """Return the first day after a period of months that begins with ``day``."""
    return last_day(day, months) + timedelta(days=1)
