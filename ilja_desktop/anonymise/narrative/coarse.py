"""What stands in the place of days, ages, places, schools, firms and the rest: coarser words."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ilja_desktop.anonymise.narrative import agepattern, amount, calendarday
from ilja_desktop.anonymise.narrative.background import LANGUAGES, diagnosis_of, origin_of
from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.organisation import (
    OFFICES,
    SCHOOL_TYPES,
    TRADES,
    branches,
)
from ilja_desktop.anonymise.narrative.wordlist import plain, word_set
from ilja_desktop.domain.narrative import Clue, DayStyle, KnownFile

BAND = 2
"""Years an age is told by; bands begin with even years, so none reaches over the majority."""
_MONTHS_OF_QUARTER = 3
_FIXED = {
    Clue.ADDRESS: "[Anschrift]",
    Clue.CONTACT: "[Kontakt]",
    Clue.NUMBER: "[Nummer]",
    Clue.TIME: "",
    Clue.UNKNOWN: "[…]",
}
_STREETS = re.compile(
    r"(?:straße|strasse|str\.|gasse|allee|weg|platz|ring|damm|ufer)$|^[ABLK]\s?\d", re.IGNORECASE
)
_QUARTER_AFTER = {
    **{"am": "im", "beim": "im", "im": "im", "den": "im", "dem": "im"},
    **{"seit": "seit dem", "bis": "bis zum", "ab": "ab dem"},
}
_WEEK_AFTER = {
    **{"am": "in", "im": "in", "vom": "von", "zum": "zu", "bis zum": "bis", "seit dem": "seit"},
    **{"ab dem": "ab", "ab": "ab", "seit": "seit", "bis": "bis", "den": "in", "dem": "in"},
}
DAY_LEADS = word_set("am im vom zum beim ab seit bis den dem")
PLACE_LEADS = word_set("in aus nach bei von")


def day(text: str, lead: str, known: KnownFile, style: DayStyle) -> tuple[str, str]:
    """Return the lead and the words for a day.

    Args:
        text: the day as it is written.
        lead: the preposition before it, in small letters; empty if there is none.
        known: whose birthday it may be, and the day of the report.
        style: quarter, or week after the report.
    """
    year = calendarday.YEAR.fullmatch(text)
    if year is not None:
        first, last = band(int(year["year"]))
        return lead, f"{first} oder {last}"
    meant = _meant(text, known)
    if meant is None:
        return lead, "[Zeitpunkt]"
    if meant == known.born_on:
        return lead, "[Geburtstag]"
    reported = known.reported_on
    exact = re.search(r"\d{1,2}\.|\d-\d|/\d", text) is not None
    if style is DayStyle.WEEK and reported is not None and exact:
        shifted = meant + timedelta(days=known.shifted_by)
        return _WEEK_AFTER.get(lead, lead), _week(shifted, reported)
    quarter = f"{(meant.month - 1) // _MONTHS_OF_QUARTER + 1}. Quartal {meant.year}"
    adverb = not lead and text.startswith(("Anfang", "Mitte", "Ende"))
    return _QUARTER_AFTER.get(lead, lead), f"im {quarter}" if adverb else quarter


def _meant(text: str, known: KnownFile) -> date | None:
    for form in calendarday.FORMS:
        found = form.search(text)
        written = calendarday.written(found) if found else None
        if written is not None:
            return written.on(known.reported_on)
    return None


def _week(meant: date, reported: date) -> str:
    monday = reported - timedelta(days=reported.weekday())
    weeks = (meant - monday).days // 7
    if weeks == 0:
        return "der Woche der Meldung"
    return f"Woche {abs(weeks)} {'nach' if weeks > 0 else 'vor'} der Meldung"


def age(text: str) -> str:
    """Return an age as a band of two years, inflected as it was; months are told as years."""
    found = agepattern.ADJECTIVE.search(text)
    if found is not None:
        first, last = band(agepattern.number(found))
        return f"{first}- bis {last}-{found['rest']}"
    if agepattern.BIRTHDAY.fullmatch(text):
        return "Geburtstag"
    decade = agepattern.DECADE.fullmatch(text)
    if decade is not None:
        years = agepattern.number(decade)
        return f"zwischen {years} und {years + 10}"
    found = agepattern.OLD.search(text)
    if found is None and len(agepattern.NUMBERS.findall(text)) > 1 and ";" not in text:
        return "[Alter]"
    spelled = agepattern.SPELLED.get(text.lower().split()[0])
    number = re.search(r"\d{1,2}", text)
    years = spelled or (int(number[0]) if number else 0)
    first, last = band(years if found is None or not found["months"] else 0)
    unit = re.search(r" Jahren?", text)
    rest = f" Jahre alt{found['ending'] or ''}" if found else unit[0] if unit else ""
    return f"{first} bis {last}{rest}"


def band(years: int) -> tuple[int, int]:
    """Return the band of two years an age lies in."""
    first = years - years % BAND
    return first, first + BAND - 1


def place(text: str, lead: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the preposition and the words for a place; arguments as of ``day``."""
    if re.search(r"\w{3}.*\d", text):
        return lead, "[Anschrift]"
    if _STREETS.search(text):
        return lead, "[Straße]"
    if lead not in PLACE_LEADS:
        return lead, "[Ort]"
    near = lexicon.region & {plain(text)}
    kind = "Stadt der Region" if near else "anderen Ort"
    if lead == "nach":
        return "in", f"eine {kind}" if near else f"einen {kind}"
    return lead, f"einer {kind}" if near else f"einem {kind}"


