"""What is shown of a shield: who may see, since when, why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.store import shield as store
from ilja_desktop.store import user as user_store


@dataclass(frozen=True)
class ShieldView:
    """A shield as those named see it."""

    person_id: YoungPersonId
    reason: str
    shielded_on: date
    named: tuple[User, ...]
    """Who may see, by name; those who have left are not among them."""
    sealed_to_sheet: bool
    """Whether the recovery sheet opens it too."""
    may_change: bool
    renewal_due: bool


def shield_view(session: Session, user: User, person_id: YoungPersonId) -> ShieldView | None:
    """Return what a user who is named sees of a shield; nothing if there is none."""
    ring = store.ring_of(session)
    shielded = None if ring is None else ring.people.get(person_id)
    row = None if shielded is None else store.of_person(session, person_id)
    if shielded is None or row is None:
        return None
    held = store.holders(session, row.id)
    named = (one for one in user_store.users(session) if one.uid in held & shielded.named)
    return ShieldView(
        person_id=person_id,
        reason=row.reason,
        shielded_on=row.shielded_on,
        named=tuple(one for one in named if one.active),
        sealed_to_sheet=bool(held - shielded.named),
        may_change=may(user, Right.SHIELD_CASES),
        renewal_due=row.renewal_due,
    )
