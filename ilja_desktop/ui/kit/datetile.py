"""A day as the sheet of a tear-off calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.daywords import said
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_WIDTH = 72


class DateTile(Card):
    """Month, day and weekday below one another."""

    def __init__(self, day: date, tone: Tone) -> None:
        super().__init__()
        self.setProperty("card", tone.value)
        for form, text in (
            ("MMM", Text.CAPTION_STRONG),
            ("d", Text.DISPLAY),
            ("ddd", Text.CAPTION_STRONG),
        ):
            label = Label(said(day, form), text, tone)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.add(label)
        self.body.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self.body.setSpacing(0)
        self.setMinimumWidth(look().px(_WIDTH))
