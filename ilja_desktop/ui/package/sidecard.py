"""One of several texts side by side, and where it can be chosen a button for it."""

from __future__ import annotations

from collections.abc import Callable

from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.tokens import Text


class SideCard(Card):
    """A text below what it is."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__(surface=Surface.SUNKEN)
        self._title = title
        self.add(Label(title, Text.CAPTION))
        self.add(WrappedLabel(text or self.tr("(leer)"), Text.BODY))
        self.body.addStretch(1)

    def offer(self, words: str, then: Callable[[], None]) -> Button:
        """Have the text chosen by a button, and return it."""
        button = Button(words, Kind.SECONDARY)
        button.setAccessibleName(f"{self._title}: {words}")
        button.clicked.connect(then)
        self.add(row(button, Stretch()))
        return button
