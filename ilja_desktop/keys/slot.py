"""Seals and opens what a user's slot holds: the seeds by password, the data key by key pair."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, field, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.canonical import canonical, octets_from_text, octets_to_text
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Authority, Header, Uid, UserSlot, VaultId
from ilja_desktop.keys.identity import (
    Identity,
    private_octets,
    public_key,
    public_octets,
    seal,
    seeds_from_octets,
    seeds_to_octets,
    sign,
    verify,
)
from ilja_desktop.keys.kdf import Kdf, KdfCost, derive
from ilja_desktop.keys.password import password_octets
from ilja_desktop.keys.recoveryslot import RecoverySlot

NONCE_LENGTH = 12


@dataclass(eq=False)
class WrongPassword(Refusal):
    """User and password do not belong together; which of them is wrong is not said."""


@dataclass(eq=False)
class HeaderForged(Refusal):
    """Somebody without the data key altered the header."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """What a password opens: the user's private keys and the office CA they trust."""

    identity: Identity
    authority_spk: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Grantor:
    """What it takes to give users the data key: the key itself and the office CA's key."""

    vault_id: VaultId
    epoch: int
    data_key: DataKey
    authority_key: ec.EllipticCurvePrivateKey = field(repr=False)

    def grant(self, slot: UserSlot) -> UserSlot:
        """Return the slot with the data key sealed to its user, vouched for by the CA."""
        content = data_key_content(self.vault_id, self.epoch, slot.uid, self.data_key)
        granted = replace(slot, dek=seal(content, [slot.epk]))
        message = _grant_message(self.vault_id, self.epoch, granted)
        return replace(granted, grant=sign(self.authority_key, message))


def new_slot(uid: Uid, label: str, identity: Identity, cost: KdfCost) -> UserSlot:
    """Return a slot with nothing sealed in it yet."""
    public = identity.public
    return UserSlot(
        uid=uid,
        label=label,
        kdf=Kdf.fresh(cost),
        epk=public.epk,
        spk=public.spk,
        esk=b"",
        dek=b"",
        grant=b"",
    )


def seal_seeds(slot: UserSlot, vault_id: VaultId, seeds: Seeds, password: str) -> UserSlot:
    """Return the slot with the user's seeds sealed under a password; derives a key.

    Raises:
        KdfTooWeak, KdfTooCostly, MemoryTooShort, PasswordUnusable: nothing is sealed.
    """
    key = derive(password_octets(password), slot.kdf)
    nonce = secrets.token_bytes(NONCE_LENGTH)
    content = seeds_to_octets(seeds.identity, seeds.authority_spk)
    return replace(slot, esk=nonce + AESGCM(key).encrypt(nonce, content, _bound(slot, vault_id)))


def open_seeds(header: Header, user: str, password: str) -> tuple[UserSlot, Seeds]:
    """Return the slot of a user, by label or uid, and the seeds in it; derives a key.

    Raises:
        WrongPassword: no such user, or another password; takes as long in both cases.
        HeaderForged: the seeds are not those of the slot's public keys.
        KdfTooWeak, KdfTooCostly, MemoryTooShort, PasswordUnusable: nothing is tried.
    """
    slot = header.slot_of(user)
    kdf = (slot or header.slots[0]).kdf
    key = derive(password_octets(password), kdf, header.policy.kdf_floor)
    if slot is None:
        raise WrongPassword
    try:
        content = AESGCM(key).decrypt(
            slot.esk[:NONCE_LENGTH], slot.esk[NONCE_LENGTH:], _bound(slot, header.vault_id)
        )
    except (InvalidTag, ValueError) as error:
        raise WrongPassword from error
    try:
        seeds = Seeds(*seeds_from_octets(content))
    except ValueError as error:
        raise HeaderForged from error
    return slot, seeds


def open_data_key(header: Header, slot: UserSlot, seeds: Seeds) -> DataKey:
    """Return the data key that the office CA gave to a user.

    Raises:
        HeaderForged: the keys do not belong together, or the CA vouches for nothing of the kind.
    """
    public = seeds.identity.public
    if (slot.epk, slot.spk) != (public.epk, public.spk):
        raise HeaderForged
    if seeds.authority_spk != header.authority.spk:
        raise HeaderForged
    message = _grant_message(header.vault_id, header.epoch, slot)
    if not verify(public_key(seeds.authority_spk), message, slot.grant):
        raise HeaderForged
    try:
        content = seeds.identity.open_sealed(slot.dek)
        data_key = data_key_of(content)
    except ValueError as error:
        raise HeaderForged from error
    if content != data_key_content(header.vault_id, header.epoch, slot.uid, data_key):
        raise HeaderForged
    return data_key


def vouched(header: Header, slot: UserSlot) -> bool:
    """Tell whether the office CA vouches for the keys of a user."""
    message = _grant_message(header.vault_id, header.epoch, slot)
    return verify(public_key(header.authority.spk), message, slot.grant)


def _bound(slot: UserSlot, vault_id: VaultId) -> bytes:
    return canonical([vault_id, slot.uid, slot.kdf.to_json(), slot.epk, octets_to_text(slot.spk)])


def data_key_content(vault_id: VaultId, epoch: int, holder: str, data_key: DataKey) -> bytes:
    """Return what is sealed to somebody who gets the data key: a user, or the recovery sheet."""
    return canonical([vault_id, epoch, holder, octets_to_text(data_key.octets)])


def data_key_of(content: bytes) -> DataKey:
    """Return the data key in what was sealed.

    Raises:
        ValueError: there is none.
    """
    value = json.loads(content)
    if not isinstance(value, list) or not value or not isinstance(value[-1], str):
        raise ValueError("no data key")
    return DataKey(octets_from_text(value[-1]))


def _grant_message(vault_id: VaultId, epoch: int, slot: UserSlot) -> bytes:
    sealed = hashlib.sha256(slot.dek).hexdigest()
    spk = octets_to_text(slot.spk)
    return canonical(["ilja/v1/grant", vault_id, epoch, slot.uid, slot.epk, spk, sealed])


def sealed_authority(
    grantor: Grantor, administrators: tuple[UserSlot, ...], recovery: RecoverySlot | None = None
) -> Authority:
    """Return the office CA with its key sealed to administrators and to the recovery sheet."""
    key = private_octets(grantor.authority_key)
    sheet = () if recovery is None else (recovery.epk,)
    return Authority(
        spk=public_octets(grantor.authority_key),
        key=seal(key, [*(slot.epk for slot in administrators), *sheet]),
        administrators=tuple(slot.uid for slot in administrators),
    )
