"""The protected tables of a summary one below the other, and before them what it costs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.summary import CellState
from ilja_desktop.services.summary import MadeSummary
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card, Note, Surface
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, clear, column
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.report.leftoutcard import LeftOutCard
from ilja_desktop.ui.report.losswords import gap_words, loss_words
from ilja_desktop.ui.report.protectedtable import ProtectedTable


class TablesView(QWidget):
    """The live preview.

    Signals:
        ways_wanted: other ways to protect it shall be compared.
        review_wanted: the new cases that wait shall be looked at.
    """

    ways_wanted = Signal()
    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._parts.setSpacing(Space.L)

    def show_made(self, made: MadeSummary) -> None:
        """Show a summary in place of the one before."""
        clear(self._parts)
        summary = made.summary
        self._parts.addWidget(self._cost(made))
        if made.waiting:
            self._parts.addWidget(self._waiting(made.waiting))
        if summary.left_out:
            self._parts.addWidget(self._missing(len(summary.left_out)))
        for table in summary.tables:
            self._parts.addWidget(ProtectedTable(table, made.summarised.reasons, summary.threshold))
        self._parts.addWidget(LeftOutCard(summary))
        self._parts.addStretch(1)

    def _cost(self, made: MadeSummary) -> Card:
        card = Card(self.tr("Was der Schutz kostet"), Surface.SUNKEN)
        loss = made.summarised.protected.loss
        card.add(WrappedLabel(loss_words(loss, made.order.method)))
        if loss.secret:
            card.add(WrappedLabel(gap_words(made.summarised.gap), Text.CAPTION))
        figures = [
            boxed(column(Label(each.cell.text, Text.TITLE), Label(each.title, Text.CAPTION), gap=0))
            for each in made.summary.key_figures
            if each.cell.state is CellState.PRINTED
        ]
        if figures:
            card.add(Flow(*figures))
        return card

    def _waiting(self, count: int) -> Note:
        review = Button(self.tr("Zu den neuen Fällen"), extent=Extent.SMALL)
        review.clicked.connect(self.review_wanted)
        words = self.tr("{count} neue Fälle zählen noch nicht mit: Niemand hat sie durchgesehen.")
        one = self.tr("Ein neuer Fall zählt noch nicht mit: Niemand hat ihn durchgesehen.")
        return Note(one if count == 1 else words.format(count=count), Tone.INFO, review)

    def _missing(self, count: int) -> Note:
        ways = Button(self.tr("Auswege vergleichen"), extent=Extent.SMALL)
        ways.clicked.connect(self.ways_wanted)
        words = self.tr("{count} Angaben fehlen, weil sie sich nicht sicher schützen lassen.")
        one = self.tr("Eine Angabe fehlt, weil sie sich nicht sicher schützen lässt.")
        return Note(one if count == 1 else words.format(count=count), Tone.WARN, ways)
