"""How the window looks on this machine: light or dark, and how large the type is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import column, row
from ilja_desktop.ui.kit.theme import FACTORS, Mode, Theme
from ilja_desktop.ui.kit.tokens import Space, Text


class LookCard(Card):
    """Two choices that take effect at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("LookCard", "Anzeige"))
        self._theme = theme
        self._mode = QComboBox()
        for mode, words in (
            (Mode.SYSTEM, self.tr("wie das System")),
            (Mode.LIGHT, self.tr("hell")),
            (Mode.DARK, self.tr("dunkel")),
        ):
            self._mode.addItem(words, mode)
        self._factor = QComboBox()
        for factor in FACTORS:
            self._factor.addItem(f"{factor * 100:.0f} %", factor)
        self._mode.setCurrentIndex(self._mode.findData(theme.mode))
        self._factor.setCurrentIndex(self._factor.findData(theme.factor))
        self.add(
            row(
                column(_named(self.tr("Farben"), self._mode), self._mode, gap=4),
                column(_named(self.tr("Schriftgröße"), self._factor), self._factor, gap=4),
                gap=Space.L,
            )
        )
        self._mode.currentIndexChanged.connect(self._on_choice_changed)
        self._factor.currentIndexChanged.connect(self._on_choice_changed)

    def _on_choice_changed(self) -> None:
        self._theme.apply(Mode(self._mode.currentData()), self._factor.currentData())


def _named(words: str, box: QComboBox) -> Label:
    label = Label(words, Text.CAPTION_STRONG)
    label.setBuddy(box)
    box.setAccessibleName(words)
    return label
