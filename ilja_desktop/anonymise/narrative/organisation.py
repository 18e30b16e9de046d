"""Third tier, beside people: schools, companies, places and where somebody comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordlist import LISTS, plain, word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_CAP = r"[A-ZÄÖÜŞÇĞİŁ][\w&'’äöüß-]*"
_ALL_TYPES = (
    "Grundschule Hauptschule Realschule Sekundarschule Gesamtschule Gymnasium Förderschule "
    "Berufskolleg Weiterbildungskolleg Abendrealschule Abendgymnasium Berufsschule Kolleg Schule "
    "Volkshochschule Hochschule Fachhochschule Universität Akademie"
)
SCHOOL_TYPES = tuple(_ALL_TYPES.split())
_TYPES = "|".join(SCHOOL_TYPES)
_SCHOOLS = (
    re.compile(rf"{_CAP}(?:-{_CAP})*-(?:{_TYPES}|Gesamt-|Schul)\w*(?:\s(?:{_TYPES}))?"),
    re.compile(
        rf"(?:(?:Städtische|Katholische|Evangelische|Private|Freie)[nrs]?\s)?(?:{_TYPES})s?\s"
        rf"(?:(?:an der|am|an|in|der|für|im|des|St\.|Sankt)\s)?(?:St\.\s)?[„\"]?(?P<name>{_CAP})"
        r"(?:[\s-][A-ZÄÖÜ][\wäöüß-]+)?[“\"]?"
    ),
)
_ALL_TRADES = (
    "Bäckerei Metzgerei Fleischerei Autohaus Kfz-Werkstatt Autowerkstatt Werkstatt Friseursalon "
    "Friseur Frisör Salon Barbershop Restaurant Pizzeria Imbiss Café Cafe Bistro Hotel Gaststätte "
    "Praxis Zahnarztpraxis Arztpraxis Tierarztpraxis Apotheke Kanzlei Schreinerei Tischlerei "
    "Dachdeckerei Malerbetrieb Malerfirma Elektrobetrieb Elektrofirma Elektro Sanitärbetrieb "
    "Firma Fa Spedition Gärtnerei Blumenladen Optiker Kita Kindergarten Kindertagesstätte "
    "Familienzentrum Seniorenheim Seniorenzentrum Pflegedienst Pflegeheim Altenheim Altenzentrum "
    "Krankenhaus Klinik Wohngruppe Tagesgruppe Sportverein Verein Moschee Gemeinde Kirchengemeinde "
    "Jugendzentrum Jugendheim Jugendtreff Jugendhaus Fahrschule Fitnessstudio Supermarkt Kiosk "
    "Schlosserei Metallbau Bauunternehmen Druckerei Buchhandlung Reisebüro Reinigung Bank "
    "Sparkasse Gasthof Brauerei Zimmerei Konditorei Eisdiele Dönerladen Modehaus Baumarkt Kanal "
    "Jugendwohngruppe Frauenhaus Mädchenhaus Träger Bildungsträger Beratungsstelle Fußballverein "
    "Tanzschule Musikschule Reiterhof Bauernhof Logistiker Unternehmen Betrieb Projekt"
)
TRADES = tuple(_ALL_TRADES.split())
_ALL_OFFICES = (
    "Jobcenter Jugendamt Sozialamt Gesundheitsamt Ausländeramt Ausländerbehörde Schulamt Polizei "
    "Jugendmigrationsdienst Jugendgerichtshilfe Handwerkskammer Diakonie Caritas Kinderschutzbund "
    "Beratungsstelle Jugendhilfe Krankenkasse Volkshochschule"
)
OFFICES = tuple(_ALL_OFFICES.split())
_TRADE_WORDS = "|".join(sorted(TRADES, key=len, reverse=True))
_FORMS = r"(?:g?GmbH(?:\s&\sCo\.\sKG)?|AG|KG|OHG|UG|GbR|mbH|e\.\s?K\.?|e\.\s?V\.?|eG)(?!\w)"
_COMPANIES = (
    re.compile(rf"(?:{_CAP}\s(?:(?:und|&)\s)?){{1,4}}{_FORMS}"),
    re.compile(rf"(?:{_TRADE_WORDS})\.?\s[„\"»](?P<quoted>[^“\"«„\n]{{2,40}})[“\"«]"),
    re.compile(
        rf"(?:{_TRADE_WORDS})\.?\s(?:St\.\s|Sankt\s)?(?P<name>(?:Dr\.\s)?{_CAP})(?:\s(?:(?:und|&)\s)?(?P<second>{_CAP}))?"
    ),
)
_QUOTED = re.compile(r"[„\"»](?P<name>[A-ZÄÖÜ][^“\"«„\n]{1,30})[“\"«]")
_TO_PLACES = word_set("in aus nach bei von ab richtung stadt ort gemeinde kreis raum")
_PLACE_LIKE = re.compile(
    r"\w{2}(?:weiler|dorf|heim|hausen|rath|scheid|bach|burg|feld|stadt|kirchen|hoven|rode|broich|"
    r"ingen|trop|wald|au|furt|brück|hagen|born|lich|rich|ndorf)$"
)
_REALLY_TO = word_set("in aus nach")
_TO_PEOPLE = word_set("mit von bei zu für ohne gegen durch an")
_ROADS = re.compile(
    r"[A-ZÄÖÜ][\wäöüß-]+(?:straße|strasse|str\.|gasse|allee|platz|ring|damm|ufer|weg)(?!\w)"
    r"|[A-ZÄÖÜ][a-zäöüß]+er\s(?:Straße|Str\.|Weg|Allee|Platz|Ring|Gasse|Damm)(?!\w)"
)
_ROAD_LEADS = re.compile(r"(?:\b(?:in|an|auf) der|\bam|\bim|\bauf dem|\bvom|\bzum|\bzur)\s$")
_FINDINGS = "befund.txt"
_NATION_ENDINGS = ("", "e", "en", "er", "es", "em", "s")
_FOLK_ENDINGS = ("", "n", "s", "in", "innen", "e", "en")


@dataclass(frozen=True)
class Origin:
    """A country, and the part of the world it is told as."""

    region: str
    adjective: str
    people: bool = False
    """The word names somebody from there."""


def schools(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield schools that are named and not only said to be one."""
    for form in _SCHOOLS:
        for found in form.finditer(text):
            name = found.groupdict().get("name")
            if name is None or not lexicon.listed(name.lower()) or lexicon.place(name):
                yield _finding(*found.span(), Clue.SCHOOL)


