"""Third tier, beside people: schools, companies, clubs and houses with a name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ilja_desktop.anonymise.narrative.context import is_person
from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordlist import plain, rows
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_CAP = r"[A-ZÄÖÜŞÇĞİŁ][\w&'’äöüß-]*"
_ALL_TYPES = (
    "Grundschule Hauptschule Realschule Sekundarschule Gesamtschule Gymnasium Förderschule "
    "Berufskolleg Weiterbildungskolleg Abendrealschule Abendgymnasium Berufsschule Kolleg Schule "
    "Volkshochschule Hochschule Fachhochschule Universität Akademie Oberschule Mittelschule "
    "Gemeinschaftsschule Internat Lyzeum"
)
SCHOOL_TYPES = tuple(_ALL_TYPES.split())
_TYPES = "|".join(SCHOOL_TYPES)
_SCHOOLS = (
    re.compile(rf"(?:{_TYPES})\s(?:Nr\.|Nummer)\s?\d{{1,3}}"),
    re.compile(rf"{_CAP}(?:-{_CAP})*-(?:{_TYPES}|Gesamt-|Schul)\w*(?:\s(?:{_TYPES}))?"),
    re.compile(
        rf"(?:(?:Städtische|Katholische|Evangelische|Private|Freie)[nrs]?\s)?(?:{_TYPES})s?\s"
        rf"(?:(?:[Aa]n der|[Aa]m|an|in|der|für|[Ii]m|des|St\.|Sankt)\s)?(?:St\.\s)?[„\"]?"
        rf"(?P<name>{_CAP})(?:[\s-][A-ZÄÖÜ][\wäöüß-]+)?[“\"]?"
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
_HOUSE_ENDINGS = (
    "erei laden salon stübchen stube studio werkstatt café markt center zentrum heim haus hof club "
    "verein handel betrieb dienst service technik bau treff klinik praxis hotel garage atelier "
    "agentur küche apotheke spital werk büro bedachungen reifen floristik maschinen transporte "
    "reisen moden möbel fahrrad bad siedlung hütte mühle eck grill stift klinikum"
)
_HOUSE = (
    rf"(?:{'|'.join(sorted(TRADES, key=len, reverse=True))}"
    rf"|[A-ZÄÖÜ]\w*(?:{'|'.join(_HOUSE_ENDINGS.split())})"
    rf"|{'|'.join(each.title() for each in _HOUSE_ENDINGS.split())})"
)
_BEHIND = "Garten|Oase|Eck|Ecke|Grill|Stube|Stübchen|Treff|Haus|Hof|Laden|Studio|Lounge|Shop|Team"
_CLUBS = (
    "(?:1\\. )?(?:SV|TV|FC|SC|SG|BV|VfL|VfB|VfR|TuS|TuRa|TSV|TSC|DJK|SuS|SpVgg|ASV|BSV|HSV|"
    "Borussia|Fortuna|Eintracht|Germania|Viktoria|Concordia|Arminia|Alemannia|(?:Rot|Blau|Schwarz|Grün)-Weiß)"
)
_FAMILY = "Sohn|Söhne|Tochter|Töchter|Partner|Co|Kollegen|Brüder|Gebrüder"
_FORMS = r"(?:g?GmbH(?:\s&\sCo\.\sKG)?|AG|KG|OHG|UG|GbR|mbH|e\.\s?K\.?|e\.\s?V\.?|eG)(?!\w)"
_LINK = r"(?:(?:St\.|Sankt|Dr\.|Da|La|Le|El|Zum|Zur|Am|An der|Im|In der)\s(?:[a-zäöü]+en\s)?)?"
_COMPANIES = (
    re.compile(rf"(?:{_CAP}\s(?:(?:und|&)\s)?){{1,4}}{_FORMS}"),
    re.compile(rf"(?:{_HOUSE}|Fa\.)\s[„\"»](?P<quoted>[^“\"«„\n]{{2,40}})[“\"«]"),
    re.compile(
        rf"(?:{_HOUSE}|Fa\.)\s(?P<name>{_LINK}{_CAP})"
        rf"(?:\s(?:und|&)\s(?P<family>{_FAMILY})|\s(?:(?:und|&)\s)?(?P<second>{_CAP}))?"
    ),
    re.compile(r"(?:Haus|Café|Gasthof|Villa|Hotel|Restaurant)\s(?:am|an der|im)\s[A-ZÄÖÜ]\w+"),
    re.compile(rf"(?<!\w)(?:{_CLUBS}\s(?:\d\d\s)?){{1,2}}{_CAP}(?:\s\d\d\b)?"),
)
_DEALERS = re.compile(
    rf"(?<=\bbei |\bvon )(?P<ware>(?!Frau|Herr|Famil|Eheleut|Dr\b){_CAP})(?:\s{_CAP})+"
)
_ENGLISH = (
    "Logistics|Solutions|Systems|Consulting|Services|Group|Holding|Security|Catering|Media|Foods"
)
_NAMED_IN_ENGLISH = re.compile(rf"{_CAP}\s(?:{_ENGLISH})(?!\w)")
"""Nothing German stands before these words but what the company is called."""
_FOR_SOMEBODY = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÄÖÜ][a-zäöüß]{2,}?)(?:klinik(?:um)?|krankenhaus|hospital|stift|schule|"
    r"gymnasium|kolleg|kindergarten|kita|heim|haus|hof|kirche|apotheke|werk|treff|zentrum)(?:e?s)?(?!\w)"
)
_LED_BY_NAME = re.compile(rf"(?P<name>{_CAP})\s(?:{_BEHIND})(?!\w)")
_LONGEST_NAME = 3
"""Words of a quoted name."""
_QUOTED = re.compile(r"[„\"»](?P<name>[A-ZÄÖÜ][^“\"«„\n]{1,30})[“\"«]")


def schools(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield schools that are named and not only said to be one."""
    for form in _SCHOOLS:
        for found in form.finditer(text):
            name = found.groupdict().get("name")
            if name is None or lexicon.place(name) or not _only_said(name, lexicon):
                yield _finding(*found.span(), Clue.SCHOOL)


