"""Cards: quiet surfaces with a hairline, and coloured notes."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

TONE_ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.INFO: "info",
    Tone.ACCENT: "info",
    Tone.NEUTRAL: "info",
}


class Surface(StrEnum):
    """How a card lies on the page."""

    PLAIN = "plain"
    SUNKEN = "sunken"
    BAR = "bar"


class Card(QFrame):
    """A surface for things that belong together; ``body`` takes them.

    Args:
        title: a heading, or nothing.
        surface: how it lies on the page.
        corner: a widget right of the heading, such as a pill or a button.
    """

    def __init__(
        self,
        title: str = "",
        surface: Surface = Surface.PLAIN,
        corner: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", surface.value)
        self.body = QVBoxLayout(self)
        inner = Space.M if surface is Surface.SUNKEN else Space.L
        self.body.setContentsMargins(inner, inner, inner, inner)
        self.body.setSpacing(Space.M)
        if title:
            self.heading = Label(title, Text.SUBTITLE)
            parts = (
                (self.heading, Stretch()) if corner is None else (self.heading, Stretch(), corner)
            )
            self.body.addLayout(row(*parts))

    def add(self, part: QWidget | QLayout) -> None:
        """Put a widget or layout below what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part)
        else:
            self.body.addWidget(part)


class ListCard(Card):
    """A card whose hairline runs closely around a list."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.body.setContentsMargins(1, 1, 1, 1)
        self.add(view)


class Note(QFrame):
    """A coloured sentence with its shape, and perhaps one way on.

    Args:
        text: the sentence.
        tone: ok, warn, bad or info.
        action: a small button at the right, or nothing.
        icon: another shape than the tone's own.
    """

    def __init__(
        self,
        text: str,
        tone: Tone,
        action: QWidget | None = None,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", tone.value)
        self.label = WrappedLabel(text, Text.BODY, tone)
        colour = "tint_text" if tone is Tone.ACCENT else tone.value
        parts = (IconLabel(icon or TONE_ICONS[tone], colour, 18), Grow(self.label))
        inside = row(*parts, gap=Space.M, margins=(14, 8, 10, 8))
        if action is not None:
            inside.addWidget(action)
        self.setLayout(inside)


class Tile(QFrame):
    """A small coloured square with an icon in it."""

    def __init__(self, icon: str, tone: Tone, edge: int = 36) -> None:
        super().__init__()
        self._edge = edge
        self.setProperty("tile", tone.value)
        colour = "tint_text" if tone is Tone.ACCENT else tone.value
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(IconLabel(icon, colour, edge // 2), 0, Qt.AlignmentFlag.AlignCenter)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.setFixedSize(look().px(self._edge), look().px(self._edge))
