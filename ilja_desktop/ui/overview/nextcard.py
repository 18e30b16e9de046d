"""The next conference, and what still stands in its way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.services.overview import NextConference
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.datetile import DateTile
from ilja_desktop.ui.kit.daywords import from_now
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.icontext import icon_text
from ilja_desktop.ui.kit.label import ElidedLabel, Label
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


class NextCard(Card):
    """Date, place and cases of the next conference, with the one step that comes next.

    Signals:
        conference_chosen: it shall be opened.
        plan_wanted: there is none; one shall be planned.
    """

    conference_chosen = Signal(int)
    plan_wanted = Signal()

    def __init__(self, found: NextConference | None, today: date) -> None:
        super().__init__()
        if found is None:
            empty = EmptyState(
                "calendar-plus",
                self.tr("Noch keine Konferenz geplant"),
                self.tr("Planen Sie die Termine des Jahres; dann können Fälle gemeldet werden."),
                self.tr("Konferenz planen"),
            )
            empty.chosen.connect(self.plan_wanted)
            self.add(empty)
            return
        conference = found.conference
        tile, words = DateTile(conference.held_on, Tone.INFO), Grow(self._words(found, today))
        self.add(Adaptive(Grow(boxed(row(tile, words, gap=Space.L))), self._open(conference)))
        if found.not_to_be_discussed:
            self.add(Note(self._warning(found), Tone.WARN))

    def _words(self, found: NextConference, today: date) -> QWidget:
        conference = found.conference
        when = self.tr("Nächste Fallkonferenz · {when}").format(
            when=from_now(conference.held_on, today)
        )
        title = ElidedLabel(f"{conference.place} – {conference.number}", Text.SUBTITLE)
        times = f"{conference.starts_at:%H:%M}–{conference.ends_at:%H:%M}"
        cases = (
            self.tr("1 Fall") if found.cases == 1 else self.tr("{n} Fälle").format(n=found.cases)
        )
        facts = Flow(
            icon_text("clock", self.tr("{times} Uhr").format(times=times)),
            icon_text("map-pin", conference.room or conference.place),
            icon_text("folder-open", cases),
            gap=Space.XL,
        )
        return boxed(column(Label(when, Text.CAPTION_STRONG, Tone.ACCENT), title, facts, gap=4))

    def _open(self, conference: Conference) -> Button:
        running = conference.state is ConferenceState.RUNNING
        words = self.tr("Weiterleiten") if running else self.tr("Konferenz öffnen")
        button = Button(words, Kind.PRIMARY, "play")
        button.clicked.connect(lambda: self.conference_chosen.emit(conference.id))
        return button

    def _warning(self, found: NextConference) -> str:
        return self.tr(
            "{barred} von {cases} Fällen dürfen an diesem Tag nicht besprochen werden: "
            "Es fehlt eine gültige Einwilligung."
        ).format(barred=found.not_to_be_discussed, cases=found.cases)
