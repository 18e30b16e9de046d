"""Ticking off the papers of a conference's folder when they are back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.domain.ids import DisclosureId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Work


class FolderReturn(Sheet):
    """Lists the numbered papers that are still out."""

    def __init__(self, desk: Desk, work: Work, conference: Conference, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FolderReturn", "Mappe zurück"),
            QCoreApplication.translate("FolderReturn", "Zurückgegeben"),
            QCoreApplication.translate(
                "FolderReturn",
                "Bitte jedes Papier ansehen und abhaken. Fehlt eines, melden Sie es sofort unter "
                "„Datenschutz“ als Verlust.",
            ),
            parent,
        )
        self._desk, self._work, self._id = desk, work, conference.id
        self.checks: dict[DisclosureId, WrappedCheck] = {}
        self._lines = column()
        self.all = Button(self.tr("Alle wählen"), Kind.GHOST, extent=Extent.SMALL)
        self.none = Button(self.tr("Keine wählen"), Kind.GHOST, extent=Extent.SMALL)
        self.shred = Button(self.tr("Vernichtet"), icon="trash-2")
        card = Card(self.tr("Noch draußen"))
        card.add(Flow(self.all, self.none))
        card.add(self._lines)
        self.add(card)
        self.add_aside(self.shred)
        self.cancel.setText(self.tr("Schließen"))
        self.body.addStretch(1)
        self.all.clicked.connect(partial(self._choose, chosen=True))
        self.none.clicked.connect(partial(self._choose, chosen=False))
        self.shred.clicked.connect(partial(self._tick, destroyed=True))
        self.confirmed.connect(partial(self._tick, destroyed=False))
        self._on_toggled()
        self._refresh()

    def _refresh(self) -> None:
        job = partial(self._desk.folders.out, self._id)
        self._work.run(self, job, self._show, self.messages.refuse)

    def _show(self, out: Sequence[DisclosureRecord]) -> None:
        clear(self._lines)
        self.checks = {}
        for record in out:
            words = self.tr("Nr. {number} · {paper}")
            paper = record.receiver_name.partition(": ")[2]
            check = WrappedCheck(words.format(number=record.copy_number, paper=paper))
            check.toggled.connect(self._on_toggled)
            self._lines.addWidget(check)
            self.checks[record.id] = check
        if not out:
            text = self.tr("Es ist kein Papier einer Mappe dieser Konferenz draußen.")
            self._lines.addWidget(WrappedLabel(text, Text.MUTED))
        self._on_toggled()

    def _choose(self, *, chosen: bool) -> None:
        for check in self.checks.values():
            check.setChecked(chosen)

    def _on_toggled(self) -> None:
        chosen = any(check.isChecked() for check in self.checks.values())
        why = "" if chosen else self.tr("Bitte zuerst Papiere abhaken.")
        for button in (self.confirm, self.shred):
            button.refuse(why)

    def _tick(self, *, destroyed: bool) -> None:
        chosen = [id for id, check in self.checks.items() if check.isChecked()]
        job = partial(self._desk.folders.take_back, self._id, chosen, destroyed=destroyed)
        self._work.run(self, job, lambda _: self._refresh(), self.messages.refuse)
