"""What stands on the list of commitments that is printed right after, or during, a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.office import OfficeDraft


@dataclass(frozen=True, kw_only=True)
class CommitmentLine:
    """One commitment, without a name of a young person.

    Args:
        position: of the agenda item.
        case: number of the case; empty where nothing may point to it.
        text: what is to be done.
        owner: who does it.
        due_on: by when, or when it is looked at again.
        ongoing: it runs on.
    """

    position: int
    case: str
    text: str
    owner: str
    due_on: date
    ongoing: bool


@dataclass(frozen=True, kw_only=True)
class CommitmentPaper:
    """All commitments of a conference so far."""

    office: OfficeDraft
    number: str
    held_on: date
    place: str
    lines: tuple[CommitmentLine, ...]
