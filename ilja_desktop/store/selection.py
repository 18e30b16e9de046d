"""What was decided about cases that asked for a place."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import Integer, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import CaseId, ConferenceId, SelectionId, UserId
from ilja_desktop.domain.selection import Decision, Ground, Selection
from ilja_desktop.store.rows import SealedRow, fetch, link


class SelectionRow(SealedRow[Selection]):
    """Table ``selections``."""

    __tablename__ = "selections"
    RECORD: ClassVar = Selection
    KIND = Kind.SELECTION
    NOUN = "Auswahlentscheidung"

    case_id: Mapped[CaseId] = link("cases.id")
    conference_id: Mapped[ConferenceId | None] = link("conferences.id")
    decision: Mapped[Decision]
    ground: Mapped[Ground | None]
    reason: Mapped[str]
    decided_on: Mapped[date]
    decided_by_id: Mapped[UserId] = mapped_column(Integer)
    told_on: Mapped[date | None]


def get(session: Session, id: SelectionId) -> SelectionRow:
    """Return the row of a decision."""
    return fetch(session, SelectionRow, id)


def of_case(session: Session, case_id: CaseId) -> tuple[Selection, ...]:
    """Return what was decided about a case, the earliest first."""
    query = select(SelectionRow).where(SelectionRow.case_id == case_id).order_by(SelectionRow.id)
    return tuple(row.record() for row in session.scalars(query))


def rows_of_case(session: Session, case_id: CaseId) -> list[SelectionRow]:
    """Return the rows of what was decided about a case, the earliest first."""
    query = select(SelectionRow).where(SelectionRow.case_id == case_id)
    return list(session.scalars(query.order_by(SelectionRow.id)))


def untold(session: Session) -> tuple[Selection, ...]:
    """Return the decisions nobody was written to about, the earliest first."""
    query = select(SelectionRow).where(SelectionRow.told_on.is_(None)).order_by(SelectionRow.id)
    return tuple(row.record() for row in session.scalars(query))
