"""The list of destinations (Verbleib) with its rules: data of a day, not code.

The sectors follow the integrated reporting on training (iABE); the office may put a list of its
own in the place of the one that comes with the program. What a category means to the rules is
said beside it, so that an office may name and number its categories as it likes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import Stored


class Meaning(Enum):
    """What a category means to the rules."""

    COMPANY_TRAINING = "betriebliche Ausbildung"
    TRAINING = "andere Ausbildung"
    TRANSITION = "Übergang"
    SCHOOL = "weiterführende Schule"
    GENERAL_SCHOOL = "allgemeinbildende Schule"
    STUDY = "Studium"
    WORK = "Arbeit"
    OTHER = "Sonstiges"
    NOT_REACHED = "nicht erreicht"
    NO_ANSWER = "keine Auskunft gewollt"
    NO_CONSENT = "keine Einwilligung"
    NOT_DUE = "noch nicht fällig"

    @property
    def training(self) -> bool:
        """A vocational training (sector I)."""
        return self in (Meaning.COMPANY_TRAINING, Meaning.TRAINING)

    @property
    def station(self) -> bool:
        """Somebody is somewhere; not merely an answer that says nothing of it."""
        return self not in _NO_STATION

    @property
    def answer(self) -> bool:
        """Somebody can enter it; the others are worked out."""
        return self not in (Meaning.NO_CONSENT, Meaning.NOT_DUE)


_NO_STATION = (Meaning.NOT_REACHED, Meaning.NO_ANSWER, Meaning.NO_CONSENT, Meaning.NOT_DUE)


@dataclass(frozen=True, kw_only=True)
class Destination:
    """One category of the list.

    Args:
        code: what is typed and stored, such as ``II.4``.
        words: what it is called.
        group: code of the group it is reported in.
        months: how long such a station lasts as a rule, where nobody knows its end.
    """

    code: str
    words: str
    group: str
    meaning: Meaning
    months: int | None = None


@dataclass(frozen=True, kw_only=True)
class DestinationGroup:
    """A group of categories in reports, such as a sector of the iABE."""

    code: str
    words: str


@dataclass(frozen=True, kw_only=True)
class PathRules:
    """From when to when somebody is asked, and when a path gives a hint; all are whole numbers.

    Args:
        enrol_month, enrol_day: until this day of the year a child is old enough for school.
        enrol_age: how old it is then.
        school_years: of general compulsory schooling.
        school_months: how long after its end the first question is asked.
        training_months: how long after begin and end of a training it is asked again.
        direct_months: a training begun within so many months after school follows directly.
        look_back_months: what lay longer before the consent is not asked about.
        holding_stations, holding_months: of a holding pattern (Warteschleife).
        chain_stations, chain_months: of a chain of measures (Maßnahmenkarriere).
    """

    enrol_month: int
    enrol_day: int
    enrol_age: int
    school_years: int
    school_months: int
    training_months: int
    direct_months: int
    look_back_months: int
    holding_stations: int
    holding_months: int
    chain_stations: int
    chain_months: int

    def problems(self) -> tuple[str, ...]:
        """Name every rule the numbers break."""
        numbers = [getattr(self, field.name) for field in fields(self)]
        found = [] if all(number > 0 for number in numbers) else ["rules.too_small"]
        if not (1 <= self.enrol_month <= 12 and 1 <= self.enrol_day <= 31):
            found.append("rules.no_day")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class DestinationList:
    """The categories with their groups and rules, where they come from, and of which day."""

    source: str
    as_of: date | None
    destinations: tuple[Destination, ...]
    groups: tuple[DestinationGroup, ...]
    rules: PathRules

    def get(self, code: str) -> Destination | None:
        """Return the category of a code, if the list has it."""
        return next((each for each in self.destinations if each.code == code), None)

    def meaning(self, code: str) -> Meaning:
        """Return what a code means; one the list does not have means nothing to the rules."""
        found = self.get(code)
        return Meaning.OTHER if found is None else found.meaning

    def words(self, code: str) -> str:
        """Return what a code is called; the code itself if the list does not have it."""
        found = self.get(code)
        return code if found is None else found.words

    def offered(self) -> tuple[Destination, ...]:
        """Return the categories somebody can enter."""
        return tuple(each for each in self.destinations if each.meaning.answer)

    def find(self, text: str) -> Destination | None:
        """Return the category somebody means who types a code or a part of its words.

        ``ii4`` and ``2.4`` mean ``II.4``; words count where they fit one category only.
        """
        typed = _bare(text)
        if not typed:
            return None
        for each in self.offered():
            if typed in (_bare(each.code), _bare(_in_digits(each.code)), _bare(shown(each))):
                return each
        fitting = [each for each in self.offered() if typed in _bare(each.words)]
        return fitting[0] if len(fitting) == 1 else None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the list breaks."""
        found = [] if self.source.strip() else ["source.missing"]
        if self.as_of is None:
            found.append("as_of.missing")
        elif self.as_of > today:
            found.append("as_of.future")
        codes = Counter(each.code for each in self.destinations)
        if any(number > 1 for number in codes.values()):
            found.append("destinations.twice")
        groups = {group.code for group in self.groups}
        if any(not _whole(each, groups) for each in self.destinations):
            found.append("destinations.unclear")
        if set(Meaning) - {each.meaning for each in self.destinations}:
            found.append("destinations.meaning_missing")
        return (*found, *self.rules.problems())


def shown(one: Destination) -> str:
    """Return a category as it is offered: code and words."""
    return f"{one.code}  {one.words}"


def _bare(text: str) -> str:
    return "".join(part for part in text.casefold() if part.isalnum())


def _in_digits(code: str) -> str:
    sector, dot, rest = code.partition(".")
    return f"{_DIGITS.get(sector, sector)}{dot}{rest}"


_DIGITS = {"I": "1", "II": "2", "III": "3", "IV": "4"}


def _whole(one: Destination, groups: set[str]) -> bool:
    lasts = one.months is None or one.months > 0
    return bool(one.code.strip() and one.words.strip()) and one.group in groups and lasts


@dataclass(frozen=True, kw_only=True)
class OwnDestinationList(DestinationList, Stored):
    """A list the office decided on; it takes the place of the program's, a later one of it."""

    decided_on: date
