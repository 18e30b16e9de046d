"""Rules on what is drawn: everything marked, nothing nested wrongly (UA 7.1; ISO 19005, 6.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

import pikepdf
from pikepdf import Dictionary, Name, Object

from ilja_desktop.documents.check.finding import PageKey, Subject, text_of

_PAINTED = re.compile(r"S|s|f|F|f\*|B|B\*|b|b\*|sh|EI|INLINE IMAGE|Tj|TJ|'|\"")
_SHOWS = frozenset(["Tj", "TJ", "'", '"'])
_DEVICE_CMYK = frozenset(["k", "K"])
_BYTES_OF_CID = 2
_DEEPEST = 28
_OPERATORS = re.compile(
    r"[bBfTW]\*|[bBcdfFgGhijJkKlmMnqQsSvwWy'\"]|B[DM]C|B[ITX]|CS|cs|cm|d[01]|D[oP]|E[ITX]|EMC|"
    r"gs|ID|MP|re|RG|rg|ri|SCN?|scn?|sh|T[cdDfJjLmrswz]|INLINE IMAGE"
)


@lru_cache(256)
def _is_operator(operator: str) -> bool:
    return _OPERATORS.fullmatch(operator) is not None


@lru_cache(256)
def _paints(operator: str) -> bool:
    return _PAINTED.fullmatch(operator) is not None


class Within(Enum):
    """What the content being drawn belongs to."""

    NOTHING = 0
    ARTIFACT = 1
    ELEMENT = 2


def check_content(subject: Subject) -> None:
    """Check the content of every page and of the appearance of every field."""
    for page in subject.pdf.pages:
        box = [float(side) for side in page.mediabox]
        size = (box[2] - box[0], box[3] - box[1])
        subject.require(all(3 <= side <= 14400 for side in size), "PDF/A 6.1.13-11", size)
        subject.require("/Resources" in page.obj, "PDF/A 6.2.2-2", "resources from elsewhere")
        key = page.obj.objgen
        subject.marked.setdefault(key, {})
        _Scan(subject, page.resources, key).run(page)
        for annotation in page.obj.get("/Annots", []):
            _appearances(subject, annotation, key)


def _appearances(subject: Subject, annotation: Object, key: PageKey) -> None:
    normal = annotation.get("/AP", Dictionary()).get("/N")
    if normal is None:
        return
    streams = [normal] if isinstance(normal, pikepdf.Stream) else list(normal.as_dict().values())
    for stream in streams:
        _form(subject, stream, key, Within.ELEMENT)


def _form(subject: Subject, stream: Object, key: PageKey, outside: Within) -> None:
    subject.require("/Resources" in stream, "PDF/A 6.2.2-2", "resources from elsewhere")
    resources = stream.get("/Resources", Dictionary())
    _Scan(subject, resources, key, outside=outside, is_page=False).run(stream)


@dataclass
class _Scan:
    """A walk through one content stream."""

    subject: Subject
    resources: Object
    page: PageKey
    outside: Within = Within.NOTHING
    is_page: bool = True
    open_: list[Within] = field(default_factory=list)
    font: Object | None = None
    depth: int = 0

    def run(self, content: pikepdf.Page | Object) -> None:
        try:
            steps = pikepdf.parse_content_stream(content)
        except pikepdf.PdfError as damage:
            self.subject.find("PDF/A 6.1", damage)
            return
        for step in steps:
            self._step(str(step.operator), list(step.operands))
        self.subject.require(not self.open_, "PDF/UA 7.1", "marked content never closed")
        self.subject.require(self.depth == 0, "ISO 32000-1 8.4.2", "graphics state never restored")

    def _step(self, operator: str, operands: list[Object]) -> None:
        self.subject.require(_is_operator(operator), "PDF/A 6.2.2-1", operator)
        self.depth += {"q": 1, "Q": -1}.get(operator, 0)
        self.subject.require(0 <= self.depth <= _DEEPEST, "PDF/A 6.1.13-8", self.depth)
        if operator in ("BMC", "BDC"):
            self._open(operands)
        elif operator == "EMC":
            self._close()
        elif operator == "Tf":
            self.font = self.resources.get("/Font", Dictionary()).get(str(operands[0]))
        elif operator == "Do":
            self._object(str(operands[0]))
        elif _paints(operator):
            self.subject.require(self._within is not Within.NOTHING, "PDF/UA 7.1-3", operator)
        self.subject.require(operator not in _DEVICE_CMYK, "PDF/A 6.2.4.3-3", "DeviceCMYK")
        if operator in _SHOWS:
            self._show(operands[0] if operator == "TJ" else operands[-1])

    @property
    def _within(self) -> Within:
        marks = [mark for mark in self.open_ if mark is not Within.NOTHING]
        return marks[-1] if marks else self.outside

    def _open(self, operands: list[Object]) -> None:
        tag, number = text_of(operands[0]), self._number(operands)
        if tag == "Artifact":
            nested = self._within is Within.ELEMENT
            self.subject.require(not nested, "PDF/UA 7.1-1", "artifact inside content")
            self.open_.append(Within.ARTIFACT)
        elif number is None:
            self.open_.append(Within.NOTHING)
        else:
            nested = self._within is not Within.NOTHING
            self.subject.require(not nested, "PDF/UA 7.1-2", f"content {number} inside a mark")
            self.open_.append(Within.ELEMENT)
            self._remember(number, tag)

    def _number(self, operands: list[Object]) -> int | None:
        if len(operands) < 2:
            return None
        properties: Object | None = operands[1]
        if isinstance(properties, Name):
            listed = self.resources.get("/Properties", Dictionary())
            properties = listed.get(str(properties))
        if not isinstance(properties, Dictionary) or "/MCID" not in properties:
            return None
        return int(properties.MCID)

    def _remember(self, number: int, tag: str) -> None:
        marked = self.subject.marked[self.page]
        known = number in marked
        self.subject.require(self.is_page and not known, "PDF/UA 7.1", f"MCID {number} twice")
        marked[number] = tag

    def _close(self) -> None:
        if self.open_:
            self.open_.pop()
        else:
            self.subject.find("PDF/UA 7.1", "end of a mark that was never opened")

    def _object(self, name: str) -> None:
        drawn = self.resources.get("/XObject", Dictionary()).get(name)
        if drawn is None:
            self.subject.find("PDF/A 6.2.2-2", f"{name} is not there")
        elif drawn.get("/Subtype") == Name.Form:
            _form(self.subject, drawn, self.page, self._within)
        else:
            self.subject.require(self._within is not Within.NOTHING, "PDF/UA 7.1-3", name)

    def _show(self, shown: Object) -> None:
        if self.font is None:
            self.subject.find("PDF/A 6.2.2-2", "text without a font")
            return
        wide = self.font.get("/Subtype") == Name.Type0
        pieces = list(shown.as_list()) if isinstance(shown, pikepdf.Array) else [shown]
        codes = [
            code
            for piece in pieces
            if isinstance(piece, pikepdf.String)
            for code in _codes(bytes(piece), wide=wide)
        ]
        _, known = self.subject.drawn_with.setdefault(self.font.objgen, (self.font, set()))
        known.update(codes)


def _codes(data: bytes, *, wide: bool) -> list[int]:
    if not wide:
        return list(data)
    pairs = range(0, len(data) - 1, _BYTES_OF_CID)
    return [int.from_bytes(data[at : at + _BYTES_OF_CID]) for at in pairs]
