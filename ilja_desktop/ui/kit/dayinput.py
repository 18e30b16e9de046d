"""Reads a typed day or time as people in Germany write it."""

from __future__ import annotations

import re
from datetime import date, time

_PARTS = re.compile(r"(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{2}|\d{4})\.?")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?\s*(?:Uhr)?", re.IGNORECASE)
_YEARS_AHEAD = 20


def parse_day(text: str, today: date) -> date | None:
    """Return the day a text means, or nothing if it means none.

    Takes 4.12.2026, 04.12.26, 04/12/2026, 04122026 and 2026-12-04. A year of two digits lies at
    most 20 years ahead of ``today``, otherwise in the past.
    """
    cleaned = text.strip()
    if match := _ISO.fullmatch(cleaned):
        year, month, day = (int(part) for part in match.groups())
        return _day(year, month, day)
    match = _PARTS.fullmatch(cleaned) or _DIGITS.fullmatch(cleaned)
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups())
    if len(match.group(3)) == 2:
        year = _full_year(year, today)
    return _day(year, month, day)


def parse_time(text: str) -> time | None:
    """Return the time of day a text means: 14:30, 14.30, 1430, 14 or 14 Uhr; or nothing."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match.group(1)), int(match.group(2) or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _full_year(year: int, today: date) -> int:
    century = today.year - today.year % 100
    full = century + year
    return full - 100 if full > today.year + _YEARS_AHEAD else full


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
