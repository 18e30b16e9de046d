"""Where young people are: who is to be asked today, and what the figures say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.whereabouts.duepage import DuePage
from ilja_desktop.ui.whereabouts.figurepage import FigurePage


class WhereaboutsRoom(QStackedWidget):
    """Everything about following young people up.

    Signals:
        case_chosen: by id.
    """

    case_chosen = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self.due = DuePage(desk, work, changes)
        self.figures = FigurePage(desk, work)
        for page in (self.due, self.figures):
            self.addWidget(page)
        self.due.case_chosen.connect(self.case_chosen)
        self.due.figures_wanted.connect(self._show_figures)
        self.figures.back_wanted.connect(lambda: self._show(self.due))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page):
            page.arrive()

    def _show_figures(self) -> None:
        self._show(self.figures)
        self.figures.refresh()

    def _show(self, page: Page) -> None:
        self.setCurrentWidget(page)
        page.arrive()
