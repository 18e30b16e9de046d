"""What stands on the papers of volunteers, before it is typeset."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.helpline import HelplineEntry
from ilja_desktop.domain.mentorlog import LogMonth, LogSum
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.volunteer import Training


@dataclass(frozen=True, kw_only=True)
class LogPaper:
    """The log of one tandem.

    Args:
        office: where it goes.
        tandem: first name and pseudonym.
        volunteer: who kept it.
        months: the entries, the oldest month first.
        total: what all of it comes to.
        printed_on: the day.
    """

    office: OfficeDraft
    tandem: str
    volunteer: str
    months: tuple[LogMonth, ...]
    total: LogSum
    printed_on: date


@dataclass(frozen=True, kw_only=True)
class ServicePaper:
    """What somebody did as a volunteer, for their own papers; it names no young person."""

    office: OfficeDraft
    name: str
    since: date
    until: date | None
    tandems: int
    total: LogSum
    trainings: tuple[Training, ...]
    issued_on: date
    issued_by: str


@dataclass(frozen=True, kw_only=True)
class StartPaper:
    """How a volunteer begins, in four steps.

    Args:
        office: whose stick it is.
        name: the volunteer.
        folder: on the stick, to be copied whole.
        label: what they sign in by.
        device: for which machines the program is on it; empty if for none.
        lines: whom to call.
    """

    office: OfficeDraft
    name: str
    folder: str
    label: str
    device: str
    lines: tuple[HelplineEntry, ...]


@dataclass(frozen=True, kw_only=True)
class DevicePaper:
    """What a volunteer signs before using a device of their own."""

    office: OfficeDraft
    name: str
