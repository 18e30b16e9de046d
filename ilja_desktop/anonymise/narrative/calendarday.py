"""Days as they are written in German texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ilja_desktop.anonymise.narrative.agepattern import SPELLED

_YEAR_ROUND = "januar februar märz april mai juni juli august september oktober november dezember"
MONTHS = tuple(_YEAR_ROUND.split())
_ABBREVIATED = "jan feb mär mrz apr jun jul aug sep sept okt nov dez jänner"
_SHORT = _ABBREVIATED.split()
_NAMES = "|".join((*(month.title() for month in MONTHS), *(each.title() for each in _SHORT)))
_WEEKDAYS = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
_WEEKDAY = rf"(?:(?:{_WEEKDAYS}|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s+(?:(?:de[nmr]|der)\s+)?)?"
_FROM = r"(?:[0-3]?\d\.(?:\s?[01]?\d\.)?\s?(?:und|bis|/|-|–|,)\s?)?"
_SHORT_YEAR = r"['’]?\d\d(?![\d.:%])"
_YEAR = rf"(?:(?:19|20)\d\d|{_SHORT_YEAR})"
_SEASONS = {
    **{"winter": 1, "karneval": 2, "ostern": 4, "frühjahr": 4, "frühling": 4, "pfingsten": 5},
    **{"sommer": 7, "herbst": 10, "weihnachten": 12, "silvester": 12},
    **{"anfang": 1, "mitte": 6, "ende": 12},
}
"""Parts of a year, and a month of each."""
_PARTS = "|".join(each.title() for each in _SEASONS)
_ODD_ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_ORDINALS = {
    f"{_ODD_ORDINALS.get(number, word + ('t' if number < 20 else 'st'))}en": number
    for word, number in SPELLED.items()
    if number <= 31
} | {"dreißigsten": 30, "einunddreißigsten": 31}
_LED = (
    r"(?:\b(?:[Aa]m|[Vv]om|[Bb]is|[Zz]um|[Aa]b|[Ss]eit|den|dem|Frist|Termin|Stand)\s|\A(?=\S+\Z))"
)
"""What has to stand before a day that is written too briefly to be known by itself."""
_AFTER_NAME = r"(?:\s+(?P<year>(?:19|20)\d\d|['’]\d\d|\d\d(?=[.,;:)!?]|$|\s[a-zäöü])))?"
NUMERIC = re.compile(
    rf"(?<![\d.,/-]){_WEEKDAY}{_FROM}(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.(?:\s?(?P<year>{_YEAR}))?"
    r"(?!\d)"
)
ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
SEPARATED = re.compile(
    rf"(?<![\d/.-])(?P<day>[0-3]?\d)(?P<sign>[/-])(?P<month>[01]?\d)(?P=sign)(?P<year>{_YEAR})(?![/-])"
)
BRIEF = re.compile(
    rf"{_LED}(?P<told>(?P<day>[0-3]?\d)(?:[./](?P<month>[01]?\d)(?![\d/]|\.\d)|\.(?=\s+(?!mal\b|klass)[a-zäöü]|[,;)]|\s*$)))"
)
SPOKEN = re.compile(
    rf"(?<!\w){_WEEKDAY}{_FROM}(?:(?P<day>[0-3]?\d)(?:\.|te[nrm]?)?\s?|(?P<ordinal>{'|'.join(_ORDINALS)})\s)"
    rf"(?P<name>{_NAMES})\b(?:\.(?=\s+[\da-zäöü]))?{_AFTER_NAME}"
)
MONTH = re.compile(
    rf"(?<!\w)(?:(?:Anfang|Mitte|Ende)\s+)?(?P<name>{_NAMES})\b(?:\.(?=\s+[\da-zäöü]))?{_AFTER_NAME}"
)
MONTH_YEAR = re.compile(r"(?<![\d./])(?P<month>0?[1-9]|1[0-2])[./](?P<year>(?:19|20)\d\d)(?!\d)")
BRIEF_MONTH = re.compile(rf"{_LED}(?P<told>(?P<month>0?[1-9]|1[0-2])/(?P<year>\d\d))(?![\d/])")
SEASON = re.compile(rf"(?<!\w)(?P<season>{_PARTS})(?:\s+des\s+Jahres)?\s+(?P<year>{_YEAR})(?!\w)")
WEEK = re.compile(
    r"(?<!\w)(?:(?:KW|Kalenderwoche)\s?\d{1,2}|\d{1,2}\.\s?(?:KW\b|Kalenderwoche))"
    r"(?:[/ ](?:20)?\d\d\b)?"
)
FEAST = re.compile(
    r"(?<!\w)(?:(?:(?:\d\.|erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?)\s)?"
    r"(?:Advent(?:ssonntag)?|Weihnachtstag)|Weihnachten|Ostern|Pfingsten|Erntedank(?:fest)?|Halloween"
    r"|(?:Oster|Pfingst)(?:samstag|sonntag|montag)|Gründonnerstag"
    r"|Karfreitag|Aschermittwoch|Rosenmontag|Weiberfastnacht|Karnevalssamstag"
    r"|(?:Heiliga|Heiliger A)bend|(?:Sankt|St\.) Martin|Silvester(?:abend)?|Neujahr(?:stag)?"
    r"|Fronleichnam|Christi Himmelfahrt"
    r"|(?:Mutter|Vater|Martins|Valentins|Nikolaus|Dreikönigs|Reformations|Volkstrauer|Frauen)tag"
    r"|Nikolaus|Allerheiligen|Totensonntag|Buß- und Bettag|Tag der (?:Arbeit|[Dd]eutschen Einheit)"
    r"|Zuckerfest|Opferfest|Ramadan|Newroz)(?!\w)"
)
YEAR = re.compile(
    r"(?<![\w.,/§:-])(?<!Quartal )(?<!Schuljahr )(?<!Schuljahres )(?P<year>(?:19[3-9]|20[0-4])\d)"
    r"(?!\w|[.,/:–-]\d|\s?(?:Euro|EUR|€|%|Stunden|Minuten|Meter|km|Kilometer|Einwohner|Quadratmeter))"
)
FORMS = (
    ISO,
    SEPARATED,
    NUMERIC,
    SPOKEN,
    MONTH_YEAR,
    BRIEF,
    BRIEF_MONTH,
    SEASON,
    MONTH,
    WEEK,
    FEAST,
    YEAR,
)


@dataclass(frozen=True)
class Written:
    """A day as far as it is written out."""

    year: int | None
    month: int | None
    day: int | None

    def on(self, nearest_to: date | None) -> date | None:
        """Return the day it means; without a year the one nearest to another."""
        if self.month is None:
            return None
        if self.year is None:
            if nearest_to is None:
                return None
            years = range(nearest_to.year - 1, nearest_to.year + 2)
            near = [made for year in years if (made := _made(year, self.month, self.day))]
            return min(near, key=lambda made: abs(made - nearest_to), default=None)
        return _made(self.year, self.month, self.day)


def written(found: re.Match[str]) -> Written | None:
    """Return what a match of one of the forms says; nothing if there is no such day."""
    parts = {name: text for name, text in found.groupdict().items() if text}
    month, day = _month_of(parts), _day_of(parts)
    if month not in (None, *range(1, 13)) or day not in (None, *range(1, 32)):
        return None
    return Written(_year(parts.get("year")), month, day)


def _month_of(parts: dict[str, str]) -> int | None:
    if "season" in parts:
        return _SEASONS[parts["season"].lower()]
    if "name" in parts:
        return _month(parts["name"])
    return int(parts["month"]) if "month" in parts else None


def _day_of(parts: dict[str, str]) -> int | None:
    if "ordinal" in parts:
        return _ORDINALS[parts["ordinal"].lower()]
    return int(parts["day"]) if "day" in parts else None


def _month(name: str) -> int:
    start = name.lower()[:3]
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
