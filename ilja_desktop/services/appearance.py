"""At which conferences a case was or will be on the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.ids import CaseId, ConferenceId
from ilja_desktop.store import conference as store


@dataclass(frozen=True)
class Appearance:
    """One place of a case on an agenda."""

    conference_id: ConferenceId
    number: str
    held_on: date
    position: int
    state: AgendaItemState


def appearances(session: Session, id: CaseId) -> tuple[Appearance, ...]:
    """Return the places of a case on agendas, the latest conference first."""
    found = []
    for row in store.item_rows_of_case(session, id):
        conference = store.get(session, row.conference_id).record()
        found.append(
            Appearance(
                conference.id, conference.number, conference.held_on, row.position, row.state
            )
        )
    return tuple(sorted(found, key=lambda each: each.held_on, reverse=True))