def _only_said(name: str, lexicon: Lexicon) -> bool:
    """Say whether a word behind a school only says what there is: ``Gesamtschule Fehlzeiten``."""
    plural = lexicon.ordinary(name) and not lexicon.gender(name) and not lexicon.surname(name)
    return lexicon.listed(name.lower()) or plural


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
            if lexicon.listed(bare) and not lexicon.surname(bare) and not lexicon.gender(bare):
                continue
            yield _finding(found.start(), end, Clue.COMPANY)


def dealers(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield companies that are known by what they deal with, or by a name before it."""
    for found in _DEALERS.finditer(text):
        ware = found["ware"]
        if lexicon.ordinary(ware) and not (lexicon.first_name(ware) or is_person(ware, lexicon)):
            yield _finding(*found.span(), Clue.COMPANY)
    for found in _NAMED_IN_ENGLISH.finditer(text):
        yield _finding(*found.span(), Clue.COMPANY)
    for found in _LED_BY_NAME.finditer(text):
        name = found["name"]
        if not lexicon.ordinary(name) and not name.endswith("s"):
            yield _finding(*found.span(), Clue.COMPANY)


def named_for(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield houses that bear somebody's name in one word: ``Marienklinik``, ``Annastift``."""
    for found in _FOR_SOMEBODY.finditer(text):
        name = found["name"]
        somebody = any(map(lexicon.common_first_name, (name, name.removesuffix("n"))))
        if somebody and not lexicon.listed(plain(found[0])):
            yield _finding(*found.span(), Clue.COMPANY)


def quoted(text: str) -> Iterator[Finding]:
    """Yield a few words between quotation marks that read like a name and like no sentence."""
    for found in _QUOTED.finditer(text):
        words = found["name"].split()
        named = all(word[0].isupper() or word.islower() for word in words)
        if named and len(words) <= _LONGEST_NAME and not found["name"].endswith((".", "!", "?")):
            yield _finding(*found.span("name"), Clue.UNKNOWN)


def chains(words: list[Word]) -> Iterator[Finding]:
    """Yield companies everybody knows."""
    known = {name.casefold() for name in branches()}
    for at, word in enumerate(words):
        for length in (3, 2, 1):
            part = words[at : at + length]
            signs = "".join(piece.text for piece in part if piece.text not in ("-", "'", "’"))
            joined = "-".join(piece.text for piece in part if piece.lettered)
            named = word.capital or word.text in branches()
            if named and part[-1].lettered and {signs.casefold(), joined.casefold()} & known:
                yield _finding(word.start, part[-1].end, Clue.COMPANY)
                break


@cache
def branches() -> dict[str, str]:
    """Return the line of business of well-known companies."""
    return {name: group for group, names in rows("betrieb.txt") for name in names}


def _finding(start: int, end: int, clue: Clue) -> Finding:
    return Finding(start=start, end=end, clue=clue, tier=Tier.LISTED)
