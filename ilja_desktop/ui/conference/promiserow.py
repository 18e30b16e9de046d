"""One goal or commitment of the open item."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text

_NARROW = 330
"""Width under which the pills go below the words, in pixels before the font factor."""


class PromiseRow(QFrame):
    """Text, who, until when, and a way to strike it out.

    Signals:
        struck: it shall go.
    """

    struck = Signal()

    def __init__(self, icon: str, text: str, detail: str, *pills: Pill) -> None:
        super().__init__()
        self.setProperty("card", "sunken")
        words = column(WrappedLabel(text, Text.STRONG), gap=0)
        if detail:
            words.addWidget(Label(detail, Text.CAPTION))
        strike = IconButton("x", self.tr("Streichen: {text}").format(text=text))
        strike.clicked.connect(self.struck)
        margins = (Space.M, Space.XS, Space.S, Space.XS)
        sign = IconLabel(icon, "accent")
        both = Adaptive(Grow(words), Flow(*pills, gap=Space.XS), below=_NARROW, gap=Space.XS)
        self.setLayout(row(sign, Grow(both), strike, gap=Space.M, margins=margins))
