"""The boards: their sessions, and one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.boardsession import BoardSession
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.board.boardlist import BoardList
from ilja_desktop.ui.board.boardpage import BoardPage
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work


class BoardRoom(QStackedWidget):
    """Sessions of the steering group and other boards.

    Signals:
        left: the reports shall be shown again.
    """

    left = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self.list = BoardList(desk, work, changes)
        self.addWidget(self.list)
        self.list.back_wanted.connect(self.left)
        self.list.session_chosen.connect(self.show_session)

    def show_session(self, session: BoardSession) -> None:
        """Show one session."""
        self._close_page()
        page = BoardPage(self._desk, self._work, session)
        page.back_wanted.connect(self._show_list)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.arrive()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page):
            page.arrive()

    def _show_list(self) -> None:
        self.setCurrentWidget(self.list)
        self._close_page()
        self.list.arrive()

    def _close_page(self) -> None:
        page = self.widget(1)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()
