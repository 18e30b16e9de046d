"""What stands on the minutes of a board, the anonymised summary included."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from ilja_desktop.domain.boardsession import BoardPoint
from ilja_desktop.domain.office import OfficeDraft


@dataclass(frozen=True, kw_only=True)
class AttachedTable:
    """One table of the summary: headings and rows as they were released."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class AttachedSummary:
    """A summary the audit released, read back from what left the office."""

    period: str
    figures: tuple[tuple[str, str], ...]
    tables: tuple[AttachedTable, ...]
    threshold: int


@dataclass(frozen=True, kw_only=True)
class BoardPaper:
    """The minutes of one session of a board."""

    office: OfficeDraft
    board: str
    held_on: date
    starts_at: time | None
    place: str
    chair: str
    present: tuple[str, ...]
    excused: tuple[str, ...]
    points: tuple[BoardPoint, ...]
    summary: AttachedSummary | None
