"""What was agreed for a young person, and what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentEvent,
    CommitmentState,
    Goal,
    GoalState,
    OwnerKind,
    overdue,
)
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, line_across, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word

_TONES = {
    CommitmentState.OPEN: Tone.NEUTRAL,
    CommitmentState.IN_PROGRESS: Tone.ACCENT,
    CommitmentState.DONE: Tone.OK,
    CommitmentState.IMPOSSIBLE: Tone.BAD,
    CommitmentState.LAPSED: Tone.NEUTRAL,
}
_UNFINISHED = (CommitmentState.OPEN, CommitmentState.IN_PROGRESS)


class CommitmentList(QWidget):
    """Goals and commitments, each commitment with the ways it can go on.

    Signals:
        followed_up: what became of a commitment: the record and the event.
    """

    followed_up = Signal(object, object)

    def __init__(self, contents: CaseContents) -> None:
        super().__init__()
        self._contents = contents
        inside = column(gap=Space.L)
        self.setLayout(inside)
        if not contents.view.goals and not contents.view.commitments:
            inside.addWidget(
                EmptyState(
                    "handshake",
                    self.tr("Noch nichts vereinbart"),
                    self.tr(
                        "Ziele und Vereinbarungen entstehen in der Fallkonferenz. Hier halten Sie "
                        "danach fest, was daraus geworden ist."
                    ),
                )
            )
            return
        if contents.view.goals:
            inside.addWidget(self._goals(contents.view.goals))
        if contents.view.commitments:
            inside.addWidget(self._commitments(contents.view.commitments))

    def _goals(self, goals: tuple[Goal, ...]) -> Card:
        card = Card(self.tr("Ziele"))
        for goal in goals:
            tone = Tone.OK if goal.state is GoalState.REACHED else Tone.NEUTRAL
            line = row(
                IconLabel("target"), Grow(WrappedLabel(goal.text)), Pill(word(goal.state), tone)
            )
            card.add(line)
        return card

    def _commitments(self, commitments: tuple[Commitment, ...]) -> Card:
        card = Card(self.tr("Vereinbarungen"))
        for number, commitment in enumerate(commitments):
            if number:
                card.add(line_across())
            card.add(self._commitment(commitment))
        return card

    def _commitment(self, commitment: Commitment) -> QWidget:
        late = overdue(commitment, self._contents.view.today)
        state = self.tr("Überfällig") if late else word(commitment.state)
        tone = Tone.WARN if late else _TONES[commitment.state]
        words = column(
            WrappedLabel(commitment.text, Text.STRONG),
            WrappedLabel(self._who_until(commitment), Text.MUTED),
            gap=Space.XXS,
        )
        if commitment.feedback:
            words.addWidget(WrappedLabel(commitment.feedback))
        head = row(Grow(words), Pill(state, tone), gap=Space.M)
        if commitment.state not in _UNFINISHED:
            return boxed(head)
        return boxed(column(head, self._ways_on(commitment)))

    def _who_until(self, commitment: Commitment) -> str:
        if commitment.owner_kind is OwnerKind.YOUNG_PERSON:
            who = word(OwnerKind.YOUNG_PERSON)
        else:
            who = self._contents.professional(commitment.owner_id)
        until = (
            self.tr("laufend, überprüft am {day}") if commitment.ongoing else self.tr("bis {day}")
        )
        return f"{who} · {until.format(day=day(commitment.due_on))}"

    def _ways_on(self, commitment: Commitment) -> Flow:
        words = {
            CommitmentEvent.BEGIN: (self.tr("In Arbeit"), "play"),
            CommitmentEvent.COMPLETE: (self.tr("Erledigt"), "check"),
            CommitmentEvent.GIVE_UP: (self.tr("Nicht möglich"), "ban"),
            CommitmentEvent.LAPSE: (self.tr("Hinfällig"), "minus"),
        }
        if commitment.state is CommitmentState.IN_PROGRESS:
            del words[CommitmentEvent.BEGIN]
        buttons = []
        for event, (text, icon) in words.items():
            button = Button(text, icon=icon, extent=Extent.SMALL)
            button.setAccessibleName(f"{text}: {commitment.text}")
            button.clicked.connect(partial(self._tell, commitment, event))
            buttons.append(button)
        return Flow(*buttons)

    def _tell(self, commitment: Commitment, event: CommitmentEvent) -> None:
        self.followed_up.emit(commitment, event)
