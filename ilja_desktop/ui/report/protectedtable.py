"""One protected table, to read cell by cell: the arrow keys lead, a line below says why a dot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ilja_desktop.anonymise.explain import Hidden, Spot
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.summary import Cell, CellState, Table
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel, plain_tip
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.report.whywords import why_words

_LABELS, _COLUMN, _WIDE = 230, 104, 2
"""Widths in pixels, and the columns that always have room beside each other."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ProtectedTable(Card):
    """A table as it would be published, with the reason of each mark for whoever makes it.

    Args:
        table: as it may leave.
        reasons: why its marks stand where they stand.
        threshold: the smallest number that may be named.
    """

    def __init__(self, table: Table, reasons: Mapping[Spot, Hidden], threshold: int) -> None:
        super().__init__(table.title)
        self._table, self._reasons, self._threshold = table, reasons, threshold
        self.view = self._laid_out()
        self.explained = WrappedLabel(self._hint(), Text.CAPTION)
        self.add(WrappedLabel(table.unit, Text.CAPTION))
        self.add(self.view)
        self.add(self.explained)
        self.view.currentCellChanged.connect(lambda row, column, *_: self._explain(row, column))

    def _laid_out(self) -> QTableWidget:
        table = self._table
        view = QTableWidget(len(table.cells), len(table.column_labels))
        view.setAccessibleName(table.title)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.setHorizontalHeaderLabels(list(table.column_labels))
        view.setVerticalHeaderLabels(list(table.row_labels))
        across, down = view.horizontalHeader(), view.verticalHeader()
        across.setDefaultAlignment(_RIGHT | Qt.TextFlag.TextWordWrap)
        down.setDefaultAlignment(_LEFT | Qt.TextFlag.TextWordWrap)
        down.setMaximumWidth(look().px(_LABELS))
        for column in range(view.columnCount()):
            view.setColumnWidth(column, look().px(_COLUMN))
        for row, cells in enumerate(table.cells):
            for column, cell in enumerate(cells):
                view.setItem(row, column, self._item(row, column, cell))
        view.resizeRowsToContents()
        rows = sum(view.rowHeight(row) for row in range(view.rowCount()))
        wide = view.columnCount() > _WIDE
        bar = view.horizontalScrollBar().sizeHint().height() if wide else 0
        view.setFixedHeight(across.sizeHint().height() + rows + bar + 4)
        return view

    def _item(self, row: int, column: int, cell: Cell) -> QTableWidgetItem:
        share = "" if cell.percent is None else f"  ({cell.percent} %)"
        item = QTableWidgetItem(cell.text + share)
        item.setTextAlignment(_RIGHT)
        whole = TOTAL in (self._table.row_labels[row], self._table.column_labels[column])
        if whole or cell.state is CellState.PROTECTED:
            font = QFont(look().font(Text.BODY))
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
        said = self._said(row, column)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        if cell.state is CellState.PROTECTED:
            item.setToolTip(plain_tip(said))
        return item

    def _said(self, row: int, column: int) -> str:
        cell = self._table.cells[row][column]
        place = f"{self._table.row_labels[row]}, {self._table.column_labels[column]}"
        hidden = self._reasons.get((self._table.code, row, column))
        if hidden is None:
            return f"{place}: {cell.text}"
        return f"{place}: {why_words(hidden, self._threshold)}"

    def _explain(self, row: int, column: int) -> None:
        if row >= 0 and column >= 0:
            self.explained.setText(self._said(row, column))

    def _hint(self) -> str:
        if not any(table == self._table.code for table, _, _ in self._reasons):
            return self.tr("In dieser Tabelle wird jede Zahl genannt.")
        return self.tr("Warum ein Punkt? Das Feld wählen, dann steht der Grund hier.")
