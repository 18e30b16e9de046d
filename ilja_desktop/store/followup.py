"""The steps of following up commitments."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.followup import Answer, FollowUp, FollowUpKind
from ilja_desktop.domain.ids import CaseId, CommitmentId, FollowUpId
from ilja_desktop.store.rows import SealedRow, fetch, link


class FollowUpRow(SealedRow[FollowUp]):
    """Table ``follow_ups``."""

    __tablename__ = "follow_ups"
    RECORD: ClassVar = FollowUp
    KIND = Kind.COMMITMENT
    NOUN = "Nachverfolgung"

    case_id: Mapped[CaseId] = link("cases.id")
    commitment_id: Mapped[CommitmentId] = link("commitments.id")
    kind: Mapped[FollowUpKind]
    happened_on: Mapped[date]
    answer: Mapped[Answer | None]
    who: Mapped[str]
    words: Mapped[str]
    state_before: Mapped[CommitmentState]

    def announced(self) -> tuple[Change, ...]:
        """Announce the commitment that was followed up, and its case."""
        return (Change(Kind.COMMITMENT, self.commitment_id), Change(Kind.CASE, self.case_id))


def get(session: Session, id: FollowUpId) -> FollowUpRow:
    """Return the row of a step."""
    return fetch(session, FollowUpRow, id)


def of_case(session: Session, case_id: CaseId) -> tuple[FollowUp, ...]:
    """Return every step of a case's commitments, the oldest first."""
    query = select(FollowUpRow).where(FollowUpRow.case_id == case_id)
    return tuple(row.record() for row in session.scalars(query.order_by(FollowUpRow.id)))


def of_commitments(
    session: Session, ids: Collection[CommitmentId]
) -> dict[CommitmentId, tuple[FollowUp, ...]]:
    """Return the steps of some commitments, the oldest first."""
    query = select(FollowUpRow).where(FollowUpRow.commitment_id.in_(ids))
    found: dict[CommitmentId, tuple[FollowUp, ...]] = {}
    for row in session.scalars(query.order_by(FollowUpRow.id)):
        step = row.record()
        found[step.commitment_id] = (*found.get(step.commitment_id, ()), step)
    return found


def rows_of_commitment(session: Session, id: CommitmentId) -> list[FollowUpRow]:
    """Return the rows of a commitment's steps, the oldest first."""
    query = select(FollowUpRow).where(FollowUpRow.commitment_id == id)
    return list(session.scalars(query.order_by(FollowUpRow.id)))
