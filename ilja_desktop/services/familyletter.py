"""What stands in the letters to a family: their time and room, and who will be in it.

Named are only those who may hear the case: whoever would have to leave is not announced.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.coverage import hear
from ilja_desktop.domain.daywords import short_day, weekday_day
from ilja_desktop.domain.formkind import Address, FormKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.invitation import Reply
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.familyview import FamilyLine, room_of
from ilja_desktop.services.formfilling import FormOrder, address_for
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import invitation as store

NOBODY = "–"
"""Stands in a gap that nobody fills."""


@dataclass(frozen=True)
class LetterOrder:
    """A letter of a family, and whether somebody with custody reads it in other words."""

    order: FormOrder
    in_their_words: bool


def family_orders(
    session: Session, conference: Conference, line: FamilyLine
) -> tuple[LetterOrder, ...]:
    """Return the letters of a family: the young person's, and one to each custody holder."""
    assert line.invitation is not None
    day = {"day": _numbered_day(conference.held_on)}
    shared = day if line.called_off else {**_gaps(session, conference, line), **day}
    young = _full_name(line.person)
    own = FormOrder(
        kind=FormKind.INVITATION_CANCELLED if line.called_off else FormKind.INVITATION,
        language=line.invitation.language,
        address=address_for(session, line.person.id, conference.held_on),
        gaps={**shared, "name": young},
    )
    holders = (
        replace(
            own,
            address=Address.FORMAL,
            gaps={**shared, "name": _full_name(holder), "child": young},
        )
        for holder in line.holders
    )
    own_words = not line.called_off
    return (
        LetterOrder(own, in_their_words=False),
        *(LetterOrder(each, in_their_words=own_words) for each in holders),
    )


def _full_name(who: YoungPerson | CustodyHolder) -> str:
    return who.spoken_name()


def _gaps(session: Session, conference: Conference, line: FamilyLine) -> dict[str, str]:
    assert line.invitation is not None
    return {
        "time": f"{line.slot.starts_at:%H:%M}",
        "until": f"{line.slot.ends_at:%H:%M}",
        "place": conference.place,
        "room": room_of(conference, line) or NOBODY,
        "people": "\n".join(_people(session, conference, line)) or NOBODY,
        "companion": line.invitation.companion or NOBODY,
        "interpreter": line.invitation.interpreter or NOBODY,
    }


def _people(session: Session, conference: Conference, line: FamilyLine) -> Iterator[str]:
    """Yield who will be in the room and may hear the case on the day."""
    basis = basis_of(session, line.case.person_id, conference.held_on)
    institutions = {each.id: each for each in institution_store.institutions(session)}
    for id in _expected(session, conference, line):
        listener, day = listener_of(session, id), conference.held_on
        hearing = hear(basis, listener, Purpose.CASE_CONFERENCE, day, conference_on=day)
        if not hearing.verdict(None).allowed:
            continue
        professional = institution_store.get_professional(session, id).record()
        institution = institutions[professional.institution_id]
        yield f"{professional.display_name()}, {institution.short_name or institution.name}"


def _expected(
    session: Session, conference: Conference, line: FamilyLine
) -> tuple[ProfessionalId, ...]:
    """Return who is expected at the table: who leads, reports, or said they come."""
    expected = [conference.moderator_id, conference.minute_taker_id, line.item.presenter_id]
    for row in store.rows_of(session, conference.id):
        if row.reply is Reply.ACCEPTED:
            expected.append(row.professional_id)
        elif row.reply is Reply.REPRESENTED:
            expected.append(row.represented_by_id)
    return tuple(dict.fromkeys(id for id in expected if id is not None))


def _numbered_day(day: date) -> str:
    """Return a day that is understood without German months: ``Mittwoch, 10.02.2027``."""
    return f"{weekday_day(day).partition(',')[0]}, {short_day(day)}"
