"""One passage of a text and the words around it, as far as they decide how it is replaced."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.anonymise.narrative import coarse
from ilja_desktop.anonymise.narrative.declension import (
    ARTICLE_OF,
    ARTICLES,
    MELTED,
    Case,
    capitalised,
    case_after,
)
from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.role import Role
from ilja_desktop.anonymise.narrative.wordlist import word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, DayStyle, Finding, KnownFile

_OWN_ENDINGS = ("", "e", "en", "em", "er", "es")
_TO_WHOM = word_set(
    "hilft half helfen geholfen dankt dankte fehlt fehlte gefällt gefiel rät riet vertraut folgt "
    "gehört begegnet begegnete glaubt"
)
_CALLED = word_set("namens heißt hieß genannt name geborene geb")
_BOTH_WAYS = word_set("in an auf vor hinter unter neben zwischen")
_INFLECTED = ("e", "er", "es", "en", "em")
_DETERMINERS = ("ein", "kein", "jed", "dies", "jen", "mein", "dein", "sein", "ihr", "unser", "euer")
_MELTED_IN = word_set("im ins am ans aufs fürs")
_GREETINGS = word_set(
    "sehr geehrte geehrter liebe lieber hallo moin hi gez gruß grüße grüßen lg vg mfg"
)
_GIVEN_A_NAME = word_set("genannt gerufen")
_LISTING = word_set(", und oder sowie & /")


@dataclass(frozen=True)
class Edit:
    """From where to where the original gives way, and to what."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Passage:
    """A finding between its neighbours."""

    one: Finding
    text: str
    words: tuple[Word, ...]
    """Of the whole text."""
    first: int
    """Position of its first word."""
    last: int
    """Position of its last word."""
    lexicon: Lexicon
    people: frozenset[int] = frozenset()
    """Positions of all words that name people."""

    def word(self, at: int) -> Word | None:
        """Return a word of the text; nothing beyond its ends."""
        return self.words[at] if 0 <= at < len(self.words) else None

    @property
    def opens(self) -> bool:
        """Say whether it begins a sentence."""
        return self.words[self.first].opens

    def lead(self, known: frozenset[str]) -> tuple[str, int]:
        """Return the one or two words right before it that belong to it, and where they start."""
        before = self.word(self.first - 1)
        if before is None or before.text.lower() not in known or self.opens:
            return "", self.one.start
        further = self.word(self.first - 2)
        two = f"{further.text} {before.text}".lower() if further and not before.opens else ""
        if further is not None and two in ("bis zum", "seit dem", "ab dem"):
            return two, further.start
        return before.text.lower(), before.start

    def coarser(self, known: KnownFile, days: DayStyle) -> Edit:
        """Return what stands in the place of anything but a person."""
        words = self.text[self.one.start : self.one.end]
        match self.one.clue:
            case Clue.DAY:
                lead, start = self.lead(coarse.DAY_LEADS)
                new_lead, told = coarse.day(words, lead, known, days)
            case Clue.PLACE:
                lead, start = self.lead(coarse.PLACE_LEADS)
                new_lead, told = coarse.place(words, lead, self.lexicon)
            case Clue.AGE:
                lead, new_lead, start, told = "", "", self.one.start, coarse.age(words)
            case clue:
                lead, new_lead, start, told = "", "", self.one.start, coarse.told(clue, words)
        if not told:
            return self.without()
        if new_lead == lead:
            start, new_lead = self.one.start, ""
        said = f"{new_lead} {told}".strip()
        capital = self.text[start].isupper() and self._opens_at(start)
        return Edit(start, self.one.end, capitalised(said) if capital else said)

    def _opens_at(self, start: int) -> bool:
        return any(word.start == start and word.opens for word in self.words)

    def without(self) -> Edit:
        """Return the edit that takes it out, with the blank before it."""
        start, end = self.one.start, self.one.end
        if start and self.text[start - 1] == " ":
            start -= 1
            if self.text[start - 1] == "," and self.text[end : end + 1] in (",", ".", ""):
                start -= 1
        elif self.text[end : end + 1] == " ":
            end += 1
        return Edit(start, end, "")

    def as_role(self, role: Role) -> Edit:
        """Return the role in the case the sentence asks for; in brackets where it does not tell."""
        changed = self._owned(role) or self._with_article(role)
        if changed is not None:
            return changed
        case = self._led_case()
        if case is not None:
            return self._edit(role.noun.told(case))
        if self.opens and not self._in_brackets():
            return self._edit(capitalised(role.noun.nominative))
        if self._beside_noun() or self._in_brackets() or self._case_unknown(role):
            return self._edit(f"[{role.letter}]")
        return self._edit(role.noun.nominative)

    @property
    def _head(self) -> int:
        """Return the first word of the list of people it stands in; its own without one."""
        at = self.first
        while at > 1 and self.words[at - 1].text in _LISTING and at - 2 in self.people:
            at -= 2
            while at - 1 in self.people:
                at -= 1
        return at

    def _led_case(self) -> Case | None:
        """Return the case a preposition asks for, also at the end of a list of people."""
        before = self.word(self._head - 1)
        if before is None or self.words[self._head].opens:
            return None
        return case_after(before.text.lower())

    def _edit(self, text: str, start: int | None = None) -> Edit:
        return Edit(self.one.start if start is None else start, self.one.end, text)

    def _owned(self, role: Role) -> Edit | None:
        """Return ``die Mutter der Jugendlichen`` for ``Leonies Mutter``."""
        after = self.word(self.last + 1)
        own = self.text[self.one.start : self.one.end]
        if after is not None and after.text in ("'", "’") and not after.spaced:
            after = self.word(self.last + 2)
        elif not own.endswith("s"):
            return None
        if after is None or not after.lettered or not after.spaced:
            return None
        return self._turned(role, after) if after.capital else self._before_adjective(role, after)

    def _before_adjective(self, role: Role, adjective: Word) -> Edit | None:
        """Return ``der Jugendlichen ältere Schwester``, which needs no gender."""
        noun = self.word(self.words.index(adjective) + 1)
        if not adjective.text.endswith(_INFLECTED) or noun is None or not noun.capital:
            return None
        return self._edit(self._opened(role.noun.genitive))

    def _turned(self, role: Role, noun: Word) -> Edit | None:
        if not self.lexicon.ordinary(noun.text):
            return None
        if self.words.index(noun) in self.people:
            return self._edit(self._opened(role.noun.genitive))
        gender = self.lexicon.gender(noun.text)
        before = self.word(self.first - 1)
        case = self._led_case()
        unclear = gender == "m" or (before is not None and before.text.lower() in _BOTH_WAYS)
        if case is None and unclear and not self.opens:
            return self._edit(self._opened(role.noun.genitive))
        case = case or Case.NOMINATIVE
        plural = {Case.DATIVE: "den", Case.GENITIVE: "der"}.get(case, "die")
        article = ARTICLE_OF[gender][case] if gender else plural
        said = f"{article} {noun.text} {role.noun.genitive}"
        return Edit(self.one.start, noun.end, self._opened(said))

    def _opened(self, text: str) -> str:
        return capitalised(text) if self.opens else text

    def _with_article(self, role: Role) -> Edit | None:
        """Return the role in the case of the article before the name: ``die Leonie``."""
        before = self.word(self.first - 1)
        if before is None or before.text.lower() not in ARTICLES or self.opens:
            return None
        article = before.text.lower()
        further = self.word(self.first - 2)
        if further is not None and further.text == ",":
            return None  # it begins a clause: ``der Streit, den Frau Krings schlichtete``
        case = ARTICLES[article]
        led = case_after(further.text.lower()) if further is not None and not before.opens else None
        case = led or case or Case.NOMINATIVE
        if article == "der" and led is None and not role.noun.masculine:
            case = Case.DATIVE
        said = role.noun.told(case)
        if article in MELTED:
            said = f"{MELTED[article]} {said}"
        return self._edit(capitalised(said) if before.opens else said, before.start)

    def _beside_noun(self) -> bool:
        """Say whether a noun or a possessive stands right before it: ``ihr Bruder Deniz``."""
        before = self.word(self._head - 1)
        if before is None or self.words[self._head].opens:
            return False
        if not before.lettered:
            return before.text in (")", "“")
        lower = before.text.lower()
        further = self.word(self._head - 2)
        described = lower.endswith(_INFLECTED) and further is not None and _determines(further.text)
        noun = before.capital and (not before.opens or bool(self.lexicon.gender(before.text)))
        said_with = lower in _CALLED | _MELTED_IN | _GREETINGS
        return _determines(lower, articles=False) or described or noun or said_with

    def _in_brackets(self) -> bool:
        before, after = self.word(self.first - 1), self.word(self.last + 1)
        if after is not None and after.text in _GIVEN_A_NAME:
            return True
        if before is None or after is None:
            return self._signed(before)
        if before.text in ("(", "/", "-"):
            return True
        enclosed = before.text == "," and after.text in (",", ".", ")", "(")
        return enclosed or self._signed(before)

    def _signed(self, before: Word | None) -> bool:
        """Say whether it stands behind a greeting: ``Gruß, Dirk``, ``gez. Rose``."""
        greeting = self.word(self.first - 2)
        if before is None or greeting is None or before.text not in (",", "."):
            return False
        return greeting.text.lower() in _GREETINGS

    def _case_unknown(self, role: Role) -> bool:
        before = self.word(self.first - 1)
        to_whom = before is not None and before.text.lower() in _TO_WHOM
        return to_whom or (role.noun.masculine and not self.opens)


def _determines(word: str, *, articles: bool = True) -> bool:
    """Say whether a word is an article, a possessive or the like, in any form."""
    lower = word.lower()
    own = any(lower == root + end for root in _DETERMINERS for end in _OWN_ENDINGS)
    return own or (articles and (lower in ARTICLES or lower in ("das", "sehr")))
