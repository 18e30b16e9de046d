"""What the records of a package are called outside, and which rows here they are.

A young person known here under another number keeps that number; how the other desk calls them is
noted once somebody has said that both are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.ids import ContactId
from ilja_desktop.services.travelling import Kind
from ilja_desktop.store import package as store


class Numbers:
    """Numbers for the world and local ones, as they stand to one contact.

    Args:
        session: of the vault.
        contact_id: whose numbers these are.
        same: what somebody said just now: numbers that arrived, by one's own.
    """

    def __init__(
        self, session: Session, contact_id: ContactId, same: Mapping[UUID, UUID] | None = None
    ) -> None:
        self._session = session
        self._own = store.aliases(session) | dict(same or {})
        self._outside = {own: theirs for theirs, own in store.aliases(session, contact_id).items()}
        self.places: dict[tuple[Kind, UUID], int] = {}
        """Where records of the package lie here: local numbers by what they came as."""
        self._names: dict[tuple[Kind, int], UUID] = {}

    def own(self, uuid: UUID) -> UUID:
        """Return what a record is called here."""
        return self._own.get(uuid, uuid)

    def outside(self, uuid: UUID) -> UUID:
        """Return what the contact calls a record."""
        return self._outside.get(uuid, uuid)

    def place(self, kind: Kind, uuid: UUID, id: int) -> None:
        """Note which row here a record that came is."""
        self.places[kind, uuid] = id
        self._names[kind, id] = uuid

    def local(self, kind: Kind, uuid: UUID) -> int | None:
        """Return the local number of a record; none if it is not here."""
        place = self.places.get((kind, uuid))
        if place is not None:
            return place
        return self._session.scalars(select(kind.id).where(kind.uuid == self.own(uuid))).first()

    def to_world(self, kind: Kind, id: int) -> UUID | None:
        """Return what a row is called outside; as it came where it was taken for one."""
        if (kind, id) in self._names:
            return self._names[kind, id]
        uuid = self._session.scalars(select(kind.uuid).where(kind.id == id)).first()
        return None if uuid is None else self.outside(uuid)
