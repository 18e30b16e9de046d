"""New keys for somebody who has forgotten their password; only an administrator can make them.

The private keys lie under the forgotten password and are lost with it. So the person gets new
ones, under a new uid, in the place of the old ones: what the old keys signed stays told from what
the new ones sign.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from ilja_desktop.domain.errors import NotFound
from ilja_desktop.keys import certificate
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.header import Header, Uid, UserSlot
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser, admitted_slot, check_new_user
from ilja_desktop.keys.rotation import NotOneself
from ilja_desktop.keys.slot import sealed_authority
from ilja_desktop.keys.vault import Unlocked, written


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKeys:
    """Somebody's new keys; they count once ``seat`` has written them into the header.

    Args:
        slot: how they open the vault.
        certificate: theirs, DER.
        former: the uid whose place they take.
    """

    slot: UserSlot
    certificate: bytes
    former: Uid

    @property
    def uid(self) -> Uid:
        """Return the uid that goes with the new keys."""
        return self.slot.uid


def make_keys(
    unlocked: Unlocked,
    former: Uid,
    user: NewUser,
    cost: KdfCost,
    authority: bytes,
    now: datetime,
) -> NewKeys:
    """Make new keys for somebody under a password they are told; derives a key.

    Args:
        unlocked: the vault, opened by an administrator.
        former: whose place the new keys take.
        user: label of the slot, name for the certificate, and the password.
        cost: of deriving their key.
        authority: the CA's certificate from the database, DER.
        now: an aware point in time.

    Raises:
        NotAllowed: the signed-in user is no administrator.
        NotOneself: one's own password is changed, not reset.
        ForeignAuthority: the certificate is not that of this vault's CA.
        Refusal: name, password or cost will not do.
    """
    if former == unlocked.uid:
        raise NotOneself
    grantor = grantor_of(unlocked)
    check_new_user(user, cost, unlocked.header.policy)
    slot, _identity = admitted_slot(user, cost, grantor)
    person = certificate.Person(user.name, slot.uid, slot.spk)
    personal = certificate.issue(grantor.authority_key, authority, person, now)
    return NewKeys(slot=slot, certificate=personal, former=former)


def seat(unlocked: Unlocked, keys: NewKeys) -> Unlocked:
    """Let new keys count in the place of the former ones.

    Raises:
        NotFound: nobody opens the vault with the former keys, nor signs in by that name.
        Refusal: the header cannot be written; the former keys count on.
    """
    header = unlocked.header
    place = _place_of(header, keys)
    grantor = grantor_of(unlocked)
    slots = tuple(keys.slot if slot is place else slot for slot in header.slots)
    named = {*header.authority.administrators}
    if place.uid in named:
        named.add(keys.uid)
    chosen = tuple(slot for slot in slots if slot.uid in named)
    authority = sealed_authority(grantor, chosen, header.recovery)
    return written(unlocked, replace(header, slots=slots, authority=authority))


def unseat(unlocked: Unlocked, leaving: Collection[Uid]) -> Unlocked:
    """Take out keys that nobody has come to use; the data key stays, because nobody had it.

    Raises:
        Refusal: the header cannot be written; the keys stay.
    """
    header = unlocked.header
    slots = tuple(slot for slot in header.slots if slot.uid not in leaving)
    named = {*header.authority.administrators} - {*leaving}
    chosen = tuple(slot for slot in slots if slot.uid in named)
    authority = sealed_authority(grantor_of(unlocked), chosen, header.recovery)
    return written(unlocked, replace(header, slots=slots, authority=authority))


def _place_of(header: Header, keys: NewKeys) -> UserSlot:
    """Return the slot that is replaced: by uid, or by name where the uid was changed already."""
    place = header.slot_of(keys.former) or header.slot_of(keys.slot.label)
    if place is None:
        raise NotFound("Person mit Zugang", keys.slot.label)
    return place
