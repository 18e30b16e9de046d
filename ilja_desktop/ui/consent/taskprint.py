"""Printing the papers of several tasks in one go: chosen, made with progress, seen, printed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.consenttask import Task
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.consenttask import TaskLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.formbatch import WITH_FORM, BatchPlan, MadeBatch
from ilja_desktop.ui.consent.taskcolumns import detail_of
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Token, Work

_MOST = 60
"""So many tasks at a time; more than that nobody puts into envelopes in one go."""
_PREVIEW_HEIGHT = 420


def printable(lines: Sequence[TaskLine]) -> tuple[TaskLine, ...]:
    """Return the tasks that papers belong to."""
    return tuple(
        line for line in lines if line.task.task in WITH_FORM or line.task.task is Task.WITHDRAWAL
    )


class TaskPrint(Sheet):
    """Makes the papers of the chosen tasks; only what was seen is printed.

    Args:
        desk: gathers and records.
        work: the lanes.
        lines: the tasks to choose from.
        parent: the page below.
    """

    def __init__(self, desk: Desk, work: Work, lines: Sequence[TaskLine], parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("TaskPrint", "Papiere zur Liste drucken"),
            QCoreApplication.translate("TaskPrint", "Alle drucken …"),
            QCoreApplication.translate(
                "TaskPrint",
                "Je Person das Formular mit dem erklärenden Blatt, dazu die Schreiben. Jedes "
                "Papier wird nummeriert und als gedruckt vermerkt.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        every = printable(lines)
        self._lines = every[:_MOST]
        self._made: MadeBatch | None = None
        self._pages = b""
        self.checks = [WrappedCheck(_told(line)) for line in self._lines]
        self.letters = WrappedCheck(
            self.tr("Begleitschreiben an alle, die noch unterschreiben sollen")
        )
        self.letters.setChecked(True)
        self.make = Button(self.tr("Vorschau machen"), icon="eye")
        self.change = Button(self.tr("Auswahl ändern"))
        self.all = Button(self.tr("Alle wählen"), Kind.GHOST, extent=Extent.SMALL)
        self.none = Button(self.tr("Keine wählen"), Kind.GHOST, extent=Extent.SMALL)
        self.progress = Progress()
        self.contents = WrappedLabel("", Text.MUTED)
        self.preview = PdfView(self.tr("Papiere"), work)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self.cancel.setText(self.tr("Schließen"))
        self._build(left_out=len(every) - len(self._lines))
        self._connect()
        self._choose(chosen=True)

    def _build(self, left_out: int) -> None:
        card = Card(self.tr("Welche Aufgaben?"))
        card.add(Flow(self.all, self.none))
        for check in self.checks:
            card.add(check)
        if left_out:
            words = self.tr("{n} weitere Aufgaben bitte danach drucken.")
            card.add(WrappedLabel(words.format(n=left_out), Text.MUTED))
        self._choices = boxed(column(card, self.letters, gap=Space.L))
        self.add(self.progress)
        self.add(self._choices)
        for part in (self.preview, self.contents):
            part.hide()
            self.add(part)
        self.change.hide()
        self.add_aside(self.change)
        self.add_aside(self.make)

    def _connect(self) -> None:
        for check in (*self.checks, self.letters):
            check.toggled.connect(self._on_toggled)
        self.all.clicked.connect(partial(self._choose, chosen=True))
        self.none.clicked.connect(partial(self._choose, chosen=False))
        self.make.clicked.connect(self._on_make_clicked)
        self.change.clicked.connect(self._forget)
        self.confirmed.connect(self._on_print_wanted)
        self.finished.connect(self.progress.stop)

    def _choose(self, *, chosen: bool) -> None:
        for check in self.checks:
            check.setChecked(chosen)
        self._on_toggled()

    def _on_toggled(self) -> None:
        """Let go of what was made for another choice."""
        self._forget()
        chosen = any(check.isChecked() for check in self.checks)
        self.make.refuse("" if chosen else self.tr("Bitte erst Aufgaben wählen."))

    def _forget(self) -> None:
        self.progress.stop()
        self._made, self._pages = None, b""
        self._offer(seen=False)
        self.confirm.refuse(self.tr("Bitte zuerst die Vorschau machen."))

    def _on_make_clicked(self) -> None:
        self._forget()
        self.messages.clear()
        chosen = [
            line for line, check in zip(self._lines, self.checks, strict=True) if check.isChecked()
        ]
        letters = self.letters.isChecked()
        job = partial(self._desk.form_batches.plan, chosen, cover_letters=letters)
        token = self.progress.begin(self.tr("Papiere werden gemacht"))
        self._work.run(self, job, partial(self._draw, token), self._on_failed, token=token)

    def _draw(self, token: Token, plan: BatchPlan) -> None:
        self._work.run(
            self,
            partial(_make, self._desk, plan, token),
            self._show,
            self._on_failed,
            lane=Lane.COMPUTE,
            token=token,
        )

    def _show(self, made: tuple[MadeBatch, bytes]) -> None:
        self.progress.end()
        self._made, self._pages = made
        titles = self._made.plan.titles
        lines = [f"{number}. {title}" for number, title in enumerate(titles, 1)]
        self.contents.setText("\n".join(lines))
        self._offer(seen=True)
        self.preview.show_pdf(self._pages)
        self.confirm.refuse("")

    def _offer(self, *, seen: bool) -> None:
        """Show the choice, or what came of it."""
        for result in (self.contents, self.preview, self.change):
            result.setVisible(seen)
        for choice in (self._choices, self.make):
            choice.setVisible(not seen)

    def _on_failed(self, refusal: Refusal) -> None:
        self.progress.end()
        self.messages.refuse(refusal)

    def _on_print_wanted(self) -> None:
        if self._made is not None:
            record = partial(self._desk.form_batches.hand_out, self._made)
            ask_and_print(self, self._work, self._pages, self._on_printed, record)

    def _on_printed(self, _count: int) -> None:
        self._forget()
        self.messages.done(self.tr("Gedruckt und vermerkt."))


def _told(line: TaskLine) -> str:
    detail = detail_of(line)
    told = f"{line.person.full_name()}: {word(line.task.task)}"
    return told if detail == "–" else f"{told} ({detail})"


def _make(desk: Desk, plan: BatchPlan, token: Token) -> tuple[MadeBatch, bytes]:
    """Make the papers and lay them behind each other; for the compute lane."""
    made = desk.form_batches.make(plan, token)
    return made, desk.form_batches.for_printing(made)
