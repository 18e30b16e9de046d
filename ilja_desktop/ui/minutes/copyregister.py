"""The register of every copy made of a conference's papers, with ticks for those that came back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.minutes.columns import COPIES


class CopyRegister(QWidget):
    """All copies, the first first.

    Signals:
        ticked: a copy came back or was destroyed; its record, and whether it was destroyed.
    """

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._words = WrappedLabel("", Text.MUTED)
        self._model = RecordTable[DisclosureRecord](COPIES, self)
        self.view = RowView[DisclosureRecord](
            self.tr("Verzeichnis der Exemplare"), self._model, sorts=True
        )
        self.tick_returned = Button(self.tr("Zurückgegeben"), icon="undo-2", extent=Extent.SMALL)
        self.tick_destroyed = Button(self.tr("Vernichtet"), icon="trash-2", extent=Extent.SMALL)
        self.tick_returned.clicked.connect(partial(self._tick, destroyed=False))
        self.tick_destroyed.clicked.connect(partial(self._tick, destroyed=True))
        self.view.selected.connect(lambda _copy: self._offer())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(self._words)
        inside.addWidget(self.view, 1)
        inside.addWidget(Flow(self.tick_returned, self.tick_destroyed))

    def show_copies(self, copies: tuple[DisclosureRecord, ...]) -> None:
        """Show the copies, keeping the chosen row."""
        at = self.view.currentIndex().row()
        self._model.show(copies)
        if 0 <= at < len(copies):
            self.view.select_row(at)
        out = sum(copy.returned_on is None and copy.destroyed_on is None for copy in copies)
        none = self.tr("Noch ist kein Exemplar ausgegeben.")
        some = self.tr(
            "{count} Exemplare ausgegeben, {out} davon noch draußen. Zum Abhaken bitte eine "
            "Zeile wählen."
        )
        self._words.setText(some.format(count=len(copies), out=out) if copies else none)
        self._offer()

    def _offer(self) -> None:
        copy = self.view.current_record()
        none = self.tr("Bitte zuerst ein Exemplar wählen.")
        ticked = self.tr("Das ist schon abgehakt.")
        for button, day in (
            (self.tick_returned, copy and copy.returned_on),
            (self.tick_destroyed, copy and copy.destroyed_on),
        ):
            button.refuse(none if copy is None else ticked if day else "")

    def _tick(self, *_: object, destroyed: bool) -> None:
        copy = self.view.current_record()
        if copy is not None:
            self.ticked.emit(copy, destroyed)
