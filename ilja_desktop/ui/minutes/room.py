"""The minutes: a list of conferences held, and the page of one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.minuteslist import MinutesList
from ilja_desktop.ui.minutes.minutespage import MinutesPage


class MinutesRoom(QStackedWidget):
    """Minutes from the first word to the last copy.

    Signals:
        loss_wanted: the sheet for a loss of data.
    """

    loss_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._list = MinutesList(desk, work, changes)
        self._page = MinutesPage(desk, work, changes)
        self.addWidget(self._list)
        self.addWidget(self._page)
        self._list.conference_chosen.connect(self.open)
        self._page.back_wanted.connect(self._show_list)
        self._page.loss_wanted.connect(self.loss_wanted)

    def open(self, conference_id: int) -> None:
        """Show the minutes of a conference."""
        self._page.open(ConferenceId(conference_id))
        self.setCurrentWidget(self._page)
        self._page.arrive()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page):
            page.arrive()

    def _show_list(self) -> None:
        self._list.refresh()
        self.setCurrentWidget(self._list)
        self._list.arrive()
