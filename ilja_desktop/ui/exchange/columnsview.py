"""The second step: what the columns of each table mean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.services.exchange import ReadFile
from ilja_desktop.ui.exchange.tablecard import TableCard
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.tokens import Space, Text


class ColumnsView(QWidget):
    """All tables below one another.

    Signals:
        mapped: name of the file, number of the table from 0 on, and its new ``Mapping``.
    """

    mapped = Signal(str, int, object)

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(Space.L)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(scroll_area(inner))

    def show_files(self, files: Sequence[ReadFile]) -> None:
        """Show how the tables are read now."""
        clear(self._cards)
        self._cards.addWidget(
            WrappedLabel(
                self.tr(
                    "Vorgeschlagen nach den Überschriften; bitte berichtigen, was nicht stimmt. "
                    "Mit * bezeichnete Felder sind nötig, das Schild steht für besonders "
                    "geschützte Angaben."
                ),
                Text.MUTED,
            )
        )
        for file in files:
            for at, (sheet, mapping) in enumerate(file.tables):
                card = TableCard(sheet, mapping)
                card.mapped.connect(partial(self.mapped.emit, file.name, at))
                self._cards.addWidget(card)
        self._cards.addStretch(1)
