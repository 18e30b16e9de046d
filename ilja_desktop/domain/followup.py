"""What became of a commitment, step by step: reminders, answers, reviews at a conference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.commitment import (
    CommitmentEvent,
    CommitmentState,
    NotDone,
    OwnerKind,
    advance,
)
from ilja_desktop.domain.ids import CaseId, CommitmentId, ConferenceId, FollowUpId, Stored


class FollowUpKind(Enum):
    """What happened while a commitment was followed up."""

    REMINDER = "Erinnerung"
    ANSWER = "Rückmeldung"
    REVIEW = "Überprüfung"


class Answer(Enum):
    """What whoever keeps a commitment says of it; no fault is searched."""

    DONE = "erledigt"
    PARTLY = "teilweise"
    IMPOSSIBLE = "nicht möglich"
    AGENCY_IDLE = "Stelle hat nicht gehandelt"
    UNNEEDED = "nicht mehr nötig"


_EVENTS = {
    Answer.DONE: CommitmentEvent.COMPLETE,
    Answer.IMPOSSIBLE: CommitmentEvent.GIVE_UP,
    Answer.UNNEEDED: CommitmentEvent.LAPSE,
}
_REASONS = {
    Answer.IMPOSSIBLE: NotDone.IMPOSSIBLE,
    Answer.AGENCY_IDLE: NotDone.AGENCY_IDLE,
    Answer.UNNEEDED: NotDone.UNNEEDED,
}


def answered(state: CommitmentState, answer: Answer) -> CommitmentState:
    """Return where a commitment stands after an answer; what was not begun stays open.

    Raises:
        ImpossibleStep: the commitment is finished already.
    """
    if answer is Answer.AGENCY_IDLE:
        advance(state, CommitmentEvent.COMPLETE)  # refuses what is finished
        return state
    if answer is Answer.PARTLY:
        started = state is CommitmentState.IN_PROGRESS
        return state if started else advance(state, CommitmentEvent.BEGIN)
    return advance(state, _EVENTS[answer])


def reason_of(answer: Answer) -> NotDone | None:
    """Return why a commitment was not kept, if the answer says so."""
    return _REASONS.get(answer)


@dataclass(frozen=True, kw_only=True)
class AnswerDraft:
    """An answer as it comes in.

    Args:
        answer: what became of it.
        told_on: the day somebody said so.
        who: who said so, in words; empty stands for whoever keeps the commitment.
        words: what else was said.
    """

    answer: Answer = Answer.DONE
    told_on: date | None = None
    who: str = ""
    words: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        if self.told_on is None:
            return ("told_on.missing",)
        return ("told_on.future",) if self.told_on > today else ()


@dataclass(frozen=True, kw_only=True)
class FollowUp(Stored):
    """One step of following up a commitment.

    Args:
        happened_on: the day of it.
        answer: what was said, if something was.
        who: who was reminded, or who answered.
        words: what else was said.
        state_before: where the commitment stood until then.
    """

    id: FollowUpId
    case_id: CaseId
    commitment_id: CommitmentId
    kind: FollowUpKind
    happened_on: date
    answer: Answer | None = None
    who: str = ""
    words: str = ""
    state_before: CommitmentState = CommitmentState.OPEN


@dataclass(frozen=True, kw_only=True)
class BoardLine:
    """An unfinished commitment as the board shows it, without a name of a young person.

    Args:
        case_number: empty where the case was discussed without names.
        owner: who keeps it, in words.
        agency: their institution in short; empty for the young person.
        conference: number of the conference it was agreed at.
        mine: the signed-in user keeps it.
        late: it should have been kept before today.
        reminded_on: the latest reminder.
        answer: the latest answer, if there was one.
    """

    id: CommitmentId
    case_id: CaseId
    case_number: str
    text: str
    owner_kind: OwnerKind
    owner: str
    agency: str
    conference_id: ConferenceId
    conference: str
    due_on: date
    ongoing: bool
    state: CommitmentState
    mine: bool
    late: bool
    reminded_on: date | None = None
    answer: Answer | None = None


class Shelf(Enum):
    """Which commitments are looked at first."""

    OVERDUE = "überfällig"
    MINE = "meine"
    ALL = "alle offenen"


@dataclass(frozen=True)
class BoardFilter:
    """What the board is narrowed to; an empty agency or no conference narrows nothing."""

    shelf: Shelf = Shelf.ALL
    agency: str = ""
    conference_id: ConferenceId | None = None


def narrowed(lines: tuple[BoardLine, ...], wanted: BoardFilter) -> tuple[BoardLine, ...]:
    """Return the lines that a filter leaves, in the same order."""
    return tuple(
        line
        for line in lines
        if _on_shelf(line, wanted.shelf)
        and wanted.agency in ("", line.agency)
        and wanted.conference_id in (None, line.conference_id)
    )


def _on_shelf(line: BoardLine, shelf: Shelf) -> bool:
    match shelf:
        case Shelf.OVERDUE:
            return line.late
        case Shelf.MINE:
            return line.mine
        case Shelf.ALL:
            return True
