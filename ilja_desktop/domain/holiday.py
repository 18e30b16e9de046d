"""Public holidays and school holidays: which days a conference should keep away from.

Which days are holidays is the law of the state and stands in dated files, not here. What is
computed is Easter, from which half of them are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.ids import Stored


@dataclass(frozen=True, kw_only=True)
class HolidayRule:
    """One public holiday: fixed to a day of the year, or counted from Easter Sunday.

    Args:
        fixed: month and day.
        easter: days after Easter Sunday; negative before it.
        since: first year it is one.
        until: last year it is one.
    """

    name: str
    fixed: tuple[int, int] | None = None
    easter: int = 0
    since: int | None = None
    until: int | None = None

    def day_in(self, year: int) -> date | None:
        """Return its day in a year, if it is a holiday then."""
        if (self.since or year) > year or (self.until or year) < year:
            return None
        if self.fixed is not None:
            return date(year, *self.fixed)
        return easter_sunday(year) + timedelta(days=self.easter)


@dataclass(frozen=True, kw_only=True)
class FreePeriod:
    """Days without school, both included: holidays of the state or days a school chose."""

    name: str
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, kw_only=True)
class SchoolHolidays:
    """A list of school holidays with where it comes from.

    Args:
        source: who set them.
        as_of: the day the list was as it is (Stand).
    """

    source: str = ""
    as_of: date | None = None
    periods: tuple[FreePeriod, ...] = ()

    @property
    def known_until(self) -> date | None:
        """Return the last day the list says anything about."""
        return max((period.last for period in self.periods), default=None)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the list breaks."""
        found = []
        if not self.source.strip():
            found.append("source.missing")
        if self.as_of is None:
            found.append("as_of.missing")
        elif self.as_of > today:
            found.append("as_of.future")
        if not self.periods:
            found.append("periods.missing")
        if any(each.last < each.first or not each.name.strip() for each in self.periods):
            found.append("periods.unclear")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class OwnSchoolHolidays(SchoolHolidays, Stored):
    """A list the office decided on; it takes the place of the program's, a later one of it."""

    decided_on: date


@dataclass(frozen=True)
class Holidays:
    """What is known about free days: the rules of the state and a list of school holidays."""

    rules: tuple[HolidayRule, ...]
    school: SchoolHolidays

    def public_in(self, year: int) -> dict[date, str]:
        """Return the public holidays of a year by day."""
        return dict(_days(self.rules, year))

    def public_on(self, day: date) -> str | None:
        """Return which public holiday a day is."""
        return self.public_in(day.year).get(day)

    def school_on(self, day: date) -> str | None:
        """Return which school holidays a day falls into."""
        return next((each.name for each in self.school.periods if day in each), None)

    def says_of(self, day: date) -> bool:
        """Say whether the list of school holidays reaches so far."""
        known = self.school.known_until
        return known is not None and day <= known


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    century, in_century = divmod(year, 100)
    moon = year % 19
    correction = (8 * century + 13) // 25
    epact = (19 * moon + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    shift = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _days(rules: Iterable[HolidayRule], year: int) -> Iterator[tuple[date, str]]:
    found = ((rule.day_in(year), rule.name) for rule in rules)
    return ((day, name) for day, name in found if day is not None)