def told(clue: Clue, text: str) -> str:
    """Return the words for everything that needs nothing but itself."""
    match clue:
        case Clue.SCHOOL:
            return _kind(text, SCHOOL_TYPES) or "[Schule]"
        case Clue.COMPANY:
            return _company(text)
        case Clue.OFFICE:
            return "Agentur für Arbeit" if "Agentur" in text else _kind(text, OFFICES) or "[Stelle]"
        case Clue.ORIGIN:
            return _origin(text)
        case Clue.NUMBER:
            return amount.rounded(text) or _class(text) or _FIXED[clue]
        case Clue.DIAGNOSIS:
            return f"[{diagnosis_of(text) or 'Erkrankung'}]"
        case _:
            return _FIXED[clue]


def _class(text: str) -> str:
    """Return the year of a school class without the letter: 9 of 9b."""
    found = re.fullmatch(r"(\d{1,2})\s?[a-f]", text)
    return found[1] if found else ""


def _company(text: str) -> str:
    branch = branches().get(text) or branches().get(text.replace(" ", "-"))
    if branch is not None:
        return f"[Betrieb: {branch}]"
    kind = _kind(text, TRADES)
    if kind:
        return "Firma" if kind == "Fa" else kind
    return "[Verein]" if re.search(r"\be\.\s?V|^(?:SV|TV|FC|SC|TuS)\b", text) else "[Betrieb]"


def _kind(text: str, kinds: tuple[str, ...]) -> str:
    """Return the longest of some general words that is in a name, inflected as it is there."""
    for kind in sorted(kinds, key=len, reverse=True):
        found = re.search(rf"{kind}s?(?!\w)", text, re.IGNORECASE)
        if found is not None:
            return found[0][:1].upper() + found[0][1:]
    return ""


def _origin(text: str) -> str:
    lower = text.lower()
    if lower in LANGUAGES:
        return "[Sprache]"
    origin = origin_of(text)
    if origin is None:
        return "[Herkunft]"
    if "isch" in lower or lower.startswith("deutsch"):
        ending = lower.rpartition("isch")[2]
        if text[0].isupper() and not ending:
            return "[Sprache]"
        return origin.adjective + ending
    return f"[Mensch aus {origin.region}]" if origin.people else origin.region
