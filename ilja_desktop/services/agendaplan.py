"""How the time of an agenda is planned: minutes of each item, breaks and the buffer between."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from ilja_desktop.domain.conference import (
    LONGEST_BUFFER,
    AgendaItem,
    AgendaItemEvent,
    AgendaItemKind,
    AgendaItemState,
    Conference,
    ConferenceState,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.familyslot import FamilySlot
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.agenda import advance_item_row
from ilja_desktop.services.agendatime import item_times
from ilja_desktop.services.conference import AgendaClosed
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import conference as store
from ilja_desktop.store.conference import AgendaItemRow, ConferenceRow

LONGEST_ITEM = 240
"""Minutes."""


@dataclass(eq=False)
class MinutesOutOfRange(Refusal):
    """An item or a buffer takes some minutes, and no more than a conference has."""

    least: int
    most: int


@dataclass(frozen=True)
class AgendaTimes:
    """When each item of an agenda is talked about, and when all of them are through."""

    slots: Mapping[AgendaItemId, FamilySlot]
    ends_at: time
    over: bool
    """It takes longer than the conference."""


class AgendaPlans:
    """What a user can do about the time of an agenda before the session."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def times(self, id: ConferenceId) -> AgendaTimes:
        """Return when each item of a conference is talked about, by plan."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            conference = store.get(session, id).record()
            slots = item_times(session, conference, store.items(session, id))
        ends = max((slot.ends_at for slot in slots.values()), default=conference.starts_at)
        return AgendaTimes(slots, ends, ends > conference.ends_at)

    def give_time(self, item_id: AgendaItemId, minutes: int) -> AgendaItem:
        """Plan an item for so many minutes.

        Raises:
            MinutesOutOfRange: no item takes so long, or no time.
            AgendaClosed: the session has begun.
        """
        _demand(minutes, 1, LONGEST_ITEM)
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            _demand_ahead(store.get(transaction.session, row.conference_id))
            return transaction.change(row, {"minutes_planned": minutes}).record()

    def add_break(self, id: ConferenceId, minutes: int) -> AgendaItem:
        """Put a break at the end of an agenda; it is moved like any item."""
        _demand(minutes, 1, LONGEST_ITEM)
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            _demand_ahead(store.get(transaction.session, id))
            items = store.items(transaction.session, id)
            staying = sum(item.state is AgendaItemState.SELECTED for item in items)
            row = AgendaItemRow(
                conference_id=id,
                position=staying + 1,
                kind=AgendaItemKind.BREAK,
                title=word(AgendaItemKind.BREAK),
                minutes_planned=minutes,
                state=AgendaItemState.SELECTED,
            )
            return transaction.add(row).record()

    def take_out(self, item_id: AgendaItemId) -> None:
        """Take a break or a topic off an agenda; a case is put off instead, with a reason."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            _demand_ahead(store.get(transaction.session, row.conference_id))
            if row.case_id is not None:
                return
            advance_item_row(transaction, row, AgendaItemEvent.DROP)
            rows = store.item_rows(transaction.session, row.conference_id)
            staying = [each for each in rows if each.state is AgendaItemState.SELECTED]
            for position, each in enumerate(staying, start=1):
                if each.position != position:
                    transaction.change(each, {"position": position})

    def keep_buffer(self, id: ConferenceId, minutes: int) -> Conference:
        """Keep so many minutes free between two items."""
        _demand(minutes, 0, LONGEST_BUFFER)
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            _demand_ahead(row)
            return transaction.change(row, {"buffer_minutes": minutes}).record()


_AHEAD = frozenset(
    {
        ConferenceState.PLANNED,
        ConferenceState.INVITED,
        ConferenceState.CLOSED_FOR_REPORTS,
        ConferenceState.AGENDA_FIXED,
    }
)


def _demand(minutes: int, least: int, most: int) -> None:
    if not least <= minutes <= most:
        raise MinutesOutOfRange(least, most)


def _demand_ahead(row: ConferenceRow) -> None:
    if row.state not in _AHEAD:
        raise AgendaClosed(row.state)
