"""Third tier, beside people: towns, quarters and streets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordlist import plain, word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_TO_PLACES = word_set("in aus nach bei von ab richtung stadt ort gemeinde kreis raum")
_PLACE_LIKE = re.compile(
    r"\w{2}(?:weiler|dorf|heim|hausen|rath|scheid|bach|burg|feld|stadt|kirchen|hoven|rode|broich|"
    r"ingen|trop|wald|au|furt|brück|hagen|born|lich|rich|ndorf)$"
)
_QUARTER_LIKE = re.compile(
    r"\w{3}(?:ort|berg|beck|horst|loh|mark|tal|stein|hof|see|brink|kamp|höhe|werth|ey|um)$"
)
_REALLY_TO = word_set("in aus nach")
_TO_PEOPLE = word_set("mit von bei zu für ohne gegen durch an")
_ROADS = re.compile(
    r"[A-ZÄÖÜ][\wäöüß-]+(?:straße|strasse|str\.|gasse|allee|platz|ring|damm|ufer|weg)(?!\w)"
    r"|[A-ZÄÖÜ][\wäöüß-]+-(?:Straße|Str\.|Weg|Allee|Platz|Ring|Gasse|Damm|Ufer)(?!\w)"
    r"|[A-ZÄÖÜ][a-zäöüß]+er\s(?:Straße|Str\.|Weg|Allee|Platz|Ring|Gasse|Damm)(?!\w)"
)
_ROAD_ENDING = re.compile(r"(?:straße|strasse|str\.|gasse|allee|platz|ring|damm|ufer|weg)$")
_ROAD_LEADS = re.compile(r"(?:\b(?:in|an|auf) der|\bam|\bim|\bauf dem|\bvom|\bzum|\bzur)\s$")


def places(words: list[Word], lexicon: Lexicon) -> Iterator[Finding]:
    """Yield towns and quarters; those that are words as well only where a place is expected."""
    for at, word in enumerate(words):
        if not word.lettered or not word.capital or len(word.text) < 3:
            continue
        before = words[at - 1].text.lower() if at else ""
        strange = not lexicon.ordinary(word.text)
        led = before in _REALLY_TO and not word.opens
        listed = lexicon.place(word.text) or (led and _like_quarter(word.text, lexicon))
        strange = strange or bool(_PLACE_LIKE.search(word.text))
        unlisted = before in _TO_PLACES - _TO_PEOPLE and not lexicon.first_name(word.text)
        if (listed and (strange or led)) or (strange and unlisted):
            yield Finding(start=word.start, end=word.end, clue=Clue.PLACE, tier=Tier.LISTED)


def _like_quarter(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is built like a quarter and no listed noun, which had its article."""
    return bool(_QUARTER_LIKE.search(word)) and not lexicon.listed(plain(word))


def roads(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield streets without a number."""
    for found in _ROADS.finditer(text):
        led = _ROAD_LEADS.search(text[max(0, found.start() - 10) : found.start()])
        strange = led or " " in found[0] or not lexicon.ordinary(found[0].rstrip("."))
        strange = strange or _named_for(found[0], lexicon)
        if strange and not lexicon.listed(plain(found[0])):
            yield Finding(start=found.start(), end=found.end(), clue=Clue.PLACE, tier=Tier.LISTED)


def _named_for(road: str, lexicon: Lexicon) -> bool:
    """Say whether a road bears somebody's or a town's name: ``Hindenburgplatz``."""
    name = _ROAD_ENDING.sub("", road)
    return not lexicon.listed(plain(name)) and (lexicon.surname(name) or lexicon.place(name))
