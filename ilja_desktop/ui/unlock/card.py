"""A card in the middle of an empty window, as wide as a sheet of paper is tall."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, boxed, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.tokens import Space, Text


class DoorCard(QWidget):
    """Icon, title and sentence, then whatever the page adds to ``body``."""

    def __init__(self, icon: str, title: str, text: str, width: int = 460) -> None:
        super().__init__()
        self.messages = MessageBar(margin=0)
        self._card = Card()
        self.body: QVBoxLayout = self._card.body
        self.body.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        self._width = width
        self._card.setMaximumWidth(look().px(width))
        sign = IconLabel(icon, "accent", 36)
        self.title = Label(title, Text.TITLE)
        self.text = WrappedLabel(text, Text.MUTED)
        self.body.addLayout(row(sign, Stretch()))
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.body.addWidget(self.messages)
        middle = row(Stretch(), self._card, Stretch())
        middle.setStretch(1, 100)
        inner = boxed(column(Stretch(), middle, Stretch()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        outer.addWidget(scroll_area(inner))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_width"):
            self._card.setMaximumWidth(look().px(self._width))
