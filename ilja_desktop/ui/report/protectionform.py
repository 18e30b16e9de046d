"""Asks how strictly and in which way the numbers of a summary are protected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.summaryorder import HIGHEST_THRESHOLD, LOWEST_THRESHOLD, Method
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.report.labelled import labelled


class ProtectionForm(Card):
    """The smallest number that may be named, and what happens to smaller ones.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ProtectionForm", "Schutz"))
        self.threshold, self.method = CalmComboBox(), CalmComboBox()
        self.offer_from(LOWEST_THRESHOLD)
        for method in Method:
            self.method.addItem(word(method), method.value)
        hint = self.tr(
            "Kleinere Zahlen erscheinen nirgends, und auch keine, aus denen sie sich errechnen "
            "ließen."
        )
        self.add(labelled(self.threshold, self.tr("Kleinste Zahl, die genannt wird"), hint))
        self.add(labelled(self.method, self.tr("Kleine Zahlen")))
        self.threshold.currentIndexChanged.connect(self.changed)
        self.method.currentIndexChanged.connect(self.changed)

    def offer_from(self, lowest: int) -> None:
        """Offer no smaller number than the office's rules have."""
        self.threshold.clear()
        for number in range(lowest, HIGHEST_THRESHOLD + 1):
            self.threshold.addItem(str(number), number)

    def least(self) -> int:
        """Return the smallest number that may be named."""
        return int(self.threshold.currentData())

    def way(self) -> Method:
        """Return what happens to smaller numbers."""
        return Method(self.method.currentData())

    def choose(self, least: int, method: Method) -> None:
        """Choose both."""
        self.threshold.setCurrentIndex(max(0, self.threshold.findData(least)))
        self.method.setCurrentIndex(self.method.findData(method.value))
