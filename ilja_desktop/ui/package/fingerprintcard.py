"""A fingerprint to be compared: eight words, sixty digits and a QR code say the same."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ilja_desktop.services.contact import FingerprintWords
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.package.qrview import QrView

_COLUMNS = 2


class FingerprintCard(Card):
    """Shows a fingerprint in all three ways."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__(title, surface=Surface.SUNKEN)
        self._words: list[Label] = []
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for place in range(8):
            label = Label("", Text.STRONG)
            self._words.append(label)
            grid.addWidget(label, place // _COLUMNS, place % _COLUMNS)
        self._digits = WrappedLabel("", Text.BODY)
        self._qr = QrView(self.tr("QR-Code des Fingerabdrucks"))
        self.add(WrappedLabel(text, Text.MUTED))
        digits = column(Label(self.tr("Als Ziffern"), Text.CAPTION), self._digits, gap=Space.XXS)
        words = QWidget()
        words.setLayout(column(Label(self.tr("Als Wörter"), Text.CAPTION), grid, digits))
        self.add(Adaptive(Grow(words), boxed(column(self._qr)), below=420))

    def show_fingerprint(self, shown: FingerprintWords) -> None:
        """Show another fingerprint."""
        for number, (label, word) in enumerate(zip(self._words, shown.words, strict=True), 1):
            label.setText(f"{number}. {word}")
        self._digits.setText(shown.digits)
        self._qr.show_code(shown.qr)
