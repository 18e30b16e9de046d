"""Tables as the documents draw them: quiet rules, numbers to the right, rows never torn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from ilja_desktop.documents.flow import WholeRowTable
from ilja_desktop.documents.font import REGULAR
from ilja_desktop.documents.inline import Inline, Strong, paragraph, runs
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.style import (
    ACCENT_DARK,
    HAIRLINE,
    LINE,
    TEXT_WIDTH,
    Text,
)

GUTTER = 6.0
"""Between what stands side by side, in points."""

Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[object, ...]]
Rows = Sequence[Sequence[Inline]]


class Weight(Enum):
    """How much a table stands out on its page."""

    QUIET = "quiet"
    PROMINENT = "prominent"
    SUMMED = "summed"
    """Only the last row stands out: it sums up the others."""


@dataclass(frozen=True)
class Column:
    """A column: its heading, its share of the width, and whether it holds numbers."""

    title: str
    share: float = 1.0
    numeric: bool = False


@dataclass(frozen=True)
class Grid:
    """How the cells of a table are read and drawn."""

    columns: tuple[Column, ...]
    row_headers: bool = False
    weight: Weight = Weight.QUIET

    def build(self, rows: Rows, node: Node) -> Flowable:
        """Return the table with all its cells bound below ``node``.

        Raises:
            ValueError: a row has more or fewer cells than there are columns.
        """
        head = [self._head(node)]
        body = Node("TBody", node)
        *others, last = rows
        cells = [self._row(row, Node("TR", body)) for row in others]
        cells.append(self._row(_strong(last) if self._summed else last, Node("TR", body)))
        return WholeRowTable(
            head + cells,
            colWidths=self._widths(),
            repeatRows=1,
            style=_look(self.weight),
            hAlign="LEFT",
        )

    @property
    def _summed(self) -> bool:
        return self.weight is Weight.SUMMED

    def _widths(self) -> list[float]:
        total = sum(column.share for column in self.columns)
        return [TEXT_WIDTH * column.share / total for column in self.columns]

    def _head(self, node: Node) -> list[Flowable]:
        row = Node("TR", Node("THead", node))
        return [
            paragraph(column.title, self._title(column), Node("TH", row, scope="Column"))
            for column in self.columns
        ]

    def _title(self, column: Column) -> Text:
        if self.weight is Weight.PROMINENT:
            return Text.PROMINENT_NUMBER_COLUMN if column.numeric else Text.PROMINENT_COLUMN
        return Text.NUMBER_COLUMN if column.numeric else Text.COLUMN

    def _row(self, row: Sequence[Inline], node: Node) -> list[Flowable]:
        header = Text.CELL if self._summed else Text.ROW
        made: list[Flowable] = []
        for column, cell in zip(self.columns, row, strict=True):
            if self.row_headers and not made:
                made.append(paragraph(cell, header, Node("TH", node, scope="Row")))
            else:
                look = Text.NUMBER if column.numeric else Text.CELL
                made.append(paragraph(cell, look, Node("TD", node)))
        return made


def _strong(row: Sequence[Inline]) -> list[Inline]:
    return [Strong("".join(_text(run) for run in runs(cell))) for cell in row]


def _text(run: str | Strong) -> str:
    return run.text if isinstance(run, Strong) else run


def _look(weight: Weight) -> list[Command]:
    everything, head, body = ((0, 0), (-1, -1)), ((0, 0), (-1, 0)), ((0, 1), (-1, -1))
    commands: list[Command] = [
        ("FONTNAME", *everything, REGULAR),
        ("VALIGN", *everything, "TOP"),
        ("VALIGN", *head, "BOTTOM"),
        ("LEFTPADDING", *everything, 5),
        ("RIGHTPADDING", *everything, 5),
        ("TOPPADDING", *everything, 4),
        ("BOTTOMPADDING", *everything, 5),
        ("LINEBELOW", *body, 0.5, HAIRLINE),
    ]
    if weight is Weight.PROMINENT:
        return [
            *commands,
            ("BACKGROUND", *head, ACCENT_DARK),
            ("LINEBELOW", *body, 0.5, LINE),
            ("LINEBELOW", (0, -1), (-1, -1), 1.2, ACCENT_DARK),
        ]
    sums = _SUM if weight is Weight.SUMMED else ()
    return [*commands, ("LEFTPADDING", (0, 0), (0, -1), 0), *_ends(ACCENT_DARK), *sums]


_SUM: tuple[Command, ...] = (
    ("LINEABOVE", (0, -1), (-1, -1), 0.9, ACCENT_DARK),
    ("LINEBELOW", (0, -1), (-1, -1), 0.9, ACCENT_DARK),
)


def _ends(colour: HexColor) -> list[Command]:
    return [("LINEBELOW", (0, 0), (-1, 0), 0.9, colour)]


def layout(
    rows: Sequence[Sequence[Flowable | list[Flowable]]],
    widths: Sequence[float],
    gap: float,
    *,
    at_bottom: bool = False,
) -> Flowable:
    """Return flowables side by side, without a table in the structure tree."""
    style: list[Command] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM" if at_bottom else "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), GUTTER),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), gap),
    ]
    return WholeRowTable(
        [list(row) for row in rows], colWidths=list(widths), style=style, hAlign="LEFT"
    )


def framed(content: Flowable, width: float, height: float) -> Flowable:
    """Return a flowable in a frame like that of a field, at least so high."""
    _, needed = content.wrap(width - 2 * GUTTER, height)
    style: list[Command] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOX", (0, 0), (-1, -1), 0.6, LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), GUTTER),
        ("RIGHTPADDING", (0, 0), (-1, -1), GUTTER),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]
    return WholeRowTable([[content]], [width], [max(height, needed + 4)], style=style)
