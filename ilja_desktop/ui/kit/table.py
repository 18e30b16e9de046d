"""Tables: a tuple of columns and records; models for short lists and their common ground.

A list declares ``COLUMNS: tuple[Column[CaseRow], ...]`` and shows a ``RecordTable`` (all records at
hand) or a ``PagedTable`` (100,000 of them) in a ``RowView``.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ilja_desktop.ui.kit.tokens import Tone

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
RECORD_ROLE = Qt.ItemDataRole.UserRole
PLACEHOLDER = "…"


class Sortable(Protocol):
    """Whatever can stand before another of its kind."""

    def __lt__(self, other: Any, /) -> bool: ...


class Cell(Enum):
    """How a cell is drawn."""

    TEXT = "text"
    PERSON = "person"
    PILL = "pill"
    LIGHT = "light"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """How one field of a record is shown and sorted.

    Args:
        context: where the title is translated, the list's class name.
        title: the heading, marked with ``mark(context, …)``.
        text: the first line.
        detail: a second, smaller line.
        cell: plain text, a person with avatar, a pill, or a consent's traffic light.
        tone: colour and shape of a pill or traffic light.
        icon: the shape of a traffic light, where it is no shield.
        person: initials and seed of an avatar.
        sort: the key to sort by, where the text is not.
        width: pixels before the font factor; 0 shares what is left.
        share: this column's part of what is left.
        from_width: the table's width in pixels below which the column is left out.
    """

    context: str
    title: str
    text: Callable[[R], str]
    detail: Callable[[R], str] | None = None
    cell: Cell = Cell.TEXT
    tone: Callable[[R], Tone] | None = None
    icon: Callable[[R], str] | None = None
    person: Callable[[R], tuple[str, int]] | None = None
    sort: Callable[[R], Sortable] | None = None
    width: int = 0
    share: int = 1
    from_width: int = 0

    @property
    def heading(self) -> str:
        """Return the translated title."""
        return QCoreApplication.translate(self.context, self.title)

    def spoken(self, record: R) -> str:
        """Return the cell as a screen reader says it."""
        lines = [self.text(record), self.detail(record) if self.detail is not None else ""]
        return f"{self.heading}: {', '.join(line for line in lines if line)}"


class TableModel(QAbstractTableModel, Generic[R]):
    """What both models have in common: columns read a record; a missing record is awaited."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    @abstractmethod
    def record(self, row: int) -> R | None:
        """Return the record of a row, or nothing while it is awaited."""

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record, column = self.record(index.row()), self.columns[index.column()]
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record) if record is not None else PLACEHOLDER
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(record, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _spoken(self, record: R | None, section: int) -> str:
        """Read the whole row in its first cell, since readers announce one cell per row."""
        if record is None:
            return PLACEHOLDER
        if section:
            return self.columns[section].spoken(record)
        return "; ".join(column.spoken(record) for column in self.columns)


class RecordTable(TableModel[R]):
    """A short list: all records at hand, sorted by a click on the heading."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._given: list[R] = []
        self._records: list[R] = []
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def show(self, records: Sequence[R]) -> None:
        """Replace all rows, keeping the order the user chose."""
        self.beginResetModel()
        self._given = list(records)
        self._records = self._in_order()
        self.endResetModel()

    def record(self, row: int) -> R:
        return self._records[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._records)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.beginResetModel()
        self._records = self._in_order()
        self.endResetModel()

    def _in_order(self) -> list[R]:
        section, order = self._sorted_by
        if not 0 <= section < len(self.columns):
            return list(self._given)
        column = self.columns[section]
        backwards = order == Qt.SortOrder.DescendingOrder
        if column.sort is not None:
            return sorted(self._given, key=column.sort, reverse=backwards)
        return sorted(
            self._given, key=lambda record: column.text(record).casefold(), reverse=backwards
        )
