"""Where a hand scanner puts the code from the other screen; the program compares it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


class ScanLine(QWidget):
    """A line for a scanned code, and whether it is the expected one.

    Signals:
        compared: whether it is.
    """

    compared = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._expected = ""
        self.code = QLineEdit()
        self.same = Note(self.tr("Der gelesene Code ist gleich."), Tone.OK)
        self.other = Note(
            self.tr("Das ist ein anderer Code. Bitte nicht bestätigen, sondern nachfragen."),
            Tone.BAD,
        )
        name = Label(self.tr("QR-Code vom anderen Bildschirm"), Text.STRONG)
        name.setBuddy(self.code)
        self.code.setAccessibleName(name.text())
        self.same.hide()
        self.other.hide()
        self.setLayout(column(name, self.code, self.same, self.other, gap=Space.XS))
        self.code.textChanged.connect(self._on_scanned)

    def expect(self, code: str) -> None:
        """Say which code would be the same."""
        self._expected = _bare(code)

    def _on_scanned(self, text: str) -> None:
        same = bool(self._expected) and _bare(text) == self._expected
        self.same.setVisible(same)
        self.other.setVisible(bool(text.strip()) and not same)
        self.compared.emit(same)


def _bare(code: str) -> str:
    """Return a code without what scanners type differently on other keyboards."""
    return "".join(filter(str.isalnum, code)).casefold()
