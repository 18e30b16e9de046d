"""An objection or addition to minutes: kept with name and day, printed with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import AgendaItemId, CaseId, ConferenceId, RemarkId, Stored


class RemarkKind(Enum):
    """What somebody says to minutes."""

    OBJECTION = "Einwand"
    ADDITION = "Ergänzung"


@dataclass(frozen=True, kw_only=True)
class RemarkDraft:
    """What somebody says to the minutes of a session, or to one sheet of them."""

    conference_id: ConferenceId
    item_id: AgendaItemId | None = None
    """Of the sheet; nothing where it is about part A."""
    kind: RemarkKind = RemarkKind.OBJECTION
    name: str = ""
    text: str = ""
    noted_on: date | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = [f"{name}.missing" for name in ("name", "text") if not getattr(self, name).strip()]
        if self.noted_on is None:
            found.append("noted_on.missing")
        elif self.noted_on > today:
            found.append("noted_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Remark(RemarkDraft, Stored):
    """An objection or addition on record."""

    id: RemarkId
    noted_on: date
    case_id: CaseId | None = None
