"""The erasure run: what is due and why, what stands in the way, and the run itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.losspaper import ConceptPaper
from ilja_desktop.domain.retention import ArchiveDecision
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.erasure import ErasureReport
from ilja_desktop.services.erasurelist import DueCase, ErasureList
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, clear, column, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.privacy.dueline import DueLine
from ilja_desktop.ui.privacy.stoppedcard import StoppedCard


class ErasureSection(QWidget):
    """What a run would erase; each case can be left out, nothing is erased unasked."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, messages: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._messages = messages
        self._list: ErasureList | None = None
        self._lines: list[DueLine] = []
        self.progress = Progress()
        self._shown = column(gap=Space.M)
        self.run = Button(self.tr("Löschlauf starten …"), ButtonKind.DANGER, icon="trash-2")
        self.run.clicked.connect(self._on_run_clicked)
        self.concept = Button(self.tr("Löschkonzept speichern …"), icon="file-text")
        self.concept.clicked.connect(self._on_concept_clicked)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addWidget(self.progress)
        inside.addLayout(self._shown)
        self.stopped = StoppedCard(desk, work, changes, messages)
        inside.addWidget(self.stopped)
        inside.addLayout(row(self.run, self.concept, Stretch(), gap=Space.M))
        inside.addStretch(1)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.erasures.list, self._show, self._messages.refuse)

    def save_concept(self, path: Path) -> None:
        """Print the concept of erasing into a file."""
        self._work.run(
            self, self._desk.erasures.concept, partial(self._write, path), self._messages.refuse
        )

    def start(self, confirmed: int = 0) -> None:
        """Erase what is chosen."""
        ids = [line.case_id for line in self._lines if line.chosen]
        self.run.setEnabled(False)
        token = self.progress.begin(self.tr("Fällige Fälle werden gelöscht"))
        job = partial(self._desk.erasures.run, ids, confirmed, token)
        self._work.run(self, job, self._on_done, self._on_refused, token=token)

    def _show(self, found: ErasureList) -> None:
        self._list = found
        self._lines = []
        clear(self._shown)
        for held in found.reviews:
            text = self.tr(
                "Fall {number} wird seit {since} nach § 9b SGB VIII aufbewahrt. Bitte auf der "
                "Seite des Falls prüfen, ob das noch nötig ist."
            ).format(number=held.case.number, since=day(held.retention.held_on or found.today))
            self._shown.addWidget(Note(text, Tone.WARN))
        if found.cases or found.people or found.paths:
            self._shown.addWidget(self._card(found))
        else:
            empty = EmptyState(
                "circle-check",
                self.tr("Nichts ist fällig"),
                self.tr("Hier stehen Fälle, deren letzter Tag vorbei ist."),
            )
            self._shown.addWidget(empty)
        self._judge()

    def _card(self, found: ErasureList) -> Card:
        card = Card(self.tr("Fällig: {count}").format(count=len(found.cases)))
        words = self.tr(
            "Gelöscht werden alle Angaben, Unterlagen, Nachweise und der Suchindex. Es bleibt "
            "eine Nummer ohne Namen. Bitte ausstehende Exemplare vorher zurückholen."
        )
        card.add(WrappedLabel(words, Text.MUTED))
        for due in found.cases:
            line = DueLine(due)
            line.toggled.connect(self._judge)
            line.archive_asked.connect(partial(self._ask_archive, due))
            self._lines.append(line)
            card.add(line)
        if found.people:
            people = self.tr("Dazu Personen ohne Fall: {count}").format(count=found.people)
            card.add(WrappedLabel(people))
        if found.paths:
            paths = self.tr("Dazu Wege ohne Einwilligung zum Verbleib: {count}")
            card.add(WrappedLabel(paths.format(count=found.paths)))
        return card

    def _judge(self) -> None:
        others = self._list is not None and (self._list.people or self._list.paths)
        nothing = not others and not any(line.chosen for line in self._lines)
        self.run.refuse(self.tr("Es ist nichts zum Löschen ausgewählt.") if nothing else "")

    def _ask_archive(self, due: DueCase, decision: ArchiveDecision | None) -> None:
        job = partial(self._desk.retentions.ask_archive, CaseId(due.case.id), decision)
        self._work.run(self, job, lambda _: None, self._messages.refuse)

    def _on_run_clicked(self) -> None:
        assert self._list is not None
        count = sum(line.chosen for line in self._lines)
        text = self.tr("{count} Fälle werden endgültig gelöscht. Das lässt sich nicht zurückholen.")
        ask = Ask(
            self.tr("Löschlauf starten?"),
            text.format(count=count),
            self.tr("Endgültig löschen"),
            danger=True,
            parent=self.window(),
        )
        over = count > self._list.cap
        ask.accepted.connect(self._confirm_again if over else self.start)
        ask.open()

    def _confirm_again(self) -> None:
        assert self._list is not None
        count = sum(line.chosen for line in self._lines)
        text = self.tr(
            "Das sind {count} Fälle, mehr als die {cap}, die in einem Lauf vorgesehen sind. Sind "
            "es wirklich so viele?"
        )
        ask = Ask(
            self.tr("Zweite Bestätigung"),
            text.format(count=count, cap=self._list.cap),
            self.tr("Ja, {count} Fälle löschen").format(count=count),
            danger=True,
            parent=self.window(),
        )
        ask.accepted.connect(partial(self.start, count))
        ask.open()

    def _on_done(self, report: ErasureReport) -> None:
        self.progress.end()
        self.refresh()
        words = self.tr("Gelöscht: {cases} Fälle, {people} Personen, {paths} Wege.").format(
            cases=report.cases, people=report.people, paths=report.paths
        )
        if report.left:
            words += " " + self.tr("Abgebrochen; {left} bleiben.").format(left=report.left)
        if not report.listed:
            words += " " + self.tr("Die Liste für Sicherungen ließ sich nicht schreiben.")
        words += " " + self.tr(
            "Bitte jetzt eine neue Sicherung anlegen und einmal im Jahr den Datenschlüssel "
            "wechseln."
        )
        self._messages.done(words)

    def _on_refused(self, refusal: Refusal) -> None:
        self.progress.end()
        self.refresh()
        self._messages.refuse(refusal)

    def _on_concept_clicked(self) -> None:
        ask_save(
            self.window(),
            self.tr("Löschkonzept speichern"),
            self.tr("Loeschkonzept.pdf"),
            self.tr("PDF-Datei (*.pdf)"),
            self.save_concept,
        )

    def _write(self, path: Path, paper: ConceptPaper) -> None:
        def make() -> None:
            write_new(path, self._desk.erasures.print_concept(paper))

        done = self.tr("Das Löschkonzept ist gespeichert.")
        self._work.run(
            self,
            make,
            lambda _: self._messages.done(done),
            self._messages.refuse,
            lane=Lane.COMPUTE,
        )

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CASE, Kind.CONSENT, Kind.OFFICE) and self.progress.isHidden():
            self.refresh()
