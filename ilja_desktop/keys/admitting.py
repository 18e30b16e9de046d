"""Takes in users; only an administrator can, because only they reach the key of the CA."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from ilja_desktop.domain.errors import NotAllowed, Refusal
from ilja_desktop.keys import certificate
from ilja_desktop.keys.header import MOST_SLOTS, Header, Uid
from ilja_desktop.keys.identity import private_key, public_octets
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser, admitted_slot, check_new_user
from ilja_desktop.keys.slot import Grantor, HeaderForged, sealed_authority
from ilja_desktop.keys.vault import Unlocked, written


@dataclass(eq=False)
class LabelTaken(Refusal):
    """Another user of this vault signs in by this name."""

    label: str


@dataclass(eq=False)
class TooManyUsers(Refusal):
    """A header holds a limited number of users."""

    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """A vault with one user more, and that user's certificate (DER) for the database."""

    unlocked: Unlocked
    uid: Uid
    certificate: bytes


def add_user(
    unlocked: Unlocked,
    user: NewUser,
    cost: KdfCost,
    authority: bytes,
    now: datetime,
    *,
    administrator: bool = False,
) -> Admitted:
    """Give somebody else access; only an administrator can, because only they reach the CA's key.

    Args:
        unlocked: the vault, opened by an administrator.
        user: who is taken in.
        cost: of deriving their key.
        authority: the CA's certificate from the database, DER.
        now: an aware point in time.
        administrator: whether they can take in others in turn.

    Raises:
        NotAllowed: the signed-in user is no administrator.
        LabelTaken, TooManyUsers: there is no room for them.
        ForeignAuthority: the certificate is not that of this vault's CA.
        Refusal: names, password or cost will not do, or the header cannot be written.
    """
    header = unlocked.header
    _check_room(header, user)
    check_new_user(user, cost, header.policy)
    grantor = grantor_of(unlocked)
    slot, _identity = admitted_slot(user, cost, grantor)
    person = certificate.Person(user.name, slot.uid, slot.spk)
    personal = certificate.issue(grantor.authority_key, authority, person, now)
    larger = replace(header, slots=(*header.slots, slot))
    if administrator:
        named = (*header.authority.administrators, slot.uid)
        chosen = tuple(each for each in larger.slots if each.uid in named)
        authority_now = sealed_authority(grantor, chosen, header.recovery)
        larger = replace(larger, authority=authority_now)
    return Admitted(unlocked=written(unlocked, larger), uid=slot.uid, certificate=personal)


def grantor_of(unlocked: Unlocked) -> Grantor:
    """Return what lets an administrator give others the data key.

    Raises:
        NotAllowed: the signed-in user is no administrator.
        HeaderForged: what is sealed is not the CA's key.
    """
    if not unlocked.administrator:
        raise NotAllowed("Personen aufnehmen")
    header = unlocked.header
    try:
        key = private_key(unlocked.identity.open_sealed(header.authority.key))
    except ValueError as error:
        raise HeaderForged from error
    if public_octets(key) != header.authority.spk:
        raise HeaderForged
    return Grantor(
        vault_id=header.vault_id,
        epoch=header.epoch,
        data_key=unlocked.data_key,
        authority_key=key,
    )


def _check_room(header: Header, user: NewUser) -> None:
    if len(header.slots) >= MOST_SLOTS:
        raise TooManyUsers(MOST_SLOTS)
    if header.slot_of(certificate.usable_name(user.label)) is not None:
        raise LabelTaken(user.label)
