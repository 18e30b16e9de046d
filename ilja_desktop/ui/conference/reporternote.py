"""Says that decisions have yet to be told to those who reported, and prints the letters."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.selection import SelectionLetterPlan, SelectionLettersMade
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.work import Lane, Work


class ReporterNote(Note):
    """Stands above the agenda as long as somebody waits for a letter."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self.print = Button(
            QCoreApplication.translate("ReporterNote", "Briefe drucken"),
            icon="printer",
            extent=Extent.SMALL,
        )
        super().__init__("", Tone.INFO, self.print, "mail")
        self._desk, self._work, self._messages = desk, work, messages
        self.hide()
        self.print.clicked.connect(self._plan)

    def show_due(self, due: int) -> None:
        """Say about how many cases a letter is due."""
        words = (
            self.tr("Über 1 Fall ist entschieden; die meldende Stelle weiß es noch nicht.")
            if due == 1
            else self.tr(
                "Über {n} Fälle ist entschieden; die meldenden Stellen wissen es noch nicht."
            ).format(n=due)
        )
        self.label.setText(words)
        self.setVisible(due > 0)

    def _plan(self) -> None:
        self._messages.clear()
        self._work.run(self, self._desk.selections.plan, self._make, self._messages.refuse)

    def _make(self, plan: SelectionLetterPlan) -> None:
        job = partial(self._desk.selections.make, plan)
        self._work.run(self, job, self._ask, self._messages.refuse, lane=Lane.COMPUTE)

    def _ask(self, made: SelectionLettersMade) -> None:
        done = self.tr("Die Briefe sind beim Drucker.")
        ask_and_print(
            self.window(),
            self._work,
            made.content,
            lambda _pages: self._messages.done(done),
            partial(self._desk.selections.hand_out, made, Channel.PRINT),
        )
