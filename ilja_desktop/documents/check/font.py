"""Rules on the fonts text was drawn with (ISO 19005, 6.2.11; UA 7.21)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Dictionary, Name, Object, Pdf, Stream

from ilja_desktop.documents.check.finding import Subject, dictionaries

_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_SYMBOLIC = 4
_LATIN = (Name.WinAnsiEncoding, Name.MacRomanEncoding)
_NO_CHARACTER = frozenset([0, 0xFEFF, 0xFFFE])
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SECTION = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_TOLERANCE = 1.0


def check_fonts(subject: Subject) -> None:
    """Check every font of the file, and the characters drawn with each."""
    for font in _fonts(subject.pdf):
        descriptor = _descriptor(font)
        embedded = descriptor is not None and any(key in descriptor for key in _PROGRAMS)
        subject.require(embedded, "PDF/A 6.2.11.4.1-1, PDF/UA 7.21.4.1", font.get("/BaseFont"))
        if descriptor is not None:
            _encoding(subject, font, descriptor)
    for font, codes in subject.drawn_with.values():
        _characters(subject, font, codes)
        _widths(subject, font, codes)


def _fonts(pdf: Pdf) -> Iterator[Object]:
    for value in dictionaries(pdf):
        if value.get("/Type") == Name.Font and value.get("/Subtype") != Name.Type3:
            yield value


def _descriptor(font: Object) -> Object | None:
    if font.get("/Subtype") == Name.Type0:
        return font.DescendantFonts[0].get("/FontDescriptor")
    return font.get("/FontDescriptor")


def _encoding(subject: Subject, font: Object, descriptor: Object) -> None:
    if font.get("/Subtype") != Name.TrueType:
        return
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
    characters = _to_unicode(table.read_bytes())
    missing = sorted(code for code in codes if code not in characters)
    subject.require(not missing, "PDF/UA 7.21.7-1", f"{name}: no character for {missing[:5]}")
    empty = sorted(code for code in codes if characters.get(code) in _NO_CHARACTER)
    subject.require(not empty, "PDF/UA 7.21.7-2", f"{name}: no real character for {empty[:5]}")


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


def _widths(subject: Subject, font: Object, codes: set[int]) -> None:
    """The widths told have to be those of the font (ISO 19005-2, 6.2.11.5)."""
    descriptor = _descriptor(font)
    if font.get("/Subtype") != Name.TrueType or descriptor is None:
        return
    program = descriptor.get("/FontFile2")
    if program is None or "/Widths" not in font:
        return
    try:
        drawn = _advances(program.read_bytes())
    except (TTLibError, KeyError, AssertionError) as damage:
        subject.find("PDF/A 6.2.11.4.1-2", damage)
        return
    first, told = int(font.FirstChar), [float(width) for width in font.Widths.as_list()]
    for code in sorted(codes):
        width = drawn.get(code)
        if width is None:
            continue
        listed = told[code - first] if 0 <= code - first < len(told) else 0.0
        subject.require(abs(listed - width) <= _TOLERANCE, "PDF/A 6.2.11.5-1", f"width of {code}")


def _advances(program: bytes) -> dict[int, float]:
    """Return the advance per code, in thousandths, as a symbolic font looks codes up."""
    font = TTFont(io.BytesIO(program), lazy=True)
    scale = 1000 / font["head"].unitsPerEm
    if "cmap" not in font:
        return {}
    tables = [t for t in font["cmap"].tables if (t.platformID, t.platEncID) in ((1, 0), (3, 0))]
    metrics = font["hmtx"].metrics
    return {
        code & 0xFF: metrics[glyph][0] * scale
        for table in tables
        for code, glyph in table.cmap.items()
        if glyph in metrics
    }
