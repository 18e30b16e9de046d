"""Sessions of the steering group and other boards: points, decisions, attendance, never a case.

No record here has a place for a case or a young person; what is typed is held against the names
and numbers in the vault before it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import BoardSessionId, DocumentId, ProfessionalId, Stored
from ilja_desktop.domain.machine import step


@dataclass(eq=False)
class NoCaseBeforeBoards(Refusal):
    """What was typed names a case or a young person; boards never hear of one."""

    what: str


class BoardKind(Enum):
    """Which board meets."""

    STEERING = "Steuerungsgruppe"
    WORKING = "Arbeitskreis"
    ADVISORY = "Beirat"
    OTHER = "anderes Gremium"


class BoardState(Enum):
    """Where a session of a board stands."""

    PLANNED = "geplant"
    SIGNED = "unterschrieben"


class BoardEvent(Enum):
    """What moves a session of a board."""

    SIGN = "unterschreiben"


STEPS: dict[tuple[BoardState, BoardEvent], BoardState] = {
    (BoardState.PLANNED, BoardEvent.SIGN): BoardState.SIGNED,
}


def advance(state: BoardState, event: BoardEvent) -> BoardState:
    """Return the state of a session after an event."""
    return step("Gremiensitzung", STEPS, state, event)


@dataclass(frozen=True, kw_only=True)
class BoardPoint:
    """One point of the agenda with what was decided.

    Args:
        title: what it is about.
        decision: what was decided; empty as long as nothing is.
        owner: who follows it up, in words.
        due_on: by when.
        kept: it is done.
    """

    title: str = ""
    decision: str = ""
    owner: str = ""
    due_on: date | None = None
    kept: bool = False

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return bool(self.owner.strip()) and not self.kept

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the point breaks."""
        return () if self.title.strip() else ("title.missing",)


@dataclass(frozen=True, kw_only=True)
class BoardSessionDraft:
    """A session as it is planned and written.

    Args:
        chair_id: who leads it and signs its minutes.
        present, excused: everybody with their office, a line each.
        summary_id: the released summary that is attached.
    """

    kind: BoardKind = BoardKind.STEERING
    held_on: date | None = None
    starts_at: time | None = None
    place: str = ""
    chair_id: ProfessionalId | None = None
    present: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    points: tuple[BoardPoint, ...] = ()
    summary_id: DocumentId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        needed = (("held_on.missing", self.held_on), ("chair_id.missing", self.chair_id))
        return tuple(code for code, value in needed if value is None)


@dataclass(frozen=True, kw_only=True)
class BoardSession(BoardSessionDraft, Stored):
    """A session of a board."""

    id: BoardSessionId
    held_on: date
    chair_id: ProfessionalId
    state: BoardState = BoardState.PLANNED
    document_id: DocumentId | None = None


def carried(earlier: tuple[BoardSession, ...]) -> tuple[BoardPoint, ...]:
    """Return what earlier sessions of a board left open, as points of the next one."""
    latest = max(earlier, key=lambda each: (each.held_on, each.id), default=None)
    points = () if latest is None else latest.points
    return tuple(
        BoardPoint(title=point.title, owner=point.owner, due_on=point.due_on)
        for point in points
        if point.open
    )
