"""An entry that came on paper, typed in by the coordination."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.logsheet import ReadLogSheet
from ilja_desktop.domain.mentorlog import (
    LogOrigin,
    MentorLogDraft,
    MentorLogEntry,
    UnfinishedEntry,
)
from ilja_desktop.domain.mentorship import Mentorship
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.infile import read_file
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.filedialog import ask_open
from ilja_desktop.ui.kit.logform import LogForm
from ilja_desktop.ui.kit.work import Work


class EntrySheet(Sheet):
    """Asks for an entry from paper; after saving the next one can be typed at once."""

    def __init__(
        self,
        desk: Desk,
        work: Work,
        tandem: Mentorship,
        parent: QWidget,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("EntrySheet", "Vom Papier nachtragen"),
            QCoreApplication.translate("EntrySheet", "Eintragen"),
            tandem.name,
            parent,
        )
        self._desk, self._work, self._tandem = desk, work, tandem
        self.form = LogForm(desk.workplace.today())
        self.read_in = Button(self.tr("Ausgefülltes Blatt einlesen …"), icon="file-input")
        self.add_aside(self.read_in)
        self.add(self.form)
        self.autosave = Autosave(self._keep, self)
        self.form.modified.connect(self.autosave.touch)
        self.read_in.clicked.connect(self._ask_file)
        self.confirmed.connect(self._on_confirmed)
        self.form.start()
        work.run(self, partial(desk.mentor_logs.unfinished, tandem.id), self._resume)

    def _resume(self, begun: UnfinishedEntry | None) -> None:
        if begun is not None and not self.autosave.pending:
            self.form.show_draft(begun)
            self.messages.warn(self.tr("Der angefangene Eintrag ist wieder da."))
            self.autosave.forget()

    def _ask_file(self) -> None:
        title = self.tr("Ausgefülltes Tagebuchblatt")
        ask_open(self, title, self.tr("PDF-Dateien (*.pdf)"), self._read)

    def _read(self, paths: tuple[Path, ...]) -> None:
        job = partial(self._read_file, paths[0])
        self._work.run(self, job, self._show_read, self.messages.refuse)

    def _read_file(self, path: Path) -> ReadLogSheet:
        content = read_file(path)
        return self._desk.mentor_papers.read_sheet(self._tandem.id, path.name, content)

    def _show_read(self, read: ReadLogSheet) -> None:
        self.form.show_draft(read.draft)
        self.autosave.touch()
        if read.unclear:
            words = self.tr("Eingelesen. Bitte diese Felder ansehen: {fields}.")
            self.messages.warn(words.format(fields=", ".join(read.unclear)))
        else:
            self.messages.done(self.tr("Eingelesen. Bitte prüfen und eintragen."))

    def _keep(self) -> None:
        draft = self.form.draft()
        logs = self._desk.mentor_logs
        self._work.save(self, partial(logs.keep_typed, self._tandem.id, draft), _nothing)
        self._work.run(self, partial(logs.hint, draft), self.form.show_found)

    def _on_confirmed(self) -> None:
        if self.form.check():
            self.autosave.forget()
            draft = self.form.draft()
            write = partial(self._desk.mentor_logs.write, self._tandem.id, draft, LogOrigin.PAPER)
            self._work.run(self, write, self._on_written, self.messages.refuse)

    def _on_written(self, _entry: MentorLogEntry) -> None:
        self.form.show_draft(MentorLogDraft(met_on=self._desk.workplace.today()))
        self.messages.done(self.tr("Eingetragen. Der nächste Eintrag kann folgen."))
        self.cancel.setText(self.tr("Fertig"))
        self.form.start()


def _nothing(_: None) -> None:
    return None
