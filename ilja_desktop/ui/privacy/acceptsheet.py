"""Confirms an older version of the vault: by a second person, or with the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text


class AcceptSheet(Sheet):
    """Who confirms, and how."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AcceptSheet", "Ältere Fassung bestätigen"),
            translate("AcceptSheet", "Bestätigen"),
            translate("AcceptSheet", "Was seitdem eingetragen wurde, fehlt in dieser Fassung."),
            parent,
        )
        self.ways = Segment(
            self.tr("Art der Bestätigung"),
            (self.tr("Zweite Person"), self.tr("Wiederherstellungsbogen")),
        )
        self._label = QLineEdit()
        self._password = PasswordField(self.tr("Kennwort der zweiten Person"))
        self._key = PasswordField(self.tr("Schlüssel vom Bogen"))
        self._stack = QStackedWidget()
        name = labelled(self.tr("Anmeldename der zweiten Person"), self._label)
        person = column(name, self._password, gap=Space.M)
        self._stack.addWidget(boxed(person))
        self._stack.addWidget(boxed(column(self._key)))
        self.add(
            WrappedLabel(
                self.tr(
                    "Bestätigen Sie nur, wenn Sie wissen, wer diese Fassung eingespielt hat, etwa "
                    "nach dem Zurückholen einer Sicherung. Die Bestätigung wird aufgezeichnet."
                ),
                Text.MUTED,
            )
        )
        self.add(self.ways)
        self.add(self._stack)
        self.ways.currentChanged.connect(self._stack.setCurrentIndex)

    @property
    def by_sheet(self) -> bool:
        """Whether the recovery sheet is to confirm."""
        return self.ways.currentIndex() == 1

    def witness(self) -> tuple[str, str]:
        """Return name and password of the second person."""
        return self._label.text().strip(), self._password.edit.text()

    def key(self) -> str:
        """Return the key from the sheet."""
        return self._key.edit.text()

    def name(self, label: str, password: str) -> None:
        """Fill in the second person."""
        self._label.setText(label)
        self._password.edit.setText(password)
