"""Shields over young people: put up, given to others, lifted, and kept up.

Only somebody named can change a shield, because only they have its key. Whoever changes it stays
named, so there is always somebody. Pages are emptied of what they held after each change.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.keys.header import Header
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.recovery import vouched_sheet
from ilja_desktop.keys.shieldkey import Charter, Holder, ShieldKey
from ilja_desktop.keys.slot import vouched
from ilja_desktop.services.access import Access
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.seclusion import demand_named, demand_visible
from ilja_desktop.services.shieldview import ShieldView, shield_view
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import person as person_store
from ilja_desktop.store import shield as store
from ilja_desktop.store import shielding
from ilja_desktop.store import user as user_store
from ilja_desktop.store.shield import Ring, Shielded, ShieldRow
from ilja_desktop.store.shielding import Grant
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class OneselfNotNamed(Refusal):
    """Whoever puts up or changes a shield is named, or nobody could answer for it."""


@dataclass(eq=False)
class NotToBeNamed(Refusal):
    """Somebody cannot be named: they have no key of their own, or may not see cases at all."""

    name: str


@dataclass(eq=False)
class AlreadyShielded(Refusal):
    """The young person is shielded already."""


@dataclass(eq=False)
class LastNamed(Refusal):
    """Somebody is the only one who can open shielded cases, and no recovery sheet does."""

    count: int


class Shields:
    """What a user can do about shielded cases."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access

    def candidates(self) -> tuple[User, ...]:
        """Return everybody who can be named, by name."""
        self._at.require(Right.SHIELD_CASES)
        with self._at.read() as session:
            return _nameable(session, self._header)

    def of(self, person_id: YoungPersonId) -> ShieldView | None:
        """Return the shield over a young person, for those named.

        Raises:
            CaseShielded: there is one, and the user is not named.
        """
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_named(session, person_id)
            return shield_view(session, self._at.user, person_id)

    def put_up(self, draft: ShieldDraft) -> None:
        """Shield a young person with all cases.

        Raises:
            AlreadyShielded, OneselfNotNamed, NotToBeNamed: nothing was changed.
        """
        complete(draft.problems(self._at.today()))
        assert draft.person_id is not None
        with self._at.write(Right.SHIELD_CASES) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, draft.person_id)
            if store.of_person(session, draft.person_id) is not None:
                raise AlreadyShielded
            key = ShieldKey.generate(self._header.vault_id, uuid4())
            grant = self._grant(session, key, draft.named)
            person = person_store.get(session, draft.person_id)
            shielding.put_up(transaction, person, grant, draft.reason.strip(), self._at.today())
        sweep(self._at.vault)

    def name(self, person_id: YoungPersonId, named: frozenset[str]) -> None:
        """Say anew who may see; whoever is not named any more is kept out by a new key.

        Args:
            person_id: who is shielded.
            named: uids of users.

        Raises:
            CaseShielded: the user is not named.
            OneselfNotNamed, NotToBeNamed: nothing was changed.
        """
        with self._at.write(Right.SHIELD_CASES) as transaction:
            row, shielded = _held(transaction, person_id)
            leaving = shielded.named - named
            grant = self._grant(transaction.session, _next_key(shielded, new=bool(leaving)), named)
            shielding.renew(transaction, row, grant)
        if leaving:
            sweep(self._at.vault)

    def lift(self, person_id: YoungPersonId, reason: str) -> None:
        """Let everybody see again who may see cases.

        Raises:
            CaseShielded: the user is not named.
        """
        complete(() if reason.strip() else ("reason.missing",))
        with self._at.write(Right.SHIELD_CASES) as transaction:
            row, _shielded = _held(transaction, person_id)
            shielding.lift(transaction, row, reason.strip())
        sweep(self._at.vault)

    def keep_up(self) -> int:
        """Do what is due of the shields the user can open; return for how many.

        Somebody named has left or has new keys, so a new key is made without them; or there is
        a newer recovery sheet, which is given the key.
        """
        with self._at.read() as session:
            due = tuple(_due(session, self._header))
        if not due:
            return 0
        renewed = False
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            session = transaction.session
            for person_id in due:
                row, shielded = _held(transaction, person_id)
                staying = shielded.named & store.holders(session, row.id) & _slots(self._header)
                key = _next_key(shielded, new=staying != shielded.named)
                renewed = renewed or key is not shielded.key
                shielding.renew(transaction, row, self._grant(session, key, staying))
        if renewed:
            sweep(self._at.vault)
        return len(due)

    @property
    def _header(self) -> Header:
        return self._access.unlocked.header

    def _grant(self, session: Session, key: ShieldKey, named: Collection[str]) -> Grant:
        """Return a shield's key for those named, as the user signs it."""
        names = {user.uid: user.name for user in user_store.users(session)}
        known = {user.uid for user in _nameable(session, self._header)} | {self._at.user.uid}
        for uid in named:
            if uid not in known:
                raise NotToBeNamed(names.get(uid, uid))
        if self._at.user.uid not in named:
            raise OneselfNotNamed
        return granted(self._header, key, named, (self._at.user.uid, self._identity))

    @property
    def _identity(self) -> Identity:
        return self._access.unlocked.identity