def companies(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield companies, clubs and houses with their own name."""
    for form in _COMPANIES:
        for found in form.finditer(text):
            parts = found.groupdict()
            name, second = parts.get("name"), parts.get("second")
            end = found.end()
            if second and lexicon.ordinary(second):
                end = found.end("name")
            bare = plain((name or "").removeprefix("Dr. "))
            if lexicon.listed(bare) and not lexicon.surname(bare):
                continue
            yield _finding(found.start(), end, Clue.COMPANY)
    for found in _QUOTED.finditer(text):
        if all(part[0].isupper() or part.islower() for part in found["name"].split()):
            words = found["name"].split()
            if len(words) <= 3 and not found["name"].endswith((".", "!", "?")):
                yield _finding(*found.span("name"), Clue.UNKNOWN)


def places(words: list[Word], lexicon: Lexicon) -> Iterator[Finding]:
    """Yield towns and quarters; those that are words as well only where a place is expected."""
    for at, word in enumerate(words):
        if not word.lettered or not word.capital or len(word.text) < 3:
            continue
        before = words[at - 1].text.lower() if at else ""
        strange = not lexicon.ordinary(word.text)
        listed = lexicon.place(word.text)
        led = before in _REALLY_TO and not word.opens
        strange = strange or bool(_PLACE_LIKE.search(word.text))
        unlisted = before in _TO_PLACES - _TO_PEOPLE and not lexicon.first_name(word.text)
        if (listed and (strange or led)) or (strange and unlisted):
            yield _finding(word.start, word.end, Clue.PLACE)


def roads(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield streets without a number."""
    for found in _ROADS.finditer(text):
        led = _ROAD_LEADS.search(text[max(0, found.start() - 10) : found.start()])
        strange = led or " " in found[0] or not lexicon.ordinary(found[0].rstrip("."))
        if strange and not lexicon.listed(plain(found[0])):
            yield _finding(*found.span(), Clue.PLACE)


def chains(words: list[Word]) -> Iterator[Finding]:
    """Yield companies everybody knows."""
    known = branches()
    for at, word in enumerate(words):
        for length in (3, 2, 1):
            part = words[at : at + length]
            signs = "".join(piece.text for piece in part if piece.text not in ("-", "'", "’"))
            joined = "-".join(piece.text for piece in part if piece.lettered)
            if word.capital and part[-1].lettered and {signs, joined} & known.keys():
                yield _finding(word.start, part[-1].end, Clue.COMPANY)
                break


def origins(words: list[Word]) -> Iterator[Finding]:
    """Yield countries, peoples and languages."""
    for word in words:
        if word.lettered and origin_of(word.text) is not None:
            yield _finding(word.start, word.end, Clue.ORIGIN)


def diagnoses(words: list[Word]) -> Iterator[Finding]:
    """Yield what somebody has been diagnosed with."""
    for word in words:
        if word.lettered and diagnosis_of(word.text):
            yield _finding(word.start, word.end, Clue.DIAGNOSIS)


def origin_of(word: str) -> Origin | None:
    """Return what a word says about where somebody comes from."""
    table = _origins()
    lower = word.lower()
    for ending in sorted({*_NATION_ENDINGS, *_FOLK_ENDINGS}, key=len, reverse=True):
        stem = lower.removesuffix(ending)
        if lower.endswith(ending) and stem in table:
            kind, origin = table[stem]
            allowed = {"land": ("", "s"), "adjective": _NATION_ENDINGS, "people": _FOLK_ENDINGS}
            if ending in allowed[kind] and (kind == "adjective" or word[0].isupper()):
                return origin
    return None


def diagnosis_of(word: str) -> str:
    """Return the group of a diagnosis; nothing if a word is none."""
    found = _diagnoses().fullmatch(word)
    return "" if found is None else _groups()[found.lastindex or 0]


@cache
def branches() -> dict[str, str]:
    """Return the line of business of well-known companies."""
    return {name: group for group, names in _rows("betrieb.txt") for name in names}


@cache
def _origins() -> dict[str, tuple[str, Origin]]:
    table: dict[str, tuple[str, Origin]] = {}
    for line in _lines("herkunft.txt"):
        land, adjective, people, region, region_adjective = line.split("|")
        origin = Origin(region, region_adjective)
        table[land.lower()] = ("land", origin)
        person = replace(origin, people=True)
        table[people.lower()] = ("people", person)
        if people.endswith("e"):
            table[people.lower()[:-1]] = ("people", person)
        table[adjective.lower()] = ("adjective", origin)
    return table


@cache
def _diagnoses() -> re.Pattern[str]:
    """Return what matches a diagnosis, one group of the pattern for each of their groups."""
    return re.compile(
        "|".join(f"({'|'.join(map(_named, names))})" for _, names in _rows(_FINDINGS))
    )


@cache
def _groups() -> tuple[str, ...]:
    return ("", *(group for group, _ in _rows(_FINDINGS)))


def _named(name: str) -> str:
    """Return the pattern of a diagnosis: short forms as they are, beginnings with any ending."""
    if name.isupper():
        return re.escape(name)
    rest = r"\w*" if name.endswith("*") else "s?"
    return f"(?i:{re.escape(name.removesuffix('*'))}){rest}"


def _rows(name: str) -> list[tuple[str, list[str]]]:
    split = (line.split("|") for line in _lines(name))
    return [(group, names.split()) for group, names in split]


def _lines(name: str) -> list[str]:
    lines = (LISTS / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _finding(start: int, end: int, clue: Clue) -> Finding:
    return Finding(start=start, end=end, clue=clue, tier=Tier.LISTED)
