"""Asks whether to go on with what was left unfinished."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import day


class ResumeCard(Card):
    """Stands where a form will be, until the user has chosen.

    Signals:
        resumed: go on with the draft.
        discarded: throw it away and begin anew.
    """

    resumed = Signal()
    discarded = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ResumeCard", "Angefangenes fortsetzen?"))
        self._when = WrappedLabel("", Text.MUTED)
        self.go_on = Button(self.tr("Fortsetzen"), Kind.PRIMARY, "pen-line")
        self.start_anew = Button(self.tr("Verwerfen und neu beginnen"), icon="trash-2")
        self.go_on.clicked.connect(self.resumed)
        self.start_anew.clicked.connect(self.discarded)
        self.add(self._when)
        self.add(row(self.go_on, self.start_anew, Stretch()))

    def ask(self, saved_at: datetime) -> None:
        """Ask about a draft that was last typed in at a moment (UTC)."""
        text = self.tr("Entwurf vom {day}, {time} Uhr. Er liegt verschlüsselt im Tresor.")
        self._when.setText(text.format(day=day(rule_day(saved_at)), time=clock(saved_at)))
        self.show()
        self.go_on.setFocus()
