"""The fields of a PDF form that somebody filled in, and whose form it is."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.cell import plain
from ilja_desktop.exchange.pdfguard import FormDamaged, FormOverblown, PdfLimits, opened

MARK_FIELD = "formular"
"""The read-only text field that says what form a PDF is."""
_MOST_FIELDS = 2_000
_DEEPEST = 8
_LANGUAGE_MARK = re.compile("\x1b[^\x1b]*\x1b")
_OFF = {"", "/Off"}


@dataclass(eq=False)
class FormForeign(Refusal):
    """The PDF is not the form of the program that was asked for, or its fields are gone."""

    file: str


@dataclass(eq=False)
class FormNewer(Refusal):
    """The form was made by a newer version of the program."""

    file: str
    version: int


@dataclass
class FoundFields:
    """The fields of a PDF by their full name."""

    texts: dict[str, str] = field(default_factory=dict)
    states: dict[str, bool] = field(default_factory=dict)


def found_fields(file: str, content: bytes, limits: PdfLimits | None = None) -> FoundFields:
    """Return the fields of a PDF.

    Args:
        file: name for messages.
        content: all bytes of the PDF.
        limits: how large the file may be, packed and unpacked.

    Raises:
        Refusal: the PDF is damaged, encrypted, active or oversized.
    """
    found = FoundFields()
    with opened(file, content, limits or PdfLimits()) as pdf:
        for node, name, depth in _fields(file, pdf):
            _take(file, found, node, name, depth)
    return found


def demand_mark(file: str, found: FoundFields, form: str, newest: int) -> None:
    """Refuse what is another form, or not a version that can be read.

    Args:
        file: name for messages.
        found: its fields.
        form: what the mark begins with.
        newest: the latest version this program can read.

    Raises:
        FormForeign, FormNewer: it is.
    """
    mark = re.fullmatch(rf"{form} (\d{{1,4}})", found.texts.get(MARK_FIELD, ""))
    if mark is None:
        raise FormForeign(file)
    version = int(mark[1])
    if version > newest:
        raise FormNewer(file, version)
    if version < 1:
        raise FormForeign(file)


def _fields(file: str, pdf: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Object, str, int]]:
    """Walk over the fields without children; a field's buttons on the page are no children."""
    form = pdf.Root.get("/AcroForm")
    waiting = [(node, "", 0) for node in _children(form, "/Fields")]
    seen = 0
    while waiting:
        node, above, depth = waiting.pop()
        seen += 1
        if seen > _MOST_FIELDS or depth > _DEEPEST:
            raise FormOverblown(file)
        name = ".".join(filter(None, (above, _text(node.get("/T")))))
        children = [kid for kid in _children(node, "/Kids") if "/T" in kid]
        waiting += [(kid, name, depth + 1) for kid in children]
        if not children and name:
            yield node, name, depth


def _children(node: object, key: str) -> list[pikepdf.Object]:
    if not isinstance(node, pikepdf.Dictionary):
        return []
    kids = node.get(key)
    if not isinstance(kids, pikepdf.Array):
        return []
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]


def _take(file: str, found: FoundFields, node: pikepdf.Object, name: str, depth: int) -> None:
    if name in found.texts or name in found.states:
        raise FormDamaged(file)
    value = _inherited(node, "/V", depth)
    if str(_inherited(node, "/FT", depth)) == "/Btn":
        found.states[name] = str(value if value is not None else "") not in _OFF
        return
    if isinstance(value, pikepdf.Array):
        value = value[0] if len(value) == 1 else None
    found.texts[name] = _text(value)


def _inherited(node: pikepdf.Object, key: str, depth: int) -> pikepdf.Object | None:
    """Return an entry of a field or of the nearest field above it."""
    for _ in range(depth + 1):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _text(value: object) -> str:
    """Return a text string of a PDF: UTF-16, UTF-8 or PDFDocEncoding (ISO 32000-2, 7.9.2.2)."""
    if isinstance(value, pikepdf.Name):
        return plain(str(value).removeprefix("/"))
    if not isinstance(value, pikepdf.String):
        return ""
    raw = bytes(value)
    if raw.startswith(codecs.BOM_UTF16_BE) or raw.startswith(codecs.BOM_UTF16_LE):
        text = raw.decode("utf-16", errors="replace")
    elif raw.startswith(codecs.BOM_UTF8):
        text = raw.decode("utf-8-sig", errors="replace")
    else:
        text = raw.decode("pdfdoc", errors="replace")
    return plain(_LANGUAGE_MARK.sub("", text))
