"""All sessions of boards, the latest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.boardsession import BoardSession, BoardState
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.board.boardsheet import BoardSheet
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word
from ilja_desktop.ui.kit.work import Work


def _points(one: BoardSession) -> str:
    open_ones = sum(point.open for point in one.points)
    words = QCoreApplication.translate("BoardList", "{count} Punkte, {open} offen")
    return words.format(count=len(one.points), open=open_ones)


COLUMNS: tuple[Column[BoardSession], ...] = (
    Column(
        context="BoardList",
        title=mark("BoardList", "Gremium"),
        text=lambda one: word(one.kind),
        detail=lambda one: one.place,
        share=3,
    ),
    Column(
        context="BoardList",
        title=mark("BoardList", "Tag"),
        text=lambda one: day(one.held_on),
        sort=lambda one: one.held_on,
        width=130,
    ),
    Column(context="BoardList", title=mark("BoardList", "Tagesordnung"), text=_points, share=2),
    Column(
        context="BoardList",
        title=mark("BoardList", "Stand"),
        cell=Cell.PILL,
        text=lambda one: word(one.state),
        tone=lambda one: Tone.OK if one.state is BoardState.SIGNED else Tone.NEUTRAL,
        width=150,
    ),
)


class BoardList(Page):
    """Lists the sessions.

    Signals:
        session_chosen: with the session.
        back_wanted: the reports shall be shown again.
    """

    session_chosen = Signal(object)
    back_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.back = Button(
            QCoreApplication.translate("BoardList", "Zu den Berichten"),
            ButtonKind.QUIET,
            "arrow-left",
        )
        self.plan = Button(
            QCoreApplication.translate("BoardList", "Sitzung planen"), ButtonKind.PRIMARY, "plus"
        )
        super().__init__(
            PageHead(
                QCoreApplication.translate("BoardList", "Gremien"),
                QCoreApplication.translate(
                    "BoardList", "Steuerungsgruppe und andere, ohne Fälle und ohne Namen"
                ),
                self.back,
                self.plan,
            )
        )
        self._desk, self._work = desk, work
        self._model = RecordTable[BoardSession](COLUMNS, self)
        self.view = RowView[BoardSession](self.tr("Gremiensitzungen"), self._model, sorts=True)
        self._table = ListCard(self.view)
        self._empty = EmptyState(
            "users",
            self.tr("Noch keine Sitzung"),
            self.tr(
                "Planen Sie hier Sitzungen der Steuerungsgruppe und anderer Gremien: "
                "Tagesordnung, Beschlüsse und ein unterschriebenes Protokoll mit den "
                "freigegebenen Zahlen."
            ),
        )
        self._stack = QStackedWidget()
        for part in (self._table, self._empty):
            self._stack.addWidget(part)
        self.add(self._stack, 1)
        self.back.clicked.connect(self.back_wanted)
        self.plan.clicked.connect(self._open_sheet)
        self.view.chosen.connect(self.session_chosen)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def arrive(self) -> None:
        """Begin in the list."""
        (self.view if self._stack.currentWidget() is self._table else self.plan).setFocus()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.board_sessions.all, self._show, self.messages.refuse)

    def _show(self, sessions: tuple[BoardSession, ...]) -> None:
        self._model.show(sessions)
        self._stack.setCurrentWidget(self._table if sessions else self._empty)

    def _open_sheet(self) -> None:
        sheet = BoardSheet(self._desk, self._work, self.window())
        sheet.saved.connect(self.session_chosen)
        sheet.open()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CONFERENCE):
            self.refresh()
