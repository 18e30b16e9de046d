"""What earlier conferences agreed and nobody has finished yet, looked at again at the table."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentEvent,
    CommitmentState,
    NotDone,
    Review,
    advance,
)
from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.followup import FollowUpKind
from ilja_desktop.domain.ids import AgendaItemId, CommitmentId
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import open_item
from ilja_desktop.services.followstep import OF_REVIEW, Said, note_step
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import commitment as store

_EVENTS = {
    Review.DONE: CommitmentEvent.COMPLETE,
    Review.IMPOSSIBLE: CommitmentEvent.GIVE_UP,
    Review.UNNEEDED: CommitmentEvent.LAPSE,
}
_REASONS = {
    Review.IMPOSSIBLE: NotDone.IMPOSSIBLE,
    Review.AGENCY_IDLE: NotDone.AGENCY_IDLE,
    Review.UNNEEDED: NotDone.UNNEEDED,
}
_UNFINISHED = (CommitmentState.OPEN, CommitmentState.IN_PROGRESS)


class CarryForward:
    """What a user can do with commitments of earlier conferences while their case is open."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def review(self, item_id: AgendaItemId, id: CommitmentId, review: Review) -> Commitment:
        """Note what became of a commitment; that an office did not act leaves it open."""
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            item = open_item(transaction.session, item_id)
            row = store.get(transaction.session, id)
            if row.case_id != item.case_id or row.item_id == item_id:
                raise NotFound("Vereinbarung", str(id))
            demand_case_named(transaction.session, row.case_id)
            values: dict[str, object] = {
                "looked_at_on": today,
                "not_done": _REASONS.get(review),
                "done_on": today if review is Review.DONE else None,
            }
            said = Said(answer=OF_REVIEW.get(review))
            note_step(transaction, row, FollowUpKind.REVIEW, today, said)
            event = _EVENTS.get(review)
            if event is not None:
                values["state"] = advance(row.state, event)
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()


def carried(session: Session, item: AgendaItem, day: date) -> tuple[Commitment, ...]:
    """Return what is still open from earlier conferences, and what was looked at today.

    Where nobody is named, nothing is: what was agreed by name could tell whose case it is.
    """
    if item.case_id is None or item.mode.nameless:
        return ()
    return tuple(
        one
        for one in store.of_case(session, item.case_id)
        if one.item_id != item.id and (one.state in _UNFINISHED or one.looked_at_on == day)
    )
