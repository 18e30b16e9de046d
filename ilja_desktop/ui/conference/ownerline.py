"""A line in which somebody is named by a few letters of their name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ilja_desktop.ui.kit.label import repolish

Option = tuple[int, str]
"""An id with its words."""


class OwnerLine(QLineEdit):
    """Finds the one whose name contains what was typed, and writes it out when left.

    Signals:
        edited: the user typed or chose.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._names = QStringListModel(self)
        self.setAccessibleName(name)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        completer.activated.connect(lambda _text: self.edited.emit())
        self.textEdited.connect(lambda _text: self._on_text_edited())
        self.editingFinished.connect(self.tidy)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these; the first ones win where names are alike."""
        self._options = tuple(options)
        self._names.setStringList([words for _, words in options])

    def owner(self) -> int | None:
        """Return the id of whoever is meant, if it is clear."""
        typed = self.text().strip().casefold()
        if not typed:
            return None
        exact = [id_ for id_, words in self._options if words.casefold() == typed]
        if exact:
            return exact[0]
        found = [id_ for id_, words in self._options if typed in words.casefold()]
        return found[0] if len(found) == 1 else None

    def show_owner(self, owner: int | None) -> None:
        """Show somebody, or nobody."""
        self.setText(next((words for id_, words in self._options if id_ == owner), ""))
        self.setCursorPosition(0)
        self._mark(wrong=False)

    def tidy(self) -> None:
        """Write the name out in full, or mark what names nobody."""
        owner = self.owner()
        if owner is not None:
            self.show_owner(owner)
        self._mark(wrong=owner is None and bool(self.text().strip()))

    def _on_text_edited(self) -> None:
        self._mark(wrong=False)
        self.edited.emit()

    def _mark(self, *, wrong: bool) -> None:
        words = self.tr("Bitte aus der Liste wählen.") if wrong else ""
        self.setAccessibleDescription(words)
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            repolish(self)
