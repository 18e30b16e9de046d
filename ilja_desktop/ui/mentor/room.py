"""Own tandems: the list where there are several, else the log at once."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.mentor.logpage import LogPage
from ilja_desktop.ui.mentor.tandemlist import TandemList


class MentorRoom(QStackedWidget):
    """What a volunteer opens the program for."""

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self._lines: tuple[TandemLine, ...] = ()
        self.list = TandemList()
        self.page = LogPage(desk, work)
        for part in (self.list, self.page):
            self.addWidget(part)
        self.list.chosen.connect(self.open)
        self.page.left.connect(self._show_list)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.mentor_logs.lines, self._show, self.list.messages.refuse)

    def open(self, line: TandemLine) -> None:
        """Show a tandem."""
        self.page.open(line)
        self.setCurrentWidget(self.page)
        self.page.arrive()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self.currentWidget()
        if isinstance(page, LogPage | TandemList):
            page.arrive()

    def _show(self, lines: tuple[TandemLine, ...]) -> None:
        self._lines = lines
        self.list.show_lines(lines)
        self.page.back.setVisible(len(lines) > 1)
        shown = next((each for each in lines if each.tandem.id == self.page.tandem_id), None)
        if shown is not None:
            self.page.show_line(shown)
        elif len(lines) == 1:
            self.open(lines[0])
        else:
            self._show_list()

    def _show_list(self) -> None:
        self.page.autosave.flush()
        self.setCurrentWidget(self.list)
        self.list.arrive()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.MENTORSHIP, Kind.MENTOR_LOG):
            self.refresh()
