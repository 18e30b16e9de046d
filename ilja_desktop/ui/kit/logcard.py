"""An entry of a tandem's log, as it is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.mentorlog import MentorLogEntry
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.money import euros
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word

MOOD_TONES = {Mood.WELL: Tone.OK, Mood.STALLED: Tone.WARN, Mood.CALL_ME: Tone.BAD}


class LogCard(Card):
    """One entry with what was answered.

    Args:
        entry: what was written.
        state: how it stands, such as „Ungelesen“, with its tone; nothing where it does not matter.
        actions: buttons below it.
    """

    def __init__(
        self, entry: MentorLogEntry, state: tuple[str, Tone] | None = None, *actions: QWidget
    ) -> None:
        super().__init__()
        pills = [] if state is None else [Pill(*state)]
        if entry.mood is not None:
            pills.append(Pill(word(entry.mood), MOOD_TONES[entry.mood]))
        self.add(row(Label(day(entry.met_on), Text.SUBTITLE), *pills, Stretch()))
        facts = _facts(entry)
        if facts:
            self.add(WrappedLabel(facts, Text.CAPTION))
        for title, text in (
            (self.tr("Was haben wir gemacht?"), entry.done),
            (self.tr("Wie war es?"), entry.felt),
            (self.tr("Nächster Schritt"), entry.next_step),
        ):
            if text.strip():
                parts = (Label(title, Text.CAPTION_STRONG), WrappedLabel(text))
                self.add(column(*parts, gap=Space.XXS))
        if entry.inquiry.strip():
            self.add(Note(entry.inquiry, Tone.WARN, icon="message-square"))
        if entry.answer.strip():
            words = self.tr("{who}: {answer}")
            text = words.format(who=entry.read_by, answer=entry.answer)
            self.add(Note(text, Tone.INFO, icon="message-circle"))
        if actions:
            self.add(Flow(*actions))


def _facts(entry: MentorLogEntry) -> str:
    translate = QCoreApplication.translate
    minutes, following, fare = "", "", ""
    if entry.minutes is not None:
        minutes = translate("LogCard", "{count} Minuten").format(count=entry.minutes)
    if entry.next_on is not None:
        following = translate("LogCard", "nächstes Treffen am {day}").format(day=day(entry.next_on))
    if entry.fare_cents:
        fare = translate("LogCard", "Fahrtkosten {sum}").format(sum=euros(entry.fare_cents))
    place = "" if entry.place is None else word(entry.place)
    topics = ", ".join(sorted(word(each) for each in entry.topics))
    kind = word(entry.kind)
    return " · ".join(filter(None, (kind, minutes, place, topics, following, fare)))
