"""The power is going: print what is needed to go on by hand, or type in what was written so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text


class PaperSheet(Sheet):
    """Leads from the screen to paper, and back.

    Signals:
        list_wanted: what was agreed so far shall be printed.
        folder_wanted: the sheets of what is still to be talked about shall be printed.
    """

    list_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("PaperSheet", "Auf Papier weiter"),
            QCoreApplication.translate("PaperSheet", "Vom Papier nachtragen"),
            QCoreApplication.translate(
                "PaperSheet", "Alles Eingegebene ist gespeichert und bleibt."
            ),
            parent,
        )
        self.list = Button(self.tr("Vereinbarungsliste drucken"), icon="printer")
        self.folder = Button(self.tr("Bögen der offenen Punkte drucken"), icon="printer")
        now = Card(self.tr("Jetzt, solange der Strom reicht"))
        now.add(
            WrappedLabel(
                self.tr(
                    "Drucken Sie, was schon vereinbart ist, und die Bögen der Punkte, die noch "
                    "offen sind. Danach können Sie den Rechner ausschalten und von Hand "
                    "weiterschreiben."
                ),
                Text.MUTED,
            )
        )
        now.add(Flow(self.list, self.folder))
        later = Card(self.tr("Nach der Sitzung"))
        later.add(
            WrappedLabel(
                self.tr(
                    "Tragen Sie hier nach, was auf den Bögen steht. Der Punkt, der gerade offen "
                    "ist, geht von dem aus, was schon eingegeben war."
                ),
                Text.MUTED,
            )
        )
        self.add(now)
        self.add(later)
        self.body.addStretch(1)
        self.list.clicked.connect(self.list_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.confirmed.connect(self.accept)
        self.list.setFocus()
        self.resize(look().px(600), look().px(580))
