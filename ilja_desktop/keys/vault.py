"""What is done with a vault's keys: create, unlock, change a password.

None of it opens the database. Everything here may derive keys, which takes up to seconds, so it
runs off the window's thread; the caller holds the vault's lock.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.keys import certificate, headerfile, kdf, password, place
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Header, Policy, Uid, UserSlot, VaultId
from ilja_desktop.keys.headerformat import check_mac, seal_header
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.keyringslot import KeyringSlot
from ilja_desktop.keys.newuser import NewUser, admitted_slot, check_new_user, check_password
from ilja_desktop.keys.slot import (
    Grantor,
    HeaderForged,
    open_data_key,
    open_seeds,
    seal_seeds,
    sealed_authority,
)

OFFICE_POLICY = Policy(kdf_floor=kdf.FLOOR, password_minimum=password.FLOOR.minimum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """A vault whose keys this process has."""

    folder: Path
    header: Header
    uid: Uid
    identity: Identity
    data_key: DataKey

    @property
    def slot(self) -> UserSlot:
        """Return the slot of the user who unlocked the vault."""
        (slot,) = (slot for slot in self.header.slots if slot.uid == self.uid)
        return slot

    @property
    def database(self) -> Path:
        """Return the path of the database the header names."""
        return self.folder / self.header.database

    @property
    def database_key(self) -> bytes:
        """Return the database's raw key, 32 bytes."""
        return self.data_key.for_database()

    @property
    def administrator(self) -> bool:
        """Tell whether this user can take in others."""
        return self.uid in self.header.authority.administrators


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A new vault, and the two certificates (DER) that belong into its database."""

    unlocked: Unlocked
    authority: bytes
    certificate: bytes


def create(
    folder: Path,
    office: str,
    founder: NewUser,
    cost: KdfCost,
    now: datetime,
    policy: Policy = OFFICE_POLICY,
) -> Founded:
    """Make the folder of a new vault with its header; its founder is the first administrator.

    Args:
        folder: ``<Name>.ilja``, not existing yet; the caller has asked ``place.check``.
        office: as it stands in every certificate.
        founder: the first user.
        cost: of deriving the founder's key, see ``kdf.calibrate``.
        now: an aware point in time.
        policy: what the office asks beyond the floors.

    Raises:
        Refusal: names, password, cost or place will not do; nothing was made.
    """
    check_new_user(replace(founder, familiar=(office, *founder.familiar)), cost, policy)
    grantor = Grantor(
        vault_id=VaultId(secrets.token_hex(16)),
        epoch=1,
        data_key=DataKey.generate(),
        authority_key=ec.generate_private_key(ec.SECP256R1()),
    )
    slot, identity = admitted_slot(founder, cost, grantor)
    key, person = grantor.authority_key, certificate.Person(founder.name, slot.uid, slot.spk)
    authority = certificate.make_authority(key, office, grantor.vault_id[:8], now)
    personal = certificate.issue(key, authority, person, now)
    unlocked = Unlocked(
        folder=folder,
        header=_first_header(grantor, slot, policy),
        uid=slot.uid,
        identity=identity,
        data_key=grantor.data_key,
    )
    _lay_down(unlocked)
    return Founded(unlocked=unlocked, authority=authority, certificate=personal)


def _first_header(grantor: Grantor, founder: UserSlot, policy: Policy) -> Header:
    header = Header(
        vault_id=grantor.vault_id,
        generation=1,
        epoch=grantor.epoch,
        database="data-0001.db",
        pending=None,
        policy=policy,
        slots=(founder,),
        authority=sealed_authority(grantor, (founder,)),
    )
    return seal_header(header, grantor.data_key.for_header())


def unlock(folder: Path, user: str, password: str) -> Unlocked:
    """Open the keys of a vault.

    Args:
        folder: of the vault.
        user: label or uid.
        password: of that user.

    Raises:
        WrongPassword: user and password do not belong together.
        HeaderForged: the header is not what a holder of the data key wrote.
        Refusal: the header cannot be read, or asks for what is refused.
    """
    reading = headerfile.read(folder)
    header = reading.header
    slot, seeds = open_seeds(header, user, password)
    data_key = open_data_key(header, slot, seeds)
    if not check_mac(header, data_key.for_header()):
        raise HeaderForged
    if not reading.both_whole:
        headerfile.mend(folder, header)
    return Unlocked(
        folder=folder,
        header=header,
        uid=slot.uid,
        identity=seeds.identity,
        data_key=data_key,
    )


def change_password(
    unlocked: Unlocked, old: str, new: str, cost: KdfCost, familiar: tuple[str, ...] = ()
) -> Unlocked:
    """Seal the user's seeds under a new password and a new salt; data and others stay as they are.

    Args:
        unlocked: the vault, opened by the user.
        old: the password so far.
        new: the password from now on.
        cost: of deriving its key.
        familiar: names a guesser would try.

    Raises:
        WrongPassword: the old password is another one.
        Refusal: the new password or the cost will not do, or the header cannot be written.
    """
    header = unlocked.header
    check_password(new, (unlocked.slot.label, *familiar), cost, header.policy)
    slot, seeds = open_seeds(header, unlocked.uid, old)
    changed = seal_seeds(replace(slot, kdf=kdf.Kdf.fresh(cost)), header.vault_id, seeds, new)
    others = tuple(each for each in header.keyring if each.uid != slot.uid)
    return written(unlocked, replace(header.with_slot(changed), keyring=others))


def strengthen(unlocked: Unlocked, password: str, cost: KdfCost) -> Unlocked:
    """Seal the user's seeds under the same password at a higher cost; derives two keys.

    Raises:
        WrongPassword: it is another password.
        Refusal: the cost will not do, or the header cannot be written.
    """
    header = unlocked.header
    kdf.check_cost(cost, header.policy.kdf_floor)
    slot, seeds = open_seeds(header, unlocked.uid, password)
    changed = seal_seeds(replace(slot, kdf=kdf.Kdf.fresh(cost)), header.vault_id, seeds, password)
    return written(unlocked, header.with_slot(changed))


def written(unlocked: Unlocked, header: Header) -> Unlocked:
    """Write a changed header and return the vault with it.

    Raises:
        ChangedMeanwhile: somebody else has changed it.
        HeaderNotWritten: the disk is full or protected; the former header still holds.
    """
    former = unlocked.header.generation
    next_one = replace(header, generation=former + 1, keyring=_standing(header))
    sealed = seal_header(next_one, unlocked.data_key.for_header())
    headerfile.write(unlocked.folder, sealed, replacing=former)
    return replace(unlocked, header=sealed)


def _standing(header: Header) -> tuple[KeyringSlot, ...]:
    """Return the keyring slots that still mean something: of a user, and of this data key."""
    uids = {slot.uid for slot in header.slots}
    return tuple(slot for slot in header.keyring if slot.uid in uids and slot.epoch == header.epoch)


def _lay_down(unlocked: Unlocked) -> None:
    place.make_folder(unlocked.folder)
    try:
        headerfile.write_first(unlocked.folder, unlocked.header)
    except headerfile.HeaderNotWritten:
        place.discard_folder(unlocked.folder)
        raise
