"""A commitment typed in one line: „Reinartz fragt drei Betriebe an bis 15.1.“ (R9).

Who comes first, by name or office; when comes last; what is left between is what. Nothing is
guessed: who or when stays open where the line does not say it plainly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_DAY = r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.?\s*(?P<y>\d{4}|\d{2})?"
_AHEAD = r"\+\s*(?P<ahead>\d{1,3})"
_IN = r"in\s+(?P<n>\d{1,2}|einer|zwei|drei|vier)\s+(?P<unit>tagen?|wochen?)"
_ON = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})"
_WHEN = re.compile(
    r"[\s,;:–-]*(?P<ongoing>laufend)?[\s,;]*"
    r"(?:(?:über|ge)prüft\s+am|wieder\s+am|bis\s+(?:zum\s+|spätestens\s+)?|am)?\s*"
    rf"(?:{_DAY}|{_AHEAD}|{_IN}|{_ON})\s*\.?\s*$",
    re.IGNORECASE,
)
_NUMBERS = {"einer": 1, "zwei": 2, "drei": 3, "vier": 4}
_TITLES = ("herr", "frau", "herrn", "dr.", "prof.", "der", "die")
_BETWEEN = " ,;:–-\t"
_INFLECTED = {"Junger Mensch": "junge Mensch"}


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who may take something on."""

    id: int
    words: str
    """As shown: ``Herr Reinartz, Jobcenter``."""


@dataclass(frozen=True, kw_only=True)
class OneLine:
    """What a line was understood to say."""

    what: str
    who: int | None = None
    until: date | None = None
    ongoing: bool = False


def understand(text: str, people: Sequence[Person], today: date) -> OneLine:
    """Return what a typed line says.

    Args:
        text: as typed.
        people: who may be meant.
        today: days without a year are the next such days.
    """
    rest, until, ongoing = _split_when(text.strip(), today)
    who, what = _split_who(rest, people)
    return OneLine(what=what, who=who, until=until, ongoing=ongoing)


def _split_when(text: str, today: date) -> tuple[str, date | None, bool]:
    match = _WHEN.search(text)
    day = _day(match, today) if match else None
    if match is None or day is None or not _apart(text, match.start()):
        return text, None, False
    return text[: match.start()].rstrip(_BETWEEN), day, bool(match["ongoing"])


def _apart(text: str, at: int) -> bool:
    """Say whether the day begins a word of its own."""
    return at == 0 or text[at] in _BETWEEN


def _day(match: re.Match[str], today: date) -> date | None:
    if match["ahead"]:
        return today + timedelta(days=int(match["ahead"]))
    if match["n"]:
        number = _NUMBERS.get(match["n"].casefold()) or int(match["n"])
        weeks = match["unit"].casefold().startswith("woche")
        return today + timedelta(days=number * (7 if weeks else 1))
    if match["weekday"]:
        ahead = _WEEKDAYS.index(match["weekday"].casefold()) - today.weekday()
        return today + timedelta(days=ahead % 7 or 7)
    return _calendar_day(int(match["d"]), int(match["m"]), match["y"], today)


def _calendar_day(day: int, month: int, year: str | None, today: date) -> date | None:
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else range(today.year, 9999)
    for candidate in list(years)[:9]:
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _split_who(text: str, people: Sequence[Person]) -> tuple[int | None, str]:
    """Return who the line begins with, if that is exactly one, and the rest of it."""
    bare = _without_titles(text)
    longest, found = 0, set[int]()
    for person in people:
        for name in _names(person):
            if len(name) >= longest and _begins(bare, name):
                found = {person.id} if len(name) > longest else found | {person.id}
                longest = len(name)
    if len(found) != 1:
        return None, text
    return found.pop(), bare[longest:].strip(_BETWEEN)


def _names(person: Person) -> tuple[str, ...]:
    """Return by what somebody may be called: family name, whole name, office."""
    name, _, office = person.words.partition(", ")
    bare = _without_titles(name)
    called = (bare, bare.split()[-1], office) if office else (bare, _INFLECTED.get(bare, ""))
    return tuple(dict.fromkeys(part for part in called if part))


def _begins(text: str, name: str) -> bool:
    after = text[len(name) : len(name) + 1]
    return text[: len(name)].casefold() == name.casefold() and (not after or after in _BETWEEN)


def _without_titles(text: str) -> str:
    rest = text.strip()
    while rest.split(" ", 1)[0].casefold() in _TITLES and " " in rest:
        rest = rest.split(" ", 1)[1].lstrip()
    return rest
