"""How a paper came about, as it prints it: as a draft, agreed on how, with what was said to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.remark import RemarkKind
from ilja_desktop.domain.review import Approval


@dataclass(frozen=True, kw_only=True)
class RemarkLine:
    """An objection or addition."""

    kind: RemarkKind
    name: str
    noted_on: date
    text: str


@dataclass(frozen=True, kw_only=True)
class ChangedLine:
    """What one entry said, and what it says now."""

    entry: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class CorrectionNote:
    """Which version this one corrects; what changed, or that an entry was removed."""

    predecessor: int
    reason: str = ""
    changes: tuple[ChangedLine, ...] = ()
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class PaperReview:
    """What a paper says about its review."""

    draft_until: date | None = None
    """Set on a draft: the day until which somebody may object."""
    approval: Approval | None = None
    approved_on: date | None = None
    remarks: tuple[RemarkLine, ...] = ()
    correction: CorrectionNote | None = None
