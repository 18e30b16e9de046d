"""Completes what stands behind the last colon of a line, and leaves what stands before it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

_COLON = ": "


class LineCompleter(QCompleter):
    """Offers who may be meant at the beginning of a line, and offers of the list anywhere."""

    def __init__(self, line: QLineEdit) -> None:
        self._words = QStringListModel()
        super().__init__(self._words, line)
        self._line = line
        self._names: list[str] = []
        self._offers: list[str] = []
        self._before = ""
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(self)
        line.textEdited.connect(self._choose)

    def offer(self, names: list[str], offers: tuple[str, ...]) -> None:
        """Say what there is to be completed."""
        self._names = [f"{name}{_COLON}" for name in names]
        self._offers = list(offers)
        self._choose(self._line.text())

    def splitPath(self, path: str) -> list[str]:
        """Look for what stands behind the colon."""
        return [path.rpartition(_COLON)[2]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Write the found words behind what stood before them."""
        return f"{self._before}{index.data()}"

    def _choose(self, text: str) -> None:
        before, colon, _ = text.rpartition(_COLON)
        self._before = before + colon
        words = self._offers if colon else [*self._names, *self._offers]
        if words != self._words.stringList():
            self._words.setStringList(words)
