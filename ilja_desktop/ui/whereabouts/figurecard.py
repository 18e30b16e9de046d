"""One protected table on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.whereaboutsfigures import Figure
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Height, Text
from ilja_desktop.ui.whereabouts.figurecolumns import Row, columns_of

_MOST_ROWS = 12


class FigureCard(Card):
    """Shows a table, or says that it cannot be shown."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.add(WrappedLabel(QCoreApplication.translate("Word", figure.title), Text.SUBTITLE))
        if not figure.rows:
            words = self.tr(
                "Hierzu werden keine Zahlen genannt: Es sind zu wenige, oder sie lassen sich nicht "
                "sicher schützen. Ein längerer Zeitraum kann helfen."
            )
            self.add(WrappedLabel(words, Text.MUTED))
            return
        model = RecordTable[Row](columns_of(figure), self)
        view = RowView[Row](figure.title, model, row_height=Height.COMPACT_ROW)
        model.show([row for row in figure.rows if any(text not in ("0", "") for text in row[1])])
        view.hug(_MOST_ROWS)
        self.add(view)
