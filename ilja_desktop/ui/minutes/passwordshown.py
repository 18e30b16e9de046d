"""Shows the password of a file once; it is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text, Tone


class PasswordShown(Sheet):
    """A password to be noted and told on another way than the file."""

    def __init__(self, name: str, password: str, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("PasswordShown", "Kennwort der Datei")
        done = QCoreApplication.translate("PasswordShown", "Notiert")
        subtitle = QCoreApplication.translate("PasswordShown", "Für {name}").format(name=name)
        super().__init__(title, done, subtitle, parent)
        self.password = WrappedLabel(password, Text.TITLE)
        self.password.setAccessibleName(self.tr("Kennwort"))
        self.add(self.password)
        self.add(
            Note(
                self.tr(
                    "Das Kennwort steht nur jetzt hier und wird nirgends gespeichert. Bitte teilen "
                    "Sie es auf einem anderen Weg mit als die Datei, am besten am Telefon."
                ),
                Tone.INFO,
            )
        )
        self.cancel.hide()
        self.confirmed.connect(self.accept)


def show_password(page: QWidget, name: str, password: str) -> None:
    """Open the sheet over a page."""
    PasswordShown(name, password, page.window()).open()
