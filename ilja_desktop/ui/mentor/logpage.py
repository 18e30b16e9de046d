"""One's own tandem: write an entry, see the next meeting, look back by month."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.helpline import helplines
from ilja_desktop.domain.ids import MentorLogId, MentorshipId
from ilja_desktop.domain.mentorlog import MentorLogDraft, MentorLogEntry, UnfinishedEntry
from ilja_desktop.domain.mentorship import Mentorship, MentorshipState
from ilja_desktop.domain.office import Office
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.concernsheet import ConcernSheet
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, column
from ilja_desktop.ui.kit.logform import LogForm
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.mentor.lookback import LookBack
from ilja_desktop.ui.mentor.papers import own_papers
from ilja_desktop.ui.mentor.tandemcard import NextCard, mood_pill


class LogPage(DetailPage):
    """The page a volunteer works on."""

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("LogPage", "Alle Tandems"))
        self._desk, self._work = desk, work
        self._line: TandemLine | None = None
        self._changed: MentorLogEntry | None = None
        self.form = LogForm(desk.workplace.today())
        self.save = Button(self.tr("Eintrag speichern"), ButtonKind.PRIMARY, "check")
        self.stop = Button(self.tr("Nicht ändern"))
        self.stop.hide()
        self.concern = Button(self.tr("Sorge um einen jungen Menschen?"), icon="phone")
        self.paper = Button(self.tr("Tagebuch drucken"), icon="printer")
        self.autosave = Autosave(self._keep, self)
        self.lookback = LookBack()
        self._end = QVBoxLayout()
        self._side = QVBoxLayout()
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(Space.L)
        self._build()

    def open(self, line: TandemLine) -> None:
        """Show a tandem; what was begun is there again."""
        self.autosave.flush()
        self._line = line
        self._write_anew(MentorLogDraft(met_on=self._desk.workplace.today()))
        self.messages.clear()
        self._work.run(self, partial(self._begun, line.tandem.id), self._resume)
        self.show_line(line)

    def show_line(self, line: TandemLine) -> None:
        """Show how the tandem stands now; what is being typed is left alone."""
        self._line = line
        tandem = line.tandem
        ended = tandem.state is MentorshipState.ENDED
        head = Head(
            tandem.given_name or tandem.pseudonym,
            tandem.pseudonym if tandem.given_name else "",
            (word(tandem.state), Tone.OK if tandem.state is MentorshipState.ACTIVE else Tone.INFO),
            (initials(tandem.given_name or tandem.pseudonym, ""), tandem.id),
        )
        self.show_head(head, self.concern, self.paper)
        clear(self._side)
        clear(self._end)
        for part in self._ended(tandem) if ended else self._beside(line):
            (self._end if ended else self._side).addWidget(part)
        self._side.addStretch(1)
        self._writing.setVisible(not ended)
        self.lookback.setVisible(not ended)
        text = self.tr("Die Begleitung ist beendet; das Tagebuch liegt bei der Koordination.")
        self.paper.refuse(text if ended else "")
        job = partial(self._log, tandem.id)
        self._work.run(self, job, lambda found: self.lookback.show_log(*found))

    def _beside(self, line: TandemLine) -> Iterator[QWidget]:
        yield NextCard(line, self._desk.workplace.today())
        if line.tandem.mood is not None:
            yield mood_pill(line.tandem.mood)
        text = self.tr(
            "Nur Vorname und Deckname. Gesundheit, Familie und Asyl gehören nicht ins Tagebuch."
        )
        yield Note(text, Tone.INFO)

    def _ended(self, tandem: Mentorship) -> Iterator[QWidget]:
        if tandem.emptied_on is None:
            text = self.tr(
                "Die Begleitung ist beendet. Bitte noch ein Paket packen: Danach wird hier alles "
                "darüber gelöscht."
            )
            yield Note(text, Tone.WARN)
            return
        text = self.tr(
            "Die Begleitung ist beendet. Auf diesem Gerät steht nichts mehr darüber; Ihr nächstes "
            "Paket bestätigt das der Koordination. Danke!"
        )
        yield Note(text, Tone.OK)

    def _log(self, id: MentorshipId) -> tuple[tuple[MentorLogEntry, ...], frozenset[UUID]]:
        return self._desk.mentor_logs.of(id), self._desk.mentor_logs.sent()

    def arrive(self) -> None:
        """Begin to write at once."""
        if self._writing.isVisibleTo(self):
            self.form.start()
        else:
            super().arrive()

    @property
    def tandem_id(self) -> MentorshipId | None:
        """Return which tandem is shown."""
        return None if self._line is None else self._line.tandem.id

    def _build(self) -> None:
        self._writing = Card(self.tr("Eintrag ändern"))
        self._writing.heading.hide()
        self._writing.add(self.form)
        self._writing.add(Flow(self.save, self.stop))
        left = boxed(column(self._end, self._writing, self.lookback, Stretch(), gap=Space.L))
        self.body.addWidget(Adaptive(Grow(left, 5), Grow(boxed(self._side), 2), below=820))
        self.body.addStretch(1)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.activated.connect(self._save)
        self.save.setToolTip(self.tr("Strg+Eingabe"))
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self._stop_changing)
        self.form.modified.connect(self.autosave.touch)
        self.lookback.change_wanted.connect(self._change)
        self.concern.clicked.connect(self._ask_office)
        self.paper.clicked.connect(self._open_papers)

    def _stop_changing(self) -> None:
        self._write_anew(MentorLogDraft(met_on=self._desk.workplace.today()))
        if self.tandem_id is not None:
            job = partial(self._desk.mentor_logs.drop_typed, self.tandem_id)
            self._work.run(self, job, _nothing)

    def _write_anew(self, draft: MentorLogDraft, changed: MentorLogEntry | None = None) -> None:
        self._changed = changed
        self.form.show_draft(draft)
        self.form.show_found(())
        self.autosave.forget()
        self._writing.heading.setHidden(changed is None)
        self.stop.setVisible(changed is not None)

    def _begun(self, id: MentorshipId) -> tuple[UnfinishedEntry | None, MentorLogEntry | None]:
        """Return what was begun, and the entry it changes."""
        logs = self._desk.mentor_logs
        begun = logs.unfinished(id)
        if begun is None or begun.changes is None:
            return begun, None
        return begun, next((one for one in logs.of(id) if one.id == begun.changes), None)

    def _resume(self, found: tuple[UnfinishedEntry | None, MentorLogEntry | None]) -> None:
        begun, changed = found
        if begun is not None and not self.autosave.pending:
            self._write_anew(begun, changed)
            self.messages.warn(self.tr("Ihr angefangener Eintrag ist wieder da."))

    def _keep(self) -> None:
        logs, draft = self._desk.mentor_logs, self.form.draft()
        changes = None if self._changed is None else MentorLogId(self._changed.id)
        if self.tandem_id is not None:
            job = partial(logs.keep_typed, self.tandem_id, draft, changes)
            self._work.save(self, job, _nothing)
        self._work.run(self, partial(logs.hint, draft), self.form.show_found)

    def _save(self) -> None:
        if self.tandem_id is None or not self.form.check():
            return
        self.autosave.forget()
        logs, draft = self._desk.mentor_logs, self.form.draft()
        job = partial(logs.write, self.tandem_id, draft)
        if self._changed is not None:
            known = self._changed
            job = partial(logs.change, MentorLogId(known.id), known.revision, draft)
        self._work.run(self, job, self._on_saved, self.messages.refuse)

    def _on_saved(self, _entry: MentorLogEntry) -> None:
        self._write_anew(MentorLogDraft(met_on=self._desk.workplace.today()))
        self.messages.done(self.tr("Gespeichert. Der Eintrag geht mit dem nächsten Paket."))
        self.save.setFocus()

    def _change(self, entry: MentorLogEntry) -> None:
        self._write_anew(entry, entry)
        self.form.start()

    def _open_papers(self) -> None:
        if self.tandem_id is not None:
            own_papers(self._desk, self._work, self.tandem_id, self.window()).open()

    def _ask_office(self) -> None:
        self._work.run(self, self._desk.office.office, self._show_numbers)

    def _show_numbers(self, office: Office) -> None:
        words = self.tr(
            "Bitte nichts davon ins Tagebuch schreiben. Rufen Sie an; dort wird es "
            "aufgenommen (§ 8a SGB VIII)."
        )
        entries = helplines(office)
        ConcernSheet(entries, self.tr("Zurück"), self.window(), words).open()


def _nothing(_: None) -> None:
    return None
