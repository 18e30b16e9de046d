"""How a tandem stands, for the volunteer in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column, row
from ilja_desktop.ui.kit.logcard import MOOD_TONES
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word


class NextCard(Card):
    """When the next meeting is, and whom to call."""

    def __init__(self, line: TandemLine, today: date) -> None:
        super().__init__(QCoreApplication.translate("NextCard", "Nächstes Treffen"))
        tandem = line.tandem
        late = False
        if tandem.next_on is not None and tandem.next_on >= today:
            when = day(tandem.next_on)
        elif line.meet_by is not None:
            late = line.meet_by < today
            when = self.tr("bis {day} ausmachen").format(day=day(line.meet_by))
            if late:
                when = self.tr("war bis {day} geplant").format(day=day(line.meet_by))
        else:
            when = self.tr("noch offen")
        self.add(WrappedLabel(when, Text.TITLE, Tone.WARN if late else None))
        rhythm = self.tr("Vereinbart: alle {days} Tage").format(days=tandem.rhythm_days)
        self.add(WrappedLabel(rhythm, Text.CAPTION))
        if tandem.aim:
            self.add(_fact("target", self.tr("Wofür"), tandem.aim))
        if tandem.contact:
            self.add(_fact("phone", self.tr("Fragen beantwortet"), tandem.contact))


def mood_pill(mood: Mood) -> QWidget:
    """Say in words how the tandem goes."""
    words = QCoreApplication.translate("NextCard", "Das Tandem:")
    return boxed(row(Label(words, Text.CAPTION), Pill(word(mood), MOOD_TONES[mood]), Stretch()))


def _fact(icon: str, label: str, value: str) -> QWidget:
    words = column(Label(label, Text.CAPTION), WrappedLabel(value), gap=0)
    return boxed(row(IconLabel(icon), Grow(words), gap=Space.M))
