"""The work list about consents: what is to be done, filtered by kind, each kind with its count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.consenttask import Task, counted
from ilja_desktop.services.consenttask import TaskLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.taskcolumns import task_columns
from ilja_desktop.ui.consent.taskprint import TaskPrint, printable
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work


class ConsentTaskList(DetailPage):
    """Everything to be done about consents.

    Signals:
        consent_chosen: by id.
        record_wanted: a consent of this person shall be entered.
        counted: how many tasks there are.
    """

    consent_chosen = Signal(int)
    record_wanted = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        back = QCoreApplication.translate("ConsentTaskList", "Zurück zu den Einwilligungen")
        super().__init__(back)
        self._desk = desk
        self._work = work
        self._stale = False
        self._wanted: Task | None = None
        self._lines: tuple[TaskLine, ...] = ()
        self._tasks: tuple[Task | None, ...] = (None,)
        self.kinds = CalmComboBox()
        self.kinds.setAccessibleName(self.tr("Welche Aufgaben"))
        self.kinds.setMinimumContentsLength(26)
        self._model = RecordTable[TaskLine](task_columns(), self)
        self.view = RowView[TaskLine](self.tr("Aufgaben"), self._model)
        self.view.hug(14)
        self.count = Label("")
        self.print = Button(self.tr("Papiere drucken …"), icon="printer")
        self.print.clicked.connect(self._on_print_clicked)
        self._table, self._stack = ListCard(self.view), QStackedWidget()
        self._done = EmptyState(
            "circle-check",
            self.tr("Alles erledigt"),
            self.tr("Keine Einwilligung fehlt, läuft bald ab oder muss geprüft werden."),
        )
        self._build()
        self.kinds.currentIndexChanged.connect(self._on_kind_chosen)
        self.view.chosen.connect(self._on_chosen)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def _build(self) -> None:
        self._table.body.addStretch(1)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._done)
        chosen = boxed(row(Label(self.tr("Zeigen")), self.kinds, Stretch()))
        told = boxed(row(Stretch(), self.count, self.print))
        self.body.addWidget(Adaptive(Grow(chosen), Grow(told), below=760))
        self.body.addWidget(self._stack, 1)
        self.show_head(Head(self.tr("Zu erledigen"), self.tr("Das Dringendste steht oben")))

    def show_task(self, task: Task | None) -> None:
        """Show the tasks of one kind only, or all."""
        self._wanted = task
        self._fill()

    def refresh(self) -> None:
        """Look again."""
        self._stale = False
        self._work.run(self, self._desk.consent_tasks.lines, self._show)

    def arrive(self) -> None:
        """Begin in the list."""
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CONSENT, Kind.YOUNG_PERSON, Kind.CASE, Kind.OFFICE):
            self.refresh()

    def _show(self, lines: tuple[TaskLine, ...]) -> None:
        self._lines = lines
        counts = counted(line.task for line in lines)
        self._tasks = (None, *counts)
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(self.tr("Alles ({count})").format(count=len(lines)))
        self.kinds.addItems([f"{word(task)} ({count})" for task, count in counts.items()])
        self.kinds.blockSignals(False)
        self._fill()
        self.counted.emit(len(lines))

    def _fill(self) -> None:
        if self._wanted not in self._tasks:
            self._wanted = None
        self.kinds.blockSignals(True)
        self.kinds.setCurrentIndex(self._tasks.index(self._wanted))
        self.kinds.blockSignals(False)
        shown = self._shown()
        self.print.refuse("" if printable(shown) else self.tr("Hierzu gehört kein Papier."))
        self._model.show(shown)
        self._stack.setCurrentWidget(self._table if shown else self._done)
        one = self.tr("1 Aufgabe")
        text = self.tr("{count} Aufgaben").format(count=len(shown)) if len(shown) != 1 else one
        if text != self.count.text():
            self.count.setText(text)
            announce(self.count, text, urgent=False)

    def _shown(self) -> list[TaskLine]:
        return [line for line in self._lines if self._wanted in (None, line.task.task)]

    def _on_print_clicked(self) -> None:
        TaskPrint(self._desk, self._work, self._shown(), self.window()).open()

    def _on_kind_chosen(self, at: int) -> None:
        self.show_task(self._tasks[at])

    def _on_chosen(self, line: TaskLine) -> None:
        if line.task.consent_id is not None:
            self.consent_chosen.emit(line.task.consent_id)
        else:
            self.record_wanted.emit(line.person.id)
