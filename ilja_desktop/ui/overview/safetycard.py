"""What protects the data on this machine, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


class SafetyCard(Card):
    """Encrypted, saved as one types, and backed up or not."""

    def __init__(self, backup: BackupStatus) -> None:
        super().__init__(QCoreApplication.translate("SafetyCard", "Datensicherheit"))
        self._line(
            "lock",
            "ok",
            self.tr("Tresor verschlüsselt"),
            self.tr("nur auf diesem Gerät, keine Netzverbindung"),
        )
        self._line(
            "save",
            "ok",
            self.tr("Eingaben werden laufend gesichert"),
            self.tr("auch wenn gesperrt wird oder der Strom ausfällt"),
        )
        self._backup(backup)

    def _backup(self, backup: BackupStatus) -> None:
        made = backup.last_at
        day = "" if made is None else short_day(rule_day(made))
        if backup.overdue:
            title = self.tr("Sicherung überfällig")
            text = (
                self.tr("noch keine geprüfte Sicherung; bitte in den Einstellungen sichern")
                if made is None
                else self.tr("zuletzt am {day}; bitte in den Einstellungen sichern")
            )
            self._line("triangle-alert", "warn", title, text.format(day=day))
        elif made is not None:
            title = self.tr("Geprüfte Sicherung vorhanden")
            self._line("hard-drive", "ok", title, self.tr("vom {day}").format(day=day))
        if backup.rehearsal_due:
            self._line(
                "history",
                "warn",
                self.tr("Wiederherstellung proben"),
                self.tr("einmal im Monat, mit einem Klick in den Einstellungen"),
            )

    def _line(self, icon: str, colour: str, title: str, text: str) -> None:
        words = boxed(column(Label(title, Text.STRONG), WrappedLabel(text, Text.CAPTION), gap=0))
        self.add(row(IconLabel(icon, colour, 20), Grow(words), gap=Space.M))
