"""What the list of staged rows shows."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.staged import StagedRow
from ilja_desktop.ui.exchange.words import content_word, place, reasons, title
from ilja_desktop.ui.kit.table import Column
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True)
class ShownRow:
    """A staged row with the line it came from."""

    staged: StagedRow
    line: Line


ROWS: tuple[Column[ShownRow], ...] = (
    Column(
        context="RowsView",
        title=mark("RowsView", "Zeile"),
        text=lambda row: title(row.line) or content_word(row.staged.content),
        detail=lambda row: content_word(row.staged.content),
        share=3,
    ),
    Column(
        context="RowsView",
        title=mark("RowsView", "Stelle"),
        text=lambda row: place(row.staged),
        detail=lambda row: row.staged.key.file,
        share=2,
    ),
    Column(
        context="RowsView",
        title=mark("RowsView", "Grund"),
        text=lambda row: " ".join(reasons(row.staged)),
        share=4,
        from_width=560,
    ),
)
