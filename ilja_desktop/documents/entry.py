"""Places of a form to fill in, by keyboard or by hand, as they stand side by side in a row.

A line is 9 mm high and a box to tick 5 mm wide, so that a pen has room. What is known beforehand
is printed, not put into a field: a field's font lacks letters that names have.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable, HRFlowable, Spacer

from ilja_desktop.documents.flow import Field, FieldBox, FieldKind
from ilja_desktop.documents.font import drawable
from ilja_desktop.documents.foreign import foreign
from ilja_desktop.documents.inline import paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.style import (
    BOX,
    HANDWRITING,
    INK,
    LOOKS,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Text,
)
from ilja_desktop.documents.table import GUTTER, framed, layout
from ilja_desktop.domain.formkind import FormLanguage

SHARES = 12
GAP = 10.0
"""Between two entries of a row, in points."""

_LABEL_GAP, _LINE_GAP = 5.0, 5.0
_ROOM_FOR_TWO = 300.0
_ROOM_FOR_TWO_LABELS = 0.45 * TEXT_WIDTH
"""Points from which on two languages stand side by side; else one below the other."""
_ONE_LINE = 1.5 * LOOKS[Text.FIELD].leading


@dataclass(frozen=True)
class EntryCell:
    """What stands in one cell of a row, and the fields in it."""

    flowables: list[Flowable]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Translation:
    """The same label in a second language."""

    text: str
    language: FormLanguage


@dataclass(frozen=True, kw_only=True)
class Write:
    """A field to write in."""

    name: str
    label: str
    """Nothing is printed for an empty label; ``said`` is then needed."""
    share: int = SHARES
    lines: int = 1
    required: bool = False
    max_length: int = 0
    """Characters; 0 for no limit."""
    said: str = ""
    """What a screen reader says instead of the label."""
    beside: Translation | None = None
    known: str = ""
    """What is printed in its place."""

    def cell(self, parent: Node, width: float) -> EntryCell:
        """Return the label and, below it, the field."""
        label = _labels(self.label, self.beside, parent, width)
        height = HANDWRITING * self.lines
        if self.known:
            text = paragraph(self.known, Text.VALUE, Node("P", parent))
            return EntryCell([*label, framed(text, width, height)], ())
        made = Field(
            FieldKind.TEXT if self.lines == 1 else FieldKind.LINES,
            self.name,
            drawable(self.said or self.label),
            Node("Form", parent),
            self.required,
            max_length=self.max_length,
        )
        return EntryCell([*label, FieldBox(made, width, height)], (made,))


@dataclass(frozen=True, kw_only=True)
class SignHere:
    """A line to sign on by hand."""

    label: str
    share: int = SHARES
    beside: Translation | None = None

    def cell(self, parent: Node, width: float) -> EntryCell:
        """Return the label and, below it, the line."""
        line = HRFlowable(width, 0.8, color=INK, spaceBefore=HANDWRITING - 1, spaceAfter=0)
        return EntryCell([*_labels(self.label, self.beside, parent, width), line], ())


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A box to tick."""

    name: str
    label: str
    share: int = SHARES
    said: str = ""
    beside: Translation | None = None
    ticked: bool = False
    alone: bool = False
    """No field to write in stands beside it."""

    def cell(self, parent: Node, width: float) -> EntryCell:
        """Return the box and its label, as high up as the middle of a field beside it."""
        made = Field(
            FieldKind.CHECK,
            self.name,
            drawable(self.said or self.label),
            Node("Form", parent),
            value="Ja" if self.ticked else "",
        )
        line = _box(made, self.label, self.beside, parent, width)
        room = 0 if self.alone else (HANDWRITING - BOX) / 2
        return EntryCell([line, Spacer(1, room)], (made,))


@dataclass(frozen=True, kw_only=True)
class Choose:
    """One label with a box for each answer: names of the boxes and the answers."""

    label: str
    answers: tuple[tuple[str, str], ...]
    share: int = SHARES
    beside: int = 4
    """Answers in one line."""

    def cell(self, parent: Node, width: float) -> EntryCell:
        """Return the label and, below it, the boxes."""
        label = paragraph(self.label, Text.FIELD, Node("P", parent))
        each = width / self.beside
        fields, boxes = [], []
        for name, answer in self.answers:
            said = drawable(f"{self.label}: {answer}")
            made = Field(FieldKind.CHECK, name, said, Node("Form", parent))
            fields.append(made)
            boxes.append(_box(made, answer, None, parent, each))
        rows = [boxes[i : i + self.beside] for i in range(0, len(boxes), self.beside)]
        rows[-1] += [Spacer(1, 1)] * (self.beside - len(rows[-1]))
        return EntryCell([label, layout(rows, [each] * self.beside, _LINE_GAP)], tuple(fields))


Entry = Write | SignHere | Tick | Choose


def _labels(label: str, beside: Translation | None, parent: Node, width: float) -> list[Flowable]:
    """Return a label; a second language beside it where there is room for both, else below it."""
    if not label:
        return []
    german = paragraph(label, Text.FIELD, Node("P", parent))
    if beside is None:
        return [german]
    node, half = Node("P", parent), width / 2
    if width > _ROOM_FOR_TWO_LABELS:
        other = foreign(beside.text, beside.language, Text.FIELD, node, widest=half - GUTTER)
        if all(each.wrap(half - GUTTER, TEXT_HEIGHT)[1] < _ONE_LINE for each in (german, other)):
            return [layout([[german, other]], [half, half], LOOKS[Text.FIELD].after)]
    return [german, foreign(beside.text, beside.language, Text.FIELD, node, widest=width)]


def _box(
    made: Field, label: str, beside: Translation | None, parent: Node, width: float
) -> Flowable:
    text = paragraph(label, Text.ANSWER, Node("P", parent))
    room = width - BOX - _LABEL_GAP
    if beside is None:
        return layout([[FieldBox(made, BOX, BOX), text]], [BOX + _LABEL_GAP, room], 0)
    if width < TEXT_WIDTH / 2:
        below = foreign(
            beside.text, beside.language, Text.ANSWER, Node("P", parent), widest=room - _LABEL_GAP
        )
        return layout([[FieldBox(made, BOX, BOX), [text, below]]], [BOX + _LABEL_GAP, room], 0)
    other = foreign(beside.text, beside.language, Text.ANSWER, Node("P", parent))
    if room < _ROOM_FOR_TWO:
        row = [[FieldBox(made, BOX, BOX), [text, other]]]
        return layout(row, [BOX + _LABEL_GAP, room], 0)
    widths = [BOX + _LABEL_GAP, width / 2 - BOX - _LABEL_GAP, width / 2]
    return layout([[FieldBox(made, BOX, BOX), text, other]], widths, 0)
