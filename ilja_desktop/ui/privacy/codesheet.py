"""Asks for the sixteen characters from the foot of printed minutes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.labelled import caption
from ilja_desktop.ui.kit.tokens import Text


class CodeSheet(Sheet):
    """One line to type into."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CodeSheet", "Verlaufscode nachsehen"),
            translate("CodeSheet", "Nachsehen"),
            translate(
                "CodeSheet",
                "Er steht am Fuß jeder Seite eines Sitzungsprotokolls hinter „Verlauf“.",
            ),
            parent,
        )
        self._line = QLineEdit()
        self._line.setPlaceholderText("ABCD-EFGH-JKMN-PQRS")
        self.add(caption(translate("CodeSheet", "Verlaufscode"), self._line, Text.STRONG))
        self.add(self._line)

    def typed(self) -> str:
        """Return what was typed."""
        return self._line.text()

    def type(self, text: str) -> None:
        """Fill the line in."""
        self._line.setText(text)
