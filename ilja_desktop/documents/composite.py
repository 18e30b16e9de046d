"""Embeds shaped glyphs as composite fonts whose every code says which letters it stands for.

One glyph may stand for different letters at different places, so codes are numbered by glyph and
letters together and led to the glyph by a table (ISO 32000-1, 9.7.4.2 and 9.10.3).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import uharfbuzz as hb
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ilja_desktop.documents.shaping import Face, Glyph

_DROPPED = ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "STAT", "DSIG")
_SYMBOLIC = 4
_MOST_LINES = 100
_LETTERS = 6
_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


@dataclass
class Composite:
    """The glyphs of one font that a document draws, each with its letters under one code."""

    face: Face
    codes: dict[tuple[int, str], int] = field(default_factory=dict)

    def code(self, glyph: Glyph) -> int:
        """Return the code of a glyph that stands for these letters."""
        return self.codes.setdefault((glyph.number, glyph.text), len(self.codes) + 1)


def embed(pdf: Pdf, fonts: dict[str, Composite]) -> None:
    """Embed the fonts and name them on every page."""
    made = {name: _font(pdf, fonts[name]) for name in sorted(fonts)}
    for page in pdf.pages:
        resources = page.obj.Resources
        if "/Font" not in resources:
            resources.Font = Dictionary()
        for name, font in made.items():
            resources.Font[f"/{name}"] = font


def _font(pdf: Pdf, composite: Composite) -> Object:
    program = _subset(composite)
    name = Name(f"/{_tag(program)}+{composite.face.name}")
    to_unicode = pdf.make_stream(_to_unicode(composite).encode("ascii"))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([_descendant(pdf, composite, program, name)]),
            ToUnicode=to_unicode,
        )
    )


def _descendant(pdf: Pdf, composite: Composite, program: bytes, name: Name) -> Object:
    glyphs = [glyph for glyph, _ in composite.codes]
    leads = b"".join(glyph.to_bytes(2, "big") for glyph in (0, *glyphs))
    widths = Array([round(composite.face.width(glyph), 3) for glyph in glyphs])
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=Dictionary(
                Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
            ),
            FontDescriptor=_descriptor(pdf, composite.face, program, name),
            DW=0,
            W=Array([1, widths]),
            CIDToGIDMap=pdf.make_stream(leads),
        )
    )


def _descriptor(pdf: Pdf, face: Face, program: bytes, name: Name) -> Object:
    extents = face.font.get_font_extents("ltr")
    return pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor,
            FontName=name,
            Flags=_SYMBOLIC,
            FontBBox=Array([-1000, -1000, 3000, 2000]),
            ItalicAngle=0,
            Ascent=round(extents.ascender * face.scale),
            Descent=round(extents.descender * face.scale),
            CapHeight=714,
            StemV=80,
            FontFile2=pdf.make_stream(program, Length1=len(program)),
        )
    )


def _subset(composite: Composite) -> bytes:
    """Return the font with the glyphs drawn; they keep their numbers."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *(g for g, _ in composite.codes)})
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    dropped = wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    for tag in _DROPPED:
        dropped.add(int.from_bytes(tag.encode("ascii"), "big"))
    return bytes(hb.subset(composite.face.face, wanted).blob.data)


def _tag(program: bytes) -> str:
    """Return six letters that only this subset has."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:_LETTERS])


def _to_unicode(composite: Composite) -> str:
    lines = [
        f"<{code:04X}> <{letters.encode('utf-16-be').hex().upper()}>"
        for (_, letters), code in composite.codes.items()
    ]
    sections = []
    for at in range(0, len(lines), _MOST_LINES):
        some = lines[at : at + _MOST_LINES]
        sections.append(f"{len(some)} beginbfchar\n" + "\n".join(some) + "\nendbfchar\n")
    return _HEAD + "".join(sections) + _TAIL
