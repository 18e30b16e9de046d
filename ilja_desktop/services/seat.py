"""The seats at the table: who sits, leaves and comes back, and what lets somebody stay."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItem, Attendee
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import AgendaItemId, AttendanceId
from ilja_desktop.domain.nameless import OUTSIDE
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import open_item
from ilja_desktop.services.attendance import come_back, go_out, sit_down
from ilja_desktop.services.itemview import SeatLine, item_view
from ilja_desktop.services.nameless import SideAtTable
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store.conference import AttendanceRow


class Seats:
    """What a user can note about who is at the table for an item."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def seat(self, item_id: AgendaItemId, attendee: Attendee) -> SeatLine:
        """Note that somebody sits at the table for this item, and say whether they may."""
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            item = open_item(session, item_id)
            if item.case_id is None:
                raise NotFound("Fall", item.title)
            case = case_store.get(session, item.case_id).record()
            if item.mode.nameless and attendee.kind in OUTSIDE:
                raise SideAtTable
            row = sit_down(transaction, item, case, attendee)
            view = item_view(session, item_id, today)
            return next(line for line in view.seats if line.attendance.id == row.id)

    def unseat(self, id: AttendanceId) -> None:
        """Strike out somebody who was noted by mistake and never sat there."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_attendance(transaction.session, id)
            open_item(transaction.session, row.item_id)
            transaction.erase(row)

    def leave(self, id: AttendanceId) -> None:
        """Note that somebody has left the room for this item."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            go_out(transaction, _row_at_table(transaction.session, id))

    def return_to_table(self, id: AttendanceId) -> None:
        """Note that somebody is back at the table."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            come_back(transaction, _row_at_table(transaction.session, id))

    def confirm_attendance(self, item_id: AgendaItemId) -> AgendaItem:
        """Note that whoever is noted is in the room, and nobody else.

        Only then the projector shows anything; it goes blank when somebody comes in.
        """
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = open_item(transaction.session, item_id)
            values = {"attendance_confirmed_at": transaction.now}
            return transaction.change(row, values).record()

    def note_objection(self, id: AttendanceId) -> None:
        """Note that the young person does not want this custody holder there."""
        self._note(id, objected=True)

    def withdraw_objection(self, id: AttendanceId) -> None:
        """Note that the young person has nothing against this custody holder after all."""
        self._note(id, objected=False)

    def allow_companion(self, id: AttendanceId) -> None:
        """Note that the young person signed a slip for this companion today."""
        self._note(id, slip_signed_on=self._at.today())

    def pledge(self, id: AttendanceId) -> None:
        """Note that this interpreter signed the pledge of secrecy today."""
        self._note(id, secrecy_pledged_on=self._at.today())

    def _note(self, id: AttendanceId, **values: object) -> None:
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            transaction.change(_row_at_table(transaction.session, id), values)


def _row_at_table(session: Session, id: AttendanceId) -> AttendanceRow:
    """Return somebody's row while the item is open."""
    row = store.get_attendance(session, id)
    open_item(session, row.item_id)
    return row
