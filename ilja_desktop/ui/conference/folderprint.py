"""Printing the conference folder: chosen, made with progress, seen, printed, recorded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.folder import FolderLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.folder import FolderPlan, MadeFolder
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.settings import FOLDER_NAMES, Settings
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Token, Work

_PREVIEW_HEIGHT = 420
_SHOWN, _HIDDEN = "shown", "hidden"


class FolderPrint(Sheet):
    """Makes every paper of a conference's day; only what was seen is printed.

    Args:
        desk: gathers and records.
        work: the lanes.
        conference: whose folder it is.
        parent: the page below.
    """

    def __init__(self, desk: Desk, work: Work, conference: Conference, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FolderPrint", "Konferenzmappe drucken"),
            QCoreApplication.translate("FolderPrint", "Alle drucken …"),
            QCoreApplication.translate(
                "FolderPrint",
                "Alles für den Tag auf Papier. Jedes Blatt wird nummeriert und ist danach zurück "
                "ins Büro zu bringen.",
            ),
            parent,
        )
        self._desk, self._work, self._id = desk, work, conference.id
        self._made: MadeFolder | None = None
        self._pages = b""
        self._keys: bytes | None = None
        self.numbers_only = WrappedCheck(
            self.tr("Nur Fallnummern drucken, die Namen auf einer getrennten Schlüsselliste")
        )
        self.numbers_only.setChecked(Settings().get(FOLDER_NAMES) == _HIDDEN)
        self.make = Button(self.tr("Vorschau machen"), icon="eye")
        self.change = Button(self.tr("Auswahl ändern"))
        self.print_keys = Button(self.tr("Schlüsselliste drucken …"), icon="key-round")
        self.progress = Progress()
        self.left_out = Note("", Tone.WARN)
        self.contents = WrappedLabel("", Text.MUTED)
        self.preview = PdfView(self.tr("Konferenzmappe"), work)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self.cancel.setText(self.tr("Schließen"))
        self._build()
        self._connect()
        self._forget()

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
        self._choices = boxed(column(card, gap=Space.L))
        self.add(self.progress)
        self.add(self._choices)
        for part in (self.left_out, self.preview, self.contents):
            part.hide()
            self.add(part)
        for aside in (self.change, self.print_keys):
            aside.hide()
            self.add_aside(aside)
        self.add_aside(self.make)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.numbers_only.toggled.connect(self._on_toggled)
        self.make.clicked.connect(self._on_make_clicked)
        self.change.clicked.connect(self._forget)
        self.print_keys.clicked.connect(self._on_keys_wanted)
        self.confirmed.connect(self._on_print_wanted)
        self.finished.connect(self.progress.stop)

    def _on_toggled(self) -> None:
        hidden = self.numbers_only.isChecked()
        Settings().put(FOLDER_NAMES, _HIDDEN if hidden else _SHOWN)
        self._forget()

    def _forget(self) -> None:
        self.progress.stop()
        self._made, self._keys = None, None
        self._offer(seen=False)
        self.print_keys.hide()
        self.confirm.refuse(self.tr("Bitte zuerst die Vorschau machen."))

    def _on_make_clicked(self) -> None:
        self._forget()
        self.messages.clear()
        numbers_only = self.numbers_only.isChecked()
        job = partial(self._desk.folders.plan, self._id, numbers_only=numbers_only)
        token = self.progress.begin(self.tr("Mappe wird gemacht"))
        self._work.run(self, job, partial(self._draw, token), self._on_failed, token=token)

    def _draw(self, token: Token, plan: FolderPlan) -> None:
        self._work.run(
            self,
            partial(_make, self._desk, plan, token),
            self._show,
            self._on_failed,
            lane=Lane.COMPUTE,
            token=token,
        )

    def _show(self, made: tuple[MadeFolder, bytes]) -> None:
        self.progress.end()
        self._made, self._pages = made
        plan = self._made.plan
        self.contents.setText("\n".join(f"{one.number}. {one.title}" for one in plan.papers))
        missing = [_told(line) for line in plan.content.lines if line.left_out is not None]
        self.left_out.label.setText(
            self.tr("Ohne Bogen: {items}").format(items="; ".join(missing)) if missing else ""
        )
        self._offer(seen=True)
        self.left_out.setVisible(bool(missing))
        self.preview.show_pdf(self._pages)
        self.confirm.refuse("")

    def _offer(self, *, seen: bool) -> None:
        """Show the choice, or what came of it."""
        for result in (self.contents, self.preview, self.change):
            result.setVisible(seen)
        for choice in (self._choices, self.make):
            choice.setVisible(not seen)
        self.left_out.hide()

    def _on_failed(self, refusal: Refusal) -> None:
        self.progress.end()
        self.messages.refuse(refusal)

    def _on_print_wanted(self) -> None:
        if self._made is not None:
            record = partial(self._desk.folders.hand_out, self._made)
            ask_and_print(self, self._work, self._pages, self._on_printed, record)

    def _on_printed(self, _count: int) -> None:
        assert self._made is not None
        keys = self._desk.folders.key_list(self._made)
        self._forget()
        self._keys = keys
        self.print_keys.setVisible(keys is not None)
        said = self.tr("Gedruckt und als nummerierte Exemplare vermerkt.")
        if keys is not None:
            said += " " + self.tr(
                "Die Schlüsselliste bitte einzeln drucken und getrennt verwahren."
            )
        self.messages.done(said)

    def _on_keys_wanted(self) -> None:
        if self._keys is not None:
            said = self.tr("Gedruckt. Bitte getrennt von der Mappe verwahren.")
            ask_and_print(self, self._work, self._keys, lambda _: self.messages.done(said))


def _told(line: FolderLine) -> str:
    assert line.left_out is not None
    return f"TOP {line.position} ({word(line.left_out)})"


def _make(desk: Desk, plan: FolderPlan, token: Token) -> tuple[MadeFolder, bytes]:
    """Make the papers and lay them behind each other; for the compute lane."""
    made = desk.folders.make(plan, token)
    return made, desk.folders.for_printing(made)
