"""When each item of an agenda is talked about: for planners, letters to families and papers."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItem, AgendaItemKind, AgendaItemState, Conference
from ilja_desktop.domain.familyslot import FamilySlot, SlotWish, slots
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import invitation as invitation_store

OFF = frozenset({AgendaItemState.POSTPONED, AgendaItemState.DROPPED, AgendaItemState.ADJOURNED})
"""States of items that take no time any more."""


def item_times(
    session: Session, conference: Conference, items: Sequence[AgendaItem]
) -> dict[AgendaItemId, FamilySlot]:
    """Return the time of each item that stays on an agenda, as families were told.

    Args:
        session: of the vault.
        conference: with its begin, end and buffer.
        items: of its agenda, in their order.
    """
    gap = policy_of(session, conference.held_on).family_gap_minutes
    staying = [item for item in items if item.state not in OFF]
    found = slots(
        [_wish(session, item) for item in staying],
        conference.starts_at,
        conference.ends_at,
        gap,
        conference.buffer_minutes,
    )
    return {slot.id: slot for slot in found}


def _wish(session: Session, item: AgendaItem) -> SlotWish:
    invitation = None
    if item.case_id is not None:
        invitation = invitation_store.family_row(session, item.id)
    return SlotWish(
        item.id,
        item.minutes_planned,
        invitation is not None,
        None if invitation is None else invitation.starts_at,
        pause=item.kind is AgendaItemKind.BREAK,
    )
