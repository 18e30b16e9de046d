"""Asks whose records an evaluation gets, what they tell, and what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.axis import Axis
from ilja_desktop.domain.summaryfacts import Counted, Population
from ilja_desktop.services.evaluation import MOST
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import label_words, word
from ilja_desktop.ui.report.labelled import labelled

_BEGUN = 2
"""So many variables are ticked at first: each more makes all of them coarser."""


class VariablesForm(Card):
    """One population, some variables of it, and the one the evaluation is about.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("VariablesForm", "Angaben je Zeile"))
        self._variables: Sequence[Counted] = ()
        self.population, self.told = CalmComboBox(), CalmComboBox()
        self.known: dict[str, WrappedCheck] = {}
        self._ticks = QWidget()
        inside = QVBoxLayout(self._ticks)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        self.add(labelled(self.population, self.tr("Eine Zeile je")))
        about = self.tr("Je Klasse gleicher Zeilen kommen mindestens zwei verschiedene Werte vor.")
        self.add(labelled(self.told, self.tr("Worum es geht"), about))
        self.add(Label(self.tr("Was noch dabeisteht"), Text.STRONG))
        self.add(self._ticks)
        hint = self.tr("Höchstens {count} Angaben. Jede weitere macht alle gröber.")
        self.add(WrappedLabel(hint.format(count=MOST), Text.CAPTION))
        self.population.currentIndexChanged.connect(self._offer)
        self.told.currentIndexChanged.connect(self._on_told)

    def offer(self, variables: Sequence[Counted]) -> None:
        """Offer what there are records of."""
        self._variables = variables
        self.population.clear()
        self.population.addItems([word(each.population) for each in variables])

    def chosen(self) -> tuple[Population, tuple[str, ...]] | None:
        """Return the population and the variables, the last one being what it is about."""
        known = [code for code, box in self.known.items() if box.isChecked()]
        told = str(self.told.currentData() or "")
        if not known or not told or len(known) >= MOST:
            return None
        return self._counted().population, (*known, told)

    def _counted(self) -> Counted:
        return self._variables[self.population.currentIndex()]

    def _offer(self) -> None:
        self.told.blockSignals(True)
        self.told.clear()
        if self._variables:
            axes = self._counted().axes
            for axis in axes:
                self.told.addItem(label_words(axis.title), axis.code)
            about = next((at for at, axis in enumerate(axes) if axis.sensitive), 0)
            self.told.setCurrentIndex(about)
            self._tick({axis.code for axis in self._others()[:_BEGUN]})
        self.told.blockSignals(False)
        self.changed.emit()

    def _others(self) -> list[Axis]:
        told = self.told.currentData()
        return [axis for axis in self._counted().axes if axis.code != told]

    def _on_told(self) -> None:
        self._tick({code for code, box in self.known.items() if box.isChecked()})
        self.changed.emit()

    def _tick(self, ticked: set[str]) -> None:
        """Show the variables it is not about; those that were ticked stay so."""
        parts = self._ticks.layout()
        assert isinstance(parts, QVBoxLayout)
        clear(parts)
        self.known = {}
        for axis in self._others():
            box = WrappedCheck(label_words(axis.title))
            box.setChecked(axis.code in ticked)
            box.toggled.connect(self.changed)
            self.known[axis.code] = box
            parts.addWidget(box)
