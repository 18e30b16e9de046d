"""First tier: what the case file knows, in every inflection, spelling, slip and short form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import product

from rapidfuzz import process
from rapidfuzz.distance import OSA

from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.petname import pet_names
from ilja_desktop.anonymise.narrative.wordlist import word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word, split
from ilja_desktop.domain.narrative import Clue, Finding, KnownFile, KnownPerson, Part, Tier
from ilja_desktop.domain.spelling import normal

_PARTICLES = word_set("von van vom zu zum der den de da di la le al el ad ar as bin ben ibn")
_ENDINGS = ("", "s", "es", "ens", "n", "en", "sche", "schen", "scher", "sches", "schem", "lein")
_LEAST_TYPO, _LEAST_PART = 5, 5
_SHORT = 3
_APOSTROPHES = re.compile(r"([^\W\d_]+)['’´`]([^\W\d_]+)")
"""Names such as Ma'mun and D'Angelo are known in two words and in one."""
_HONORIFICS = word_set("frau herr herrn familie fam")


@dataclass(frozen=True)
class _Name:
    """A word of somebody's name."""

    person: int
    given: bool
    before: tuple[str, ...] = ()
    """Particles right before it, such as ``van der``, in small letters."""


@dataclass
class KnownNames:
    """The names of a case file, ready to be looked for."""

    file: KnownFile
    lexicon: Lexicon
    _exact: dict[str, _Name] = field(init=False, default_factory=dict)
    _pets: dict[str, _Name] = field(init=False, default_factory=dict)
    _raw: dict[str, str] = field(init=False, default_factory=dict)
    """Every spelling a slip is measured against, and the name it is one of."""
    _initials: dict[str, int] = field(init=False, default_factory=dict)
    _beside: dict[str, int] = field(init=False, default_factory=dict)
    """Initials that count only right before a name, because many people have one of them."""
    _pairs: dict[tuple[str, str], int] = field(init=False, default_factory=dict)
    """First and last initial of everybody: both together count anywhere."""

    def __post_init__(self) -> None:
        for at, person in enumerate(self.file.people):
            for text, given in ((person.given_name, True), (person.family_name, False)):
                for word, before in _name_words(text):
                    self._take(word, _Name(at, given, before))
            first, last = _initials(person.given_name), _initials(person.family_name)
            for initial in (*first, *last):
                self._initials_of(person).setdefault(initial, at)
            for pair in product(first, last):
                self._pairs.setdefault(pair, at)

    def _initials_of(self, person: KnownPerson) -> dict[str, int]:
        return self._beside if person.part is Part.PROFESSIONAL else self._initials

    def _take(self, word: str, name: _Name) -> None:
        bare = normal(word)
        self._exact.setdefault(bare, name)
        if len(bare) >= _LEAST_TYPO or len(word) >= _LEAST_TYPO:
            self._raw.setdefault(word.casefold(), bare)
            self._raw.setdefault(word.lower(), bare)
            self._raw.setdefault(bare, bare)
        if name.given:
            for pet in pet_names(word):
                self._pets.setdefault(pet, name)

    def find(self, words: list[Word]) -> Iterator[Finding]:
        """Yield every word that names somebody, with the particles before it."""
        found: dict[int, Finding] = {}
        for at, word in enumerate(words):
            if word.lettered and (one := self._of(words, at)) is not None:
                found[at] = one
        yield from found.values()
        yield from self._apart(words)
        yield from self._abbreviated(words, found)

    def _of(self, words: list[Word], at: int) -> Finding | None:
        found = self._judged(words[at])
        if found is None:
            return None
        one, named = found
        first = at
        for particle in reversed(named.before):
            while first and words[first - 1].text in ("-", "'", "’", "."):
                first -= 1
            before = words[first - 1].text.lower() if first else ""
            if before not in (particle, particle[0]):
                return one
            first -= 1
        return replace(one, start=words[first].start)

    def _judged(self, word: Word) -> tuple[Finding, _Name] | None:
        bare = normal(word.text)
        named = self._spelled(bare)
        if named is not None:
            return self._as_spelled(word, bare, named)
        if self.lexicon.small(word.text) and (word.opens or not word.capital):
            return None
        slipped = self._slipped(word.text)
        short, inside = (
            (self._short_form(bare), self._inside(bare)) if word.capital else (None, None)
        )
        if not (slipped or short or inside):
            return None
        ordinary = self.lexicon.ordinary(word.text)
        if slipped and (word.capital or not ordinary or self._headless(word.text)):
            other = self.lexicon.first_name(word.text)
            return _finding(word, slipped, sure=not ordinary and not other), slipped
        if short:
            return _finding(word, short, sure=not ordinary and len(bare) > _SHORT), short
        return (_finding(word, inside, sure=True), inside) if inside and not ordinary else None

    def _as_spelled(self, word: Word, bare: str, named: _Name) -> tuple[Finding, _Name] | None:
        ordinary = self.lexicon.ordinary(word.text)
        short = len(bare) <= _SHORT and not word.capital
        if short and (ordinary or len(bare) < _SHORT):
            return None
        return _finding(word, named, sure=not ordinary and (word.capital or not short)), named

    def _spelled(self, bare: str) -> _Name | None:
        for ending in _ENDINGS:
            if bare.endswith(ending) and (named := self._exact.get(bare.removesuffix(ending))):
                return named
        return None

    def _slipped(self, text: str) -> _Name | None:
        """Return whose name it is but for one letter, also in the genitive."""
        lower = text.casefold()
        for form in dict.fromkeys((lower, text.lower(), normal(text), lower.removesuffix("s"))):
            if len(form) >= _LEAST_TYPO - 1:
                close = process.extractOne(
                    form, self._raw.keys(), scorer=OSA.distance, score_cutoff=1
                )
                if close is not None:
                    return self._exact[self._raw[close[0]]]
        return None

    def _headless(self, text: str) -> bool:
        """Say whether a name lost its first letter, and its capital with it."""
        return any(name[1:] == text for name in self._raw)

    def _short_form(self, bare: str) -> _Name | None:
        return self._pets.get(bare) or self._pets.get(bare.removesuffix("s"))

    def _inside(self, bare: str) -> _Name | None:
        for name, named in self._exact.items():
            if len(name) >= _LEAST_PART and (bare.startswith(name) or bare.endswith(name)):
                return named
        return None

    def _apart(self, words: list[Word]) -> Iterator[Finding]:
        """Yield names with something between their letters: ``Ka1ya``, ``Leo nie``."""
        for width in (2, 3):
            for at in range(len(words) - width + 1):
                part = words[at : at + width]
                joined = "".join(word.text for word in part)
                gaps = sum(word.spaced for word in part[1:])
                if gaps > 1 or not part[0].lettered or not joined[-1].isalnum():
                    continue
                if gaps and (width > 2 or not part[0].capital):
                    continue
                named = self._joined(joined, gap=bool(gaps))
                if named is not None:
                    yield Finding(
                        start=part[0].start,
                        end=part[-1].end,
                        clue=Clue.PERSON,
                        tier=Tier.KNOWN,
                        sure=not gaps,
                        person=named.person,
                    )

    def _joined(self, joined: str, *, gap: bool) -> _Name | None:
        plain = joined.replace("-", "").replace("_", "")
        if len(plain) < _LEAST_TYPO or not any(sign.isalpha() for sign in plain):
            return None
        bare = normal(plain)
        if bare in self._exact:
            return self._exact[bare]
        if gap or plain.isalpha():
            return None
        return self._slipped(joined)

    def _abbreviated(self, words: list[Word], found: dict[int, Finding]) -> Iterator[Finding]:
        """Yield initials beside a name, behind a form of address, in pairs, or in a sentence."""
        starts, pairs = {one.start for one in found.values()}, self._paired(words)
        for at, word in reversed(list(enumerate(words))):
            person = self._initials.get(word.text, self._beside.get(word.text))
            if person is None or at in found:
                continue
            dotted = at + 1 < len(words) and words[at + 1].text == "." and not words[at + 1].spaced
            after = at + 1 + dotted
            joined = after < len(words) and words[after].text == "-" and not words[after].spaced
            next_one = after + joined
            begins = next_one < len(words) and words[next_one].start in starts
            named = begins and (dotted or words[next_one].spaced)
            alone = word.text in self._initials and self._alone(words, at, found, after)
            if named or alone or at in pairs:
                starts.add(word.start)
                end = words[at + dotted].end
                whose = _Name(pairs.get(at, person), given=True)
                yield _finding(word, whose, sure=True, end=end)

    def _paired(self, words: list[Word]) -> dict[int, int]:
        """Return where both initials of somebody stand, and whose they are: ``U. B.``."""
        texts = [word.text for word in words]
        return {
            at: self._pairs[texts[first], texts[first + 2]]
            for first in range(len(texts) - 3)
            if (texts[first], texts[first + 2]) in self._pairs
            and texts[first + 1] == texts[first + 3] == "."
            for at in (first, first + 2)
        }

    def _alone(self, words: list[Word], at: int, found: dict[int, Finding], after: int) -> bool:
        """Say whether an initial stands for a name, by what is around it."""
        dotted = after > at + 1
        before = words[at - 1] if at else None
        behind = words[after] if after < len(words) else None
        if before is not None and before.text.lower().rstrip(".") in _HONORIFICS:
            return True
        if at - 1 in found or (before is not None and before.text == "-" and at - 2 in found):
            return dotted or behind is None or not behind.lettered or not behind.capital
        if dotted and behind is not None and behind.text in self._initials:
            return True
        if before is not None and before.text in (".", "-") and not words[at].opens:
            return dotted and at > 1 and words[at - 2].text in self._initials
        if before is not None and before.text.isdigit():
            return False
        return dotted and behind is not None and behind.lettered and not behind.capital


def _finding(word: Word, named: _Name, *, sure: bool, end: int | None = None) -> Finding:
    return Finding(
        start=word.start,
        end=word.end if end is None else end,
        clue=Clue.PERSON,
        tier=Tier.KNOWN,
        sure=sure,
        person=named.person,
    )


def _initials(name: str) -> list[str]:
    return [word[0].upper() for word, _ in _name_words(name)]


def _name_words(name: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the words of a name with the particles before each; alone a particle is a word."""
    found: list[tuple[str, tuple[str, ...]]] = []
    before: tuple[str, ...] = ()
    words = [word for word in split(_APOSTROPHES.sub(r"\g<0> \1\2", name)) if word.lettered]
    for word in words:
        if word.text.lower() in _PARTICLES or (not word.capital and word.spaced):
            before = (*before, word.text.lower())
        else:
            found.append((word.text, before))
            before = ()
    return found or [(word.text, ()) for word in words]
