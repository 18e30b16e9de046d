"""Where young people are: who is to be asked today, and what the figures say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.whereabouts.duepage import DuePage
from ilja_desktop.ui.whereabouts.figurepage import FigurePage
from ilja_desktop.ui.whereabouts.pathpage import PathPage


class WhereaboutsRoom(QStackedWidget):
    """Everything about following young people up.

    Signals:
        case_chosen: by id.
        consent_wanted: of a young person, by id.
    """

    case_chosen = Signal(int)
    consent_wanted = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self.due = DuePage(desk, work, changes)
        self.figures = FigurePage(desk, work)
        self.path = PathPage(desk, work, changes)
        for page in (self.due, self.figures, self.path):
            self.addWidget(page)
        self.due.case_chosen.connect(self.case_chosen)
        self.due.person_chosen.connect(self._show_path)
        self.path.consent_wanted.connect(self.consent_wanted)
        self.path.left.connect(lambda: self._show(self.due))
        self.due.figures_wanted.connect(self._show_figures)
        self.figures.back_wanted.connect(lambda: self._show(self.due))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page | DetailPage):
            page.arrive()

    def _show_figures(self) -> None:
        self._show(self.figures)
        self.figures.refresh()

    def _show_path(self, person_id: int) -> None:
        self.path.open(YoungPersonId(person_id))
        self._show(self.path)

    def _show(self, page: Page | DetailPage) -> None:
        self.setCurrentWidget(page)
        page.arrive()
