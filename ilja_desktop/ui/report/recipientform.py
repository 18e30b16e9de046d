"""Asks who gets a summary and what for; both stand in the ledger once it is released."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from ilja_desktop.domain.summaryorder import ReadySummary
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.report.labelled import labelled


class RecipientForm(Card):
    """Two lines, proposed by what is ready-made."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RecipientForm", "Herausgabe"))
        self.recipient, self.purpose = QLineEdit(), QLineEdit()
        self.add(labelled(self.recipient, self.tr("Für wen")))
        hint = self.tr("Beides steht nach der Freigabe im Verzeichnis der Herausgaben.")
        self.add(labelled(self.purpose, self.tr("Wofür"), hint))

    def propose(self, ready: ReadySummary) -> None:
        """Name the usual reader of a ready-made summary; both lines can be changed."""
        self.recipient.setText(ready.reader)
        self.purpose.setText(ready.title)
