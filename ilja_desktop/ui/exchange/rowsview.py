"""The third step: every row with what becomes of it, and the decisions about the doubtful ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.staged import Choice, Decision, RowKey, RowKind
from ilja_desktop.exchange.staging import Staging
from ilja_desktop.ui.exchange.rowcolumns import ROWS, ShownRow
from ilja_desktop.ui.exchange.rowpanel import RowPanel
from ilja_desktop.ui.exchange.words import KINDS, kind_word
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Chip, Extent, Kind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space

_URGENT = (RowKind.DOUBTFUL, RowKind.REFUSED, RowKind.NEW, RowKind.CHANGED)
_STACKED_BELOW = 760


class RowsView(QWidget):
    """All rows by what becomes of them.

    Signals:
        decided: decisions by key of their row; ``None`` takes one back.
    """

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._staging = Staging(())
        self._lines: Mapping[RowKey, Line] = {}
        self._settled: Collection[RowKey] = ()
        self.chips = {kind: Chip("") for kind in KINDS}
        self._group = QButtonGroup(self)
        for kind, chip in self.chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(partial(self._choose, kind))
        self._model = RecordTable[ShownRow](ROWS, self)
        self.view = RowView[ShownRow](self.tr("Zeilen"), self._model)
        self.panel = RowPanel()
        self.skip_all = Button(
            self.tr("Alle abgelehnten auslassen"), Kind.GHOST, "skip-forward", Extent.SMALL
        )
        self._kind: RowKind | None = None
        self._build()
        self.view.selected.connect(self._show_row)
        self.panel.decided.connect(self._on_decided)
        self.skip_all.clicked.connect(self._on_skip_all_clicked)

    def begin(self) -> None:
        """Start, with the next staging, where something is to be decided."""
        self._kind = None

    def show_staging(
        self, staging: Staging, lines: Mapping[RowKey, Line], settled: Collection[RowKey]
    ) -> None:
        """Show the rows as they are judged now, keeping the place in the list."""
        self._staging, self._lines, self._settled = staging, lines, settled
        for kind, chip in self.chips.items():
            chip.setText(f"{kind_word(kind)} {len(staging.of(kind))}")
        if self._kind is None or not staging.of(self._kind):
            urgent = next((kind for kind in _URGENT if staging.of(kind)), RowKind.UNCHANGED)
            self._choose(urgent)
        else:
            self._choose(self._kind)

    def _build(self) -> None:
        rows = ListCard(self.view)
        right = boxed(column(self.panel, Stretch()))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(Flow(*self.chips.values(), self.skip_all))
        inside.addWidget(Adaptive(Grow(rows, 3), Grow(right, 2), below=_STACKED_BELOW), 1)

    def _choose(self, kind: RowKind, *_: object) -> None:
        at = self.view.currentIndex().row() if kind is self._kind else 0
        self._kind = kind
        self.chips[kind].setChecked(True)
        staged = self._staging.of(kind)
        self._model.show([ShownRow(row, self._lines[row.key]) for row in staged])
        self.skip_all.setVisible(kind is RowKind.REFUSED and len(staged) > 1)
        if staged:
            self.view.select_row(min(max(at, 0), len(staged) - 1))
        self._show_row(self.view.current_record() if staged else None)

    def _show_row(self, shown: ShownRow | None) -> None:
        settled = shown is not None and shown.staged.key in self._settled
        self.panel.show_row(shown, settled=settled)

    def _on_decided(self, key: RowKey, decision: Decision | None) -> None:
        self.view.setFocus()  # the button that was pressed goes away
        self.decided.emit({key: decision})

    def _on_skip_all_clicked(self) -> None:
        skip = Decision(Choice.SKIP)
        self.view.setFocus()
        self.decided.emit({row.key: skip for row in self._staging.of(RowKind.REFUSED)})
