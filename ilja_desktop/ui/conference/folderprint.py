"""Printing the conference folder: chosen, made with progress, seen, printed, recorded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.folder import FolderGap
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.folder import FolderPlan, MadeFolder
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.previewprint import PreviewPrint, Words
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.settings import FOLDER_NAMES, Settings
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Token, Work

_SHOWN, _HIDDEN = "shown", "hidden"


class FolderPrint(PreviewPrint[FolderPlan, MadeFolder]):
    """Makes every paper of a conference's day.

    Args:
        desk: gathers and records.
        work: the lanes.
        conference: whose folder it is.
        parent: the page below.
    """

    def __init__(self, desk: Desk, work: Work, conference: Conference, parent: QWidget) -> None:
        words = Words(
            QCoreApplication.translate("FolderPrint", "Konferenzmappe drucken"),
            QCoreApplication.translate("FolderPrint", "Alle drucken …"),
            QCoreApplication.translate(
                "FolderPrint",
                "Alles für den Tag auf Papier. Jedes Blatt wird nummeriert und ist danach zurück "
                "ins Büro zu bringen.",
            ),
            QCoreApplication.translate("FolderPrint", "Konferenzmappe"),
        )
        super().__init__(words, work, parent)
        self._desk, self._id = desk, conference.id
        self._keys: bytes | None = None
        self.numbers_only = WrappedCheck(
            self.tr("Nur Fallnummern drucken, die Namen auf einer getrennten Schlüsselliste")
        )
        self.numbers_only.setChecked(Settings().get(FOLDER_NAMES) == _HIDDEN)
        self.print_keys = Button(self.tr("Schlüsselliste drucken …"), icon="key-round")
        self.left_out = Note("", Tone.WARN)
        self._build()
        self.numbers_only.toggled.connect(self._on_toggled)
        self.print_keys.clicked.connect(self._on_keys_wanted)

    def _build(self) -> None:
        card = Card(self.tr("Was in der Mappe liegt"))
        card.add(
            WrappedLabel(
                self.tr(
                    "Rückgabeliste, interne Tagesordnung, Tagesordnung für den Tisch, "
                    "Anwesenheitsliste, Hinweis zum Vorlesen, die Übersicht „Wer darf welchen "
                    "Fall hören“, je Fall ein Bogen zum Mitschreiben, dazu je einmal leer: "
                    "Einwilligung, Ergänzungsblatt, Widerruf und Verlustmeldung."
                ),
                Text.MUTED,
            )
        )
        card.add(self.numbers_only)
        self.choices.addWidget(card)
        self.print_keys.hide()
        self.add_aside(self.print_keys)
        self.left_out.hide()
        self.body.insertWidget(0, self.left_out)
        self.body.addStretch(1)

    def planned(self) -> Callable[[], FolderPlan]:
        self._keys = None
        self.print_keys.hide()
        self.left_out.hide()
        numbers_only = self.numbers_only.isChecked()
        return partial(self._desk.folders.plan, self._id, numbers_only=numbers_only)

    def finish(self, plan: FolderPlan, token: Token) -> tuple[MadeFolder, bytes]:
        made = self._desk.folders.make(plan, token)
        return made, self._desk.folders.for_printing(made)

    def titles(self, made: MadeFolder) -> list[str]:
        missing = [_told(gap) for gap in made.plan.content.gaps]
        words = self.tr("Ohne Bogen: {items}").format(items="; ".join(missing))
        self.left_out.label.setText(words)
        self.left_out.setVisible(bool(missing))
        return [one.title for one in made.plan.papers]

    def recorded(self, made: MadeFolder) -> Callable[[], object]:
        return partial(self._desk.folders.hand_out, made)

    def printed(self, made: MadeFolder) -> None:
        self.left_out.hide()
        self._keys = self._desk.folders.key_list(made)
        self.print_keys.setVisible(self._keys is not None)
        said = self.tr("Gedruckt und als nummerierte Exemplare vermerkt.")
        if self._keys is not None:
            said += " " + self.tr(
                "Die Schlüsselliste bitte einzeln drucken und getrennt verwahren."
            )
        self.messages.done(said)

    def _on_toggled(self) -> None:
        hidden = self.numbers_only.isChecked()
        Settings().put(FOLDER_NAMES, _HIDDEN if hidden else _SHOWN)
        self.forget()

    def _on_keys_wanted(self) -> None:
        if self._keys is not None:
            said = self.tr("Gedruckt. Bitte getrennt von der Mappe verwahren.")
            ask_and_print(self, self._work, self._keys, lambda _: self.messages.done(said))


def _told(gap: FolderGap) -> str:
    return f"TOP {gap.position} ({word(gap.why)})"
