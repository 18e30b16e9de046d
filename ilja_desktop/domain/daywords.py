"""Days and times as German readers write them, in the time of the office."""

from __future__ import annotations

from datetime import date, datetime

from ilja_desktop.domain.deadline import BERLIN


def short_day(day: date) -> str:
    """Return a day for a table: ``05.03.2026``."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def long_day(day: date) -> str:
    """Return a day for a letter: ``5. März 2026``."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def month_year(day: date) -> str:
    """Return the month of a day: ``März 2026``."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def weekday_day(day: date) -> str:
    """Return a day for an invitation: ``Donnerstag, 5. März 2026``."""
    return f"{_WEEKDAYS[day.weekday()]}, {long_day(day)}"


def clock(stamp: datetime) -> str:
    """Return the time of day of an aware stamp: ``14:05``."""
    return f"{stamp.astimezone(BERLIN):%H:%M}"


def span(start: datetime | None, end: datetime | None) -> str:
    """Return from when to when something took: ``14:05–14:30``; empty if nobody knows."""
    if start is None or end is None:
        return "" if start is None else f"ab {clock(start)}"
    return f"{clock(start)}–{clock(end)}"


_WEEKDAYS = (
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
)
_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)


def until_words(due_on: date, *, ongoing: bool) -> str:
    """Return by when something is done, or that it runs on and when it is looked at again."""
    due = short_day(due_on)
    return f"läuft, geprüft am {due}" if ongoing else due
