"""The ledger of publications: which figures left, to whom and what for, and up to which day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CutOffId, DocumentId, PublicationId, Stored, UserId


@dataclass(eq=False)
class FewNewCases(Refusal):
    """Since an earlier release so few cases came that the difference would tell of them."""


@dataclass(frozen=True, kw_only=True)
class PublicationDraft:
    """Figures that leave once.

    Args:
        recipient: who gets it.
        purpose: what for.
        document_id: the published form with its hash.
        tables: true numbers, for protecting later releases; they never leave the vault.
    """

    recipient: str = ""
    purpose: str = ""
    document_id: DocumentId | None = None
    tables: str = field(default="[]", repr=False)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        needed = (("recipient.missing", self.recipient), ("purpose.missing", self.purpose))
        return tuple(code for code, text in needed if not text.strip())


@dataclass(frozen=True, kw_only=True)
class Publication(PublicationDraft, Stored):
    """What left; it never changes."""

    id: PublicationId
    document_id: DocumentId
    published_at: datetime
    published_by_id: UserId


@dataclass(frozen=True, kw_only=True)
class CutOff(Stored):
    """Until this day somebody has looked at what is new; later cases are not counted yet."""

    id: CutOffId
    day: date
    reviewed_at: datetime
    reviewed_by_id: UserId
