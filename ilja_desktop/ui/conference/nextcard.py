"""The next conference of the plan, ready to be opened."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.services.conferenceview import ConferenceLine
from ilja_desktop.ui.conference.words import STATE_TONES, cases_text, from_now, times, where
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word

_TILE = 72


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
        both = boxed(row(_date_tile(conference.held_on), Grow(words), gap=Space.L))
        self.add(Adaptive(Grow(both), opens))

    def _facts(self, line: ConferenceLine) -> QWidget:
        conference = line.conference
        return Flow(
            _fact("clock", times(conference)),
            _fact("map-pin", where(conference)),
            _fact("folder-open", cases_text(line.cases)),
            Pill(word(conference.state), STATE_TONES[conference.state]),
            gap=Space.L,
        )


def _fact(icon: str, text: str) -> QWidget:
    return boxed(row(IconLabel(icon, "muted", 16), Label(text, Text.MUTED)))


def _date_tile(day: date) -> Card:
    """Return the sheet of a tear-off calendar."""
    tile = Card()
    tile.setProperty("card", "accent")
    shown = QDate(day.year, day.month, day.day)
    for form, text in (
        ("MMM", Text.CAPTION_STRONG),
        ("d", Text.DISPLAY),
        ("ddd", Text.CAPTION_STRONG),
    ):
        label = Label(QLocale().toString(shown, form), text, Tone.ACCENT)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile.add(label)
    tile.body.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
    tile.body.setSpacing(0)
    tile.setMinimumWidth(look().px(_TILE))
    return tile
