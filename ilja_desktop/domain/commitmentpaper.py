"""What stands on lists of commitments: the office's own right after a session, and a reader's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.ids import ConferenceId, InstitutionId
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.reminderpaper import ReminderLine


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


@dataclass(frozen=True)
class ListOrder:
    """Which open commitments are listed, and for whom.

    Args:
        agency_id: only those kept there.
        conference_id: only those of one conference.
        whole_agency: each reader gets those of colleagues too, as far as they may know them.
    """

    agency_id: InstitutionId | None = None
    conference_id: ConferenceId | None = None
    whole_agency: bool = False


@dataclass(frozen=True, kw_only=True)
class ReaderList:
    """The open commitments one professional may read of, their own or those of their agency.

    Args:
        recipient: for whom alone it is, as on the foot of every page.
        number: of the list, for the record of what left.
    """

    office: OfficeDraft
    recipient: str
    whole_agency: bool
    written_on: date
    number: int
    lines: tuple[ReminderLine, ...]
