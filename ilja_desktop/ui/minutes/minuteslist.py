"""All conferences held, with where their minutes stand; and a look at a file somebody brings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.minutes import HeldConference
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.columns import CONFERENCES
from ilja_desktop.ui.minutes.examination import Examination
from ilja_desktop.ui.minutes.papersheet import PaperSheet


class MinutesList(Page):
    """Minutes by conference, the latest first.

    Signals:
        conference_chosen: by id.
        hand_outs_wanted: the list of what must leave by when.
    """

    conference_chosen = Signal(int)
    hand_outs_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        verify = Button(
            QCoreApplication.translate("MinutesList", "Unterschriebenes PDF prüfen"),
            icon="file-check",
        )
        title = QCoreApplication.translate("MinutesList", "Protokolle")
        self.hand_outs = Button(
            QCoreApplication.translate("MinutesList", "Noch auszugeben"), icon="send"
        )
        self.check_paper = Button(
            QCoreApplication.translate("MinutesList", "Papier prüfen"), icon="scan-line"
        )
        super().__init__(PageHead(title, "", self.hand_outs, self.check_paper, verify))
        self._desk = desk
        self._work = work
        self.examination = Examination(desk, work)
        self._model = RecordTable[HeldConference](CONFERENCES, self)
        self._view = RowView[HeldConference](self.tr("Protokolle"), self._model, sorts=True)
        self._view.chosen.connect(lambda held: self.conference_chosen.emit(held.conference.id))
        self._card = ListCard(self._view)
        self._empty = EmptyState(
            "file-text",
            self.tr("Noch kein Protokoll"),
            self.tr(
                "Sobald eine Konferenz eröffnet ist, stehen hier ihr Protokoll und die "
                "Fallblätter: zum Unterschreiben, Verteilen und Prüfen."
            ),
        )
        self.add(self.examination)
        self.add(self._card, 1)
        self.add(self._empty, 1)
        verify.clicked.connect(self.examination.ask)
        self.check_paper.clicked.connect(self._on_check_paper_clicked)
        self.hand_outs.clicked.connect(self.hand_outs_wanted)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.minutes.held, self._show, self.messages.refuse)

    def arrive(self) -> None:
        self._view.setFocus()

    def show_hand_outs(self, waiting: int, urgent: int) -> None:
        """Say how many copies have not left, and how many of them must within days."""
        text = self.tr("Noch auszugeben: {waiting}").format(waiting=waiting)
        if urgent:
            pressing = self.tr("{urgent} dringend").format(urgent=urgent)
            text = f"{text} ({pressing})"
        self.hand_outs.setText(text)
        self.hand_outs.setAccessibleName(text)

    def _on_check_paper_clicked(self) -> None:
        PaperSheet(self._desk, self._work, self.window()).open()

    def _show(self, held: tuple[HeldConference, ...]) -> None:
        self._model.show(held)
        self._card.setVisible(bool(held))
        self._empty.setVisible(not held)
        unsigned = sum(
            each.minutes.state in (MinutesState.DRAFT, MinutesState.IN_REVIEW) for each in held
        )
        subtitle = self.tr("Alle Protokolle sind unterschrieben.")
        if unsigned:
            words = self.tr("Noch nicht unterschrieben: {unsigned} von {count}")
            subtitle = words.format(unsigned=unsigned, count=len(held))
        self.head.name(self.tr("Protokolle"), subtitle if held else "")

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.MINUTES, Kind.CONFERENCE, Kind.CASE_SHEET, Kind.DISCLOSURE):
            self.refresh()
