"""Places of a form to fill in, by keyboard or by hand, as they stand side by side in a row.

A line is 9 mm high and a box to tick 5 mm wide, so that a pen has room.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from ilja_desktop.documents.flow import Field, FieldBox, FieldKind
from ilja_desktop.documents.font import drawable
from ilja_desktop.documents.inline import paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.style import BOX, HANDWRITING, Text
from ilja_desktop.documents.table import layout

SHARES = 12
GAP = 10.0
"""Between two entries of a row, in points."""

_LABEL_GAP, _LINE_GAP = 5.0, 5.0


@dataclass(frozen=True)
class EntryCell:
    """What stands in one cell of a row, and the fields in it."""

    flowables: list[Flowable]
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Write:
    """A field to write in."""

    name: str
    label: str
    share: int = SHARES
    lines: int = 1
    required: bool = False
    max_length: int = 0
    """Characters; 0 for no limit."""
    said: str = ""
    """What a screen reader says instead of the label."""

    def cell(self, parent: Node, width: float) -> EntryCell:
        """Return the label and, below it, the field."""
        label = paragraph(self.label, Text.FIELD, Node("P", parent))
        made = Field(
            FieldKind.TEXT if self.lines == 1 else FieldKind.LINES,
            self.name,
            drawable(self.said or self.label),
            Node("Form", parent),
            self.required,
            max_length=self.max_length,
        )
        return EntryCell([label, FieldBox(made, width, HANDWRITING * self.lines)], (made,))


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A box to tick."""

    name: str
    label: str
    share: int = SHARES

    def cell(self, parent: Node, width: float) -> EntryCell:
        """Return the box and its label, as high up as the middle of a field beside it."""
        made, line = _box(self.name, self.label, self.label, parent, width)
        return EntryCell([line, Spacer(1, (HANDWRITING - BOX) / 2)], (made,))


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
            made, line = _box(name, answer, f"{self.label}: {answer}", parent, each)
            fields.append(made)
            boxes.append(line)
        rows = [boxes[i : i + self.beside] for i in range(0, len(boxes), self.beside)]
        rows[-1] += [Spacer(1, 1)] * (self.beside - len(rows[-1]))
        return EntryCell([label, layout(rows, [each] * self.beside, _LINE_GAP)], tuple(fields))


Entry = Write | Tick | Choose


def _box(name: str, label: str, said: str, parent: Node, width: float) -> tuple[Field, Flowable]:
    made = Field(FieldKind.CHECK, name, drawable(said), Node("Form", parent))
    text = paragraph(label, Text.ANSWER, Node("P", parent))
    beside = BOX + _LABEL_GAP
    return made, layout([[FieldBox(made, BOX, BOX), text]], [beside, width - beside], 0)
