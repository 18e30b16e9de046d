"""How a role is declined: the case follows from the article or preposition before it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Case(Enum):
    """The four cases of German."""

    NOMINATIVE = "wer"
    GENITIVE = "wessen"
    DATIVE = "wem"
    ACCUSATIVE = "wen"


@dataclass(frozen=True)
class Noun:
    """A noun with its article in the four cases."""

    nominative: str
    genitive: str
    dative: str
    accusative: str

    def told(self, case: Case) -> str:
        """Return the noun in a case."""
        return {
            Case.NOMINATIVE: self.nominative,
            Case.GENITIVE: self.genitive,
            Case.DATIVE: self.dative,
            Case.ACCUSATIVE: self.accusative,
        }[case]

    def called(self, name: str) -> Noun:
        """Return the noun with a name behind it."""
        forms = (self.nominative, self.genitive, self.dative, self.accusative)
        return Noun(*(f"{form} {name}" for form in forms))

    @property
    def masculine(self) -> bool:
        """Say whether its nominative and accusative differ."""
        return self.nominative != self.accusative


def feminine(noun: str, *, adjective: bool = False) -> Noun:
    """Return a feminine noun; an adjective before it takes -n in two cases."""
    weak = noun
    if adjective:
        first, _, rest = noun.partition(" ")
        weak = f"{first}n {rest}"
    return Noun(f"die {noun}", f"der {weak}", f"der {weak}", f"die {noun}")


DATIVE = frozenset(
    {
        *("mit", "von", "bei", "zu", "nach", "aus", "seit", "gegenüber", "samt", "nebst"),
        *("außer", "ab", "lt", "laut", "zufolge", "entgegen"),
    }
)
ACCUSATIVE = frozenset({"für", "ohne", "gegen", "durch", "um", "über"})
GENITIVE = frozenset({"wegen", "trotz", "während", "seitens", "bezüglich", "hinsichtlich"})
ARTICLES = {
    "dem": Case.DATIVE,
    "den": Case.ACCUSATIVE,
    "des": Case.GENITIVE,
    "der": None,
    "die": None,
    "vom": Case.DATIVE,
    "zum": Case.DATIVE,
    "zur": Case.DATIVE,
    "beim": Case.DATIVE,
}
"""Articles before a name: the case they tell, if they tell one alone."""
MELTED = {"vom": "von", "zum": "zu", "zur": "zu", "beim": "bei"}
"""Prepositions that hold an article, and without it."""


def case_after(word: str) -> Case | None:
    """Return the case a preposition asks for; nothing if the word is none."""
    if word in DATIVE:
        return Case.DATIVE
    if word in ACCUSATIVE:
        return Case.ACCUSATIVE
    return Case.GENITIVE if word in GENITIVE else None


ARTICLE_OF = {
    "m": {
        Case.NOMINATIVE: "der",
        Case.GENITIVE: "des",
        Case.DATIVE: "dem",
        Case.ACCUSATIVE: "den",
    },
    "f": {
        Case.NOMINATIVE: "die",
        Case.GENITIVE: "der",
        Case.DATIVE: "der",
        Case.ACCUSATIVE: "die",
    },
    "n": {
        Case.NOMINATIVE: "das",
        Case.GENITIVE: "des",
        Case.DATIVE: "dem",
        Case.ACCUSATIVE: "das",
    },
}
"""The article of a noun by gender and case."""


def capitalised(text: str) -> str:
    """Return a text as it begins a sentence."""
    return text[:1].upper() + text[1:]
