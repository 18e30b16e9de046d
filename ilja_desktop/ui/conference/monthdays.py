"""What the calendar knows of each day, gathered from the plan of a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.conference import Conference
from ilja_desktop.services.planning import YearPlan
from ilja_desktop.ui.conference.monthtile import DayMark, MonthDays
from ilja_desktop.ui.conference.words import CALLED_OFF, STATE_TONES, times
from ilja_desktop.ui.kit.daywords import said, short_day
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import word


@dataclass(frozen=True)
class CalendarEntry:
    """One line of a month: what is on which day."""

    day: date
    when: str
    what: str
    detail: str
    mark: DayMark
    tone: Tone
    conference_id: int = 0


def month_name(year: int, month: int) -> str:
    """Return „Februar 2027“."""
    return said(date(year, month, 1), "MMMM yyyy")


def month_days(plan: YearPlan, month: int) -> MonthDays:
    """Return the marks of a month's days."""
    marks: dict[date, set[DayMark]] = {}
    for day in _days(plan.year, month):
        if plan.holidays.school_on(day) is not None:
            marks.setdefault(day, set()).add(DayMark.SCHOOL)
        if plan.holidays.public_on(day) is not None:
            marks.setdefault(day, set()).add(DayMark.PUBLIC)
    for conference in _standing(plan):
        marks.setdefault(conference.held_on, set()).add(DayMark.CONFERENCE)
        marks.setdefault(conference.reporting_deadline, set()).add(DayMark.DEADLINE)
    return MonthDays(
        plan.year,
        month,
        plan.today,
        {day: frozenset(found) for day, found in marks.items()},
        _said(plan, month),
    )


def entries(plan: YearPlan, month: int) -> tuple[CalendarEntry, ...]:
    """Return everything in a month, by day."""
    found = [*_conference_entries(plan, month), *_free_entries(plan, month)]
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.mark.value)))


def _days(year: int, month: int) -> Iterator[date]:
    day = date(year, month, 1)
    while day.month == month:
        yield day
        day += timedelta(days=1)


def _standing(plan: YearPlan) -> Iterator[Conference]:
    return (each for each in plan.conferences if each.state not in CALLED_OFF)


def _conference_entries(plan: YearPlan, month: int) -> Iterator[CalendarEntry]:
    for each in plan.conferences:
        if (each.held_on.year, each.held_on.month) == (plan.year, month):
            yield CalendarEntry(
                each.held_on,
                f"{short_day(each.held_on)} {times(each)}",
                f"{word(each.procedure)} {each.number}",
                word(each.state),
                DayMark.CONFERENCE,
                STATE_TONES[each.state],
                each.id,
            )
        deadline = each.reporting_deadline
        if (deadline.year, deadline.month) == (plan.year, month) and each.state not in CALLED_OFF:
            yield CalendarEntry(
                deadline,
                short_day(deadline),
                f"{word(each.procedure)} {each.number}",
                QCoreApplication.translate("CalendarPage", "Meldeschluss"),
                DayMark.DEADLINE,
                Tone.INFO,
                each.id,
            )


def _free_entries(plan: YearPlan, month: int) -> Iterator[CalendarEntry]:
    for day, name in plan.holidays.public_in(plan.year).items():
        if day.month == month:
            words = QCoreApplication.translate("CalendarPage", "Feiertag")
            yield CalendarEntry(day, short_day(day), name, words, DayMark.PUBLIC, Tone.BAD)
    days = set(_days(plan.year, month))
    for period in plan.holidays.school.periods:
        inside = [day for day in (period.first, period.last) if day in days]
        if inside or any(day in period for day in days):
            when = f"{short_day(period.first)} – {short_day(period.last)}"
            words = QCoreApplication.translate("CalendarPage", "Schulferien")
            first = max(period.first, min(days))
            yield CalendarEntry(first, when, period.name, words, DayMark.SCHOOL, Tone.WARN)


def _said(plan: YearPlan, month: int) -> str:
    listed = "; ".join(f"{e.when}: {e.what}, {e.detail}" for e in entries(plan, month))
    nothing = QCoreApplication.translate("CalendarPage", "nichts eingetragen")
    return f"{month_name(plan.year, month)}: {listed or nothing}"
