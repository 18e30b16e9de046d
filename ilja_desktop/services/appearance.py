"""At which conferences a case was or will be on the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.ids import CaseId, ConferenceId
from ilja_desktop.store.conference import AgendaItemRow, ConferenceRow


@dataclass(frozen=True)
class Appearance:
    """One place of a case on an agenda."""

    conference_id: ConferenceId
    number: str
    held_on: date
    position: int
    state: AgendaItemState


_OF_CASE = (
    select(
        ConferenceRow.id,
        ConferenceRow.number,
        ConferenceRow.held_on,
        AgendaItemRow.position,
        AgendaItemRow.state,
    )
    .join(ConferenceRow, ConferenceRow.id == AgendaItemRow.conference_id)
    .where(AgendaItemRow.case_id == bindparam("case"))
    .order_by(ConferenceRow.held_on.desc(), AgendaItemRow.id)
)


def appearances(session: Session, id: CaseId) -> tuple[Appearance, ...]:
    """Return the places of a case on agendas, the latest conference first."""
    return tuple(
        Appearance(ConferenceId(key), number, held_on, position, state)
        for key, number, held_on, position, state in session.execute(_OF_CASE, {"case": id})
    )
