"""What was put down for an item that was stopped, because somebody took the consent back.

It is taken out of sheet, goals and commitments, so that nothing shows, prints or counts it, and
lies apart until somebody entitled decides whether it is erased (Art. 18 DSGVO).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.ids import AgendaItemId, CaseId, StoppedItemId, Stored
from ilja_desktop.domain.minutes import CaseSheetDraft

NOTHING = CaseSheetDraft()


@dataclass(frozen=True, kw_only=True)
class StoppedText:
    """Everything that was put down for one item."""

    sheet: CaseSheetDraft = NOTHING
    goals: tuple[GoalDraft, ...] = ()
    commitments: tuple[CommitmentDraft, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StoppedItem(Stored):
    """What one stopped item's sheet said, kept apart."""

    id: StoppedItemId
    item_id: AgendaItemId
    case_id: CaseId
    content: StoppedText
    stopped_at: datetime
