"""All conferences: the year at a glance, the next one, and the plan as a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.conferenceview import ConferenceLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.nextcard import NextCard
from ilja_desktop.ui.conference.plansheet import PlanSheet
from ilja_desktop.ui.conference.seriescard import SeriesCard
from ilja_desktop.ui.conference.words import BEFORE_SESSION, STATE_TONES, cases_text, times
from ilja_desktop.ui.conference.yearband import YearBand
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.columns import state_column
from ilja_desktop.ui.kit.daywords import medium_day
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import boxed, clear
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Column, RecordTable
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Work

COLUMNS: tuple[Column[ConferenceLine], ...] = (
    Column(
        context="ConferenceList",
        title=mark("ConferenceList", "Termin"),
        text=lambda line: medium_day(line.conference.held_on),
        detail=lambda line: times(line.conference),
        sort=lambda line: line.conference.held_on,
        share=2,
    ),
    Column(
        context="ConferenceList",
        title=mark("ConferenceList", "Konferenz"),
        text=lambda line: line.conference.number,
        detail=lambda line: word(line.conference.kind),
        width=150,
        from_width=640,
    ),
    Column(
        context="ConferenceList",
        title=mark("ConferenceList", "Ort"),
        text=lambda line: line.conference.place,
        detail=lambda line: line.conference.room,
        share=2,
        from_width=820,
    ),
    Column(
        context="ConferenceList",
        title=mark("ConferenceList", "Fälle"),
        text=lambda line: cases_text(line.cases),
        sort=lambda line: line.cases,
        width=110,
        from_width=480,
    ),
    state_column(
        "ConferenceList",
        mark("ConferenceList", "Stand"),
        lambda line: line.conference.state,
        STATE_TONES,
        width=190,
    ),
)


class ConferenceList(Page):
    """The year's plan.

    Signals:
        conference_chosen: a conference shall be opened.
        calendar_wanted: the year with its free days shall be shown.
    """

    conference_chosen = Signal(int)
    calendar_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self._plan = Button(
            QCoreApplication.translate("ConferenceList", "Konferenz planen"),
            ButtonKind.PRIMARY,
            "plus",
        )
        title = QCoreApplication.translate("ConferenceList", "Konferenzen")
        self._calendar = Button(
            QCoreApplication.translate("ConferenceList", "Kalender"), icon="calendar-days"
        )
        super().__init__(PageHead(title, "", self._calendar, self._plan))
        self._desk = desk
        self._work = work
        self._band = YearBand()
        self._next = QVBoxLayout()
        self._model = RecordTable[ConferenceLine](COLUMNS, self)
        self.view = RowView[ConferenceLine](self.tr("Konferenzen"), self._model, sorts=True)
        self._empty = EmptyState(
            "calendar-days",
            self.tr("Noch keine Konferenz geplant"),
            self.tr(
                "Legen Sie die Termine des Jahres fest. Zu jedem Termin melden Partner Fälle, "
                "die gemeinsam besprochen werden."
            ),
            self.tr("Konferenz planen"),
        )
        self.series = SeriesCard(desk, work, self.messages)
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.conferences.lines, self._show, self.messages.refuse)

    def plan(self) -> None:
        """Ask for a new conference."""
        number = partial(self._desk.conferences.number_ahead, self._desk.workplace.today().year)
        self._work.run(self, number, self._ask, self.messages.refuse)

    def _ask(self, number: str) -> None:
        sheet = PlanSheet(self._desk, self._work, None, self.window())
        sheet.suggest(number)
        sheet.accepted.connect(
            lambda: self.messages.done(self.tr("Die Konferenz steht im Jahresplan."))
        )
        sheet.open()

    def _build(self) -> None:
        year = Card(self.tr("Das Jahr"))
        year.add(self._band)
        plan = ListCard(self.view)
        self.view.hug(12)
        self._next.setContentsMargins(0, 0, 0, 0)
        self._all = QWidget()
        inside = QVBoxLayout(self._all)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.body.spacing())
        inside.addWidget(boxed(self._next))
        inside.addWidget(year)
        inside.addWidget(plan)
        self.add(self._all)
        self.add(self._empty, 1)
        self.add(self.series)
        self.body.addStretch(1)
        self._empty.hide()
        if not may(self._desk.user, Right.PLAN_CONFERENCES):
            self._plan.hide()

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._on_changes_happened)
        self._plan.clicked.connect(self.plan)
        self._calendar.clicked.connect(self.calendar_wanted)
        self._empty.chosen.connect(self.plan)
        self.view.chosen.connect(lambda line: self.conference_chosen.emit(line.conference.id))

    def _show(self, lines: tuple[ConferenceLine, ...]) -> None:
        today = self._desk.workplace.today()
        ahead = [
            line
            for line in lines
            if line.conference.state is ConferenceState.RUNNING
            or (line.conference.state in BEFORE_SESSION and line.conference.held_on >= today)
        ]
        upcoming = min(ahead, key=lambda line: line.conference.held_on, default=None)
        self._show_next(upcoming)
        this_year = [
            line.conference for line in lines if line.conference.held_on.year == today.year
        ]
        self._band.show_year(this_year, today, upcoming.conference.id if upcoming else 0)
        self._model.show(sorted(lines, key=lambda line: line.conference.held_on, reverse=True))
        self._all.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        words = self.tr("{n} Termine im Jahr {year}")
        self.head.name(self.tr("Konferenzen"), words.format(n=len(this_year), year=today.year))

    def _show_next(self, upcoming: ConferenceLine | None) -> None:
        clear(self._next)
        if upcoming is not None:
            card = NextCard(upcoming, self._desk.workplace.today())
            card.wanted.connect(self.conference_chosen)
            self._next.addWidget(card)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CONFERENCE, Kind.AGENDA_ITEM):
            self.refresh()
        if touches(changes, Kind.CONFERENCE, Kind.SERIES):
            self.series.refresh()
