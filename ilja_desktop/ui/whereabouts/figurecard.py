"""One protected table on the screen, or the sentence that stands in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summary import Table
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Height, Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.whereabouts.figurecolumns import Row, columns_of

_MOST_ROWS = 12
_MISSING = mark(
    "FigureCard",
    "Hierzu werden keine Zahlen genannt: Es sind zu wenige, oder sie lassen sich nicht "
    "sicher schützen. Ein längerer Zeitraum kann helfen.",
)


class FigureCard(Card):
    """Shows the rows of a table that say anything.

    Args:
        table: as it was protected.
        percentages_from: percentages are shown of so many.
    """

    def __init__(self, table: Table, percentages_from: int) -> None:
        super().__init__()
        self.add(WrappedLabel(_worded(table.title), Text.SUBTITLE))
        model = RecordTable[Row](columns_of(table, percentages_from), self)
        view = RowView[Row](table.title, model, row_height=Height.COMPACT_ROW)
        rows = zip(table.row_labels, table.cells, strict=True)
        model.show([row for row in rows if any(cell.text != "0" for cell in row[1])])
        view.hug(_MOST_ROWS)
        self.add(view)


class MissingFigureCard(Card):
    """Says that something cannot be shown, and why."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.add(WrappedLabel(_worded(title), Text.SUBTITLE))
        missing = QCoreApplication.translate("FigureCard", _MISSING)
        self.add(WrappedLabel(missing, Text.MUTED))


def _worded(german: str) -> str:
    return QCoreApplication.translate("Word", german)
