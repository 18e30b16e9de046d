"""Cases that lie on another desk's table."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import CaseId, ContactId
from ilja_desktop.domain.loan import Loan, LoanSide
from ilja_desktop.store.rows import NounRow, link


class LoanRow(NounRow[Loan]):
    """Table ``loans``."""

    __tablename__ = "loans"
    RECORD: ClassVar = Loan
    KIND = Kind.CASE
    NOUN = "Ausleihe"

    case_id: Mapped[CaseId] = link("cases.id")
    contact_id: Mapped[ContactId] = link("contacts.id")
    side: Mapped[LoanSide]
    since: Mapped[date]
    ended_on: Mapped[date | None]

    def announced(self) -> tuple[Change, ...]:
        """Announce the case."""
        return (Change(Kind.CASE, self.case_id),)


def running(session: Session, case_id: CaseId, side: LoanSide) -> LoanRow | None:
    """Return the row of the loan of a case that has not ended."""
    query = select(LoanRow).where(
        LoanRow.case_id == case_id, LoanRow.side == side, LoanRow.ended_on.is_(None)
    )
    return session.scalars(query.order_by(LoanRow.id.desc())).first()


def all_running(session: Session, side: LoanSide) -> tuple[Loan, ...]:
    """Return all loans that have not ended, the oldest first."""
    query = select(LoanRow).where(LoanRow.side == side, LoanRow.ended_on.is_(None))
    return tuple(row.record() for row in session.scalars(query.order_by(LoanRow.id)))


def latest(session: Session, case_id: CaseId, side: LoanSide) -> LoanRow | None:
    """Return the row of the latest loan of a case, ended or not."""
    query = select(LoanRow).where(LoanRow.case_id == case_id, LoanRow.side == side)
    return session.scalars(query.order_by(LoanRow.id.desc())).first()
