"""What a summary counts, looked up without a name: one line per item held in a span of days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import CaseState, Procedure
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.conference import AgendaItemState, ConferenceState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.person import Sex
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.commitment import CommitmentRow
from ilja_desktop.store.conference import AgendaItemRow, ConferenceRow
from ilja_desktop.store.institution import InstitutionRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.rows import portions

_HELD = (ConferenceState.ENDED, ConferenceState.MINUTED, ConferenceState.DONE)


@dataclass(frozen=True)
class HeldItem:
    """One talk about one case, with what is counted of it."""

    case_id: CaseId
    person_id: YoungPersonId
    procedure: Procedure
    case_state: CaseState
    state: AgendaItemState
    held_on: date
    born_on: date
    sex: Sex
    legal_circle: LegalCircle
    reported_on: date | None
    first_held_on: date
    """Day of the first conference the case ever came before."""

    @property
    def waited(self) -> int:
        """Days from the report to that conference."""
        return (self.first_held_on - (self.reported_on or self.first_held_on)).days


def held_items(session: Session, first: date, last: date) -> tuple[HeldItem, ...]:
    """Return the talks of conferences held in a span of days, in order of time."""
    held = _first_held().subquery()
    reported = _first_reported().subquery()
    query = (
        select(
            AgendaItemRow.case_id,
            CaseRow.person_id,
            CaseRow.procedure,
            CaseRow.state,
            AgendaItemRow.state,
            ConferenceRow.held_on,
            YoungPersonRow.born_on,
            YoungPersonRow.sex,
            InstitutionRow.legal_circle,
            reported.c.day,
            held.c.day,
        )
        .join(ConferenceRow, ConferenceRow.id == AgendaItemRow.conference_id)
        .join(CaseRow, CaseRow.id == AgendaItemRow.case_id)
        .join(YoungPersonRow, YoungPersonRow.id == CaseRow.person_id)
        .join(InstitutionRow, InstitutionRow.id == CaseRow.reporting_institution_id)
        .join(held, held.c.case_id == CaseRow.id)
        .outerjoin(reported, reported.c.case_id == CaseRow.id)
        .where(ConferenceRow.held_on.between(first, last), ConferenceRow.state.in_(_HELD))
        .order_by(ConferenceRow.held_on, AgendaItemRow.id)
    )
    return tuple(HeldItem(*row) for row in session.execute(query))


def topics_reported(
    session: Session, cases: Sequence[CaseId]
) -> dict[CaseId, frozenset[DataCategory]]:
    """Return which categories of data were reported of each case, without what was said."""
    found: dict[CaseId, set[DataCategory]] = {}
    for part in portions(cases):
        query = select(CaseReportRow).where(CaseReportRow.case_id.in_(part))
        for row in session.scalars(query):
            found.setdefault(row.case_id, set()).update(fact.category for fact in row.facts)
    return {case: frozenset(topics) for case, topics in found.items()}


def conferences_held(session: Session, first: date, last: date) -> int:
    """Return how many conferences were held in a span of days."""
    query = (
        select(func.count())
        .select_from(ConferenceRow)
        .where(ConferenceRow.held_on.between(first, last), ConferenceRow.state.in_(_HELD))
    )
    return session.scalar(query) or 0


def commitments_made(session: Session, first: date, last: date) -> tuple[Commitment, ...]:
    """Return the commitments made at conferences held in a span of days."""
    query = (
        select(CommitmentRow)
        .join(AgendaItemRow, AgendaItemRow.id == CommitmentRow.item_id)
        .join(ConferenceRow, ConferenceRow.id == AgendaItemRow.conference_id)
        .where(ConferenceRow.held_on.between(first, last), ConferenceRow.state.in_(_HELD))
        .order_by(CommitmentRow.id)
    )
    return tuple(row.record() for row in session.scalars(query))


def _first_held() -> Select[CaseId | None, date]:
    return (
        select(AgendaItemRow.case_id, func.min(ConferenceRow.held_on).label("day"))
        .join(ConferenceRow, ConferenceRow.id == AgendaItemRow.conference_id)
        .where(ConferenceRow.state.in_(_HELD))
        .group_by(AgendaItemRow.case_id)
    )


def _first_reported() -> Select[CaseId, date]:
    return select(CaseReportRow.case_id, func.min(CaseReportRow.reported_on).label("day")).group_by(
        CaseReportRow.case_id
    )
