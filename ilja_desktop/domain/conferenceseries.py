"""A series of conferences: the same place and procedure, some fixed dates a year.

A series is what the dates of a year are made from. Each conference then stands for itself, so
that one can be moved without the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum

from ilja_desktop.domain.holiday import Holidays
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, SeriesId, Stored
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure

MOST_DATES = 12
"""More than one a month is no conference of its own but a standing meeting."""


class Weekday(Enum):
    """The day of the week on which everybody can come."""

    MONDAY = "Montag"
    TUESDAY = "Dienstag"
    WEDNESDAY = "Mittwoch"
    THURSDAY = "Donnerstag"
    FRIDAY = "Freitag"

    def falls_on(self, day: date) -> bool:
        """Say whether a day is one of them."""
        return day.weekday() == list(Weekday).index(self)


@dataclass(frozen=True, kw_only=True)
class SeriesDraft:
    """A series as somebody sets it up."""

    name: str = ""
    procedure: ConferenceProcedure = ConferenceProcedure.YOUTH_EMPLOYMENT_AGENCY
    place: str = ""
    room: str = ""
    starts_at: time | None = None
    ends_at: time | None = None
    dates_per_year: int | None = 4
    weekday: Weekday = Weekday.WEDNESDAY
    deadline_days: int | None = 21
    """The reporting deadline lies so many days before the conference."""
    capacity: int | None = 8
    capacity_unit: CapacityUnit = CapacityUnit.CASES
    moderator_id: ProfessionalId | None = None
    minute_taker_id: ProfessionalId | None = None
    invited: tuple[InstitutionId, ...] = ()
    """Whom its conferences call for cases; nobody named means every active institution."""
    published: bool = True
    """Its dates stand on the public list."""
    active: bool = True

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = ("starts_at", "ends_at", "dates_per_year", "deadline_days", "moderator_id")
        found = [f"{name}.missing" for name in required if getattr(self, name) is None]
        found += [
            f"{name}.missing" for name in ("name", "place") if not getattr(self, name).strip()
        ]
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            found.append("ends_at.before_start")
        if self.dates_per_year is not None and not 1 <= self.dates_per_year <= MOST_DATES:
            found.append("dates_per_year.out_of_range")
        if (self.deadline_days or 0) < 0:
            found.append("deadline_days.too_small")
        if (self.capacity or 0) < 1:
            found.append("capacity.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Series(SeriesDraft, Stored):
    """A series of conferences."""

    id: SeriesId
    starts_at: time
    ends_at: time
    dates_per_year: int
    deadline_days: int
    capacity: int
    moderator_id: ProfessionalId


def suggested_days(series: SeriesDraft, year: int, holidays: Holidays) -> tuple[date, ...]:
    """Return days for the fixed dates of a year, as evenly apart as free days allow.

    They fall on one weekday; neither they nor their reporting deadline fall on free days. A date
    that finds no such day within its part of the year is left out.

    Args:
        series: how many dates it has.
        year: for which they are looked for.
        holidays: what is known about free days.
    """
    return tuple(_suggested(series, year, holidays))


def _suggested(series: SeriesDraft, year: int, holidays: Holidays) -> Iterator[date]:
    count = series.dates_per_year or 0
    length = (date(year + 1, 1, 1) - date(year, 1, 1)) / max(1, count)
    for number in range(count):
        first = date(year, 1, 1) + number * length
        around = sorted(range(length.days), key=lambda each: abs(each - length.days // 2))
        days = (first + timedelta(days=each) for each in around)
        found = next((day for day in days if _fits(day, series, holidays)), None)
        if found is not None:
            yield found


def _fits(day: date, series: SeriesDraft, holidays: Holidays) -> bool:
    deadline = day - timedelta(days=series.deadline_days or 0)
    return series.weekday.falls_on(day) and not any(
        holidays.public_on(each) or holidays.school_on(each) for each in (day, deadline)
    )
