"""What protects the data on this machine, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


class SafetyCard(Card):
    """Encrypted, and saved as one types."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SafetyCard", "Datensicherheit"))
        for icon, title, text in (
            (
                "lock",
                self.tr("Tresor verschlüsselt"),
                self.tr("nur auf diesem Gerät, keine Netzverbindung"),
            ),
            (
                "save",
                self.tr("Eingaben werden laufend gesichert"),
                self.tr("auch wenn gesperrt wird oder der Strom ausfällt"),
            ),
        ):
            words = boxed(
                column(Label(title, Text.STRONG), WrappedLabel(text, Text.CAPTION), gap=0)
            )
            self.add(row(IconLabel(icon, "ok", 20), Grow(words), gap=Space.M))
        self.body.addStretch(1)
