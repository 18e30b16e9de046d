"""F1: the keys that work everywhere, and the way of a case in five sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.tokens import Space, Text


class HelpSheet(Sheet):
    """What somebody needs to know who sits down for the first time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("HelpSheet", "Hilfe"),
            QCoreApplication.translate("HelpSheet", "Schließen"),
            parent=parent,
        )
        self.cancel.hide()
        self.confirmed.connect(self.accept)
        self.add(self._way())
        self.add(self._keys())
        self.body.addStretch(1)
        self.confirm.setFocus()

    def _way(self) -> Card:
        card = Card(self.tr("Der Weg eines Falls"))
        for text in (
            self.tr("1. Melden: Eine Stelle meldet den Fall, am besten mit der Einwilligung."),
            self.tr("2. Einwilligung: Sie erfassen, wer wem was sagen darf, und wer unterschrieb."),
            self.tr("3. Konferenz: Sie nehmen den Fall auf die Tagesordnung und leiten die Runde."),
            self.tr("4. Protokoll: Sie unterschreiben es und geben jeder Stelle ihren Auszug."),
            self.tr("5. Nachhalten: Die Übersicht erinnert an alles, was vereinbart ist."),
        ):
            card.add(WrappedLabel(text))
        return card

    def _keys(self) -> Card:
        card = Card(self.tr("Tasten, die überall gelten"))
        lines = QGridLayout()
        lines.setHorizontalSpacing(Space.L)
        lines.setVerticalSpacing(Space.S)
        lines.setColumnStretch(1, 1)
        for at, (keys, text) in enumerate(
            (
                (self.tr("Strg+1 bis Strg+7"), self.tr("Bereich öffnen")),
                (self.tr("F6"), self.tr("zwischen Bereichen und Seite wechseln")),
                (self.tr("Tabulator"), self.tr("zum nächsten Feld")),
                (self.tr("Eingabe"), self.tr("öffnen, hinzufügen")),
                (self.tr("Strg+L"), self.tr("sofort sperren; Ihre Eingaben sind gesichert")),
                (self.tr("Strg+,"), self.tr("Einstellungen")),
            )
        ):
            lines.addWidget(Label(keys, Text.STRONG), at, 0)
            lines.addWidget(WrappedLabel(text), at, 1)
        card.add(lines)
        return card
