"""People booked for two sessions at the same time, be it one's own or one that came from elsewhere.

It is shown where they are invited and decides nothing: somebody may come for half of each.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.dateconflict import at_the_same_time
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.invitation import Reply
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import invitation as invitation_store
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow


@dataclass(frozen=True)
class DoubleBooking:
    """Somebody who is booked elsewhere at that time.

    Args:
        person: their name as it is shown.
        other: the other session.
    """

    person: str
    other: Conference


def double_bookings(session: Session, conference: Conference) -> tuple[DoubleBooking, ...]:
    """Return who is booked for a session and for another one at the same time, by name."""
    booked = _booked(session, conference)
    found = [
        DoubleBooking(_name(session, person), other)
        for other in conference_store.conferences(session)
        if at_the_same_time(conference, other)
        for person in booked & _booked(session, other)
    ]
    return tuple(sorted(found, key=lambda each: (each.person, each.other.number)))


def _name(session: Session, person: ProfessionalId) -> str:
    return institution_store.get_professional(session, person).record().display_name()


def _booked(session: Session, conference: Conference) -> set[ProfessionalId]:
    """Return who holds a session, was invited and has not declined, or is expected at an item."""
    people = {conference.moderator_id, conference.minute_taker_id, conference.deputy_id}
    for row in invitation_store.rows_of(session, conference.id):
        if row.reply is Reply.REPRESENTED:
            people.add(row.represented_by_id)
        elif row.reply is not Reply.DECLINED:
            people.add(row.professional_id)
    items = select(AgendaItemRow.id).where(AgendaItemRow.conference_id == conference.id)
    expected = select(AttendanceRow.professional_id).where(AttendanceRow.item_id.in_(items))
    presenting = select(AgendaItemRow.presenter_id).where(
        AgendaItemRow.conference_id == conference.id
    )
    people |= {*session.scalars(expected), *session.scalars(presenting)}
    return {each for each in people if each is not None}
