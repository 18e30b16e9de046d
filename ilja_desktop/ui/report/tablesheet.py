"""Asks for one table: what is counted, and by which variables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.summaryfacts import Counted
from ilja_desktop.domain.summaryorder import WAYS, TableOrder
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.words import label_words, word
from ilja_desktop.ui.report.labelled import labelled


class TableSheet(Sheet):
    """One population and up to three different variables of it.

    Signals:
        chosen: the table, as ``TableOrder``.
    """

    chosen = Signal(object)

    def __init__(self, variables: Sequence[Counted], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("TableSheet", "Tabelle hinzufügen"),
            QCoreApplication.translate("TableSheet", "Hinzufügen"),
            parent=parent,
        )
        self._variables = variables
        self.population = CalmComboBox()
        for counted in variables:
            self.population.addItem(word(counted.population))
        self.axes = [CalmComboBox() for _ in range(WAYS)]
        self.add(labelled(self.population, self.tr("Was gezählt wird")))
        names = (self.tr("Zeilen"), self.tr("Spalten"), self.tr("Je Tabelle wiederholt für"))
        for box, name in zip(self.axes, names, strict=True):
            self.add(labelled(box, name))
        self.population.currentIndexChanged.connect(self._offer)
        self.confirmed.connect(self._on_confirmed)
        self.population.setCurrentIndex(min(1, len(variables) - 1))
        self._offer()

    def _offer(self) -> None:
        axes = self._counted().axes
        for box in self.axes:
            box.clear()
            box.addItem(self.tr("– nichts –"), "")
            for axis in axes:
                box.addItem(label_words(axis.title), axis.code)
        self.axes[0].setCurrentIndex(min(1, len(axes)))

    def _counted(self) -> Counted:
        return self._variables[self.population.currentIndex()]

    def _on_confirmed(self) -> None:
        codes = [str(box.currentData()) for box in self.axes if box.currentData()]
        if len(set(codes)) < len(codes):
            self.messages.warn(self.tr("Bitte jedes Merkmal nur einmal wählen."))
            return
        self.chosen.emit(TableOrder(self._counted().population, tuple(codes)))
        self.accept()
