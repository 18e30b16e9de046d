"""Large word lists, kept as one sorted block and looked up without being taken apart.

A line is ``word<TAB>tag``; words are lower case with ss for ß, sorted by their UTF-8 bytes. They
lie packed in ``resources/narrative`` and are read when the first narrative is.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

LISTS = Path(__file__).resolve().parents[3] / "resources" / "narrative"

COMMON = "+"
"""In the tag of a first name that many have, behind ``m`` or ``w`` for whom it is given to."""


@dataclass(frozen=True, slots=True)
class WordList:
    """Words with a tag each; ``block`` holds the lines with a line break before and behind."""

    block: bytes
    asked: dict[str, str | None] = field(default_factory=dict, repr=False)
    """What was looked up so far; ``afresh`` lets nothing of a narrative stay in it."""

    def afresh(self) -> WordList:
        """Return the same list, of which nothing was asked yet."""
        return WordList(self.block)

    def tag(self, word: str) -> str | None:
        """Return the tag of a word in its plain form, or nothing if it is not listed."""
        if word not in self.asked:
            self.asked[word] = self._sought(word)
        return self.asked[word]

    def _sought(self, word: str) -> str | None:
        wanted = word.encode() + b"\t"
        low, high = 0, len(self.block) - 1
        while low < high:
            start = self.block.rfind(b"\n", 0, (low + high) // 2 + 1)
            end = self.block.index(b"\n", start + 1)
            line = self.block[start + 1 : end]
            if line.startswith(wanted):
                return line[len(wanted) :].decode()
            if line < wanted:
                low = end
            else:
                high = start
        return None

    def __contains__(self, word: str) -> bool:
        return self.tag(word) is not None


def word_set(text: str) -> frozenset[str]:
    """Return the words of a short list written out in a module."""
    return frozenset(text.split())


def plain(word: str) -> str:
    """Return the form in which words are listed."""
    return word.lower().replace("ß", "ss")


def unpacked(name: str, folder: Path = LISTS) -> WordList:
    """Return a list that lies in the folder as ``name.xz``."""
    return WordList(lzma.decompress((folder / f"{name}.xz").read_bytes()))


def packed(words: Iterable[tuple[str, str]]) -> bytes:
    """Return a list as it is kept in the folder; the last tag of a word counts."""
    lines = sorted(f"{word}\t{tag}".encode() for word, tag in dict(words).items())
    return lzma.compress(b"\n" + b"\n".join(lines) + b"\n", preset=9 | lzma.PRESET_EXTREME)


def rows(name: str) -> list[tuple[str, list[str]]]:
    """Return the groups of a short list in the folder, each with its words."""
    split = (line.split("|") for line in lines(name))
    return [(group, words.split()) for group, words in split]


def lines(name: str) -> list[str]:
    """Return the lines of a short list in the folder that are no remarks."""
    found = (LISTS / name).read_text(encoding="utf-8").splitlines()
    return [line for line in found if line and not line.startswith("#")]
