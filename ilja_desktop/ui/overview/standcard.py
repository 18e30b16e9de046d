"""Where the cases stand, as bars that also read as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.services.overview import Overview
from ilja_desktop.ui.kit.bars import Bar, Bars
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import word

_TONES = {CaseState.POSTPONED: Tone.WARN}


class StandCard(Card):
    """Cases by state."""

    def __init__(self, overview: Overview) -> None:
        title = QCoreApplication.translate("StandCard", "Fälle nach Stand")
        super().__init__(title)
        bars = tuple(
            Bar(word(state), count, _TONES.get(state, Tone.ACCENT))
            for state, count in overview.by_state
        )
        self.add(Bars(title, bars))
        self.body.addStretch(1)
