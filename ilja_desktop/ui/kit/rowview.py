"""The view of every list: whole rows, one line of focus, Enter opens.

A ``QTableView`` because its layout costs nothing per row; it paints itself, a row at a time.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.rowpaint import Finder, RowPainter, RowState, Slot
from ilja_desktop.ui.kit.table import TableModel
from ilja_desktop.ui.kit.tokens import Height

R = TypeVar("R")


class RowView(QTableView, Generic[R]):
    """Shows a table model row by row.

    Args:
        name: what is listed, for screen readers, such as „Fallliste“.
        model: the rows.
        row_height: comfortable or compact, in pixels before the font factor.
        sorts: whether a click on a heading sorts.

    Signals:
        chosen: Enter or a double click on a row, with its record.
        selected: another row is selected, with its record or None.
    """

    chosen = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        name: str,
        model: TableModel[R],
        *,
        row_height: int = Height.ROW,
        sorts: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._rows = model
        self._painter: RowPainter[R] = RowPainter(model.columns)
        self._hovered = -1
        self._hugged = 0
        self.setAccessibleName(name)
        self._set_manners()
        self.setModel(model)
        self._set_headers(sorts)
        model.modelReset.connect(self._on_model_reset)
        model.dataChanged.connect(self._on_data_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self._measure()
        self._on_model_reset()

    def current_record(self) -> R | None:
        """Return the record of the current row."""
        index = self.currentIndex()
        return self._rows.record(index.row()) if index.isValid() else None

    def highlight(self, finder: Finder | None) -> None:
        """Mark what was sought in the first lines; nothing ends it."""
        self._painter.seek(finder)
        self.viewport().update()

    def hug(self, most_rows: int) -> None:
        """Be as high as the rows, at most so many; for short lists inside a page."""
        self._hugged = most_rows
        self._measure()

    def select_row(self, row: int) -> None:
        """Select a row and bring it into sight."""
        index = self._rows.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()  # before, the heading may not know its height yet

    def paintEvent(self, event: QPaintEvent) -> None:
        count = self._rows.rowCount()
        painter = QPainter(self.viewport())
        first = max(0, self.rowAt(event.rect().top()))
        last = self.rowAt(event.rect().bottom())
        last = count - 1 if last < 0 else last
        self._painter.begin(self.verticalHeader().defaultSectionSize(), self.devicePixelRatioF())
        slots = self._slots()
        selection = self.selectionModel()
        chosen = self.currentIndex().row() if selection.hasSelection() else -1
        place = self.viewport().rect()
        for row in range(first, last + 1):
            place.setTop(self.rowViewportPosition(row))
            place.setHeight(self.rowHeight(row))
            state = RowState(row == chosen, row == self._hovered and row != chosen)
            self._painter.draw(painter, place, slots, self._rows.record(row), state)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def sizeHint(self) -> QSize:
        return QSize(look().px(480), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(120))

    def _set_manners(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)

    def _set_headers(self, sorts: bool) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(10)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(10)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if sorts:
            heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sorts)
        heads.setSectionsClickable(sorts)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look().px(self._row_height))
        self._share_width()
        if self._hugged:
            rows = min(self._hugged, max(1, self._rows.rowCount()))
            head = self.horizontalHeader().sizeHint().height()
            self.setFixedHeight(head + rows * look().px(self._row_height) + 2)

    def _share_width(self) -> None:
        width = self.viewport().width()
        if width <= 0:
            return
        natural = width / look().factor
        columns = self._rows.columns
        shown = [at for at, column in enumerate(columns) if natural >= column.from_width]
        fixed = sum(look().px(columns[at].width) for at in shown if columns[at].width)
        shares = sum(columns[at].share for at in shown if not columns[at].width) or 1
        for at, column in enumerate(columns):
            self.setColumnHidden(at, at not in shown)
            part = (width - fixed) * column.share // shares
            self.setColumnWidth(at, look().px(column.width) if column.width else max(40, part))

    def _slots(self) -> tuple[Slot, ...]:
        heads = self.horizontalHeader()
        return tuple(
            Slot(at, heads.sectionViewportPosition(at), heads.sectionSize(at))
            for at in range(len(self._rows.columns))
            if not heads.isSectionHidden(at)
        )

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (self._hovered, row):
                self.viewport().update(self._place(changed))
            self._hovered = row

    def _place(self, row: int) -> QRect:
        place = self.viewport().rect()
        if 0 <= row < self._rows.rowCount():
            place.setTop(self.rowViewportPosition(row))
            place.setHeight(self.rowHeight(row))
            return place
        return QRect()

    def _choose(self, index: QModelIndex) -> None:
        record = self._rows.record(index.row()) if index.isValid() else None
        if record is not None:
            self.chosen.emit(record)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.selected.emit(self._rows.record(current.row()) if current.isValid() else None)

    def _on_model_reset(self) -> None:
        """Make row 0 current: screen readers stumble over a table without a current cell."""
        self._hovered = -1
        if self._rows.rowCount():
            self.selectionModel().setCurrentIndex(
                self._rows.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        if self._hugged:
            self._measure()
        self.viewport().update()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Paint anew only what is in sight; pages fetched ahead are not."""
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if last.row() >= top and (bottom < 0 or first.row() <= bottom):
            self.viewport().update()
