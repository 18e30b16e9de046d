"""What is done with a vault's keys: create, unlock, change a password, take in a user.

None of it opens the database. Everything here may derive keys, which takes up to seconds, so it
runs off the window's thread; the caller holds the vault's lock.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.domain.errors import NotAllowed, Refusal
from ilja_desktop.keys import certificate, headerfile, kdf, password, place
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import MOST_SLOTS, Authority, Header, Policy, Uid, UserSlot, VaultId
from ilja_desktop.keys.headerformat import check_mac, seal_header
from ilja_desktop.keys.identity import Identity, private_key, private_octets, public_octets, seal
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.keyringslot import KeyringSlot
from ilja_desktop.keys.passwordstrength import check_strength
from ilja_desktop.keys.recoveryslot import RecoverySlot
from ilja_desktop.keys.slot import (
    Grantor,
    HeaderForged,
    Seeds,
    new_slot,
    open_data_key,
    open_seeds,
    seal_seeds,
)

OFFICE_POLICY = Policy(kdf_floor=kdf.FLOOR, password_minimum=password.FLOOR.minimum)


@dataclass(eq=False)
class LabelTaken(Refusal):
    """Another user of this vault signs in by this name."""

    label: str


@dataclass(eq=False)
class TooManyUsers(Refusal):
    """A header holds a limited number of users."""

    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """Somebody who gets access.

    Args:
        label: what they sign in by; stands readable in the vault's folder, so initials do best.
        name: as it stands in their certificate.
        password: chosen by themselves.
        familiar: names a guesser would try, besides the two above.
    """

    label: str
    name: str
    password: str = field(repr=False)
    familiar: tuple[str, ...] = field(default=(), repr=False)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """A vault with one user more, and that user's certificate (DER) for the database."""

    unlocked: Unlocked
    uid: Uid
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
    vault_id = VaultId(secrets.token_hex(16))
    data_key = DataKey.generate()
    authority_key = ec.generate_private_key(ec.SECP256R1())
    grantor = Grantor(vault_id=vault_id, epoch=1, data_key=data_key, authority_key=authority_key)
    slot, identity = admitted_slot(founder, cost, grantor)
    authority = certificate.make_authority(authority_key, office, vault_id[:8], now)
    person = certificate.Person(founder.name, slot.uid, slot.spk)
    personal = certificate.issue(authority_key, authority, person, now)
    header = Header(
        vault_id=vault_id,
        generation=1,
        epoch=1,
        database="data-0001.db",
        pending=None,
        policy=policy,
        slots=(slot,),
        authority=sealed_authority(grantor, (slot,)),
    )
    unlocked = Unlocked(
        folder=folder,
        header=seal_header(header, data_key.for_header()),
        uid=slot.uid,
        identity=identity,
        data_key=data_key,
    )
    _lay_down(unlocked)
    return Founded(unlocked=unlocked, authority=authority, certificate=personal)


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
    _check_password(new, (unlocked.slot.label, *familiar), cost, header.policy)
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


def admitted_slot(user: NewUser, cost: KdfCost, grantor: Grantor) -> tuple[UserSlot, Identity]:
    """Return the slot of a new user with the data key in it, and their new keys; derives a key."""
    identity = Identity.generate()
    label = certificate.usable_name(user.label)
    empty = new_slot(Uid(str(uuid4())), label, identity, cost)
    seeds = Seeds(identity, public_octets(grantor.authority_key))
    slot = seal_seeds(empty, grantor.vault_id, seeds, user.password)
    return grantor.grant(slot), identity


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


def _check_room(header: Header, user: NewUser) -> None:
    if len(header.slots) >= MOST_SLOTS:
        raise TooManyUsers(MOST_SLOTS)
    if header.slot_of(certificate.usable_name(user.label)) is not None:
        raise LabelTaken(user.label)


def check_new_user(user: NewUser, cost: KdfCost, policy: Policy) -> None:
    """Refuse names, a password or a cost that will not do.

    Raises:
        NameUnusable, KdfTooWeak, KdfTooCostly: one of them.
        PasswordTooShort, PasswordUnusable, PasswordCommon, PasswordFamiliar,
        PasswordPatterned, PasswordGuessable: the password will not do.
    """
    certificate.usable_name(user.label)
    certificate.usable_name(user.name)
    _check_password(user.password, (user.label, user.name, *user.familiar), cost, policy)


def _check_password(chosen: str, familiar: tuple[str, ...], cost: KdfCost, policy: Policy) -> None:
    asked = replace(password.FLOOR, minimum=policy.password_minimum)
    check_strength(chosen, familiar, asked)
    kdf.check_cost(cost, policy.kdf_floor)
