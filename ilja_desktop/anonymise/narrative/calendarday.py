"""Days as they are written in German texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_YEAR_ROUND = "januar februar märz april mai juni juli august september oktober november dezember"
MONTHS = tuple(_YEAR_ROUND.split())
_ABBREVIATED = "jan feb mär mrz apr jun jul aug sep sept okt nov dez jänner"
_SHORT = _ABBREVIATED.split()
_NAMES = "|".join((*(month.title() for month in MONTHS), *(each.title() for each in _SHORT)))
_WEEKDAYS = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
_WEEKDAY = rf"(?:(?:{_WEEKDAYS}|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s+(?:(?:de[nmr]|der)\s+)?)?"
_FROM = r"(?:[0-3]?\d\.(?:\s?[01]?\d\.)?\s?(?:und|bis|/|-|–|,)\s?)?"
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d(?![\d.:]))"
NUMERIC = re.compile(
    rf"(?<![\d.,/-]){_WEEKDAY}{_FROM}(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.(?:\s?(?P<year>{_YEAR}))?"
    r"(?!\d)"
)
ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
SLASHED = re.compile(
    r"(?<![\d/])(?P<day>[0-3]?\d)/(?P<month>[01]?\d)/(?P<year>(?:19|20)\d\d)(?!\d)"
)
SPOKEN = re.compile(
    rf"(?<!\w){_WEEKDAY}{_FROM}(?P<day>[0-3]?\d)\.?\s?(?P<name>{_NAMES})\b(?:\.(?=\s+[\da-zäöü]))?(?:\s+(?P<year>(?:19|20)\d\d))?"
)
MONTH = re.compile(
    rf"(?<!\w)(?:(?:Anfang|Mitte|Ende)\s+)?(?P<name>{_NAMES})\b(?:\.(?=\s+[\da-zäöü]))?(?:\s+(?P<year>(?:19|20)\d\d))?"
)
MONTH_YEAR = re.compile(r"(?<![\d./])(?P<month>0?[1-9]|1[0-2])[./](?P<year>(?:19|20)\d\d)(?!\d)")
FORMS = (ISO, SLASHED, NUMERIC, SPOKEN, MONTH_YEAR, MONTH)


@dataclass(frozen=True)
class Written:
    """A day as far as it is written out."""

    year: int | None
    month: int
    day: int | None

    def on(self, nearest_to: date | None) -> date | None:
        """Return the day it means; without a year the one nearest to another."""
        if self.year is None:
            if nearest_to is None:
                return None
            years = range(nearest_to.year - 1, nearest_to.year + 2)
            near = [made for year in years if (made := _made(year, self.month, self.day))]
            return min(near, key=lambda made: abs(made - nearest_to), default=None)
        return _made(self.year, self.month, self.day)


def written(found: re.Match[str]) -> Written | None:
    """Return what a match of one of the forms says; nothing if there is no such day."""
    parts = found.groupdict()
    month = _month(parts.get("name")) if parts.get("name") else int(parts["month"])
    day = int(parts["day"]) if parts.get("day") else None
    if month not in range(1, 13) or (day is not None and day not in range(1, 32)):
        return None
    return Written(_year(parts.get("year")), month, day)


def _month(name: str | None) -> int:
    start = (name or "").lower()[:3]
    alike = {"mrz": "mär", "jän": "jan"}
    return [each[:3] for each in MONTHS].index(alike.get(start, start)) + 1


def _year(text: str | None) -> int | None:
    if not text:
        return None
    number = int(text.strip("'’ "))
    return number if number > 99 else number + (2000 if number < 50 else 1900)


def _made(year: int, month: int, day: int | None) -> date | None:
    try:
        return date(year, month, day or 15)
    except ValueError:
        return None
