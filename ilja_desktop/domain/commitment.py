"""Goals agreed with the young person, and the commitments that serve them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from ilja_desktop.domain.daywords import until_words
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    CommitmentId,
    GoalId,
    InstitutionId,
    ProfessionalId,
    Stored,
)
from ilja_desktop.domain.machine import step


class GoalState(Enum):
    """Where a goal stands."""

    OPEN = "offen"
    REACHED = "erreicht"
    CHANGED = "geändert"
    DROPPED = "aufgegeben"


class CommitmentState(Enum):
    """Where a commitment stands; overdue is derived, never stored."""

    OPEN = "offen"
    IN_PROGRESS = "in_arbeit"
    DONE = "erledigt"
    IMPOSSIBLE = "nicht_moeglich"
    LAPSED = "hinfaellig"


class CommitmentEvent(Enum):
    """What moves a commitment."""

    BEGIN = "beginnen"
    COMPLETE = "erledigen"
    GIVE_UP = "nicht möglich"
    LAPSE = "hinfällig"


_UNFINISHED = (CommitmentState.OPEN, CommitmentState.IN_PROGRESS)

STEPS: dict[tuple[CommitmentState, CommitmentEvent], CommitmentState] = {
    (CommitmentState.OPEN, CommitmentEvent.BEGIN): CommitmentState.IN_PROGRESS,
    **{(state, CommitmentEvent.COMPLETE): CommitmentState.DONE for state in _UNFINISHED},
    **{(state, CommitmentEvent.GIVE_UP): CommitmentState.IMPOSSIBLE for state in _UNFINISHED},
    **{(state, CommitmentEvent.LAPSE): CommitmentState.LAPSED for state in _UNFINISHED},
}


def advance(state: CommitmentState, event: CommitmentEvent) -> CommitmentState:
    """Return the state of a commitment after an event."""
    return step("Vereinbarung", STEPS, state, event)


class NotDone(Enum):
    """Why a commitment was not kept, as the next conference finds (MARAC: no fault is searched)."""

    IMPOSSIBLE = "nicht möglich"
    AGENCY_IDLE = "Stelle hat nicht gehandelt"
    UNNEEDED = "nicht mehr nötig"


class Review(Enum):
    """What a conference finds of a commitment of an earlier one."""

    DONE = "erledigt"
    GOES_ON = "läuft weiter"
    IMPOSSIBLE = "nicht möglich"
    AGENCY_IDLE = "Stelle hat nicht gehandelt"
    UNNEEDED = "nicht mehr nötig"


class OwnerKind(Enum):
    """Who keeps a commitment."""

    PROFESSIONAL = "Fachkraft"
    YOUNG_PERSON = "junger Mensch"


@dataclass(frozen=True, kw_only=True)
class GoalDraft:
    """A goal as it is put into words at the table: positive and observable."""

    text: str = ""
    due_on: date | None = None
    agreed_by_person: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.text.strip() else ("text.missing",)


@dataclass(frozen=True, kw_only=True)
class Goal(GoalDraft, Stored):
    """A goal of a case."""

    id: GoalId
    case_id: CaseId
    item_id: AgendaItemId
    state: GoalState = GoalState.OPEN


@dataclass(frozen=True, kw_only=True)
class CommitmentDraft:
    """A commitment: who does what by when; one owner and one date (R9)."""

    text: str = ""
    owner_kind: OwnerKind = OwnerKind.PROFESSIONAL
    owner_id: ProfessionalId | None = None
    due_on: date | None = None
    ongoing: bool = False
    """Runs on; the date is then the day it is looked at again."""
    goal_id: GoalId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if not self.text.strip():
            found.append("text.missing")
        if self.owner_kind is OwnerKind.PROFESSIONAL and self.owner_id is None:
            found.append("owner_id.missing")
        if self.due_on is None:
            found.append("due_on.missing")
        elif self.due_on < today:
            found.append("due_on.past")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Commitment(CommitmentDraft, Stored):
    """A commitment of a case."""

    id: CommitmentId
    case_id: CaseId
    item_id: AgendaItemId
    owner_institution_id: InstitutionId | None = None
    due_on: date
    state: CommitmentState = CommitmentState.OPEN
    feedback: str = ""
    done_on: date | None = None
    reason: str = ""
    """Why it was not possible."""
    not_done: NotDone | None = None
    looked_at_on: date | None = None
    """When a conference last looked at it."""


@dataclass(frozen=True, kw_only=True)
class Keeping:
    """Who keeps a commitment and by when, as a corrected version of its sheet has it."""

    owner_kind: OwnerKind
    owner_id: ProfessionalId | None
    owner_institution_id: InstitutionId | None
    due_on: date
    ongoing: bool
    name: str
    """Of the owner, as it is printed."""

    @property
    def words(self) -> str:
        """Return it as it stands beside what is to be done."""
        until = until_words(self.due_on, ongoing=self.ongoing)
        return f"{self.name}, {until if self.ongoing else f'bis {until}'}"


def keeping_of(commitment: Commitment, name: str) -> Keeping:
    """Return who keeps a commitment and by when; ``name`` is the owner's."""
    return Keeping(
        owner_kind=commitment.owner_kind,
        owner_id=commitment.owner_id,
        owner_institution_id=commitment.owner_institution_id,
        due_on=commitment.due_on,
        ongoing=commitment.ongoing,
        name=name,
    )


def kept_as(commitment: Commitment, keeping: Keeping) -> Commitment:
    """Return a commitment with who keeps it and by when as they were corrected."""
    return replace(
        commitment,
        owner_kind=keeping.owner_kind,
        owner_id=keeping.owner_id,
        owner_institution_id=keeping.owner_institution_id,
        due_on=keeping.due_on,
        ongoing=keeping.ongoing,
    )


def overdue(commitment: Commitment, today: date) -> bool:
    """Say whether a commitment should have been kept before today."""
    return commitment.state in _UNFINISHED and commitment.due_on < today
