"""Says above every room that the vault is only read, and why; offers to confirm an older one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.inspection import Standing
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, refusal_words
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.privacy.acceptsheet import AcceptSheet


class BarredBanner(QWidget):
    """Hidden while the vault can be written."""

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self.text = ""
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.hide()
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look how the vault stands."""
        self._work.run(self, self._desk.inspections.standing, self._show)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.VAULT):
            self.refresh()

    def _show(self, standing: Standing) -> None:
        clear(self._inside)
        self.text = self._words(standing)
        self.setVisible(bool(self.text))
        if not self.text:
            return
        button = None
        if standing.acceptable:
            button = Button(self.tr("Fassung bestätigen"), extent=Extent.SMALL)
            button.clicked.connect(self._ask)
        note = Note(self.text, Tone.WARN, button, "eye")
        note.setProperty("strip", True)
        self._inside.addWidget(note)
        announce(self, self.text, urgent=True)

    def _words(self, standing: Standing) -> str:
        if standing.reason is None:
            return ""
        sentences = [self.tr("Nur lesen."), refusal_words(standing.reason)]
        backup = standing.backup
        if backup is not None and backup.last_at is not None:
            text = self.tr(
                "Letzte geprüfte Sicherung: {day}. Sie lässt sich in einen neuen Ordner holen."
            )
            sentences.append(text.format(day=day(rule_day(backup.last_at))))
        return " ".join(sentences)

    def _ask(self) -> None:
        sheet = AcceptSheet(self.window())

        def accept() -> None:
            anchorage = self._desk.anchorage
            if sheet.by_sheet:
                job = partial(anchorage.accept_by_sheet, sheet.key())
            else:
                job = partial(anchorage.accept_with, *sheet.witness())
            self._work.run(sheet, job, done, sheet.messages.refuse, lane=Lane.COMPUTE)

        def done(_accepted: None) -> None:
            sheet.accept()
            self.refresh()

        sheet.confirmed.connect(accept)
        sheet.open()
