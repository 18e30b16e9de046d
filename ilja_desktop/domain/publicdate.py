"""What may stand about a conference where everybody reads it: a page, a mail, a calendar.

These records have no place for a person. Whatever needs more goes by letter or package.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from ilja_desktop.domain.invitation import NoticeKind


@dataclass(frozen=True, kw_only=True)
class PublicOffice:
    """The office as it signs what everybody may read."""

    name: str
    department: str = ""
    phone: str = ""
    mail: str = ""


@dataclass(frozen=True, kw_only=True)
class PublicDate:
    """One date of the public list.

    Args:
        title: the procedure in words.
        cancelled: it is not held.
        moved_to: the day it was moved to, where it was.
    """

    title: str
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    reporting_deadline: date
    cancelled: bool = False
    moved_to: date | None = None


@dataclass(frozen=True, kw_only=True)
class PublicDates:
    """The public list of one year."""

    office: PublicOffice
    year: int
    as_of: date
    dates: tuple[PublicDate, ...]


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """A conference as a calendar has it.

    Args:
        uid: the same for as long as it is the same conference, also when it is moved.
        sequence: grows with every change, so that calendars take the newest.
        stamp: when this was written, with a time zone.
    """

    uid: UUID
    sequence: int
    title: str
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    room: str
    reporting_deadline: date
    cancelled: bool
    stamp: datetime


@dataclass(frozen=True, kw_only=True)
class PartnerMail:
    """A mail to the partners as a draft.

    Args:
        to: addresses that name nobody; none leaves the field to whoever sends it.
        formerly: the day it was planned for, where it was moved.
    """

    office: PublicOffice
    kind: NoticeKind
    appointment: Appointment
    to: tuple[str, ...] = ()
    formerly: date | None = None
