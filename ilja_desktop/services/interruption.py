"""Pauses of a session and more time for an item; why there was a pause is nobody's business."""

from __future__ import annotations

from ilja_desktop.domain.conference import AgendaItem, Conference, ConferenceState
from ilja_desktop.domain.helpline import HelplineEntry, helplines
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.span import begun, ended
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import open_item
from ilja_desktop.services.session import SessionNotRunning
from ilja_desktop.services.workplace import Workplace, office_of
from ilja_desktop.store import conference as store


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
            return transaction.change(row, values, None).record()

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
                transaction.change(row, {"pauses": spans}, None)
            return row.record()
