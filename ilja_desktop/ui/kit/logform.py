"""Writes an entry of a tandem's log: four large fields, how it goes, and more only if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.mentorlog import (
    MOST_MINUTES,
    ContactKind,
    MentorLogDraft,
    MentorTopic,
    PlaceKind,
)
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.money import cents_of, euros
from ilja_desktop.domain.reportword import FoundWord
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import mark, word

FIRST: tuple[f.Field, ...] = (
    f.DateField(name="met_on", label=mark("LogForm", "Datum"), required=True),
    f.LongText(
        name="done", label=mark("LogForm", "Was haben wir gemacht?"), required=True, lines=3
    ),
    f.LongText(name="felt", label=mark("LogForm", "Wie war es?"), lines=2),
    f.LongText(name="next_step", label=mark("LogForm", "Nächster Schritt"), lines=2),
)
MORE: tuple[f.Field, ...] = (
    f.Number(name="minutes", label=mark("LogForm", "Dauer in Minuten")),
    f.Choice(name="kind", label=mark("LogForm", "Art"), enum=ContactKind, always=True, beside=True),
    f.Choice(name="place", label=mark("LogForm", "Wo"), enum=PlaceKind, beside=True),
    f.Choices(name="topics", label=mark("LogForm", "Worum ging es?"), enum=MentorTopic, columns=3),
    f.DateField(name="next_on", label=mark("LogForm", "Nächstes Treffen")),
    f.Text(
        name="fare",
        label=mark("LogForm", "Fahrtkosten in Euro"),
        hint=mark("LogForm", "etwa 4,50"),
        beside=True,
    ),
    f.LongText(name="inquiry", label=mark("LogForm", "Frage an die Koordination"), lines=2),
)
_MOODS = tuple(Mood)


@dataclass(frozen=True, kw_only=True)
class FurtherDraft:
    """What stands behind „Mehr angeben“, with the fare as it was typed."""

    minutes: int | None = None
    kind: ContactKind = ContactKind.MEETING
    place: PlaceKind | None = None
    topics: frozenset[MentorTopic] = frozenset()
    next_on: date | None = None
    inquiry: str = ""
    fare: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = [] if cents_of(self.fare) is not None else ["fare.unclear"]
        if self.minutes is not None and not 0 < self.minutes <= MOST_MINUTES:
            found.append("minutes.out_of_range")
        return tuple(found)


def further(draft: MentorLogDraft) -> FurtherDraft:
    """Return what of an entry stands behind „Mehr angeben“."""
    fare = euros(draft.fare_cents).removesuffix(" €") if draft.fare_cents else ""
    return FurtherDraft(**{name: getattr(draft, name) for name in _PLAIN}, fare=fare)


_PLAIN = tuple(each.name for each in fields(FurtherDraft) if each.name != "fare")


class LogForm(QWidget):
    """The form; whoever shows it keeps what is typed and saves it.

    Args:
        today: the current day.

    Signals:
        modified: something was typed or chosen.
    """

    modified = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.first = FormView[MentorLogDraft]("LogForm", FIRST, lambda: today)
        self.more = FormView[FurtherDraft]("LogForm", MORE, lambda: today)
        self.mood = Segment(
            self.tr("Wie läuft das Tandem?"),
            (self.tr("Keine Angabe"), *(word(each) for each in _MOODS)),
        )
        self.unfold = Button(self.tr("Mehr angeben"), Kind.QUIET, "chevron-down")
        self.unfold.setCheckable(True)
        self.note = Note("", Tone.WARN)
        self.note.hide()
        self.more.hide()
        question = Label(self.tr("Wie läuft das Tandem?"), Text.STRONG)
        question.setBuddy(self.mood)
        self.setLayout(
            column(
                self.first,
                column(question, row(self.mood, Stretch()), gap=Space.XS),
                self.note,
                row(self.unfold, Stretch()),
                self.more,
                gap=Space.L,
            )
        )
        self.unfold.toggled.connect(self._fold)
        self.mood.currentChanged.connect(self.modified)
        for form in (self.first, self.more):
            form.modified.connect(self.modified)
        self.show_draft(MentorLogDraft(met_on=today))

    def show_draft(self, draft: MentorLogDraft) -> None:
        """Show an entry; what stands behind „Mehr angeben“ is unfolded if there is any."""
        self.first.show_draft(draft.plain())
        self.more.show_draft(further(draft))
        self.mood.setCurrentIndex(0 if draft.mood is None else 1 + _MOODS.index(draft.mood))
        self.unfold.setChecked(further(draft) != FurtherDraft())

    def draft(self) -> MentorLogDraft:
        """Return the entry with everything typed in it."""
        behind = self.more.draft()
        chosen = self.mood.currentIndex()
        return replace(
            self.first.draft(),
            mood=None if chosen == 0 else _MOODS[chosen - 1],
            fare_cents=cents_of(behind.fare) or 0,
            **{name: getattr(behind, name) for name in _PLAIN},
        )

    def check(self) -> bool:
        """Show every problem, and say whether there is none."""
        behind = self.more.check()
        if not behind:
            self.unfold.setChecked(True)
        return self.first.check() and behind

    def start(self) -> None:
        """Put the cursor where writing begins; the day is filled in already."""
        self.first.focus("done")

    def show_found(self, found: Sequence[FoundWord]) -> None:
        """Name words that are worth a second look; nothing is forbidden."""
        words = QCoreApplication.translate(
            "LogForm",
            "Gehört das ins Tagebuch? {words}. Angaben über Gesundheit, Familie oder Asyl bitte "
            "weglassen; oft genügt, was als Nächstes gebraucht wird.",
        )
        named = (f"„{each.word}“ ({word(each.topic)})" for each in found)
        self.note.label.setText(words.format(words=", ".join(named)))
        self.note.setVisible(bool(found))

    def _fold(self, open: bool) -> None:
        self.more.setVisible(open)
        self.unfold.setText(self.tr("Weniger zeigen") if open else self.tr("Mehr angeben"))
