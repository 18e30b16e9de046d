"""Pills: a state as shape, colour and word together; the traffic light of a consent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ilja_desktop.ui.kit.label import IconLabel, Label, repolish
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

SHIELDS = {
    Tone.OK: "shield-check",
    Tone.WARN: "shield-alert",
    Tone.BAD: "shield-x",
    Tone.INFO: "shield",
    Tone.ACCENT: "shield",
    Tone.NEUTRAL: "shield",
}


class Pill(Label):
    """A word on a rounded, coloured ground."""

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("type", None)
        self.setProperty("pill", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_state(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self.setText(text)
        self.setProperty("pill", tone.value)
        repolish(self)


class TrafficLight(QWidget):
    """A shield whose shape and colour say ok, limited or missing, with the word beside it."""

    def __init__(self, word: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shield = IconLabel(SHIELDS[tone], tone.value)
        self._word = Label(word, Text.BODY)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(self._shield)
        inside.addWidget(self._word, 1)

    def show_state(self, word: str, tone: Tone) -> None:
        """Say something else."""
        self._shield.set_icon(SHIELDS[tone], tone.value)
        self._word.setText(word)
