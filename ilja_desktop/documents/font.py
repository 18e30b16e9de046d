"""The fonts of the documents, which characters they can draw, and where words may break.

reportlab draws a missing glyph silently as ``.notdef``, which PDF/A forbids and which loses a
name; so coverage is checked before anything is drawn.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from threading import Lock

import pyphen
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ilja_desktop.documents.asset import font_path
from ilja_desktop.domain.errors import Refusal

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"

LONGEST_LINE = 150
"""Letters of the smallest text on the widest page; a word is not broken behind that many."""

_REGISTRY = Lock()


@dataclass(eq=False)
class MissingGlyph(Refusal):
    """The document fonts cannot draw some characters of a text."""

    characters: str
    text: str


@cache
def coverage() -> frozenset[int]:
    """Return the code points that every text font can draw; registers the fonts."""
    with _REGISTRY:
        fonts = [TTFont(name, str(font_path(name)), asciiReadable=0) for name in _NAMES]
        for font in fonts:
            pdfmetrics.registerFont(font)
        pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD)
    shared = set(fonts[0].face.charToGlyph)
    for font in fonts[1:]:
        shared &= set(font.face.charToGlyph)
    return frozenset(shared)


_NAMES = (REGULAR, BOLD, ITALIC)

_DROPPED = frozenset("\u00ad\u200b\u200e\u200f\ufeff")


def drawable(text: str) -> str:
    """Return the text as it can be drawn: composed, without control characters.

    Line breaks stay; tabs become spaces; invisible characters that only steer a screen are
    dropped.

    Raises:
        MissingGlyph: the fonts lack a character, for example of a name in another script.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    clean = "".join(_plain(character) for character in composed)
    missing = sorted({c for c in clean if c != "\n" and ord(c) not in coverage()})
    if missing:
        raise MissingGlyph(characters=" ".join(missing), text=text[:60])
    return clean


def _plain(character: str) -> str:
    if character in "\t\u2028\u2029\v\f":
        return " "
    if character in _DROPPED or (character < " " and character != "\n"):
        return ""
    return "" if "\x7f" <= character < "\xa0" else character


@cache
def hyphenator() -> Callable[[str], Iterable[tuple[str, str]]]:
    """Return what splits a German word into a head and a tail, the longest head first."""
    dictionary = pyphen.Pyphen(lang="de_DE", left=3, right=3)

    def split(word: str) -> Iterator[tuple[str, str]]:
        rest = word[LONGEST_LINE:]
        for head, tail in dictionary.iterate(word[:LONGEST_LINE]):
            yield head, tail + rest

    return split
