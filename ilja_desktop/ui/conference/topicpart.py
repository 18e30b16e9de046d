"""What part A says of an open item that is no case, kept while it is typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.textfield import TextField
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.namingnote import NamingNote
from ilja_desktop.ui.kit.offerpick import OfferPick
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.work import Work

_LINES = 8


class TopicPart(QWidget):
    """The note of the open topic, with what in it may not stay.

    Signals:
        saved: the vault has it.
        refused: the vault did not take it.
    """

    saved = Signal()
    refused = Signal(Refusal)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self._item: AgendaItemId | None = None
        self.notes = TextField(self.tr("Notiz für das Sitzungsprotokoll"), _LINES)
        self.naming = NamingNote()
        self.pick = Button(self.tr("Aus der Angebotsliste …"), Kind.QUIET, "list-checks")
        self.autosave = Autosave(self._write, self)
        self.notes.edited.connect(self.autosave.touch)
        self.pick.clicked.connect(self._pick_offers)
        parts = (self.notes, row(self.pick, Stretch()), self.naming, Stretch())
        self.setLayout(column(*parts, gap=Space.M))

    def begin(self, item: AgendaItem) -> None:
        """Take up the note of an item."""
        self._item = item.id
        self.notes.show_text(item.notes)
        self._look(item.notes)

    def end(self) -> None:
        """Let go of the item; what is pending is handed on first."""
        self.autosave.flush()
        self._item = None
        self.notes.show_text("")
        self.naming.show_found(())

    def _pick_offers(self) -> None:
        words = self.tr("Was Sie ankreuzen, kommt als Zeile in die Notiz.")
        pick = OfferPick(self._desk.offers.entries, self._work, words, self.window())
        pick.picked.connect(self._insert)
        pick.open()

    def _insert(self, lines: str) -> None:
        before = self.notes.area.toPlainText().rstrip()
        self.notes.area.setPlainText("\n".join(filter(None, (before, lines))))

    def _write(self) -> None:
        if self._item is None:
            return
        text = self.notes.area.toPlainText()
        job = partial(self._desk.sessions.note, self._item, text)
        self._work.save(self, job, lambda _: self._on_written(text), self.refused.emit)

    def _on_written(self, text: str) -> None:
        self.saved.emit()
        self._look(text)

    def _look(self, text: str) -> None:
        """Ask whether the note leads to somebody."""
        job = partial(self._desk.minutes.named, (text,))
        self._work.run(self, job, self._show_found, self.refused.emit)

    def _show_found(self, found: tuple[str, ...]) -> None:
        self.naming.show_found(found if self._item is not None else ())
