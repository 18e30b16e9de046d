"""The room of narratives: choosing a case and its text, then answering what was found in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.narrative import Reading
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.narrative import NarrativeSource
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.narrative.answerpage import AnswerPage
from ilja_desktop.ui.narrative.sourcepage import SourcePage


class NarrativeRoom(QStackedWidget):
    """Narratives of single cases; nothing of them is kept.

    Signals:
        left: the reports shall be shown again.
    """

    left = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self.source = SourcePage(desk, work, changes)
        self.answers: AnswerPage | None = None
        self.addWidget(self.source)
        self.source.back_wanted.connect(self.left)
        self.source.read.connect(self._show)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.arrive()

    def arrive(self) -> None:
        """Begin where the page in front begins."""
        page = self.currentWidget()
        assert isinstance(page, Page)
        page.arrive()

    def _show(self, source: NarrativeSource, reading: Reading) -> None:
        self.answers = AnswerPage(self._desk, self._work, source, reading)
        self.answers.back_wanted.connect(self._drop)
        self.addWidget(self.answers)
        self.setCurrentWidget(self.answers)
        self.answers.arrive()

    def _drop(self) -> None:
        """Go back to the text; answers and roles are forgotten."""
        if self.answers is not None:
            self.setCurrentWidget(self.source)
            self.removeWidget(self.answers)
            self.answers.deleteLater()
            self.answers = None
            self.source.arrive()