def demand_others_named(session: Session, uid: str) -> None:
    """Let nobody go without whom a shielded case could never be opened again.

    Raises:
        LastNamed: says of how many cases that is so.
    """
    held = [store.holders(session, id) for id in store.held_by(session, uid)]
    alone = sum(holders == {uid} for holders in held)
    if alone:
        raise LastNamed(alone)


def granted(
    header: Header, key: ShieldKey, named: Collection[str], signer: tuple[str, Identity]
) -> Grant:
    """Return a shield's key for those named and the recovery sheet.

    Args:
        header: with the public keys; only those count the office CA vouches for.
        key: of the shield.
        named: uids of users; those without a slot are left out.
        signer: uid and keys of whoever answers for it; one of those named.
    """
    slots = (slot for slot in header.slots if slot.uid in named and vouched(header, slot))
    sheet = vouched_sheet(header)
    charter = Charter.of(
        key,
        tuple(Holder(slot.uid, slot.epk) for slot in slots),
        None if sheet is None else Holder(sheet.rid, sheet.epk),
    )
    uid, identity = signer
    signature = identity.sign(charter.octets())
    return Grant(key=key, charter=charter, signature=signature, signed_by=uid)


def _nameable(session: Session, header: Header) -> tuple[User, ...]:
    with_keys = {slot.uid for slot in header.slots if vouched(header, slot)}
    return tuple(
        user
        for user in user_store.users(session)
        if user.uid in with_keys and may(user, Right.READ_CASES)
    )


def _slots(header: Header) -> frozenset[str]:
    return frozenset(slot.uid for slot in header.slots)


def _held(transaction: Transaction, person_id: YoungPersonId) -> tuple[ShieldRow, Shielded]:
    """Return the shield over a young person, which the user can open."""
    session = transaction.session
    demand_named(session, person_id)
    row = store.of_person(session, person_id)
    people: Mapping[int, Shielded] = (store.ring_of(session) or Ring()).people
    assert row is not None  # or the user was not named
    return row, people[person_id]


def _next_key(shielded: Shielded, *, new: bool) -> ShieldKey:
    key = shielded.key
    assert key is not None  # or the user was not named
    return ShieldKey.generate(key.vault_id, key.shield, key.version + 1) if new else key


def _due(session: Session, header: Header) -> list[YoungPersonId]:
    """Return those whose shield the user can open and has to renew."""
    ring = store.ring_of(session) or Ring()
    sheet = vouched_sheet(header)
    found = []
    for person_id, shielded in ring.people.items():
        if shielded.key is None:
            continue
        holders = store.holders(session, shielded.id)
        gone = shielded.named - (holders & _slots(header))
        unsealed = sheet is not None and sheet.rid not in holders
        if gone or unsealed:
            found.append(YoungPersonId(person_id))
    return found
