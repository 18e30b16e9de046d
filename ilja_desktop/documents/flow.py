"""The pieces that flow down a page, each bound to its node of the structure tree."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from enum import Enum
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Paragraph, Table

from ilja_desktop.documents.canvas import TaggedCanvas
from ilja_desktop.documents.line import line_ends
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.style import TEXT_HEIGHT


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph that carries one node over all the pages it is split to."""

    node: Node
    source: str
    level: int = 0
    blPara: Any  # noqa: N815  # reportlab's name for the lines as laid out

    def bind(self, node: Node, source: str, *, level: int = 0) -> TaggedParagraph:
        """Tie the paragraph to its node; a level above 0 puts it into the outline."""
        self.node, self.source, self.level = node, source, level
        return self

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        parts: list[TaggedParagraph] = super().split(width, height)
        rest = self.source
        for part in parts:
            part.bind(self.node, rest, level=self.level if part is parts[0] else 0)
            part.wrap(width, height)
            _, rest = line_ends(_texts(part.blPara), rest)
        return parts

    def draw(self) -> None:
        canvas = self.canv
        if self.level:
            key = f"h{len(canvas.drawn.marks)}"
            canvas.bookmarkHorizontal(key, 0, self.height)
            canvas.addOutlineEntry(self.source, key, self.level - 1, 0)
        laid_out = self.blPara
        self.blPara = _ended(laid_out, self.source)
        with canvas.marked(self.node, self):
            super().draw()
        self.blPara = laid_out


def _texts(block: Any) -> list[str]:
    """Return the lines of a paragraph as reportlab laid them out: words, or runs of text."""
    if block.kind == 0:
        return [" ".join(words) for _, words in block.lines]
    return ["".join(run.text for run in line.words).rstrip() for line in block.lines]


def _ended(block: Any, source: str) -> Any:
    """Return a copy of the lines whose ends are true."""
    texts = _texts(block)
    ended, _ = line_ends(texts, source)
    ends = [(text, end) for text, end in zip(texts, ended, strict=True)]
    copied = copy(block)
    if block.kind == 0:
        copied.lines = [
            (extra, [*words[:-1], _last(words[-1], *end)] if words else words)
            for (extra, words), end in zip(block.lines, ends, strict=True)
        ]
    else:
        copied.lines = [_line(line, *end) for line, end in zip(block.lines, ends, strict=True)]
    return copied


def _line(line: Any, text: str, end: str) -> Any:
    copied = copy(line)
    runs = list(line.words)
    while len(runs) > 1 and not runs[-1].text:
        runs.pop()
    if runs:
        runs[-1] = copy(runs[-1])
        runs[-1].text = _last(runs[-1].text.rstrip(), text, end)
    copied.words = runs
    return copied


def _last(word: str, text: str, end: str) -> str:
    """Return the last word of a line with the end the whole line got."""
    if end == text:
        return word
    return word + " " if end.endswith(" ") else word[:-1] + end[-1]


class WholeRowTable(Table):  # type: ignore[misc]  # reportlab has no types
    """A table that breaks between rows only, unless one row alone is taller than a page."""

    def split(self, width: float, height: float) -> list[Flowable]:
        parts: list[Flowable] = super().split(width, height)
        if parts or not self._too_tall():
            return parts
        self.splitInRow = 1
        parts = super().split(width, height)
        for part in parts:
            part.splitInRow = 0
        return parts

    def _too_tall(self) -> bool:
        heights: list[float] = self._rowHeights
        head = sum(heights[: self.repeatRows])
        first: list[float] = heights[self.repeatRows : self.repeatRows + 1]
        return bool(head + sum(first) > TEXT_HEIGHT)


class Headed(KeepTogether):  # type: ignore[misc]  # reportlab has no types
    """A heading with what it heads: as much of that as there is room for, but never none.

    reportlab would take the whole of it to the next page and leave this one half empty.
    """

    _content: list[Flowable]

    def split(self, width: float, height: float) -> list[Flowable]:
        if self._starts(width, height):
            return list(self._content)
        parts: list[Flowable] = super().split(width, height)
        return parts

    def _starts(self, width: float, height: float) -> bool:
        *heads, body = self._content
        for head in heads:
            height -= head.wrapOn(self.canv, width, height)[1]
            height -= head.getSpaceAfter()
        if not isinstance(body, TaggedParagraph | WholeRowTable) or height <= 0:
            return False
        body.wrapOn(self.canv, width, height)
        return len(body.splitOn(self.canv, width, height)) > 1


class TaggedFigure(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Any drawing as a figure with a text in its place."""

    def __init__(self, drawing: Flowable, node: Node) -> None:
        super().__init__()
        self.drawing, self.node = drawing, node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self.drawing.wrapOn(self.canv, width, height)
        return self.width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.drawn.boxes[self.node] = canvas.box(self.width, self.height)
        with canvas.marked(self.node, self):
            self.drawing.drawOn(canvas, 0, 0)


class FieldKind(Enum):
    """What can be done with a field."""

    TEXT = "text"
    LINES = "lines"
    CHECK = "check"
    SIGNATURE = "signature"


@dataclass(frozen=True, eq=False)
class Field:
    """A field of a form: its name in the file and the label a screen reader says."""

    kind: FieldKind
    name: str
    label: str
    node: Node
    required: bool = False
    value: str = ""
    """What stands in it; any for a box that is ticked."""
    max_length: int = 0
    """Characters that may be entered; 0 for no limit."""
    locked: bool = False
    """The value says what the form is and cannot be changed."""


class FieldBox(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The room a field takes on the page; the field itself is added when finishing."""

    def __init__(self, field: Field, width: float, height: float) -> None:
        super().__init__()
        self.field, self.width, self.height = field, width, height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.drawn.boxes[self.field.node] = canvas.box(self.width, self.height)
