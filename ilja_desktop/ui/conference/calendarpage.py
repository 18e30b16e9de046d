"""The calendar: a year of months, and one month with everything that is in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.services.planning import DatesPlan, PublicFile, YearPlan
from ilja_desktop.ui.conference.monthdays import CalendarEntry, entries, month_days, month_name
from ilja_desktop.ui.conference.monthtile import MonthTile
from ilja_desktop.ui.conference.yeargrid import YearGrid
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, IconButton
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day, mark
from ilja_desktop.ui.kit.work import Lane, Work

COLUMNS: tuple[Column[CalendarEntry], ...] = (
    Column(
        context="CalendarPage",
        title=mark("CalendarPage", "Tag"),
        text=lambda entry: entry.when,
        share=2,
    ),
    Column(
        context="CalendarPage",
        title=mark("CalendarPage", "Was"),
        text=lambda entry: entry.what,
        share=3,
    ),
    Column(
        context="CalendarPage",
        title=mark("CalendarPage", "Art"),
        cell=Cell.PILL,
        text=lambda entry: entry.detail,
        tone=lambda entry: entry.tone,
        width=190,
    ),
)


class CalendarPage(Page):
    """Shows a year or a month; everything in it can be read as a list too.

    Signals:
        back_wanted: the list of conferences shall be shown.
        conference_chosen: a conference shall be opened.
    """

    back_wanted = Signal()
    conference_chosen = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self._publish = Button(
            QCoreApplication.translate("CalendarPage", "Terminliste ausgeben"), icon="file-output"
        )
        self._back = Button(
            QCoreApplication.translate("CalendarPage", "Alle Konferenzen"),
            ButtonKind.QUIET,
            "arrow-left",
        )
        super().__init__(PageHead("\N{NO-BREAK SPACE}", "", self._back, self._publish))
        self._desk, self._work = desk, work
        today = desk.workplace.today()
        self._year, self._number = today.year, today.month
        self._plan: YearPlan | None = None
        self.segment = Segment(self.tr("Ansicht"), (self.tr("Jahr"), self.tr("Monat")))
        self._source = WrappedLabel("", Text.MUTED)
        self.grid = YearGrid()
        self._large = MonthTile(large=True)
        self._model = RecordTable[CalendarEntry](COLUMNS, self)
        self.view = RowView[CalendarEntry](self.tr("In diesem Monat"), self._model)
        self._month_card = Card()
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        job = partial(self._desk.planning.year, self._year)
        self._work.run(self, job, self._show, self.messages.refuse)

    def arrive(self) -> None:
        self.segment.setFocus()

    def _build(self) -> None:
        self.before = IconButton("chevron-left", self.tr("Zurück"), ButtonKind.SECONDARY)
        self.after = IconButton("chevron-right", self.tr("Weiter"), ButtonKind.SECONDARY)
        legend = Flow(
            Pill(self.tr("Konferenz"), Tone.ACCENT),
            Pill(self.tr("Meldeschluss"), Tone.INFO),
            Pill(self.tr("Feiertag"), Tone.BAD),
            Pill(self.tr("Schulferien"), Tone.WARN),
        )
        turn = boxed(row(self.before, self.after))
        self.add(Adaptive(self.segment, Grow(legend), turn, below=560))
        self._month_card.add(self._large)
        self._month_card.body.addStretch(1)
        listed = ListCard(self.view)
        self.view.hug(12)
        listed.body.addStretch(1)
        self._month = Adaptive(Grow(self._month_card, 4), Grow(listed, 5), below=860)
        self.add(self.grid)
        self.add(self._month)
        self._month.hide()
        self.add(self._source)
        self.body.addStretch(1)
        if not may(self._desk.user, Right.PLAN_CONFERENCES):
            self._publish.hide()

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._on_changes_happened)
        self._back.clicked.connect(self.back_wanted)
        self._publish.clicked.connect(self._ask_publish)
        self.segment.currentChanged.connect(lambda _at: self._show_view())
        self.before.clicked.connect(partial(self._turn, -1))
        self.after.clicked.connect(partial(self._turn, 1))
        self.grid.month_chosen.connect(self._choose_month)
        self.view.chosen.connect(self._on_entry_chosen)

    def _show(self, plan: YearPlan) -> None:
        self._plan = plan
        self.grid.show_year(plan)
        listed = plan.holidays.school
        words = self.tr("Schulferien: {source}, Stand {day}, bekannt bis {last}.")
        self._source.setText(
            words.format(source=listed.source, day=day(listed.as_of), last=day(listed.known_until))
        )
        self._show_view()

    def _show_view(self) -> None:
        if self._plan is None:
            return
        whole = self.segment.currentIndex() == 0
        self.grid.setVisible(whole)
        self._month.setVisible(not whole)
        title = str(self._year) if whole else month_name(self._year, self._number)
        self.head.name(self.tr("Kalender {title}").format(title=title))
        self.before.setToolTip(self.tr("Ein Jahr zurück") if whole else self.tr("Ein Monat zurück"))
        self.after.setToolTip(self.tr("Ein Jahr weiter") if whole else self.tr("Ein Monat weiter"))
        self._large.show_days(month_days(self._plan, self._number))
        self._model.show(entries(self._plan, self._number))

    def _choose_month(self, month: int) -> None:
        self._number = month
        self.segment.setCurrentIndex(1)
        self.segment.setFocus()

    def _turn(self, by: int) -> None:
        if self.segment.currentIndex() == 0:
            self._year += by
        else:
            years, month = divmod(self._number - 1 + by, 12)
            self._year, self._number = self._year + years, month + 1
        self.refresh()

    def _on_entry_chosen(self, entry: CalendarEntry) -> None:
        if entry.conference_id:
            self.conference_chosen.emit(entry.conference_id)

    def _ask_publish(self) -> None:
        self.messages.clear()
        job = partial(self._desk.planning.plan_dates, self._year)
        self._work.run(self, job, self._make, self.messages.refuse)

    def _make(self, plan: DatesPlan) -> None:
        job = partial(self._desk.planning.make_dates, plan)
        self._work.run(self, job, self._ask_folder, self.messages.refuse, lane=Lane.COMPUTE)

    def _ask_folder(self, files: tuple[PublicFile, ...]) -> None:
        title = self.tr("Ordner für die Terminliste")
        ask_folder(self.window(), title, partial(self.publish, files))

    def publish(self, files: tuple[PublicFile, ...], folder: Path) -> None:
        """Write the list into a folder; nothing there is overwritten."""
        job = partial(_publish, self._desk, files, folder)
        self._work.run(self, job, self._on_published, self.messages.refuse)

    def _on_published(self, folder: Path) -> None:
        words = self.tr("Die Terminliste liegt als Seite, PDF und Kalender in {folder}.")
        self.messages.done(words.format(folder=folder))

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CONFERENCE, Kind.OFFICE):
            self.refresh()


def _publish(desk: Desk, files: tuple[PublicFile, ...], folder: Path) -> Path:
    for each in files:
        demand_free(folder / each.file_name)
    desk.planning.publish_dates(files)
    for each in files:
        write_new(folder / each.file_name, each.content)
    return folder
