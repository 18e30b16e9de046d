"""The minutes: conferences held, the page of one of them, and what must still leave by when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.ids import CaseSheetId, ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.handoutlist import HandOutList
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
        self._hand_outs = HandOutList(desk, work, changes)
        self._page = MinutesPage(desk, work, changes)
        self.addWidget(self._list)
        self.addWidget(self._page)
        self.addWidget(self._hand_outs)
        self._list.conference_chosen.connect(self.open)
        self._list.hand_outs_wanted.connect(self.open_hand_outs)
        self._hand_outs.counted.connect(self._list.show_hand_outs)
        self._hand_outs.left.connect(self._show_list)
        self._hand_outs.sheet_chosen.connect(self._open_sheet)
        self._page.back_wanted.connect(self._show_list)
        self._page.loss_wanted.connect(self.loss_wanted)

    def open(self, conference_id: int) -> None:
        """Show the minutes of a conference."""
        self._page.open(ConferenceId(conference_id))
        self.setCurrentWidget(self._page)
        self._page.arrive()

    def open_hand_outs(self) -> None:
        """Show what must leave by when."""
        self.setCurrentWidget(self._hand_outs)
        self._hand_outs.arrive()

    def _open_sheet(self, conference_id: int, sheet_id: int) -> None:
        self._page.choose_sheet(CaseSheetId(sheet_id))
        self.open(conference_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page | HandOutList):
            page.arrive()

    def _show_list(self) -> None:
        self._list.refresh()
        self.setCurrentWidget(self._list)
        self._list.arrive()
