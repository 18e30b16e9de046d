"""What the letters to those who reported a case say: what was decided, by number only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from ilja_desktop.domain.form import Form
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.selection import Decision, Ground


@dataclass(frozen=True, kw_only=True)
class ReporterLine:
    """What became of one case.

    Args:
        number: of the case; nobody is named.
        held_on, starts_at, place: of the conference it is on; none where it is on none.
        nameless: it is discussed without the young person's name.
    """

    number: str
    reported_on: date
    decision: Decision
    ground: Ground | None = None
    conference: str = ""
    held_on: date | None = None
    starts_at: time | None = None
    place: str = ""
    nameless: bool = False


@dataclass(frozen=True, kw_only=True)
class ReporterLetter:
    """One letter: to whom, and about which of their cases."""

    addressee: tuple[str, ...]
    greeting: str
    lines: tuple[ReporterLine, ...]


@dataclass(frozen=True, kw_only=True)
class ReporterLetters:
    """All letters that are due, in the office's words."""

    form: Form
    office: OfficeDraft
    written_on: date
    letters: tuple[ReporterLetter, ...]
