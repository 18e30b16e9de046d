"""Form fields as PDF/A and PDF/UA want them: own appearance, embedded font, a label to be said."""

from __future__ import annotations

import io
from functools import cache

from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ilja_desktop.documents.asset import form_font
from ilja_desktop.documents.flow import Field, FieldKind
from ilja_desktop.documents.node import Box

_BORDER = (0.506, 0.529, 0.655)
_FONT, _BASE_FONT = "NotoSans", "/ILJAAA+NotoSans"
_PRINTED, _PRINTED_AND_LOCKED = 4, 132
_READ_ONLY, _REQUIRED, _MULTILINE = 1, 2, 4096


class Form:
    """The interactive form of one PDF while it is being written."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._made: list[Object] = []
        self._font: Object | None = None

    def widget(self, field: Field, box: Box) -> Object:
        """Return the field as it stands on its page."""
        width, height = box.right - box.left, box.top - box.bottom
        made = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                Rect=Array([_number(side) for side in box[1:]]),
                F=_PRINTED,
                T=String(field.name),
                TU=String(field.label),
            )
        )
        match field.kind:
            case FieldKind.TEXT | FieldKind.LINES:
                self._text(made, field, width, height)
            case FieldKind.CHECK:
                self._check(made, field, width, height)
            case FieldKind.SIGNATURE:
                made.FT = Name.Sig
                made.F = _PRINTED_AND_LOCKED
                made.AP = Dictionary(N=self._appearance(_dashes(width, height), width, height))
        self._made.append(made)
        return made

    def write(self) -> None:
        """Write the form into the catalogue, if there are fields."""
        if not self._made:
            return
        form = Dictionary(Fields=Array(self._made))
        if self._font is not None:
            form.DR = Dictionary(Font=Dictionary({f"/{_FONT}": self._font}))
            form.DA = String(f"/{_FONT} 10 Tf 0 g")
        self._pdf.Root.AcroForm = self._pdf.make_indirect(form)

    def _text(self, made: Object, field: Field, width: float, height: float) -> None:
        font = self._font = self._font or _embedded(self._pdf)
        made.FT = Name.Tx
        made.DA = String(f"/{_FONT} 10 Tf 0 g")
        made.V = String(field.value)
        made.Ff = _flags(field)
        if field.max_length:
            made.MaxLen = field.max_length
        frame = b"" if field.locked else _frame(width, height)
        if frame:
            made.MK = Dictionary(BC=Array(list(_BORDER)))
        drawn = self._appearance(frame + _written(field.value, height), width, height)
        drawn.Resources = Dictionary(Font=Dictionary({f"/{_FONT}": font}))
        made.AP = Dictionary(N=drawn)

    def _check(self, made: Object, field: Field, width: float, height: float) -> None:
        made.FT = Name.Btn
        made.V = made.AS = Name.Ja if field.value else Name.Off
        made.MK = Dictionary(BC=Array(list(_BORDER)))
        frame = _frame(width, height)
        made.AP = Dictionary(
            N=Dictionary(
                Ja=self._appearance(frame + _tick(width, height), width, height),
                Off=self._appearance(frame, width, height),
            )
        )

    def _appearance(self, drawing: bytes, width: float, height: float) -> Object:
        made = self._pdf.make_stream(drawing)
        made.Type = Name.XObject
        made.Subtype = Name.Form
        made.BBox = Array([0, 0, _number(width), _number(height)])
        made.Resources = Dictionary()
        return made


def _number(value: float) -> Object:
    return Object.parse(f"{value:.2f}".encode())


def _frame(width: float, height: float) -> bytes:
    red, green, blue = _BORDER
    edge = f"{width - 0.6:.2f} {height - 0.6:.2f}"
    return f"{red} {green} {blue} RG 0.6 w 0.3 0.3 {edge} re S".encode()


def _flags(field: Field) -> int:
    flags = _MULTILINE if field.kind is FieldKind.LINES else 0
    flags |= _REQUIRED if field.required else 0
    return flags | (_READ_ONLY if field.locked else 0)


def _written(value: str, height: float) -> bytes:
    """Return the operators that write a value the form itself states."""
    if not value:
        return b" /Tx BMC EMC"
    text = value.encode("cp1252").hex()
    line = f" /Tx BMC BT /{_FONT} 8 Tf 0 g 0 {(height - 8) / 2 + 1:.2f} Td <{text}> Tj ET EMC"
    return line.encode()


def _dashes(width: float, height: float) -> bytes:
    return b"[2 2] 0 d " + _frame(width, height)


def _tick(width: float, height: float) -> bytes:
    start = f"{width * 0.2:.2f} {height * 0.5:.2f} m"
    low = f"{width * 0.42:.2f} {height * 0.22:.2f} l"
    end = f"{width * 0.82:.2f} {height * 0.8:.2f} l"
    return f" 1.4 w 0 0 0 RG {start} {low} {end} S".encode()


@cache
def _metrics() -> tuple[list[int], int, int, list[int]]:
    """Return the widths of the characters 32 to 255, ascent, descent and box, per 1000 units."""
    font = TTFont(io.BytesIO(form_font()))
    scale = 1000 / font["head"].unitsPerEm
    names, advances = font.getBestCmap(), font["hmtx"].metrics
    widths = []
    for code in range(32, 256):
        character = bytes([code]).decode("cp1252", "ignore")
        glyph = names.get(ord(character)) if character else None
        widths.append(round(advances[glyph][0] * scale) if glyph else 0)
    head, lines = font["head"], font["hhea"]
    box = [round(side * scale) for side in (head.xMin, head.yMin, head.xMax, head.yMax)]
    return widths, round(lines.ascent * scale), round(lines.descent * scale), box


def _embedded(pdf: Pdf) -> Object:
    widths, ascent, descent, box = _metrics()
    program = pdf.make_stream(form_font(), Length1=len(form_font()))
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(_BASE_FONT),
        Flags=32,
        FontBBox=Array(box),
        ItalicAngle=0,
        Ascent=ascent,
        Descent=descent,
        CapHeight=714,
        StemV=80,
        FontFile2=program,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(_BASE_FONT),
            FirstChar=32,
            LastChar=255,
            Widths=Array(widths),
            FontDescriptor=pdf.make_indirect(descriptor),
            Encoding=Name.WinAnsiEncoding,
        )
    )
