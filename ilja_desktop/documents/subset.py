"""Puts right what reportlab leaves wrong in the fonts it embeds.

It names every subset AAAAAA, though two subsets of one file need different names (ISO 32000-1,
9.6.4); its character tables name U+0000, which is no character (ISO 19005-2, 6.2.11.7.2), and run
on beyond the hundred lines a section may have (Adobe Technical Note 5014).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from pikepdf import Name, Object, Pdf

_SECTION = re.compile(rb"\d+ beginbfchar\n(.*?)endbfchar\n?", re.DOTALL)
_LINE = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>")
_NO_CHARACTER = bytes(2)
_MOST_LINES = 100
_LETTERS = 6


def mend_fonts(pdf: Pdf) -> None:
    """Drop Helvetica, which is listed on every page and never used, and mend the others."""
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font")
        if fonts is None:
            continue
        for name in list(fonts.keys()):
            if fonts[name].Subtype == Name.Type1:
                del fonts[name]
            else:
                _mend(fonts[name])


def _mend(font: Object) -> None:
    program = font.FontDescriptor.FontFile2.read_bytes()
    _, _, name = str(font.BaseFont).partition("+")
    tagged = Name(f"/{_tag(program)}+{name}")
    if font.BaseFont == tagged:
        return
    font.BaseFont = font.FontDescriptor.FontName = tagged
    font.ToUnicode.write(_SECTION.sub(_true_lines, font.ToUnicode.read_bytes()))


def _tag(program: bytes) -> str:
    """Return six letters that only this subset has."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:_LETTERS])


def _true_lines(section: re.Match[bytes]) -> bytes:
    lines = [
        line[0]
        for line in _LINE.finditer(section[1])
        if bytes.fromhex(line[2].decode("ascii")) != _NO_CHARACTER
    ]
    return b"".join(_sections(lines))


def _sections(lines: list[bytes]) -> Iterator[bytes]:
    for at in range(0, len(lines), _MOST_LINES):
        some = lines[at : at + _MOST_LINES]
        yield b"%d beginbfchar\n%s\nendbfchar\n" % (len(some), b"\n".join(some))
