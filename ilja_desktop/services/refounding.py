"""The keys of a vault that is begun anew with a recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ilja_desktop.exchange.backupfile import Backup
from ilja_desktop.exchange.backupmanifest import AUTHORITY, Manifest
from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Header
from ilja_desktop.keys.headerformat import seal_header
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser, admitted_slot, check_new_user
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.recovery import RecoveryDraft, granted_sheet, open_authority
from ilja_desktop.keys.recoveryslot import RecoverySlot
from ilja_desktop.keys.slot import Grantor, sealed_authority
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.backupseal import Sealed

_FIRST_DATABASE = "data-0001.db"


@dataclass(frozen=True, kw_only=True)
class FirstUser:
    """Who opens a vault restored with the sheet: their password lies in no backup.

    Args:
        password: a new one.
        label: whom they sign in as; without it the first administrator.
        cost: of deriving their key.
    """

    password: str
    label: str = ""
    cost: KdfCost


def founded_anew(
    backup: Backup, sealed: Sealed, key: PaperKey, first: FirstUser, folder: Path, today: date
) -> tuple[Unlocked, Grantor]:
    """Return the keys of a new vault for its first user and the sheet, not on the disk yet.

    Args:
        backup: whose vault it is.
        sealed: what was sealed in it.
        key: that of the sheet.
        first: who opens the vault.
        folder: where it will be.
        today: the sheet is marked as used on this day.

    Raises:
        Refusal: label or password will not do.
    """
    user = NewUser(label=first.label, name=first.label, password=first.password)
    check_new_user(user, first.cost, sealed.policy)
    manifest = backup.manifest
    grantor = Grantor(
        vault_id=manifest.vault_id,
        epoch=1,
        data_key=DataKey.generate(),
        authority_key=open_authority(key, backup.small[AUTHORITY], spk_of(manifest.authority)),
    )
    slot, identity = admitted_slot(user, first.cost, grantor)
    sheet = _used_sheet(manifest, sealed, key, grantor, today)
    header = Header(
        vault_id=manifest.vault_id,
        generation=1,
        epoch=1,
        database=_FIRST_DATABASE,
        pending=None,
        policy=sealed.policy,
        slots=(slot,),
        authority=sealed_authority(grantor, (slot,), sheet),
        recovery=sheet,
    )
    unlocked = Unlocked(
        folder=folder,
        header=seal_header(header, grantor.data_key.for_header()),
        uid=slot.uid,
        identity=identity,
        data_key=grantor.data_key,
    )
    return unlocked, grantor


def _used_sheet(
    manifest: Manifest, sealed: Sealed, key: PaperKey, grantor: Grantor, today: date
) -> RecoverySlot:
    """Return the sheet the new vault knows: the same one, marked as used."""
    assert manifest.sheet is not None  # or the key had not vouched for it
    draft = RecoveryDraft(
        vault_id=manifest.vault_id,
        rid=manifest.sheet.rid,
        key=key,
        printed_on=sealed.printed_on or today,
    )
    return replace(granted_sheet(grantor, draft), used_on=today)
