"""Who sits at the table for an item: noted, seated from the item before, corrected."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.span import begun, ended
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow
from ilja_desktop.store.vault import Transaction

_NAMED = {AttendeeKind.COMPANION, AttendeeKind.INTERPRETER, AttendeeKind.GUEST}


def sit_down(
    transaction: Transaction, item: AgendaItemRow, case: Case, attendee: Attendee
) -> AttendanceRow:
    """Note that somebody sits at the table; who sat there before is back, not there twice.

    Raises:
        IncompleteDraft: it does not say who it is.
        NotFound: no such professional, or nobody who holds custody of this young person.
    """
    _demand_known(transaction.session, case, attendee)
    void_confirmation(transaction, item)
    for row in store.attendance_rows(transaction.session, AgendaItemId(item.id)):
        if _who(row.record()) == _who(attendee):
            stays = begun(row.stays, transaction.now)
            return transaction.change(row, columns(attendee) | {"present": True, "stays": stays})
    stays = begun((), transaction.now)
    return transaction.add(AttendanceRow(item_id=item.id, stays=stays, **columns(attendee)))


def void_confirmation(transaction: Transaction, item: AgendaItemRow) -> None:
    """Ask again who is in the room, because somebody came in."""
    if item.attendance_confirmed_at is not None:
        transaction.change(item, {"attendance_confirmed_at": None})


def come_back(transaction: Transaction, row: AttendanceRow) -> None:
    """Note that somebody is back in the room."""
    void_confirmation(transaction, store.get_item(transaction.session, row.item_id))
    stays = begun(row.stays, transaction.now)
    transaction.change(row, {"present": True, "stays": stays})


def go_out(transaction: Transaction, row: AttendanceRow) -> None:
    """Note that somebody has left the room."""
    stays = ended(row.stays, transaction.now)
    transaction.change(row, {"present": False, "stays": stays})


def seat_the_usual(transaction: Transaction, item: AgendaItemRow) -> None:
    """Seat moderator, minute taker, presenter and whoever sat at the table before."""
    session = transaction.session
    conference = store.get(session, item.conference_id).record()
    usual = [conference.presiding_id, conference.minute_taker_id, item.presenter_id]
    usual += store.professionals_at_table(session, conference.id)
    for professional_id in dict.fromkeys(usual):
        if professional_id is not None:
            transaction.add(
                AttendanceRow(
                    item_id=item.id,
                    kind=AttendeeKind.PROFESSIONAL,
                    professional_id=professional_id,
                    stays=begun((), transaction.now),
                )
            )


def _demand_known(session: Session, case: Case, attendee: Attendee) -> None:
    if attendee.kind is AttendeeKind.CUSTODY_HOLDER:
        _demand_holder(session, case, attendee)
    elif attendee.professional_id is not None:
        institution_store.get_professional(session, attendee.professional_id)
    elif attendee.kind is AttendeeKind.PROFESSIONAL or (
        attendee.kind in _NAMED and not attendee.name.strip()
    ):
        raise IncompleteDraft(("name.missing",))


def _demand_holder(session: Session, case: Case, attendee: Attendee) -> None:
    holders = person_store.family(session, case.person_id).holders
    if attendee.custody_holder_id not in {holder.id for holder in holders}:
        raise NotFound("Sorgeberechtigte Person", str(attendee.custody_holder_id))


def _who(attendee: Attendee) -> tuple[object, ...]:
    """Return what tells one person at the table from another."""
    name = " ".join(attendee.name.split()).casefold() if attendee.kind in _NAMED else ""
    return (attendee.kind, attendee.professional_id, attendee.custody_holder_id, name)
