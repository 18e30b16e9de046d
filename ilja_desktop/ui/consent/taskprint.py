"""Printing the papers of several tasks in one go: chosen, made with progress, seen, printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.consenttask import Task
from ilja_desktop.services.consenttask import TaskLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.formbatch import WITH_FORM, BatchPlan, MadeBatch
from ilja_desktop.ui.consent.taskcolumns import detail_of
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.checklist import CheckList
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.previewprint import PreviewPrint, Words
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Token, Work

_MOST = 60
"""So many tasks at a time; more than that nobody puts into envelopes in one go."""


def printable(lines: Sequence[TaskLine]) -> tuple[TaskLine, ...]:
    """Return the tasks that papers belong to."""
    return tuple(
        line for line in lines if line.task.task in WITH_FORM or line.task.task is Task.WITHDRAWAL
    )


class TaskPrint(PreviewPrint[BatchPlan, MadeBatch]):
    """Makes the papers of the chosen tasks.

    Args:
        desk: gathers and records.
        work: the lanes.
        lines: the tasks to choose from.
        parent: the page below.
    """

    def __init__(self, desk: Desk, work: Work, lines: Sequence[TaskLine], parent: QWidget) -> None:
        words = Words(
            QCoreApplication.translate("TaskPrint", "Papiere zur Liste drucken"),
            QCoreApplication.translate("TaskPrint", "Alle drucken …"),
            QCoreApplication.translate(
                "TaskPrint",
                "Je Person das Formular mit dem erklärenden Blatt, dazu die Schreiben. Jedes "
                "Papier wird nummeriert und als gedruckt vermerkt.",
            ),
            QCoreApplication.translate("TaskPrint", "Papiere"),
        )
        super().__init__(words, work, parent)
        self._desk = desk
        every = printable(lines)
        self._lines = every[:_MOST]
        self.tasks = CheckList(self.tr("Welche Aufgaben?"))
        self.letters = WrappedCheck(
            self.tr("Begleitschreiben an alle, die noch unterschreiben sollen")
        )
        self.letters.setChecked(True)
        self.tasks.changed.connect(self._on_toggled)
        self.letters.toggled.connect(self._on_toggled)
        self.tasks.offer([(_told(line), True) for line in self._lines])
        left_out = len(every) - len(self._lines)
        if left_out:
            left = self.tr("{n} weitere Aufgaben bitte danach drucken.").format(n=left_out)
            self.tasks.add(WrappedLabel(left, Text.MUTED))
        self.choices.addWidget(self.tasks)
        self.choices.addWidget(self.letters)

    def planned(self) -> Callable[[], BatchPlan]:
        chosen = [self._lines[at] for at in self.tasks.chosen()]
        letters = self.letters.isChecked()
        return partial(self._desk.form_batches.plan, chosen, cover_letters=letters)

    def finish(self, plan: BatchPlan, token: Token) -> tuple[MadeBatch, bytes]:
        made = self._desk.form_batches.make(plan, token)
        return made, self._desk.form_batches.for_printing(made)

    def titles(self, made: MadeBatch) -> list[str]:
        return list(made.plan.titles)

    def recorded(self, made: MadeBatch) -> Callable[[], object]:
        return partial(self._desk.form_batches.hand_out, made)

    def _on_toggled(self) -> None:
        """Let go of what was made for another choice."""
        self.forget()
        self.make.refuse("" if self.tasks.chosen() else self.tr("Bitte erst Aufgaben wählen."))


def _told(line: TaskLine) -> str:
    detail = detail_of(line)
    told = f"{line.person.full_name()}: {word(line.task.task)}"
    return told if detail == "–" else f"{told} ({detail})"
