"""The commitments: the board of what is open, and reminders to those who keep them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.commitment.board import CommitmentBoard
from ilja_desktop.ui.commitment.remindpage import RemindPage
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work


class CommitmentRoom(QStackedWidget):
    """Everything about what was promised and is not kept yet.

    Signals:
        case_chosen, conference_chosen: by id.
        numbers_wanted: the anonymised numbers for the steering group.
    """

    case_chosen = Signal(int)
    conference_chosen = Signal(int)
    numbers_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self.board = CommitmentBoard(desk, work, changes)
        self.reminders = RemindPage(desk, work)
        for page in (self.board, self.reminders):
            self.addWidget(page)
        self.board.case_chosen.connect(self.case_chosen)
        self.board.conference_chosen.connect(self.conference_chosen)
        self.board.numbers_wanted.connect(self.numbers_wanted)
        self.board.reminders_wanted.connect(lambda: self._show(self.reminders))
        self.reminders.back_wanted.connect(lambda: self._show(self.board))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page):
            page.arrive()

    def _show(self, page: Page) -> None:
        self.setCurrentWidget(page)
        page.arrive()
