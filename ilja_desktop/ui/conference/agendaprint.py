"""Prints an agenda: whole for whoever leads the conference, or numbers only for the table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.agendapaper import AgendaEdition, AgendaPaper
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.work import Lane, Work


class AgendaPrint:
    """Gathers, draws and prints; what is printed is written down before it leaves."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar, host: QWidget) -> None:
        self._desk, self._work, self._messages, self._host = desk, work, messages, host

    def start(self, id: ConferenceId, edition: AgendaEdition) -> None:
        """Print one edition of a conference's agenda."""
        self._messages.clear()
        plan = partial(self._desk.agenda_papers.plan, id, edition)
        self._work.run(self._host, plan, partial(self._draw, id), self._messages.refuse)

    def _draw(self, id: ConferenceId, paper: AgendaPaper) -> None:
        job = partial(self._desk.agenda_papers.render, paper)
        drawn = partial(self._ask, id, paper)
        self._work.run(self._host, job, drawn, self._messages.refuse, lane=Lane.COMPUTE)

    def _ask(self, id: ConferenceId, paper: AgendaPaper, content: bytes) -> None:
        done = QCoreApplication.translate("AgendaPrint", "Die Tagesordnung ist beim Drucker.")
        ask_and_print(
            self._host.window(),
            self._work,
            content,
            lambda _pages: self._messages.done(done),
            partial(self._desk.agenda_papers.hand_out, id, paper, content),
        )
