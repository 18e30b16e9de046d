"""Rules on the fonts text was drawn with (ISO 19005, 6.2.11; UA 7.21)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import NamedTuple

from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Dictionary, Name, Object, Pdf, Stream

from ilja_desktop.documents.check.finding import Subject, dictionaries, items_of

_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_SYMBOLIC = 4
_LATIN = (Name.WinAnsiEncoding, Name.MacRomanEncoding)
_NO_CHARACTER = frozenset([0, 0xFEFF, 0xFFFE])
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SECTION = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_TOLERANCE = 1.0
_NO_GLYPH = ".notdef"
_SUBSET = re.compile(r"/[A-Z]{6}\+.+")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_MOST_LINES = 100


def check_fonts(subject: Subject) -> None:
    """Check every font of the file, and the characters drawn with each."""
    programs: dict[str, set[bytes]] = {}
    for font in _fonts(subject.pdf):
        descriptor = _descriptor(font)
        embedded = descriptor is not None and any(key in descriptor for key in _PROGRAMS)
        subject.require(embedded, "PDF/A 6.2.11.4.1-1, PDF/UA 7.21.4.1", font.get("/BaseFont"))
        if descriptor is not None:
            _encoding(subject, font, descriptor)
            _name(subject, font, descriptor, programs)
    for name, different in programs.items():
        subject.require(len(different) == 1, "ISO 32000-1 9.6.4", f"{name} names several subsets")
    for font, codes in subject.drawn_with.values():
        _characters(subject, font, codes)
        _glyphs(subject, font, codes)


def _fonts(pdf: Pdf) -> Iterator[Object]:
    for value in dictionaries(pdf):
        if value.get("/Type") == Name.Font and value.get("/Subtype") != Name.Type3:
            yield value


def _descriptor(font: Object) -> Object | None:
    if font.get("/Subtype") == Name.Type0:
        return font.DescendantFonts[0].get("/FontDescriptor")
    return font.get("/FontDescriptor")


def _name(
    subject: Subject, font: Object, descriptor: Object, programs: dict[str, set[bytes]]
) -> None:
    """Note which program goes by which name; two subsets need two names."""
    name = str(font.get("/BaseFont", ""))
    agrees = str(descriptor.get("/FontName", "")) == name
    subject.require(agrees, "PDF/A 6.2.11.2-3", f"{name} described by another name")
    program = descriptor.get("/FontFile2")
    if program is not None and _SUBSET.fullmatch(name):
        programs.setdefault(name, set()).add(program.read_bytes())


def _encoding(subject: Subject, font: Object, descriptor: Object) -> None:
    if font.get("/Subtype") != Name.TrueType:
        return
    codes = int(font.get("/LastChar", -1)) - int(font.get("/FirstChar", 0)) + 1
    listed = len(items_of(font.get("/Widths")))
    subject.require(0 < codes == listed, "PDF/A 6.2.11.2-6", "number of widths")
    encoding = font.get("/Encoding")
    if int(descriptor.get("/Flags", 0)) & _SYMBOLIC:
        subject.require(encoding is None, "PDF/A 6.2.11.6-3", "symbolic font with an encoding")
        return
    base = encoding.get("/BaseEncoding") if isinstance(encoding, Dictionary) else encoding
    subject.require(base in _LATIN, "PDF/A 6.2.11.6-2, PDF/UA 7.21.6", font.get("/BaseFont"))


def _characters(subject: Subject, font: Object, codes: set[int]) -> None:
    """Every code drawn has to lead to a character (UA 7.21.7), and none to .notdef (7.21.8)."""
    name = font.get("/BaseFont")
    if font.get("/Subtype") == Name.Type0:
        subject.require(0 not in codes, "PDF/A 6.2.11.8-1, PDF/UA 7.21.8", name)
    table = font.get("/ToUnicode")
    if table is None:
        plain = font.get("/Encoding") in _LATIN
        subject.require(plain, "PDF/UA 7.21.7-1", f"{name} without ToUnicode")
        return
    if not isinstance(table, Stream):
        subject.find("PDF/UA 7.21.7-1", f"{name}: ToUnicode is no table")
        return
    data = table.read_bytes()
    longest = max((int(lines) for lines in _LINES.findall(data)), default=0)
    subject.require(longest <= _MOST_LINES, "Adobe 5014 1.4.1", f"{name}: {longest} lines")
    characters = _to_unicode(data)
    missing = sorted(code for code in codes if code not in characters)
    subject.require(not missing, "PDF/UA 7.21.7-1", f"{name}: no character for {missing[:5]}")
    empty = sorted(code for code, told in characters.items() if told in _NO_CHARACTER)
    subject.require(not empty, "PDF/UA 7.21.7-2", f"{name}: no real character for {empty[:5]}")
    private = [code for code in codes if _PRIVATE.search(_letters(characters.get(code, 0)))]
    subject.require(not private, "PDF/A 6.2.11.7.3-1", f"{name}: private {private[:5]}")


def _letters(number: int) -> str:
    """Return the letters that a number of any length stands for; one code may tell several."""
    data = number.to_bytes((number.bit_length() + 15) // 16 * 2, "big")
    return data.decode("utf-16-be", "replace")


def _to_unicode(table: bytes) -> dict[int, int]:
    characters: dict[int, int] = {}
    for kind, body in _SECTION.findall(table):
        if kind == b"char":
            for code, character in _PAIR.findall(body):
                characters[int(code, 16)] = int(character, 16)
            continue
        for first, last, character in _RANGE.findall(body):
            start, end = int(first, 16), int(last, 16)
            for code in range(start, min(end, start + 65535) + 1):
                characters[code] = int(character, 16) + code - start
        for first, last, listed in _LISTED.findall(body):
            named = [int(item, 16) for item in re.findall(rb"<([0-9A-Fa-f]+)>", listed)]
            span = range(int(first, 16), int(last, 16) + 1)
            characters.update(zip(span, named, strict=False))
    return characters


_LISTED = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[([^\]]*)\]")


_LINES = re.compile(rb"(\d+) beginbf(?:char|range)")


def _glyphs(subject: Subject, font: Object, codes: set[int]) -> None:
    """Every code leads to a glyph as wide as told (ISO 19005-2, 6.2.11.5, 6.2.11.6, 6.2.11.8)."""
    descriptor = _descriptor(font)
    if font.get("/Subtype") != Name.TrueType or descriptor is None:
        return
    program = descriptor.get("/FontFile2")
    if program is None or "/Widths" not in font:
        return
    symbolic = bool(int(descriptor.get("/Flags", 0)) & _SYMBOLIC)
    try:
        drawn = _drawn(subject, program.read_bytes(), symbolic=symbolic)
    except (TTLibError, KeyError, AssertionError) as damage:
        subject.find("PDF/A 6.2.11.4.1-2", damage)
        return
    first, told = int(font.FirstChar), [float(width) for width in font.Widths.as_list()]
    for code in sorted(codes):
        glyph = drawn.get(code, _Glyph(_NO_GLYPH, 0))
        subject.require(glyph.name != _NO_GLYPH, "PDF/A 6.2.11.8-1, PDF/UA 7.21.8", f"code {code}")
        listed = told[code - first] if 0 <= code - first < len(told) else 0.0
        agrees = abs(listed - glyph.width) <= _TOLERANCE
        subject.require(agrees, "PDF/A 6.2.11.5-1", f"width of {code}")


class _Glyph(NamedTuple):
    name: str
    width: float
    """In thousandths of the size."""


def _drawn(subject: Subject, program: bytes, *, symbolic: bool) -> dict[int, _Glyph]:
    """Return the glyph of each code, as readers look codes up (ISO 32000-1, 9.6.6.4)."""
    font = TTFont(io.BytesIO(program), lazy=True)
    scale = 1000 / font["head"].unitsPerEm
    tables = font["cmap"].tables if "cmap" in font else []
    kinds = [(table.platformID, table.platEncID) for table in tables]
    if symbolic:
        proper = len(kinds) == 1 or (3, 0) in kinds
        subject.require(proper, "PDF/A 6.2.11.6-4", f"tables {kinds}")
        named = {
            code & 0xFF: glyph
            for table, kind in zip(tables, kinds, strict=True)
            if kind in ((1, 0), (3, 0))
            for code, glyph in table.cmap.items()
        }
    else:
        subject.require({(1, 0), (3, 1)} & set(kinds), "PDF/A 6.2.11.6-1", f"tables {kinds}")
        latin = {bytes([code]).decode("cp1252", "ignore"): code for code in range(32, 256)}
        named = {
            latin[chr(point)]: glyph
            for point, glyph in (font.getBestCmap() or {}).items()
            if chr(point) in latin
        }
    metrics = font["hmtx"].metrics
    return {
        code: _Glyph(glyph, metrics[glyph][0] * scale)
        for code, glyph in named.items()
        if glyph in metrics
    }
