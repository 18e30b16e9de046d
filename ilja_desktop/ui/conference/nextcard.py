"""The next conference of the plan, ready to be opened."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.services.conferenceview import ConferenceLine
from ilja_desktop.ui.conference.words import STATE_TONES, cases_text, times, where
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.datetile import DateTile
from ilja_desktop.ui.kit.daywords import from_now
from ilja_desktop.ui.kit.icontext import icon_text
from ilja_desktop.ui.kit.label import ElidedLabel, Label
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word


class NextCard(Card):
    """Date, place, state and cases of the next conference.

    Signals:
        wanted: the conference shall be opened.
    """

    wanted = Signal(int)

    def __init__(self, line: ConferenceLine, today: date) -> None:
        super().__init__()
        conference = line.conference
        when = self.tr("Nächste Fallkonferenz · {when}").format(
            when=from_now(conference.held_on, today)
        )
        words = column(
            Label(when, Text.CAPTION_STRONG, Tone.ACCENT),
            ElidedLabel(f"{conference.number} · {conference.place}", Text.SUBTITLE),
            self._facts(line),
            gap=Space.XS,
        )
        running = conference.state is ConferenceState.RUNNING
        opens = Button(
            self.tr("Konferenz fortsetzen") if running else self.tr("Konferenz öffnen"),
            icon="play" if running else "arrow-right",
        )
        opens.clicked.connect(lambda: self.wanted.emit(conference.id))
        both = boxed(row(DateTile(conference.held_on, Tone.ACCENT), Grow(words), gap=Space.L))
        self.add(Adaptive(Grow(both), opens))

    def _facts(self, line: ConferenceLine) -> QWidget:
        conference = line.conference
        return Flow(
            icon_text("clock", times(conference)),
            icon_text("map-pin", where(conference)),
            icon_text("folder-open", cases_text(line.cases)),
            Pill(word(conference.state), STATE_TONES[conference.state]),
            gap=Space.L,
        )
