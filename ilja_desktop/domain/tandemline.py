"""A tandem as lists show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.mentorlog import Attention
from ilja_desktop.domain.mentorship import Mentorship


@dataclass(frozen=True, kw_only=True)
class TandemLine:
    """One line of the list of tandems.

    Args:
        tandem: what is on record.
        person: name of the young person; empty in a volunteer's vault.
        volunteer: name of the volunteer; empty as long as nobody was found.
        attention: why somebody should look, the most urgent first.
        last_on: day of the latest meeting.
        meet_by: by when the next one is due.
        unread: entries nobody at the office has read.
    """

    tandem: Mentorship
    person: str
    volunteer: str
    attention: tuple[Attention, ...]
    last_on: date | None
    meet_by: date | None
    unread: int
