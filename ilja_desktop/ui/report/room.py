"""The reports: summaries, records for an evaluation, and the ledger of what was published."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.builderpage import BuilderPage
from ilja_desktop.ui.report.evaluationpage import EvaluationPage
from ilja_desktop.ui.report.ledgerpage import LedgerPage


class ReportRoom(QStackedWidget):
    """Anonymised summaries.

    Signals:
        boards_wanted: the sessions of boards shall be shown.
        narrative_wanted: a single case shall be told of.
    """

    boards_wanted = Signal()
    narrative_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self.builder = BuilderPage(desk, work, changes)
        self.ledger = LedgerPage(desk, work, changes)
        self.evaluation = EvaluationPage(desk, work)
        for page in (self.builder, self.ledger, self.evaluation):
            self.addWidget(page)
        self.builder.boards_wanted.connect(self.boards_wanted)
        self.builder.narrative_wanted.connect(self.narrative_wanted)
        self.builder.ledger_wanted.connect(lambda: self._show(self.ledger))
        self.builder.evaluation_wanted.connect(lambda: self._show(self.evaluation))
        for page in (self.ledger, self.evaluation):
            page.left.connect(lambda: self._show(self.builder))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, Page):
            page.arrive()

    def _show(self, page: Page) -> None:
        self.setCurrentWidget(page)
        page.arrive()
