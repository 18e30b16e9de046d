"""The recovery sheet: a key on paper that opens the vault when a password is lost.

``make_recovery`` draws a key; it counts only once it has been typed back from the paper
(``confirm_recovery``), and it replaces the sheet before it. ``unlock_by_recovery`` opens the vault
with it; ``renew_user`` then gives somebody new keys under a new password. The key is an age
identity, so the sealed data key can also be opened by the age program alone.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.domain.errors import NotAllowed, Refusal
from ilja_desktop.keys import certificate, headerfile
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Header, Uid, UserSlot, VaultId
from ilja_desktop.keys.headerformat import check_mac, seal_header
from ilja_desktop.keys.identity import private_key, public_key, public_octets, seal, sign, verify
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser, admitted_slot, check_new_user
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.recoveryslot import RecoveryId, RecoverySlot
from ilja_desktop.keys.slot import (
    Grantor,
    HeaderForged,
    data_key_content,
    data_key_of,
    sealed_authority,
)
from ilja_desktop.keys.vault import Unlocked, written


@dataclass(eq=False)
class RecoveryKeyForeign(Refusal):
    """The key is of another vault, or of a sheet that was replaced."""


@dataclass(eq=False)
class NoRecoverySheet(Refusal):
    """No recovery sheet was ever made for this vault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryDraft:
    """A sheet that does not count yet, because nobody has typed its key back."""

    vault_id: VaultId
    rid: RecoveryId
    key: PaperKey
    printed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """A vault opened by its sheet: the data key and the office CA's key, but nobody's own."""

    folder: Path
    header: Header
    data_key: DataKey
    authority_key: ec.EllipticCurvePrivateKey = field(repr=False)

    @property
    def grantor(self) -> Grantor:
        """Return what lets the holder of the sheet give others the data key."""
        return Grantor(
            vault_id=self.header.vault_id,
            epoch=self.header.epoch,
            data_key=self.data_key,
            authority_key=self.authority_key,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """A vault in which somebody has new keys; on the disk only after ``write``.

    Args:
        unlocked: the vault as that person has it open then.
        former: the uid they had before, if they were a user; their old signatures stay its.
        replacing: generation of the header on the disk.
    """

    unlocked: Unlocked
    former: Uid | None
    replacing: int

    def write(self) -> None:
        """Let the new keys count.

        Raises:
            ChangedMeanwhile, HeaderNotWritten: the former header still holds.
        """
        headerfile.write(self.unlocked.folder, self.unlocked.header, replacing=self.replacing)


def make_recovery(unlocked: Unlocked, today: date) -> RecoveryDraft:
    """Draw the key of a new sheet; the header stays as it is until ``confirm_recovery``.

    Raises:
        NotAllowed: the signed-in user is no administrator.
    """
    if not unlocked.administrator:
        raise NotAllowed("Wiederherstellungsbogen ausstellen")
    return RecoveryDraft(
        vault_id=unlocked.header.vault_id,
        rid=RecoveryId(str(uuid4())),
        key=PaperKey.generate(),
        printed_on=today,
    )


def confirm_recovery(unlocked: Unlocked, draft: RecoveryDraft, typed: str) -> Unlocked:
    """Let a sheet count whose key was typed back from the paper; it replaces the one before it.

    Raises:
        RecoveryKeyMistyped: what was typed is no key.
        RecoveryKeyForeign: it is the key of another sheet.
        NotAllowed: the signed-in user is no administrator.
        Refusal: the header cannot be written.
    """
    if PaperKey.read(typed).epk != draft.key.epk:
        raise RecoveryKeyForeign
    grantor = grantor_of(unlocked)
    header = unlocked.header
    sheet = granted_sheet(grantor, draft)
    named = tuple(slot for slot in header.slots if slot.uid in header.authority.administrators)
    authority = sealed_authority(grantor, named, sheet)
    return written(unlocked, replace(header, recovery=sheet, authority=authority))


def granted_sheet(grantor: Grantor, draft: RecoveryDraft) -> RecoverySlot:
    """Return the slot of a sheet with the data key in it, vouched for by the office CA."""
    empty = RecoverySlot(
        rid=draft.rid,
        epk=draft.key.epk,
        dek=b"",
        grant=b"",
        bond=draft.key.bond(grantor.vault_id, draft.rid, public_octets(grantor.authority_key)),
        printed_on=draft.printed_on,
    )
    return granted(grantor, empty)


def granted(grantor: Grantor, slot: RecoverySlot) -> RecoverySlot:
    """Return the slot with the data key sealed to its sheet; the paper is not needed for it."""
    content = data_key_content(grantor.vault_id, grantor.epoch, slot.rid, grantor.data_key)
    filled = replace(slot, dek=seal(content, [slot.epk]))
    message = _grant_message(grantor.vault_id, grantor.epoch, filled)
    return replace(filled, grant=sign(grantor.authority_key, message))


def unlock_by_recovery(folder: Path, typed: str) -> Recovered:
    """Open the keys of a vault with its recovery sheet.

    Args:
        folder: of the vault.
        typed: the key as somebody typed it from the paper.

    Raises:
        RecoveryKeyMistyped, RecoveryKeyForeign, NoRecoverySheet: the key does not open it.
        HeaderForged: the header is not what a holder of the data key wrote.
        Refusal: the header cannot be read.
    """
    key = PaperKey.read(typed)
    reading = headerfile.read(folder)
    header = reading.header
    if header.recovery is None:
        raise NoRecoverySheet
    if header.recovery.epk != key.epk:
        raise RecoveryKeyForeign
    data_key = _data_key(header, header.recovery, key)
    if not check_mac(header, data_key.for_header()):
        raise HeaderForged
    if not reading.both_whole:
        headerfile.mend(folder, header)
    return Recovered(
        folder=folder,
        header=header,
        data_key=data_key,
        authority_key=open_authority(key, header.authority.key, header.authority.spk),
    )


def open_authority(key: PaperKey, sealed: bytes, spk: bytes) -> ec.EllipticCurvePrivateKey:
    """Return the office CA's private key.

    Raises:
        HeaderForged: what is sealed is not the key that belongs to ``spk``.
    """
    try:
        authority_key = private_key(key.open_sealed(sealed))
    except ValueError as error:
        raise HeaderForged from error
    if public_octets(authority_key) != spk:
        raise HeaderForged
    return authority_key


def renew_user(recovered: Recovered, user: NewUser, cost: KdfCost, today: date) -> Renewed:
    """Give somebody new keys under a new password, in the place of those nobody can open.

    They get a new uid as well, so that what the old keys signed stays told from what the new
    ones sign. The sheet is marked as used: it opens the vault until a new one counts.

    Args:
        recovered: the vault, opened by its sheet.
        user: label of the slot, name for the certificate, and the new password.
        cost: of deriving their key.
        today: the day the sheet is used.

    Raises:
        Refusal: name, password or cost will not do.
    """
    header = recovered.header
    check_new_user(user, cost, header.policy)
    slot, identity = admitted_slot(user, cost, recovered.grantor)
    former = header.slot_of(slot.label)
    slots, named = _with_renewed(header, former, slot)
    sheet = header.recovery and replace(header.recovery, used_on=today)
    changed = replace(
        header,
        generation=header.generation + 1,
        slots=slots,
        recovery=sheet,
        authority=sealed_authority(recovered.grantor, named, sheet),
    )
    unlocked = Unlocked(
        folder=recovered.folder,
        header=seal_header(changed, recovered.data_key.for_header()),
        uid=slot.uid,
        identity=identity,
        data_key=recovered.data_key,
    )
    return Renewed(
        unlocked=unlocked,
        former=None if former is None else former.uid,
        replacing=header.generation,
    )


def renewed_certificate(
    recovered: Recovered, renewed: Renewed, name: str, authority: bytes, now: datetime
) -> bytes:
    """Return the certificate of somebody who has new keys, DER.

    Raises:
        ForeignAuthority: ``authority`` is not the certificate of this vault's CA.
        NameUnusable: the name cannot stand in a certificate.
    """
    slot = renewed.unlocked.slot
    person = certificate.Person(name, slot.uid, slot.spk)
    return certificate.issue(recovered.authority_key, authority, person, now)


def _with_renewed(
    header: Header, former: UserSlot | None, slot: UserSlot
) -> tuple[tuple[UserSlot, ...], tuple[UserSlot, ...]]:
    """Return all slots with the new one in its place, and those of the administrators.

    Somebody new is an administrator, and so is whoever takes the place of one.
    """
    kept = tuple(slot if each is former else each for each in header.slots)
    slots = kept if former else (*kept, slot)
    named = {*header.authority.administrators}
    if former is None or former.uid in named:
        named.add(slot.uid)
    return slots, tuple(each for each in slots if each.uid in named)


def _data_key(header: Header, sheet: RecoverySlot, key: PaperKey) -> DataKey:
    spk = header.authority.spk
    if not hmac.compare_digest(sheet.bond, key.bond(header.vault_id, sheet.rid, spk)):
        raise HeaderForged
    message = _grant_message(header.vault_id, header.epoch, sheet)
    if not verify(public_key(spk), message, sheet.grant):
        raise HeaderForged
    try:
        content = key.open_sealed(sheet.dek)
        data_key = data_key_of(content)
    except ValueError as error:
        raise HeaderForged from error
    if content != data_key_content(header.vault_id, header.epoch, sheet.rid, data_key):
        raise HeaderForged
    return data_key


def vouched_sheet(header: Header) -> RecoverySlot | None:
    """Return the slot of the recovery sheet, if there is one and the office CA vouches for it."""
    sheet = header.recovery
    if sheet is None:
        return None
    message = _grant_message(header.vault_id, header.epoch, sheet)
    return sheet if verify(public_key(header.authority.spk), message, sheet.grant) else None


def _grant_message(vault_id: VaultId, epoch: int, slot: RecoverySlot) -> bytes:
    sealed = sha256(slot.dek).hexdigest()
    return canonical(["ilja/v1/grant/recovery", vault_id, epoch, slot.rid, slot.epk, sealed])
