"""A text taken apart into words, numbers and signs, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from ilja_desktop.anonymise.narrative.wordlist import word_set

_PIECES = re.compile(r"[^\W\d_]+|\d+|_|[^\w\s]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_BROKEN = re.compile(r"(?<=[^\W\d_])-[ \t]*\n[ \t]*(?=[a-zäöüß])")
_ENDS = frozenset(".!?:•")
_MARKS = frozenset("„“”\"»«'‚‘’()[]–—-*")
_SHORT = word_set(
    "z b d h u a bzw ca dr etc evtl fr ggf hr inkl lt max min mind nr prof s sog st str tel "
    "usw vgl zzgl fam geb gez lt kath ev abs art az i v o"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a text: letters, digits, or one sign."""

    text: str
    start: int
    end: int
    opens: bool
    """First of a sentence, where every word has a capital."""
    spaced: bool
    """Something white stands before it."""

    @property
    def lettered(self) -> bool:
        """It consists of letters."""
        return self.text[0].isalpha()

    @property
    def capital(self) -> bool:
        """It begins with a capital, or has one where a slip moved it."""
        return not self.text.islower()


def tidy(text: str) -> str:
    """Return a text as it is read: composed letters, nothing invisible, no broken words."""
    clean = _INVISIBLE.sub("", normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    return _BROKEN.sub("", clean.replace("\u00a0", " ").replace("\u202f", " ")).strip()


def split(text: str) -> list[Word]:
    """Return the pieces of a text in their order."""
    words: list[Word] = []
    opens, end = True, 0
    for found in _PIECES.finditer(text):
        piece, gap = found[0], text[end : found.start()]
        opens = opens or gap.count("\n") > 0
        words.append(Word(piece, found.start(), found.end(), opens, bool(gap) or not end))
        end = found.end()
        if piece in _ENDS:
            opens = piece != "." or not _shortened(words)
        elif piece not in _MARKS:
            opens = False
    return words


def _shortened(words: list[Word]) -> bool:
    """Say whether the full stop at the end belongs to a short form, a number or an initial."""
    if len(words) < 2 or words[-1].spaced:
        return False
    before = words[-2]
    if before.text.isdigit():
        return len(before.text) < 3
    return (len(before.text) == 1 and before.lettered) or before.text.lower() in _SHORT
