"""Second tier: what is recognised by how it is built."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ilja_desktop.anonymise.narrative import calendarday
from ilja_desktop.anonymise.narrative.agepattern import ages
from ilja_desktop.anonymise.narrative.amount import amounts
from ilja_desktop.anonymise.narrative.checksum import (
    is_health_number,
    is_iban,
    is_pension_number,
    is_tax_number,
)
from ilja_desktop.anonymise.narrative.wordlist import word_set
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_STREET = (
    r"[A-ZÄÖÜ][\wäöüß.-]*(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|pfad|steig|"
    r"hof|chaussee|wall|graben|winkel|markt|berg|kamp|feld|busch|heide|siedlung|park|"
    r"-(?:Straße|Strasse|Str\.|Weg|Gasse|Platz|Allee|Ring|Ufer|Damm|Hof|Park))"
)
_NAMED_STREET = (
    r"(?:(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter der|"
    r"Alte[rn]?|Neue[rn]?|Obere[rn]?|Untere[rn]?|Große[rn]?|Kleine[rn]?|[A-ZÄÖÜ][a-zäöüß]+er)\s)"
    r"[A-ZÄÖÜ][^\W\d_][^\W\d]*\.?(?:\s(?:Straße|Str\.|Weg|Platz|Allee|Ring|Gasse))?"
)
_NUMBER = r"\s?\d{1,4}(?:\s?[a-hA-H]\b)?(?:\s?[-/]\s?\d{1,4}[a-h]?)?"
_ZIP = r"(?:(?:D|DE)[- ])?\b\d{5}\s+[A-ZÄÖÜ][\wäöüß-]+(?:[ -][A-ZÄÖÜ][\wäöüß-]+)?"
_MOBILE = r"(?![0-3]?\d\.\s?[01]?\d\.)(?:\+49|0049|\(0\d+\)|0)(?:[\s()/.-]*\d){6,13}"
_HOUR = r"(?:[01]?\d|2[0-4])"
_TELEPHONE = (
    r"(?:[Tt]el(?:efon)?|[Hh]andy|[Mm]obil|[Ff]ax|[Dd]urchwahl|DW|[Aa]pp(?:arat)?|[Nn]ebenstelle|"
    r"(?:Telefon|Handy|Mobil|Ruf|Rückruf)nummer)\.?:?\s(?:unter\s|lautet\s|ist\s)?"
)
_NETWORK = (
    r"(?:Insta|TikTok|Tiktok|Snap|Discord|Facebook|Twitch|You[Tt]ube|Steam|Telegram|Signal|WhatsApp)"
    r"[\w-]*:?\s(?:(?:als|unter|heißt\s\w+)\s)?"
)
_CODE = r"#?(?:[A-Z]{1,4}[\s-]?)?\d[\w./-]*(?:\s(?:[A-Z]\s?)?\d[\w./-]*)*(?:\s[A-Z]{1,3}\b)?"
_SIGNED = (
    r"(?:\w*(?:[Nn]ummer|[Nn]r\.?|[Zz]eichen)|Az\.?|AZ|Gz\.?|[\w-]*ID|IdNr\.?|Vorgang|Ticket|PLZ|"
    r"Zimmer|Raum|Konto|BLZ)"
)


Check = Callable[[str], bool]
"""Says whether what was found is really one."""


def is_code(text: str) -> bool:
    """Say whether a number is long enough to be one of many."""
    return sum(sign.isdigit() for sign in text) > 1


@dataclass(frozen=True)
class _Form:
    """A pattern, what it finds, and what has to hold of what it finds."""

    pattern: re.Pattern[str]
    clue: Clue
    holds: Check = lambda _text: True


def _form(clue: Clue, pattern: str, holds: Check | None = None) -> _Form:
    return _Form(re.compile(pattern), clue, holds or (lambda _text: True))


_FORMS = (
    _form(
        Clue.CONTACT,
        r"[\w.+-]+\s?(?:@|[(\[][aä]t[)\]])\s?[\w-]+(?:(?:\.|\s(?:punkt|dot|Punkt)\s)[\w-]+)+",
    ),
    _form(Clue.CONTACT, r"(?:https?://|www\.)\S+[\w/]"),
    _form(Clue.CONTACT, r"(?<!\w)@[\w.]{3,}|(?<![\w.])[a-zäöü]\w*(?:_(?!inn?(?:en)?\b)|#\d)\w+"),
    _form(Clue.CONTACT, rf"{_NETWORK}(?P<told>[a-z\d][\w-]*[._\d#][\w.#-]*\w)"),
    _form(Clue.NUMBER, r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b", is_iban),
    _form(Clue.NUMBER, r"\bDE\d{2}(?:\s?\d){18}\b"),
    _form(Clue.NUMBER, r"\b[A-Z]\s?\d{9}\b", is_health_number),
    _form(Clue.NUMBER, r"\b\d{2}\s?[0-3]\d[01]\d{3}\s?[A-Z]\s?\d{3}\b", is_pension_number),
    _form(Clue.NUMBER, r"\b\d{2}\s?\d{3}\s?\d{3}\s?\d{3}\b", is_tax_number),
    _form(Clue.NUMBER, rf"(?<!\w){_SIGNED}\s?:?\s?(?P<told>{_CODE})", is_code),
    _form(
        Clue.NUMBER, r"(?:[Ll]inie|Bus|Straßenbahn|Schnellbus)\s(?P<told>[A-Z]{0,2}\s?\d{1,3})\b"
    ),
    _form(Clue.NUMBER, r"(?:Klasse|Kl\.|\b[Dd]ie|\b[Dd]er)\s(?P<told>(?:[5-9]|1[0-3])\s?[a-f])\b"),
    _form(Clue.NUMBER, r"\b\d{3}[A-Z]\d{6}\b|\b\d{5}//\d{6,}\b|\b\d{5}BG\d{7}\b"),
    _form(Clue.NUMBER, r"\b\d{1,4}\s[A-Z][A-Za-z]{0,2}\s\d{1,5}/\d{2,4}\b"),
    _form(Clue.NUMBER, r"\b[A-ZÄÖÜ]{2,5}-\d{4}-\d{2,5}\b"),
    _form(Clue.NUMBER, r"\b[A-ZÄÖÜ]{1,3}-\s?[A-Z]{1,2}\s?\d{1,4}[EH]?\b"),
    _form(Clue.NUMBER, r"\b(?!II|IV|VI|IX|XI|SGB)[A-ZÄÖÜ]{1,3}\s[A-Z]{1,2}\s?\d{1,4}[EH]?\b"),
    _form(Clue.CONTACT, rf"(?<![\w.,/-]){_MOBILE}(?![\w])"),
    _form(Clue.CONTACT, rf"(?<!\w){_TELEPHONE}(?P<told>-?\d[\d\s/-]*\d)(?![.,]?\d)"),
    _form(Clue.ADDRESS, rf"(?:{_STREET}|{_NAMED_STREET}){_NUMBER}\b(?:,?\s+{_ZIP})?"),
    _form(Clue.ADDRESS, _ZIP),
    _form(
        Clue.PLACE, r"\b(?:(?<=[an] der )[AB]\s?\d{1,3}|[LK]\s?\d{2,4})\b|(?<=[an] der )\b[AB] \d"
    ),
    _form(
        Clue.TIME,
        rf"(?:(?:um|gegen|ab|bis|von|kurz (?:vor|nach))\s+)?{_HOUR}(?:[:.][0-5]\d)?"
        rf"(?:\s?(?:-|–|bis)\s?{_HOUR}(?:[:.][0-5]\d)?)?\s?(?:Uhr\b(?:\s?[0-5]\d\b)?|h\b)",
    ),
    _form(Clue.TIME, rf"(?<![\d:])(?:(?:um|gegen|ab|bis)\s+)?{_HOUR}:[0-5]\d\b(?!:)"),
)
_LONG_NUMBER = re.compile(
    r"(?<![\w.,/-])(?<!§ )(?:\d[\d /-]{3,}\d(?![\w,.]\d)|#?[\w./-]*\d[\w./-]*)(?!\w)"
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s?[/–-]\s?(?:19|20)?\d\d|er\b.*)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_ALSO_NAMES = word_set("mai august juni juli april jan januar")
_TO_MONTHS = word_set("im seit bis anfang mitte ende ab vom zum letzten nächsten kommenden")
_LEAST_DIGITS, _LEAST_BESIDE_LETTERS = 5, 4


def find(text: str) -> Iterator[Finding]:
    """Yield every passage built like something that leads to somebody."""
    found = [*_built(text), *_days(text)]
    yield from found
    for code in _LONG_NUMBER.finditer(text):
        start, end = code.span()
        met = any(one.start < end and start < one.end for one in found)
        if not met and _is_long(code[0].rstrip("./- ")):
            yield _finding(start, start + len(code[0].rstrip("./- ")), Clue.NUMBER)


def _built(text: str) -> Iterator[Finding]:
    for form in _FORMS:
        for found in form.pattern.finditer(text):
            start, end = found.span("told") if "told" in found.groupdict() else found.span()
            if form.holds(text[start:end]):
                yield _finding(start, end, form.clue)
    for start, end in ages(text):
        yield _finding(start, end, Clue.AGE)
    for start, end in amounts(text):
        yield _finding(start, end, Clue.NUMBER)


def _is_long(code: str) -> bool:
    """Say whether a number has more digits than what is counted or measured."""
    digits = sum(sign.isdigit() for sign in code)
    lettered = any(sign.isupper() for sign in code)
    counted = _YEARS.fullmatch(code) or _THOUSANDS.fullmatch(code)
    return digits >= (_LEAST_BESIDE_LETTERS if lettered else _LEAST_DIGITS) and not counted


def _days(text: str) -> Iterator[Finding]:
    taken: list[range] = []
    for form in calendarday.FORMS:
        for found in form.finditer(text):
            start, end = found.span("told") if "told" in found.groupdict() else found.span()
            if any(start in span or end - 1 in span for span in taken):
                continue
            if form is calendarday.MONTH and _is_name(text, found):
                continue
            if calendarday.written(found) is not None:
                taken.append(range(start, end))
                yield _finding(start, end, Clue.DAY)


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Say whether a month alone may be somebody's name: ``Frau Mai``, ``August Berger``."""
    name = found["name"].lower()
    if name not in _ALSO_NAMES or found["year"] is not None:
        return False
    before = text[: found.start()].rstrip().rpartition(" ")[2].strip("(,.").lower()
    return before not in _TO_MONTHS or (name == "jan" and not found[0].endswith("."))


def _finding(start: int, end: int, clue: Clue) -> Finding:
    return Finding(start=start, end=end, clue=clue, tier=Tier.PATTERN, sure=True)
