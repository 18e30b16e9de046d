"""Third tier, beside people: schools, companies, clubs and houses with a name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordlist import plain, rows
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
_LONGEST_NAME = 3
"""Words of a quoted name."""
_QUOTED = re.compile(r"[„\"»](?P<name>[A-ZÄÖÜ][^“\"«„\n]{1,30})[“\"«]")


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


def quoted(text: str) -> Iterator[Finding]:
    """Yield a few words between quotation marks that read like a name and like no sentence."""
    for found in _QUOTED.finditer(text):
        words = found["name"].split()
        named = all(word[0].isupper() or word.islower() for word in words)
        if named and len(words) <= _LONGEST_NAME and not found["name"].endswith((".", "!", "?")):
            yield _finding(*found.span("name"), Clue.UNKNOWN)


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


@cache
def branches() -> dict[str, str]:
    """Return the line of business of well-known companies."""
    return {name: group for group, names in rows("betrieb.txt") for name in names}


def _finding(start: int, end: int, clue: Clue) -> Finding:
    return Finding(start=start, end=end, clue=clue, tier=Tier.LISTED)
