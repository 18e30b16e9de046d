"""Fourth tier: capitalised words no list and no composition of listed words explains."""

from __future__ import annotations

from collections.abc import Iterator

from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_LEAST = 2
_LATIN = 0x250
"""Letters from here on belong to other scripts; what stands in them is a name."""
_PARTS = ("in", "innen", "s", "n", "en", "e", "er", "ern", "t", "te", "nd", "ung")


def find(words: list[Word], lexicon: Lexicon) -> Iterator[Finding]:
    """Yield words with a capital that stand in no dictionary, and words in foreign letters."""
    for word in words:
        foreign = word.lettered and any(ord(letter) >= _LATIN for letter in word.text)
        if foreign or (_looks_like_name(word) and not _explained(word, lexicon)):
            yield Finding(start=word.start, end=word.end, clue=Clue.UNKNOWN, tier=Tier.UNKNOWN)


def _looks_like_name(word: Word) -> bool:
    return word.lettered and word.capital and len(word.text) >= _LEAST


def _explained(word: Word, lexicon: Lexicon) -> bool:
    if lexicon.ordinary(word.text):
        return True
    bare = word.text.lower()
    return any(
        bare.endswith(part)
        and len(bare) - len(part) > _LEAST
        and lexicon.ordinary(bare[: -len(part)])
        for part in _PARTS
    )
