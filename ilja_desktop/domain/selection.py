"""What somebody decided about a case that asked for a place, why, and whether it was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId, ConferenceId, SelectionId, Stored, UserId


class Decision(Enum):
    """What became of a case that was reported."""

    TAKEN = "aufgenommen"
    POSTPONED = "zurückgestellt"
    REJECTED = "abgelehnt"


class Ground(Enum):
    """Why a case has to wait or is not taken, in words a letter may repeat."""

    ROOM = "mehr Fälle als Plätze"
    URGENCY = "andere Fälle eiliger"
    ENTRIES = "Angaben fehlen"
    CONSENT = "Einwilligung zu klären"
    WISH = "Wunsch der meldenden Stelle"
    NOT_RESPONSIBLE = "andere Stelle zuständig"
    OTHER = "anderer Grund"


@dataclass(frozen=True)
class Decided:
    """What somebody decides, and why.

    Args:
        ground: what the letter says; none where a case is taken.
        reason: in their own words; it stays in the file.
    """

    decision: Decision
    reason: str = ""
    ground: Ground | None = None


@dataclass(eq=False)
class SelectionReasonMissing(Refusal):
    """More cases wait than fit, so whoever takes one says why this one."""

    waiting: int
    free: int


@dataclass(frozen=True, kw_only=True)
class SelectionDraft:
    """A decision about one case.

    Args:
        ground: what the letter says; none where a case is taken.
        reason: in somebody's own words; it stays in the file and on no letter.
        told_on: when the reporter was written to.
    """

    case_id: CaseId
    conference_id: ConferenceId | None = None
    decision: Decision
    ground: Ground | None = None
    reason: str = ""
    decided_on: date
    decided_by_id: UserId
    told_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Selection(SelectionDraft, Stored):
    """A decision on record."""

    id: SelectionId


def demand_reason(reason: str, waiting: int, free: int) -> None:
    """Raise ``SelectionReasonMissing`` where cases compete and nobody says why this one.

    Args:
        reason: as it was given.
        waiting: how many cases could be taken, this one among them.
        free: how many fit.
    """
    if waiting > free and not reason.strip():
        raise SelectionReasonMissing(waiting, free)
