"""Removing a person: what it means in plain words, then the change of the data key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.staff import StaffMember
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.changingsheet import ChangingSheet


class RemoveSheet(ChangingSheet):
    """Takes somebody's access away."""

    def __init__(self, desk: Desk, work: Work, member: StaffMember, parent: QWidget) -> None:
        def said(text: str) -> str:
            return text.format(name=member.name)

        translate = QCoreApplication.translate
        super().__init__(
            (
                said(translate("RemoveSheet", "{name} entfernen")),
                translate("RemoveSheet", "Person entfernen"),
                translate("RemoveSheet", "Alle Daten werden dabei neu verschlüsselt."),
            ),
            (
                said(
                    translate(
                        "RemoveSheet",
                        "{name} kann den Tresor danach nicht mehr öffnen und nichts mehr "
                        "unterschreiben. Früher Unterschriebenes bleibt gültig und mit Namen "
                        "nachvollziehbar. Angefangene Eingaben der Person werden verworfen.",
                    )
                ),
                said(
                    translate(
                        "RemoveSheet",
                        "Was {name} kopiert hat, bleibt lesbar: Eine ältere Kopie des Tresors "
                        "öffnet sich weiter mit dem bisherigen Kennwort, eine ältere Sicherung "
                        "zusammen mit ihr. Bitte Geräte, Speicherstifte und Papiere zurückgeben "
                        "lassen.",
                    )
                ),
                translate(
                    "RemoveSheet",
                    "Das dauert je nach Größe einige Sekunden bis Minuten und braucht auf dem "
                    "Laufwerk noch einmal so viel Platz. Bricht es ab, gilt der bisherige Stand.",
                ),
            ),
            said(translate("RemoveSheet", "Ich habe das gelesen und möchte {name} entfernen.")),
            parent,
        )
        self.confirmed.connect(
            lambda: self.change(
                work,
                self.tr("Der Tresor wird neu verschlüsselt"),
                lambda watch: desk.staff.remove(UserId(member.user.id), watch),
            )
        )
