"""Shields, the keys under them, and the ring of those the signed-in user can open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import ShieldId, YoungPersonId
from ilja_desktop.domain.shield import Shield
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.shieldkey import Charter, ShieldKey, charter_stands, open_key, shield_of
from ilja_desktop.store import certificate
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.rows import Row, SealedRow, link

RING = "ring"
"""Under which name a session carries the ring of its user."""


class ShieldRow(SealedRow[Shield]):
    """Table ``shields``."""

    __tablename__ = "shields"
    RECORD: ClassVar = Shield
    KIND = Kind.YOUNG_PERSON
    NOUN = "Schutz"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    version: Mapped[int]
    charter: Mapped[bytes]
    signature: Mapped[bytes]
    signed_by: Mapped[str]
    reason: Mapped[str]
    shielded_on: Mapped[date]
    renewal_due: Mapped[bool]

    def announced(self) -> tuple[Change, ...]:
        """Announce the young person, who is seen by others now."""
        return (Change(Kind.YOUNG_PERSON, self.person_id),)


class ShieldKeyRow(Row):
    """Table ``shield_keys``: the key of a shield, sealed to each who may open it."""

    __tablename__ = "shield_keys"

    shield_id: Mapped[ShieldId] = mapped_column(
        ForeignKey("shields.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    holder: Mapped[str] = mapped_column(primary_key=True)
    """A user's uid, or the number of the recovery sheet."""
    sealed: Mapped[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shielded:
    """One shield as the signed-in user has it.

    Args:
        id: of its row.
        person_id: whom it covers.
        uuid: the shield's number for the world.
        version: of the key.
        named: who may see, by uid.
        key: nothing for those who are not named.
        forged: the user is named, but what the vault holds is not what somebody named signed.
    """

    id: ShieldId
    person_id: int
    uuid: UUID
    version: int
    named: frozenset[str] = frozenset()
    key: ShieldKey | None = field(default=None, repr=False)
    forged: bool = False


@dataclass(slots=True)
class Ring:
    """The shields there are, and the keys of those the user can open.

    Args:
        people: who is shielded, by the young person's number.
        keys: every key at hand, by shield and version; during a change also the one before it.
        lifting: shields that are being taken away in this transaction.
        changed: whether the vault has to look again once the transaction is stored.
    """

    people: dict[int, Shielded] = field(default_factory=dict)
    keys: dict[tuple[UUID, int], ShieldKey] = field(default_factory=dict, repr=False)
    lifting: set[UUID] = field(default_factory=set)
    changed: bool = False

    def copy(self) -> Ring:
        """Return a ring for one transaction, which may fail."""
        return Ring(dict(self.people), dict(self.keys))

    def put(self, shielded: Shielded) -> None:
        """Hang a shield on the ring."""
        self.people[shielded.person_id] = shielded
        self.changed = True
        if shielded.key is not None:
            self.keys[shielded.uuid, shielded.version] = shielded.key

    def lift(self, shielded: Shielded) -> None:
        """Let what is written next of a young person lie open."""
        del self.people[shielded.person_id]
        self.lifting.add(shielded.uuid)
        self.changed = True

    def forget(self, person_id: int) -> None:
        """Take the shield of somebody off who is erased."""
        del self.people[person_id]
        self.changed = True

    def opener(self, sealed: bytes) -> ShieldKey | None:
        """Return the key of a sealed value, if the user has it.

        Raises:
            ValueError: it is no sealed value.
        """
        return self.keys.get(shield_of(sealed))

    def closed(self) -> frozenset[int]:
        """Return the young people whose shield the user cannot open."""
        return frozenset(id for id, shielded in self.people.items() if shielded.key is None)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Whose ring it is, and what their trust begins with.

    Args:
        uid: of the signed-in user.
        identity: their keys.
        authority: public key of the office's authority, as the user's own seeds hold it.
    """

    uid: str
    identity: Identity = field(repr=False)
    authority: bytes


def load(session: Session, keeper: Keeper) -> Ring:
    """Return the ring of a user."""
    ring = Ring()
    for person_id, sealed in _sealed_people(session):
        ring.people[person_id] = _orphan(person_id, sealed)
    table = ShieldRow.__table__.c
    query = select(
        table.id, table.uuid, table.person_id, table.charter, table.signature, table.signed_by
    )
    found = session.execute(query).all()
    if not found:
        return ring
    mine = select(ShieldKeyRow.shield_id, ShieldKeyRow.sealed)
    handed = {
        id: octets for id, octets in session.execute(mine.where(ShieldKeyRow.holder == keeper.uid))
    }
    public = certificate.vouched_keys(session, keeper.authority)
    for row in found:
        signed = (row.charter, row.signature, row.signed_by)
        shielded = _shielded((row.id, row.uuid, row.person_id), signed, public)
        ring.put(_opened(shielded, row.charter, handed.get(row.id), keeper))
    ring.changed = False
    return ring


def _sealed_people(session: Session) -> list[tuple[int, bytes]]:
    row = YoungPersonRow.__table__.c
    query = select(row.id, row.sealed).where(row.sealed.is_not(None))
    return [(id, sealed) for id, sealed in session.execute(query)]


def _orphan(person_id: int, sealed: bytes) -> Shielded:
    """Return the shield of somebody who is sealed, as long as no shield is known of them."""
    uuid, version = shield_of(sealed)
    return Shielded(id=ShieldId(0), person_id=person_id, uuid=uuid, version=version, forged=True)


def _shielded(
    row: tuple[ShieldId, UUID, int],
    signed: tuple[bytes, bytes, str],
    public: dict[Uid, bytes],
) -> Shielded:
    """Return a shield without its key; what nobody named has signed counts as forged."""
    id, uuid, person_id = row
    try:
        charter = Charter.read(signed[0])
    except ValueError:
        return Shielded(id=id, person_id=person_id, uuid=uuid, version=0, forged=True)
    stands = charter.shield == uuid and charter_stands(*signed, public)
    return Shielded(
        id=id,
        person_id=person_id,
        uuid=uuid,
        version=charter.version,
        named=charter.uids,
        forged=not stands,
    )


def _opened(shielded: Shielded, charter: bytes, sealed: bytes | None, keeper: Keeper) -> Shielded:
    """Return a shield with its key, if the user has it."""
    if sealed is None or shielded.forged:
        return shielded
    try:
        key = open_key(Charter.read(charter), keeper.identity, keeper.uid, sealed)
    except ValueError:
        return replace(shielded, forged=keeper.uid in shielded.named)
    return replace(shielded, key=key)


def of_person(session: Session, person_id: YoungPersonId) -> ShieldRow | None:
    """Return the row of a young person's shield, if there is one."""
    return session.scalars(select(ShieldRow).where(ShieldRow.person_id == person_id)).first()


def holders(session: Session, id: int) -> frozenset[str]:
    """Return to whom the key of a shield is sealed: users, and the recovery sheet."""
    query = select(ShieldKeyRow.holder).where(ShieldKeyRow.shield_id == id)
    return frozenset(session.scalars(query))


def held_by(session: Session, uid: str) -> tuple[ShieldId, ...]:
    """Return the shields whose key is sealed to somebody."""
    query = select(ShieldKeyRow.shield_id).where(ShieldKeyRow.holder == uid)
    return tuple(session.scalars(query.order_by(ShieldKeyRow.shield_id)))


def ring_of(session: Session | None) -> Ring | None:
    """Return the ring a session carries."""
    ring = None if session is None else session.info.get(RING)
    return ring if isinstance(ring, Ring) else None


def shielded_people(session: Session) -> frozenset[YoungPersonId]:
    """Return the young people with a shield, whoever looks."""
    ring = ring_of(session)
    return frozenset(YoungPersonId(id) for id in ring.people) if ring else frozenset()
