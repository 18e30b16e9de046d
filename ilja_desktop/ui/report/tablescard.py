"""The tables of a summary: a ready-made choice to begin with, then as somebody wants them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from ilja_desktop.domain.summaryfacts import Counted
from ilja_desktop.domain.summaryorder import ReadySummary, TableOrder
from ilja_desktop.ui.kit.button import Button, Extent, IconButton
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import WrappedLabel, plain_tip
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import label_words
from ilja_desktop.ui.report.labelled import labelled
from ilja_desktop.ui.report.tablesheet import TableSheet
from ilja_desktop.ui.report.tablewords import title_words

_HEIGHT = 300


class TablesCard(Card):
    """What is given up first stands last.

    Signals:
        changed: other tables, or another order.
        ready_chosen: a ready-made summary, as ``ReadySummary``.
    """

    changed = Signal()
    ready_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("TablesCard", "Tabellen"))
        self.tables: list[TableOrder] = []
        self._variables: Sequence[Counted] = ()
        self._ready: Sequence[ReadySummary] = ()
        self.ready = CalmComboBox()
        self.view = _Tables()
        self.view.setWordWrap(True)
        self.view.setSpacing(Space.XS)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Tabellen der Zusammenfassung"))
        self.more = Button(self.tr("Tabelle"), icon="plus", extent=Extent.SMALL)
        self.up = IconButton("arrow-up", self.tr("Nach oben (Alt+Pfeil hoch)"))
        self.down = IconButton("arrow-down", self.tr("Nach unten (Alt+Pfeil runter)"))
        self.remove = IconButton("trash-2", self.tr("Tabelle entfernen (Entf)"))
        self.add(labelled(self.ready, self.tr("Vorlage")))
        self.add(self.view)
        self.add(row(self.more, Stretch(), self.up, self.down, self.remove))
        hint = self.tr("Was sich nicht schützen lässt, entfällt von unten her.")
        self.add(WrappedLabel(hint, Text.CAPTION))
        self.earlier = WrappedCheck(self.tr("Zahlen eines früheren Berichts danebenstellen"))
        self.earlier.setChecked(True)
        self.earlier.toggled.connect(self.changed)
        self.add(self.earlier)
        self.ready.activated.connect(self._on_ready)
        self.more.clicked.connect(self._on_more)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.view.moved.connect(self._move)
        self.view.removed.connect(self._remove)

    def offer(self, ready: Sequence[ReadySummary], variables: Sequence[Counted]) -> None:
        """Offer ready-made summaries and variables; begin with the usual summary."""
        self._ready, self._variables = ready, variables
        self.ready.clear()
        self.ready.addItems([label_words(each.title) for each in ready])
        if not self.tables and ready:
            self.show_tables(ready[0].tables)

    def show_tables(self, tables: Sequence[TableOrder], at: int = 0) -> None:
        """Show these tables and go to one of them."""
        self.tables = list(tables)
        self.view.clear()
        self.view.addItems([title_words(each, self._variables) for each in self.tables])
        for each in range(self.view.count()):
            item = self.view.item(each)
            item.setToolTip(plain_tip(item.text()))
        self.view.setCurrentRow(min(at, len(self.tables) - 1))
        self.view.setFixedHeight(look().px(_HEIGHT))

    def _on_ready(self, at: int) -> None:
        self.show_tables(self._ready[at].tables)
        self.ready_chosen.emit(self._ready[at])
        self.changed.emit()

    def _on_more(self) -> None:
        sheet = TableSheet(self._variables, self.window())
        sheet.chosen.connect(self._append)
        sheet.open()

    def _append(self, table: TableOrder) -> None:
        if table not in self.tables:
            self.show_tables((*self.tables, table), len(self.tables))
            self.changed.emit()

    def _move(self, by: int) -> None:
        at = self.view.currentRow()
        if 0 <= at < len(self.tables) and 0 <= at + by < len(self.tables):
            self.tables[at], self.tables[at + by] = self.tables[at + by], self.tables[at]
            self.show_tables(self.tables, at + by)
            self.changed.emit()

    def _remove(self) -> None:
        at = self.view.currentRow()
        if at >= 0 and len(self.tables) > 1:
            self.show_tables([*self.tables[:at], *self.tables[at + 1 :]], at)
            self.changed.emit()


class _Tables(QListWidget):
    """Moves with Alt and an arrow, removes with the delete key."""

    moved = Signal(int)
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
