"""Third tier, learned: a small sequence model that knows names by the sentence around them.

It was trained by ``training`` on the sentences of GermEval 2014; they are no part of the project.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import pycrfsuite

from ilja_desktop.anonymise.narrative.context import KIN
from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordlist import LISTS
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

MODEL = LISTS / "namen.crfsuite"
OUTSIDE = "O"
LABELS = {"PER": Clue.PERSON, "LOC": Clue.PLACE, "ORG": Clue.COMPANY}
STRANGE = {Clue.PERSON: 0.05, Clue.PLACE: 0.15, Clue.COMPANY: 0.15}
"""From which probability on a word that stands in no dictionary is asked about."""
ORDINARY = {Clue.PERSON: 0.02, Clue.PLACE: 0.6, Clue.COMPANY: 0.7}
"""And one that does."""
OPENING = {**ORDINARY, Clue.PERSON: 0.1}
"""And one that does where every noun stands: at the beginning, or behind its adjective."""

_INFLECTED = ("e", "er", "es", "en", "em")
_DETERMINED = ("ein", "der", "die", "das", "des", *_INFLECTED)

Features = list[str]


def features(words: Sequence[str], lexicon: Lexicon) -> list[Features]:
    """Return what the model may know of each word of a sentence."""
    own = [_of_word(word, lexicon) for word in words]
    every = []
    for at, word in enumerate(words):
        mine = [f"0{each}" for each in own[at]]
        mine += [f"w={word.lower()[:12]}", f"p={word[:3].lower()}", f"s={word[-3:].lower()}"]
        mine.append(f"s2={word[-2:].lower()}")
        for step in (-2, -1, 1, 2):
            if 0 <= at + step < len(words):
                mine += [f"{step}{each}" for each in own[at + step]]
                if abs(step) == 1:
                    mine.append(f"{step}w={words[at + step].lower()[:10]}")
            else:
                mine.append(f"{step}edge")
        every.append(mine)
    return every


def _of_word(word: str, lexicon: Lexicon) -> Features:
    if not word[0].isalpha():
        return ["9" if word[0].isdigit() else word[0]]
    shape = "A" if word.isupper() else "Aa" if word[0].isupper() else "a"
    found = [shape, f"{shape}{min(len(word), 5)}"]
    if shape == "a":
        return found
    lists = (
        ("W", lexicon.ordinary(word)),
        ("F", lexicon.first_name(word)),
        ("C", lexicon.common_first_name(word)),
        ("S", lexicon.surname(word)),
        ("P", lexicon.place(word)),
    )
    found += [name for name, listed in lists if listed]
    found.append("".join(name for name, listed in lists if listed) or "none")
    return found


def find(words: list[Word], lexicon: Lexicon) -> Iterator[Finding]:
    """Yield the words the model takes for names, sentence by sentence."""
    for part in sentences(words):
        yield from _in_sentence(part, lexicon)
    model().set([])  # it would keep the last sentence


def sentences(words: list[Word]) -> Iterator[list[Word]]:
    """Yield the words of each sentence."""
    part: list[Word] = []
    for word in words:
        if word.opens and part and part[-1].text in (".", "!", "?", ":", ";", "•"):
            yield part
            part = []
        part.append(word)
    if part:
        yield part


def _in_sentence(words: list[Word], lexicon: Lexicon) -> Iterator[Finding]:
    tagger = model()
    tagger.set(features([word.text for word in words], lexicon))
    labels = set(tagger.labels())
    for at, word in enumerate(words):
        if not word.lettered or not word.capital or lexicon.small(word.text):
            continue
        if _is_grade(words, at):
            continue
        if lexicon.ordinary(word.text) and _owned(words, at):
            continue
        least = ORDINARY if lexicon.ordinary(word.text) else STRANGE
        if least is ORDINARY and (word.opens or _described(words, at)):
            least = OPENING
        chances = {
            clue: sum(
                tagger.marginal(f"{edge}-{name}", at) for edge in "BI" if f"{edge}-{name}" in labels
            )
            for name, clue in LABELS.items()
        }
        clue = max(chances, key=lambda each: chances[each] / least[each])
        if chances[clue] >= least[clue]:
            yield Finding(start=word.start, end=word.end, clue=clue, tier=Tier.LEARNED)


def _is_grade(words: list[Word], at: int) -> bool:
    """Say whether a letter and a number are a level, or letters a postscript: ``B1``, ``P.S.``."""
    after = words[at + 1 : at + 3]
    level = bool(after) and after[0].text.isdigit() and not after[0].spaced
    postscript = [words[at].text, *(word.text for word in after)] == ["P", ".", "S"]
    return len(words[at].text) == 1 and (level or postscript)


def _described(words: list[Word], at: int) -> bool:
    """Say whether an article and an adjective stand before a word: ``sein syrischer Pass``."""
    before = [word.text.lower() for word in words[max(0, at - 2) : at]]
    return len(before) > 1 and before[1].endswith(_INFLECTED) and before[0].endswith(_DETERMINED)


def _owned(words: list[Word], at: int) -> bool:
    """Say whether a noun belongs to the name before it: ``Leonies Mutter``."""
    return words[at].text.lower() in KIN or (at > 0 and words[at - 1].text.endswith("s"))


@cache
def model() -> pycrfsuite.Tagger:
    """Return the trained model, opened once."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    return tagger
