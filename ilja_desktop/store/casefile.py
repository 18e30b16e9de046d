"""Cases and their reports, and the list of cases."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import ClassVar

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.casefile import (
    AttendanceWish,
    Case,
    CaseReport,
    CaseState,
    ClosingReason,
    ConsentStatement,
    Procedure,
    Urgency,
)
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.ids import (
    CaseId,
    CaseReportId,
    ConferenceId,
    InstitutionId,
    ProfessionalId,
    YoungPersonId,
)
from ilja_desktop.domain.supportend import Term
from ilja_desktop.store.numbering import take
from ilja_desktop.store.rows import SealedRow, fetch, link, portions
from ilja_desktop.store.structured import Structured


class CaseRow(SealedRow[Case]):
    """Table ``cases``."""

    __tablename__ = "cases"
    RECORD: ClassVar = Case
    KIND = Kind.CASE
    NOUN = "Fall"

    number: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[YoungPersonId] = link("young_people.id")
    procedure: Mapped[Procedure]
    reporting_institution_id: Mapped[InstitutionId] = link("institutions.id")
    lead_institution_id: Mapped[InstitutionId | None] = link("institutions.id")
    opened_on: Mapped[date]
    residence_exception: Mapped[str]
    age_exception: Mapped[str]
    state: Mapped[CaseState]
    closed_draft: Mapped[bool]
    erase_on: Mapped[date] = mapped_column(index=True)
    closed_on: Mapped[date | None]
    closing_reason: Mapped[ClosingReason | None]
    hold_reason: Mapped[str]
    postponed_count: Mapped[int]


class CaseReportRow(SealedRow[CaseReport]):
    """Table ``case_reports``."""

    __tablename__ = "case_reports"
    RECORD: ClassVar = CaseReport
    KIND = Kind.CASE_REPORT
    NOUN = "Fallmeldung"

    case_id: Mapped[CaseId] = link("cases.id")
    conference_id: Mapped[ConferenceId | None] = link("conferences.id")
    reported_on: Mapped[date]
    reporter_id: Mapped[ProfessionalId] = link("professionals.id")
    occasion: Mapped[str]
    question: Mapped[str]
    own_words: Mapped[str]
    strengths: Mapped[str]
    previous_steps: Mapped[str]
    involved: Mapped[str]
    urgency: Mapped[Urgency]
    due_on: Mapped[date | None]
    attendance_wish: Mapped[AttendanceWish]
    wanted_participants: Mapped[str]
    special_needs: Mapped[str]
    facts: Mapped[tuple[Fact, ...]] = mapped_column(Structured(tuple[Fact, ...]))
    statement: Mapped[ConsentStatement] = mapped_column(Structured(ConsentStatement))

    def announced(self) -> tuple[Change, ...]:
        """Announce the report and its case."""
        return (Change(Kind.CASE_REPORT, self.id), Change(Kind.CASE, self.case_id))


def get(session: Session, id: CaseId) -> CaseRow:
    """Return the row of a case."""
    return fetch(session, CaseRow, id)


def get_report(session: Session, id: CaseReportId) -> CaseReportRow:
    """Return the row of a report."""
    return fetch(session, CaseReportRow, id)


def rows_of_person(session: Session, person_id: YoungPersonId) -> list[CaseRow]:
    """Return the rows of a young person's cases, the oldest first."""
    query = select(CaseRow).where(CaseRow.person_id == person_id).order_by(CaseRow.id)
    return list(session.scalars(query))


_TERMS = select(
    CaseRow.person_id,
    CaseRow.opened_on,
    CaseRow.state,
    CaseRow.closed_on,
    CaseRow.closing_reason.is_not(None),
).where(CaseRow.person_id.in_(bindparam("people", expanding=True)))


def terms(
    session: Session, people: Sequence[YoungPersonId]
) -> dict[YoungPersonId, tuple[Term, ...]]:
    """Return from when to when the cases of young people were open."""
    found: dict[YoungPersonId, tuple[Term, ...]] = {}
    for portion in portions(people):
        for row in session.execute(_TERMS, {"people": portion}):
            id, opened_on, state, closed_on, closed = row
            found[id] = (*found.get(id, ()), Term(opened_on, state, closed_on, closed))
    return found


def in_states(session: Session, states: Collection[CaseState]) -> tuple[Case, ...]:
    """Return the cases that are in one of some states, the oldest first."""
    query = select(CaseRow).where(CaseRow.state.in_(states)).order_by(CaseRow.id)
    return tuple(row.record() for row in session.scalars(query))


def opened_until(session: Session, day: date) -> tuple[Case, ...]:
    """Return the cases opened on or before a day, the oldest first."""
    query = select(CaseRow).where(CaseRow.opened_on <= day).order_by(CaseRow.id)
    return tuple(row.record() for row in session.scalars(query))


def row_of_number(session: Session, number: str) -> CaseRow | None:
    """Return the row of the case with a number."""
    return session.scalars(select(CaseRow).where(CaseRow.number == number)).first()


def reports_of_case(session: Session, case_id: CaseId) -> tuple[CaseReport, ...]:
    """Return every report on a case, the oldest first."""
    query = select(CaseReportRow).where(CaseReportRow.case_id == case_id)
    return tuple(row.record() for row in session.scalars(query.order_by(CaseReportRow.id)))


_LATEST_REPORT = (
    select(CaseReportRow)
    .where(CaseReportRow.case_id == bindparam("case"))
    .order_by(CaseReportRow.id.desc())
    .limit(1)
)


def latest_report_row(session: Session, case_id: CaseId) -> CaseReportRow | None:
    """Return the row of the latest report on a case."""
    return session.scalars(_LATEST_REPORT, {"case": case_id}).first()


def latest_report(session: Session, case_id: CaseId) -> CaseReport | None:
    """Return the latest report on a case."""
    row = latest_report_row(session, case_id)
    return None if row is None else row.record()


def closed_drafts_due(session: Session, today: date) -> list[CaseRow]:
    """Return the rows of closed drafts whose period is over."""
    query = select(CaseRow).where(CaseRow.closed_draft, CaseRow.erase_on < today)
    return list(session.scalars(query.order_by(CaseRow.id)))


def next_number(session: Session, prefix: str, year: int) -> str:
    """Return the next case number such as ``ESW-2026-014``; no number is ever given twice."""
    return next_numbers(session, prefix, year, 1)[0]


def next_numbers(session: Session, prefix: str, year: int, count: int) -> list[str]:
    """Return the next case numbers, in order."""
    first = take(session, f"case/{prefix}-{year}", count)
    return [f"{prefix}-{year}-{number:03}" for number in range(first, first + count)]


def count_by_state(session: Session, *, closed_drafts: bool) -> dict[CaseState, int]:
    """Return how many cases are in each state.

    Args:
        session: of a reading or writing transaction.
        closed_drafts: whether the user may see reports without a recorded consent.
    """
    query = select(CaseRow.state, func.count()).group_by(CaseRow.state)
    if not closed_drafts:
        query = query.where(CaseRow.closed_draft.is_(False))
    return {state: count for state, count in session.execute(query)}


def closed_drafts(session: Session) -> frozenset[CaseId]:
    """Return the cases no consent opens, which only the coordination sees."""
    found = session.scalars(select(CaseRow.id).where(CaseRow.closed_draft))
    return frozenset(CaseId(id) for id in found)


def count_closed_drafts(session: Session) -> int:
    """Return how many reports wait for a consent."""
    query = select(func.count()).select_from(CaseRow).where(CaseRow.closed_draft)
    return session.scalar(query) or 0
