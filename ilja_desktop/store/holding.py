"""How much hangs on a case, in numbers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.ids import CaseId
from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.disclosure import DisclosureRow, DocumentRow
from ilja_desktop.store.followup import FollowUpRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.remark import RemarkRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.stoppeditem import StoppedItemRow


def counts(session: Session, case_id: CaseId) -> tuple[tuple[str, int], ...]:
    """Return how many records of each noun hang on a case, by the noun; none are left out."""
    parts: tuple[tuple[type[NounRow[Any]], ColumnElement[bool]], ...] = (
        (CaseReportRow, CaseReportRow.case_id == case_id),
        (AgendaItemRow, AgendaItemRow.case_id == case_id),
        (CaseSheetRow, CaseSheetRow.case_id == case_id),
        (GoalRow, GoalRow.case_id == case_id),
        (CommitmentRow, CommitmentRow.case_id == case_id),
        (FollowUpRow, FollowUpRow.case_id == case_id),
        (RemarkRow, RemarkRow.case_id == case_id),
        (StoppedItemRow, StoppedItemRow.case_id == case_id),
        (DocumentRow, DocumentRow.case_id == case_id),
        (AcknowledgementRow, AcknowledgementRow.case_id == case_id),
        (DisclosureRow, DisclosureRow.case_id == case_id),
    )
    found = []
    for kind, belongs in parts:
        count = session.scalar(select(func.count()).select_from(kind).where(belongs)) or 0
        if count:
            found.append((kind.NOUN, count))
    return tuple(found)
