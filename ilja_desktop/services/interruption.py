"""Pauses of a session and more time for an item; why there was a pause is nobody's business."""

from __future__ import annotations

from ilja_desktop.domain.casefile import CaseEvent
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemEvent,
    Conference,
    ConferenceState,
)
from ilja_desktop.domain.helpline import HelplineEntry, helplines
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.minutes import MinutesEvent
from ilja_desktop.domain.minutes import advance as advance_sheet
from ilja_desktop.domain.span import begun, ended
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import advance_case_row, advance_item_row, open_item
from ilja_desktop.services.gate import demand_admission, examine_case
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.services.session import SessionNotRunning, demand_running_alone
from ilja_desktop.services.workplace import Workplace, office_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import minutes as minutes_store


class Interruptions:
    """What a user can do about the time of a session."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def pause(self, id: ConferenceId) -> Conference:
        """Begin a pause; one that lasts already goes on."""
        return self._note(id, pauses=True)

    def resume(self, id: ConferenceId) -> Conference:
        """End the pause, if there is one."""
        return self._note(id, pauses=False)

    def extend(self, item_id: AgendaItemId, minutes: int) -> AgendaItem:
        """Give the open item more time."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = open_item(transaction.session, item_id)
            values = {"minutes_more": row.minutes_more + minutes}
            return transaction.change(row, values).record()

    def reopen(self, item_id: AgendaItemId) -> AgendaItem:
        """Go back to an item that was concluded in this session; consent is asked again (R1).

        Raises:
            SessionNotRunning: the session is over.
            ItemStillOpen: another item is open.
        """
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            row = store.get_item(session, item_id)
            demand_running_alone(session, row)
            if row.case_id is not None:
                case = case_store.get(session, row.case_id).record()
                demand_named(session, case.person_id)
                if not row.mode.nameless:
                    demand_admission(case, examine_case(session, case, today))
                sheet = minutes_store.sheet_of_item(session, item_id)
                state = advance_sheet(sheet.state, MinutesEvent.REOPEN)
                transaction.change(sheet, {"state": state})
                advance_case_row(transaction, row.case_id, CaseEvent.FOLLOW_UP)
            values = {"finished_at": None, "attendance_confirmed_at": None}
            advance_item_row(transaction, row, AgendaItemEvent.REOPEN, **values)
            return row.record()

    def helplines(self) -> tuple[HelplineEntry, ...]:
        """Return whom to call about a young person in danger; nothing is recorded about it."""
        with self._at.read() as session:
            return helplines(office_of(session))

    def _note(self, id: ConferenceId, *, pauses: bool) -> Conference:
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            if row.state is not ConferenceState.RUNNING:
                raise SessionNotRunning(row.state)
            change = begun if pauses else ended
            spans = change(row.pauses, transaction.now)
            if spans != row.pauses:
                transaction.change(row, {"pauses": spans})
            return row.record()
