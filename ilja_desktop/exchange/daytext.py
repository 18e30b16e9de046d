"""Dates as offices write them: as text in several ways, or as the serial number behind a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.exchange.cell import EPOCH_1900, Cell


class DayFault(Enum):
    """Why a text is no day."""

    UNKNOWN = "kein Datum"
    IMPOSSIBLE = "gibt es nicht"
    AMBIGUOUS = "nicht eindeutig"


@dataclass(frozen=True)
class DayRange:
    """Which days are believed, and from which two-digit year on the 1900s are meant."""

    first: date = date(1900, 3, 1)
    last: date = date(2199, 12, 31)
    pivot_year: int = 50
    """``49`` is 2049, ``50`` is 1950."""
    first_serial: int = 10_000
    """Smaller numbers, such as a bare year, are no serial numbers."""


_MONTHS = {
    **dict.fromkeys(("januar", "jänner", "jan"), 1),
    **dict.fromkeys(("februar", "feber", "feb"), 2),
    **dict.fromkeys(("märz", "maerz", "mrz", "mär"), 3),
    **dict.fromkeys(("april", "apr"), 4),
    **dict.fromkeys(("mai",), 5),
    **dict.fromkeys(("juni", "jun"), 6),
    **dict.fromkeys(("juli", "jul"), 7),
    **dict.fromkeys(("august", "aug"), 8),
    **dict.fromkeys(("september", "sept", "sep"), 9),
    **dict.fromkeys(("oktober", "okt"), 10),
    **dict.fromkeys(("november", "nov"), 11),
    **dict.fromkeys(("dezember", "dez"), 12),
}

_TIME = r"(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
_DOTS = re.compile(rf"(\d{{1,2}})\. ?(\d{{1,2}})\. ?(\d{{4}}|\d{{2}}){_TIME}", re.ASCII)
_ISO = re.compile(rf"(\d{{4}})-(\d{{1,2}})-(\d{{1,2}}){_TIME}", re.ASCII)
_WORDS = re.compile(r"(\d{1,2})\.? ?([a-zäöü]+)\.? ?(\d{4}|\d{2})", re.ASCII)
_OTHER = re.compile(rf"(\d{{1,2}})[/-](\d{{1,2}})[/-](\d{{4}}|\d{{2}}){_TIME}", re.ASCII)
_EIGHT = re.compile(r"\d{8}", re.ASCII)
_SERIAL = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{4,6})(?:,\d+)?", re.ASCII)


def read_day(
    cell: Cell, epoch: date = EPOCH_1900, believed: DayRange | None = None
) -> date | DayFault:
    """Return the day a cell means, or why it means none.

    Args:
        cell: with a real date, a text such as ``3.4.2009``, or a serial number.
        epoch: day 0 of the serial numbers of the file.
        believed: days outside are refused as impossible.
    """
    limits = believed or DayRange()
    found = cell.day if cell.day is not None else _from_text(cell.text, epoch, limits)
    if isinstance(found, date) and not limits.first <= found <= limits.last:
        return DayFault.IMPOSSIBLE
    return found


def _from_text(text: str, epoch: date, limits: DayRange) -> date | DayFault:
    text = " ".join(text.split())
    if match := _DOTS.fullmatch(text):
        return _made(match[3], int(match[2]), int(match[1]), limits)
    if match := _ISO.fullmatch(text):
        return _made(match[1], int(match[2]), int(match[3]), limits)
    if match := _WORDS.fullmatch(text.casefold()):
        month = _MONTHS.get(match[2])
        return DayFault.UNKNOWN if month is None else _made(match[3], month, int(match[1]), limits)
    if match := _OTHER.fullmatch(text):
        return _separated(match, limits)
    return _from_digits(text, epoch, limits)


def _separated(match: re.Match[str], limits: DayRange) -> date | DayFault:
    """Read a day with slashes or dashes, which may be meant the American way round."""
    first, second = int(match[1]), int(match[2])
    if first != second and first <= 12 and second <= 12:
        return DayFault.AMBIGUOUS
    return _made(match[3], second, first, limits)


def _from_digits(text: str, epoch: date, limits: DayRange) -> date | DayFault:
    if _EIGHT.fullmatch(text):
        german = _made(text[4:], int(text[2:4]), int(text[:2]), limits)
        sortable = _made(text[:4], int(text[4:6]), int(text[6:]), limits)
        fits = isinstance(sortable, date) and limits.first <= sortable <= limits.last
        return sortable if fits else german
    if match := _SERIAL.fullmatch(text):
        serial = int(match[1].replace(".", ""))
        if serial >= limits.first_serial:
            return _counted(epoch, serial)
    return DayFault.UNKNOWN


def _counted(epoch: date, serial: int) -> date | DayFault:
    try:
        return epoch + timedelta(days=serial)
    except OverflowError:
        return DayFault.IMPOSSIBLE


def _made(year: str, month: int, day: int, limits: DayRange) -> date | DayFault:
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= limits.pivot_year else 2000
    try:
        return date(number, month, day)
    except ValueError:
        return DayFault.IMPOSSIBLE
