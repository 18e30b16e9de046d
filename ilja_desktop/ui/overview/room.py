"""The first page, put together from its cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.consenttask import Task, counted
from ilja_desktop.domain.handout import Leaving
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.mentorlog import Mentoring
from ilja_desktop.services.overview import Overview
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.daywords import long_day
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.consentcard import ConsentCard
from ilja_desktop.ui.overview.nextcard import NextCard
from ilja_desktop.ui.overview.safetycard import SafetyCard
from ilja_desktop.ui.overview.standcard import StandCard
from ilja_desktop.ui.overview.todocard import TodoCard
from ilja_desktop.ui.overview.words import greeting


class OverviewRoom(Page):
    """What the signed-in user should know this morning.

    Signals:
        conference_chosen, case_chosen, minutes_wanted: by id.
        consents_wanted, cases_wanted, hand_outs_wanted: the list of them.
        tandem_chosen: by id; volunteers_wanted: the list of them.
        consent_task_chosen: the work list of this kind of task.
        report_wanted, plan_wanted: the two ways work begins.
    """

    conference_chosen = Signal(int)
    case_chosen = Signal(int)
    minutes_wanted = Signal(int)
    consents_wanted = Signal()
    consent_task_chosen = Signal(object)
    cases_wanted = Signal()
    hand_outs_wanted = Signal()
    tandem_chosen = Signal(int)
    volunteers_wanted = Signal()
    report_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        report = Button(QCoreApplication.translate("OverviewRoom", "Fall melden"), icon="plus")
        plan = Button(
            QCoreApplication.translate("OverviewRoom", "Konferenz planen"), icon="calendar-plus"
        )
        now = desk.workplace.clock()
        head = PageHead(greeting(desk.user, now), long_day(desk.workplace.today()), report, plan)
        super().__init__(head)
        self._desk = desk
        self._work = work
        self._seen: _Seen | None = None
        self._leaving = Leaving()
        report.clicked.connect(self.report_wanted)
        plan.clicked.connect(self.plan_wanted)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.L)
        self.add(self._cards)
        self.body.addStretch(1)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, partial(_look, self._desk), self._on_seen)

    def _on_changes_happened(self, _changes: frozenset[Change]) -> None:
        self.refresh()

    def _on_seen(self, seen: _Seen) -> None:
        self._show(seen)
        if self.isVisible():
            self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._seen is not None:
            self._count()

    def _count(self) -> None:
        """Count what must leave, once the rest stands there: every open sheet is looked at."""
        self._work.run(self, self._desk.hand_outs.leaving, self._on_counted)

    def _on_counted(self, leaving: Leaving) -> None:
        if leaving != self._leaving and self._seen is not None:
            self._leaving = leaving
            self._show(self._seen)

    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        overview = seen.overview
        clear(self._cards)
        first = NextCard(overview.next_conference, self._desk.workplace.today())
        first.conference_chosen.connect(self.conference_chosen)
        first.plan_wanted.connect(self.plan_wanted)
        self._cards.addWidget(first)
        self._cards.addWidget(
            boxed(column(Adaptive(Grow(self._left(seen), 3), Grow(self._right(seen), 2))))
        )

    def _left(self, seen: _Seen) -> QWidget:
        todo = TodoCard(seen.overview, self._leaving, seen.mentoring)
        todo.tandem_chosen.connect(self.tandem_chosen)
        todo.volunteers_wanted.connect(self.volunteers_wanted)
        todo.case_chosen.connect(self.case_chosen)
        todo.minutes_wanted.connect(self.minutes_wanted)
        todo.consents_wanted.connect(self.consents_wanted)
        todo.cases_wanted.connect(self.cases_wanted)
        todo.hand_outs_wanted.connect(self.hand_outs_wanted)
        return todo

    def _right(self, seen: _Seen) -> QWidget:
        consents = ConsentCard(seen.tasks)
        consents.task_chosen.connect(self.consent_task_chosen)
        stand, safety = StandCard(seen.overview), SafetyCard(seen.overview.backup)
        return boxed(column(consents, stand, safety, gap=Space.L))


@dataclass(frozen=True)
class _Seen:
    """Everything the page shows."""

    overview: Overview
    tasks: Mapping[Task, int]
    mentoring: Mentoring


def _look(desk: Desk) -> _Seen:
    """Gather it; for the store lane."""
    tasks = counted(line.task for line in desk.consent_tasks.lines())
    return _Seen(desk.overview.today(), tasks, desk.mentor_logs.waiting())
