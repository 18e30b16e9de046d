"""Turns letters of scripts that join or stack into glyphs and places (HarfBuzz)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise

import uharfbuzz as hb

from ilja_desktop.documents.asset import font_path

NOTHING = "\u200b"
"""What a glyph stands for whose letter another glyph already stands for."""


@dataclass(eq=False, slots=True)
class Face:
    """One font file, ready to shape with."""

    name: str
    face: hb.Face = field(init=False)
    font: hb.Font = field(init=False)
    characters: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.face = hb.Face(hb.Blob.from_file_path(str(font_path(self.name))))
        self.font = hb.Font(self.face)
        self.characters = frozenset(self.face.unicodes)

    @property
    def scale(self) -> float:
        """Thousandths of the size per unit of the font."""
        return 1000 / int(self.face.upem)

    def width(self, glyph: int) -> float:
        """Return the width of a glyph in thousandths of the size."""
        return float(self.font.get_glyph_h_advance(glyph)) * self.scale


@cache
def face(name: str) -> Face:
    """Return a font of the documents by the name of its file."""
    return Face(name)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: where its letters start, which they are, its way on and its shift."""

    number: int
    start: int
    text: str
    advance: float
    shift: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one font and one direction; glyphs from left to right as seen."""

    start: int
    stop: int
    face: Face
    level: int
    glyphs: tuple[Glyph, ...]

    @property
    def width(self) -> float:
        """The width in thousandths of the size."""
        return sum(glyph.advance for glyph in self.glyphs)


def missing(text: str, faces: Sequence[Face]) -> list[str]:
    """Return the characters that no font of these can draw."""
    return sorted({c for c in text if not _invisible(c) and _of(c, faces, None) is None})


def runs(text: str, levels: Sequence[int], faces: Sequence[Face], language: str) -> list[Run]:
    """Return the shaped runs of a text, in the order in which it is read.

    Args:
        text: characters that the fonts can draw
        levels: the level of each character
        faces: fonts by preference
        language: a BCP 47 tag
    """
    bounds: list[tuple[int, Face]] = []
    here: Face | None = None
    for index, character in enumerate(text):
        chosen = here if _invisible(character) else _of(character, faces, here)
        chosen = chosen or here or faces[0]
        if chosen is not here or levels[index] != levels[index - 1]:
            bounds.append((index, chosen))
        here = chosen
    ends = [*bounds, (len(text), faces[0])]
    return [
        Run(start, stop, used, levels[start], _glyphs(text, start, stop, used, levels, language))
        for (start, used), (stop, _) in pairwise(ends)
    ]


def _invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or character == "\n"


def _of(character: str, faces: Sequence[Face], here: Face | None) -> Face | None:
    """Return the font for a character: the one in use where it belongs to no script."""
    if here is not None and unicodedata.category(character)[0] in "MZP":
        faces = (here, *faces)
    return next((one for one in faces if ord(character) in one.characters), None)


def _glyphs(
    text: str, start: int, stop: int, used: Face, levels: Sequence[int], language: str
) -> tuple[Glyph, ...]:
    shaped = _shaped(text[start:stop], used, bool(levels[start] % 2), language)
    return tuple(
        Glyph(number, start + at, letters, advance, shift)
        for number, at, letters, advance, shift in shaped
    )


_Shaped = tuple[int, int, str, float, tuple[float, float]]


@lru_cache(8192)
def _shaped(text: str, used: Face, from_right: bool, language: str) -> tuple[_Shaped, ...]:
    buffer = hb.Buffer()
    buffer.add_str("".join(" " if c in "\n" else c for c in text))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if from_right else "ltr"
    buffer.language = language
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(used.font, buffer)
    starts = [info.cluster for info in buffer.glyph_infos]
    ends = dict(pairwise([*sorted({0, *starts}), len(text)]))
    firsts = {at: index for index, at in reversed(list(enumerate(starts)))}
    made = []
    for index, (info, place) in enumerate(
        zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ):
        at = info.cluster
        letters = _visible(text[at : ends[at]]) if firsts[at] == index else ""
        shift = (place.x_offset * used.scale, place.y_offset * used.scale)
        made.append((info.codepoint, at, letters or NOTHING, place.x_advance * used.scale, shift))
    return tuple(made)


def _visible(letters: str) -> str:
    told = "".join(c for c in letters if unicodedata.category(c) != "Cf" or c == "\u200c")
    return told.replace("\n", " ")
