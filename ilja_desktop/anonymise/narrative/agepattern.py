"""Ages as they are written: in digits and in words, as a number of years or as an adjective."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BELOW_TEN = "ein zwei drei vier fünf sechs sieben acht neun"
_BELOW_TWENTY = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_UNITS, _TEENS = _BELOW_TEN.split(), _BELOW_TWENTY.split()
_TENS = {
    **{"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70},
    **{"achtzig": 80, "neunzig": 90},
}
SPELLED = {
    **{word: number for number, word in enumerate(_UNITS, 1)},
    **{word: number for number, word in enumerate(_TEENS, 10)},
    **_TENS,
    **{
        f"{unit}und{tens}": number + value
        for tens, value in _TENS.items()
        for number, unit in enumerate(_UNITS, 1)
    },
}
_WORDS = "|".join(sorted(SPELLED, key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,2}}|(?!ein\b)(?:{_WORDS})(?!\w))"
NUMBERS = re.compile(rf"\d+|\b{_NUMBER}", re.IGNORECASE)
_NO_AGE = (
    r"(?!\s+(?:\w+\s+)?(?:Ausbildung|Berufsfachschule|Maßnahme|Vertrag|Bildungsgang|Lehre|Kurs|"
    r"Praktikum|Förderung|Bewährung|Pause|Probezeit|Lehrgang|Umschulung|Beziehung|Berufs|Schul))"
)
ADJECTIVE = re.compile(
    rf"(?<!\w)(?:(?P<digits>\d{{1,2}})\s?-?\s?|(?P<word>{_WORDS})-?)(?P<rest>[jJ]ährig\w*)\b{_NO_AGE}",
    re.IGNORECASE,
)
OLD = re.compile(
    rf"(?<![\w.,])(?P<digits>\d{{1,2}}|(?P<word>{_WORDS}))(?P<half>\s?(?:½|1/2|einhalb))?"
    r"\s+(?:Jahre?|J\.|(?P<months>Monate|Wochen))\s+(?:und\s+\w+\s+Monate?\s+)?alt(?P<ending>e[nrs]?)?\b",
    re.IGNORECASE,
)
_SOON = (
    r"(?:in|vor|nach) (?:\w+ ){0,3}(?:Jahr|Monat|Woche|Tage)(?:e?n)?|"
    r"(?:nächste|kommende|diese|letzte)[nsmr]? (?:Jahr|Monat|Woche)"
)
_AT = re.compile(
    rf"(?:[Ii]m Alter von|Alter:?|[Mm]it(?: seinen| ihren)?|[Ss]eit (?:sie|er)|(?:[Ww]ird|[Ww]urde|"
    rf"[Ww]erde|[Ww]ürde|[Ss]ei|[Ww]äre|[Ww]ar|"
    rf"[Ii]st|[Bb]in|[Bb]ald|[Ff]ast|[Kk]napp|[Gg]erade|[Ee]rst|[Ss]chon|[Kk]aum|[Nn]och)"
    rf"(?: (?:jetzt|nun|bald|gerade|im \w+|{_SOON}|[A-ZÄÖÜ]\w+))?)\s+"
    rf"(?P<age>{_NUMBER}(?:\s+Jahren)?)(?!\w)(?=\s*(?:[,.;:!?)]|$|und\b|[a-zäöü]))"
)
_BESIDE = re.compile(
    rf"(?<=\w)\s\((?P<list>{_NUMBER}(?:(?:,\s?|\s?/\s?|\sund\s|\su\.\s){_NUMBER})+)\)"
    rf"|(?<=\w)\s\((?P<age>{_NUMBER})(?=[,;)])|(?<=[^\W\d_]),\s(?P<told>\d{{1,2}})(?=,)"
    rf"|(?<=[^\W\d_]),\s(?P<word>{_WORDS})(?=,)"
    r"|(?<=[,(])\s?(?P<years>\d{1,2} (?:Jahre|J\.))(?=[,.;)])"
    r"|(?<![\d.,;])(?P<months>\d{1,2};\d{1,2})(?![\d;])"
)
BIRTHDAY = re.compile(r"(?<!\w)(?P<age>(?:\d{1,2}\.|\w+(?:te|ste)[nr])\s+Geburtstag)")
_DECADES = "|".join(word for word in SPELLED if word.endswith(("zig", "ßig")) and "und" not in word)
DECADE = re.compile(
    rf"(?P<age>(?:Anfang|Mitte|Ende)\s(?:(?P<word>{_DECADES})(?!\w)|(?P<digits>[2-9]0)(?!\w|\.\s\w)))"
)
_TURNED = re.compile(rf"(?<![\d.,])(?P<age>\d{{1,2}}|\b(?:{_WORDS}))(?: Jahre)? geworden\b")
LEAST, MOST = 1, 99
_TOLD = ("age", "told", "years", "months", "list", "word")
"""Groups that hold what is told, the widest first."""


def ages(text: str) -> Iterator[tuple[int, int]]:
    """Yield where ages stand, with the words that make them one."""
    for form in (ADJECTIVE, OLD):
        for found in form.finditer(text):
            if not found.groupdict().get("digits") or LEAST <= number(found) <= MOST:
                yield found.span()
    for form in (_AT, _BESIDE, _TURNED, BIRTHDAY, DECADE):
        for found in form.finditer(text):
            told = next(name for name in _TOLD if found.groupdict().get(name))
            yield found.span(told)


def number(found: re.Match[str]) -> int:
    """Return the number of years a match tells."""
    word = found.groupdict().get("word")
    return SPELLED[word.lower()] if word else int(found["digits"])
