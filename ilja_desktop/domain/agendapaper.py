"""What stands on the two agendas of a conference: the whole one, and the one on the table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from ilja_desktop.domain.casefile import AttendanceWish, Urgency
from ilja_desktop.domain.office import OfficeDraft


class AgendaEdition(Enum):
    """Who reads an agenda."""

    INTERNAL = "intern"
    """Names, questions and remarks: for whoever leads and whoever writes."""
    TABLE = "Tisch"
    """Numbers of cases only: may lie open on the table."""


@dataclass(frozen=True, kw_only=True)
class AgendaPaperLine:
    """One item in its time.

    Args:
        position: on the agenda; none for a break.
        title: the number of a case, its pseudonym, or the topic.
        name: of the young person; empty where it must not stand there.
        remark: what has to be settled before the item can be called.
    """

    position: int | None
    starts_at: time
    ends_at: time
    title: str
    is_case: bool = False
    name: str = ""
    presenter: str = ""
    question: str = ""
    wish: AttendanceWish | None = None
    needs: str = ""
    urgency: Urgency | None = None
    consent_until: date | None = None
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class AgendaPaper:
    """One edition of an agenda."""

    edition: AgendaEdition
    office: OfficeDraft
    procedure: str
    number: str
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    room: str
    moderator: str
    deputy: str
    minute_taker: str
    lines: tuple[AgendaPaperLine, ...]
