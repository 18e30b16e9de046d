"""Replacing the data key without anybody leaving, such as after the yearly erasure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.changingsheet import ChangingSheet


class KeySheet(ChangingSheet):
    """Encrypts the vault anew."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                translate("KeySheet", "Datenschlüssel wechseln"),
                translate("KeySheet", "Schlüssel wechseln"),
                translate("KeySheet", "Alle Daten werden dabei neu verschlüsselt."),
            ),
            (
                translate(
                    "KeySheet",
                    "Sinnvoll nach dem Löschen alter Fälle oder wenn jemand eine Kopie des Tresors "
                    "haben könnte: Reste auf dem Laufwerk öffnet der neue Schlüssel nicht. "
                    "Kennwörter und Wiederherstellungsbogen bleiben, wie sie sind.",
                ),
                translate(
                    "KeySheet",
                    "Das dauert je nach Größe einige Sekunden bis Minuten und braucht auf dem "
                    "Laufwerk noch einmal so viel Platz. Bricht es ab, gilt der bisherige Stand.",
                ),
            ),
            translate("KeySheet", "Jetzt alles neu verschlüsseln."),
            parent,
        )
        self.confirmed.connect(
            lambda: self.change(
                work, self.tr("Der Tresor wird neu verschlüsselt"), desk.staff.replace_data_key
            )
        )
