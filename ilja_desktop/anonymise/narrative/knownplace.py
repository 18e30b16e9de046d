"""First tier, beside people: places, schools, offices and numbers of the case file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.organisation import OFFICES, SCHOOL_TYPES, TRADES
from ilja_desktop.anonymise.narrative.wordlist import plain, word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word, split
from ilja_desktop.domain.narrative import Clue, Finding, KnownFile, Tier
from ilja_desktop.domain.spelling import normal

_ENDINGS = ("", "s", "er", "ern", "ers", "erin")
_STREETS = word_set("straße strasse str weg platz allee ring gasse stadt gemeinde")
_GENERIC = frozenset(
    plain(word)
    for word in (*SCHOOL_TYPES, *TRADES, *OFFICES, "Agentur", "Arbeit", "Kreis", "Stadt")
)
_SHORT_TYPES = word_set("bk rs gs ge hs gy sk fs wbk ggs kgs gym")
"""Types of schools as they are shortened."""
_LEAST_WORD, _LEAST_TYPO, _LEAST_TELLING = 3, 6, 8
_INFLECTED = ("en", "er", "es", "em", "e", "s")
_LEAST_STEM = 4
_NUMBERED = re.compile(r"([^\W\d_]+)\.?\s+\d")
_JOINED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_LEAST_DIGITS = 5
_SIGNS = r"[\s/().,\-]*"
_JOIN = word_set("der die das des den dem am an im in für und von zu zur zum e v")


@dataclass
class KnownPlaces:
    """The names of a case file that are not people's, ready to be looked for."""

    file: KnownFile
    lexicon: Lexicon
    _telling: dict[str, Clue] = field(init=False, default_factory=dict)
    _hinting: dict[str, Clue] = field(init=False, default_factory=dict)
    """Words of their names that are ordinary ones as well, so that each is asked about."""
    _numbered: set[str] = field(init=False, default_factory=set)
    """Last words of the roads of addresses."""
    _around: set[str] = field(init=False, default_factory=set)
    _phrases: dict[tuple[str, ...], Clue] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        kinds = (
            (self.file.organisations, Clue.OFFICE),
            (self.file.schools, Clue.SCHOOL),
            (self.file.places, Clue.PLACE),
        )
        for names, clue in kinds:
            for name in names:
                self._take(name, clue)

    def _take(self, name: str, clue: Clue) -> None:
        if clue is Clue.PLACE:
            self._numbered |= {normal(road) for road in _NUMBERED.findall(name)}
        words = [word.text for word in split(name) if word.lettered]
        telling = [word for word in words if self._tells(word, clue)]
        for word in telling:
            self._telling[normal(word)] = clue
        for word in words if clue is not Clue.PLACE else ():
            if len(word) >= _LEAST_TELLING and plain(word) not in _GENERIC:
                self._hinting[normal(word)] = clue
        self._around |= {normal(word) for word in words} if clue is not Clue.PLACE else set()
        types = _GENERIC | _JOIN
        own = next((at for at, word in enumerate(words) if plain(word) not in types), len(words))
        for phrase in (words[at:] for at in range(own + 1)):
            if len(phrase) > 1 or (phrase and own == 0):
                self._phrases[_stems(phrase)] = clue
        for joined in _JOINED.findall(name) if clue is not Clue.PLACE else ():
            self._phrases[_stems(joined.split("-"))] = clue

    def _tells(self, word: str, clue: Clue) -> bool:
        if len(word) < _LEAST_WORD or word.lower() in _JOIN:
            return False
        if clue is Clue.PLACE:
            return word[0].isupper() and word.lower() not in _STREETS
        bare = plain(word)
        return word.isupper() or (not self.lexicon.listed(bare) and bare not in _GENERIC)

    def find(self, text: str, words: list[Word]) -> Iterator[Finding]:
        """Yield every passage that names one of them."""
        yield from self._whole(words)
        for at, word in enumerate(words):
            clue = self._of(word) if word.lettered else None
            if clue is not None:
                yield self._widened(words, at, clue)
            elif word.lettered and word.capital and (hint := self._hinted(word)) is not None:
                yield replace(_finding(word.start, word.end, hint), sure=False)
        yield from _numbers(text, self.file.numbers)

    def _of(self, word: Word) -> Clue | None:
        bare = normal(word.text)
        if not word.capital:
            strange = bare in self._telling and not self.lexicon.ordinary(word.text)
            return self._telling[bare] if strange else None
        for ending in _ENDINGS:
            clue = self._telling.get(bare.removesuffix(ending)) if bare.endswith(ending) else None
            if clue is not None:
                return clue
        if len(bare) >= _LEAST_TYPO and not self.lexicon.ordinary(word.text):
            long = [each for each in self._telling if len(each) >= _LEAST_TYPO]
            close = process.extractOne(bare, long, scorer=OSA.distance, score_cutoff=1)
            if close is not None:
                return self._telling[close[0]]
        return None

    def _hinted(self, word: Word) -> Clue | None:
        bare = normal(word.text)
        return self._hinting.get(bare) or self._hinting.get(bare.removesuffix("s"))

    def _whole(self, words: list[Word]) -> Iterator[Finding]:
        """Yield names of several words as they stand in the file."""
        lettered = [word for word in words if word.lettered]
        stems = _stems(word.text for word in lettered)
        for phrase, clue in self._phrases.items():
            width = len(phrase)
            for at in range(len(stems) - width + 1):
                if stems[at : at + width] == phrase and (lettered[at].capital or width > 1):
                    typed = at and lettered[at - 1].text.lower() in _SHORT_TYPES
                    first = lettered[at - 1 if clue is Clue.SCHOOL and typed else at]
                    yield _finding(first.start, lettered[at + width - 1].end, clue)

    def _widened(self, words: list[Word], at: int, clue: Clue) -> Finding:
        """Take in the words around it that belong to the same name."""
        first = last = at
        while first and self._belongs(words, first - 1):
            first -= 1
        while last + 1 < len(words) and self._belongs(words, last + 1):
            last += 1
        while words[first].text.lower() in _JOIN or not words[first].lettered:
            first += 1
        while words[last].text.lower() in _JOIN or not words[last].lettered:
            last -= 1
        if first == last == at and self.lexicon.place(words[at].text):
            clue = Clue.PLACE
        if normal(words[last].text) in self._numbered and words[last + 1 : last + 2]:
            last += words[last + 1].text.isdigit()
        return _finding(words[first].start, words[last].end, clue)

    def _belongs(self, words: list[Word], at: int) -> bool:
        word = words[at]
        if word.text == "-":
            return not word.spaced
        bare = normal(word.text)
        if word.text.isupper() and bare in _SHORT_TYPES:
            return True
        return word.lettered and bool({bare, bare.removesuffix("s"), bare[:-1]} & self._around)


def _stems(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(_stem(normal(word)) for word in words)


def _stem(word: str) -> str:
    """Return a longer word without the ending of an adjective or a genitive."""
    ending = next((each for each in _INFLECTED if word.endswith(each)), "")
    return word.removesuffix(ending) if len(word) - len(ending) >= _LEAST_STEM else word


def _numbers(text: str, numbers: Iterable[str]) -> Iterator[Finding]:
    """Yield known numbers, whatever stands between their digits, and known texts of contact."""
    for number in numbers:
        pieces = re.findall(r"[^\W_]+", number)
        if "@" in number or not sum(map(len, pieces)) >= _LEAST_DIGITS:
            pattern = re.escape(number.strip())
        else:
            pattern = rf"(?<!\w){_SIGNS.join(map(re.escape, ''.join(pieces)))}(?!\w)"
        if not number.strip():
            continue
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield _finding(found.start(), found.end(), Clue.NUMBER)


def _finding(start: int, end: int, clue: Clue) -> Finding:
    return Finding(start=start, end=end, clue=clue, tier=Tier.KNOWN, sure=True)
