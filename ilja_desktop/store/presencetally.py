"""Which cases were talked about with the young person at the table, looked up without a name."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AttendeeKind
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow, ConferenceRow


def cases_with_person(session: Session, first: date, last: date) -> frozenset[CaseId]:
    """Return the cases at whose talks in a span of days the young person was present."""
    query = (
        select(AgendaItemRow.case_id)
        .join(AttendanceRow, AttendanceRow.item_id == AgendaItemRow.id)
        .join(ConferenceRow, ConferenceRow.id == AgendaItemRow.conference_id)
        .where(
            AttendanceRow.kind == AttendeeKind.YOUNG_PERSON,
            AttendanceRow.present,
            ConferenceRow.held_on.between(first, last),
        )
    )
    return frozenset(id for id in session.scalars(query) if id is not None)
