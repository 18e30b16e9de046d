"""Reporting a case: the sheet, saved while it is typed, and taken in as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar

from ilja_desktop.domain.casefile import CaseReportDraft
from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.reportword import FoundWord, TopicWords
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.draft import Kept
from ilja_desktop.ui.casefile.reportsheet import ReportSheet
from ilja_desktop.ui.casefile.wordnote import WordNote, found_text
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow, boxed, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.resume import ResumeCard
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Work

DRAFT_KEY = "case_report/new"
_TAKING = (ConferenceState.PLANNED, ConferenceState.INVITED)


@dataclass(frozen=True)
class _Beginning:
    """What can be chosen on the sheet, and what was begun before."""

    institutions: tuple[Institution, ...]
    professionals: tuple[Professional, ...]
    conferences: tuple[Conference, ...]
    kept: Kept[CaseFiling] | None
    known: YoungPerson | None
    words: tuple[TopicWords, ...]
    """That seldom belong in a report."""


class ReportForm(DetailPage):
    """One sheet from the first line to „Fall melden“.

    Signals:
        taken: the case that was taken in.
    """

    taken = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("ReportForm", "Zurück zur Fallliste"))
        self._desk = desk
        self._work = work
        self._beginning: _Beginning | None = None
        self.sheet = ReportSheet(desk, work)
        self.autosave = Autosave(self._keep, self)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(look().px(160))
        self.percent = Label("", Text.CAPTION)
        self._full = boxed(row(self.progress, self.percent, gap=Space.S))
        self.top.addLayout(row(self._full, Grow(Label(""))))
        self.words = WordNote()
        self.top.addWidget(self.words)
        self.resume = ResumeCard()
        self.body.addWidget(self.resume)
        self.body.addWidget(self.sheet)
        self.body.addStretch(1)
        self.sheet.modified.connect(self._on_modified)
        self.resume.resumed.connect(self._on_resumed)
        self.resume.discarded.connect(self._on_discarded)

    def begin(self) -> None:
        """Begin a sheet; if one was left unfinished, ask first whether to go on with it."""
        self.messages.clear()
        self._show(asking=False, ready=False)
        self._work.run(self, partial(_begin, self._desk), self._on_begun)

    def leave(self) -> None:
        """Hand on what is typed."""
        self.autosave.flush()

    def _on_begun(self, beginning: _Beginning) -> None:
        self._beginning = beginning
        self.sheet.offer(beginning.institutions, beginning.professionals, beginning.conferences)
        if beginning.kept is None:
            self._fill(self._empty(), None)
            return
        self._show(asking=True, ready=False)
        self.resume.ask(beginning.kept.saved_at)

    def _on_resumed(self) -> None:
        assert self._beginning is not None
        assert self._beginning.kept is not None
        self._fill(self._beginning.kept.draft, self._beginning.known)

    def _on_discarded(self) -> None:
        drop = partial(self._desk.drafts.drop, DRAFT_KEY)
        self._work.run(self, drop, lambda _: self._fill(self._empty(), None))

    def _empty(self) -> CaseFiling:
        """Return a sheet with what is known of the reporter and the day."""
        today = self._desk.workplace.today()
        report = CaseReportDraft(reporter_id=self._desk.user.professional_id, reported_on=today)
        return CaseFiling(report=report)

    def _fill(self, filing: CaseFiling, known: YoungPerson | None) -> None:
        self.sheet.show_filing(filing, known)
        self._show(asking=False, ready=True)
        self._count()
        self.sheet.reporter.focus("reporting_institution_id")

    def _show(self, *, asking: bool, ready: bool) -> None:
        title = self.tr("Fall melden")
        text = self.tr("Felder mit * brauchen wir; alles andere hilft der Konferenz.")
        self.aside.setText("")
        self.resume.setVisible(asking)
        self.sheet.setVisible(ready)
        self._full.setVisible(ready)
        if not ready:
            self.show_head(Head(title, text))
            return
        save = Button(title, Kind.PRIMARY, "send")
        save.clicked.connect(self._on_save_clicked)
        self.show_head(Head(title, text), save)

    def _on_modified(self) -> None:
        self.autosave.touch()
        self._count()

    def _count(self) -> None:
        percent = self.sheet.filing().completeness()
        words = self.tr("{percent} % ausgefüllt").format(percent=percent)
        self.progress.setValue(percent)
        self.progress.setAccessibleName(words)
        self.percent.setText(words)
        self.words.show_found(self._found())

    def _found(self) -> tuple[FoundWord, ...]:
        lists = self._beginning.words if self._beginning is not None else ()
        return self.sheet.filing().report.doubtful_words(lists)

    def _keep(self) -> None:
        job = partial(self._desk.drafts.keep, DRAFT_KEY, self.sheet.filing())
        self._work.save(self, job, lambda _: self._on_kept())

    def _on_kept(self) -> None:
        text = self.tr("Entwurf gesichert · {time} Uhr")
        self.aside.setText(text.format(time=clock(self._desk.workplace.clock())))

    def _on_save_clicked(self) -> None:
        if not self.sheet.check():
            self.messages.warn(self.tr("Es fehlt noch etwas. Bitte die roten Hinweise beachten."))
            return
        self.messages.clear()
        found = self._found()
        if not found:
            self._take()
            return
        ask = Ask(
            self.tr("So melden?"),
            found_text(found),
            self.tr("Trotzdem melden"),
            parent=self.window(),
        )
        ask.accepted.connect(self._take)
        ask.open()

    def _take(self) -> None:
        self.autosave.forget()
        job = partial(self._desk.filings.take, self.sheet.filing(), DRAFT_KEY)
        self._work.run(self, job, self.taken.emit, self._keep_on)

    def _keep_on(self, refusal: Refusal) -> None:
        self.messages.refuse(refusal)
        self.autosave.touch()


def _begin(desk: Desk) -> _Beginning:
    """Read what the sheet offers; for the store lane."""
    kept = desk.drafts.resume(DRAFT_KEY, CaseFiling)
    known = None
    if kept is not None and kept.draft.person_id is not None:
        known = desk.people.family(kept.draft.person_id).person
    today = desk.workplace.today()
    return _Beginning(
        tuple(each for each in desk.network.institutions() if each.active),
        tuple(each for each in desk.network.professionals() if each.active),
        tuple(c for c in desk.conferences.all() if c.state in _TAKING and c.held_on >= today),
        kept,
        known,
        desk.office.policy().report_words,
    )
