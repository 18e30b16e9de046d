"""The agenda as a list: position, time and state; put in order by dragging or Alt and arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ilja_desktop.ui.conference.agendaentry import AgendaEntry
from ilja_desktop.ui.conference.agendapaint import ROW_HEIGHT, AgendaPainter
from ilja_desktop.ui.kit.look import look

ENTRY_ROLE = Qt.ItemDataRole.UserRole


class AgendaList(QListWidget):
    """Shows an agenda.

    Args:
        name: for screen readers.
        drags: whether the mouse can put the items in order too.
        hugs: whether it is as high as its items, or scrolls.

    Signals:
        arranged: the user put the items into another order; their ids.
        wanted: Enter or a double click on an item; its id.
    """

    arranged = Signal(list)
    wanted = Signal(int)

    def __init__(
        self, name: str, *, drags: bool, hugs: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hugs = hugs
        self.setAccessibleName(name)
        self.setProperty("bare", True)
        self.setItemDelegate(AgendaPainter(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        if drags:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemDoubleClicked.connect(lambda item: self.wanted.emit(_entry(item).id))

    def show_entries(self, entries: Sequence[AgendaEntry]) -> None:
        """Replace the lines, keeping the chosen one."""
        chosen = self.chosen()
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(f"{entry.title}\n{entry.detail}")
            item.setData(ENTRY_ROLE, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken or entry.title)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if entry.movable else flags)
            self.addItem(item)
        self.blockSignals(False)
        self.choose(chosen.id if chosen is not None else 0)
        self._measure()

    def choose(self, item_id: int) -> None:
        """Put the cursor on an item; on the first one if it is not there."""
        rows = [at for at in range(self.count()) if _entry(self.item(at)).id == item_id]
        if self.count():
            self.setCurrentRow(rows[0] if rows else 0)

    def chosen(self) -> AgendaEntry | None:
        """Return the entry the cursor is on."""
        return _entry(self.currentItem()) if self.currentRow() >= 0 else None

    def move_chosen(self, by: int) -> None:
        """Move the chosen item up (-1) or down (+1), where its neighbour can be moved too."""
        at, to = self.currentRow(), self.currentRow() + by
        if not 0 <= to < self.count():
            return
        if not (_entry(self.item(at)).movable and _entry(self.item(to)).movable):
            return
        item = self.takeItem(at)
        self.insertItem(to, item)
        self.setCurrentRow(to)
        self._tell()

    def ids(self) -> list[int]:
        """Return the ids of the items that stay on the agenda, in their order."""
        entries = [_entry(self.item(at)) for at in range(self.count())]
        return [entry.id for entry in entries if entry.stays]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_chosen(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self.chosen()
            if chosen is not None:
                self.wanted.emit(chosen.id)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), self._height(max(1, self.count())))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), self._height(min(3, max(1, self.count()))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self._measure()

    def _measure(self) -> None:
        if self._hugs:
            self.setFixedHeight(self._height(max(1, self.count())))
        self.updateGeometry()

    def _height(self, rows: int) -> int:
        return rows * look().px(ROW_HEIGHT) + 4

    def _tell(self) -> None:
        self.arranged.emit(self.ids())


def _entry(item: QListWidgetItem) -> AgendaEntry:
    entry = item.data(ENTRY_ROLE)
    assert isinstance(entry, AgendaEntry)
    return entry
