"""Restoring a backup into a new folder, and rehearsing that it could be done.

Nothing is shown or kept before seal, signature, hashes, pages, rows and audit trail have proven
the backup; a new vault's header, without which it is none, is written last.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.founding import vault_folder
from ilja_desktop.domain.recovery import RestoreWish
from ilja_desktop.exchange import backupfile
from ilja_desktop.exchange.backupfile import Backup, BackupDamaged
from ilja_desktop.exchange.backupmanifest import AUTHORITY, DATABASE
from ilja_desktop.keys import headerfile, place
from ilja_desktop.keys.atomicfile import sync_folder
from ilja_desktop.keys.certificate import Person, issue, spk_of
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Header
from ilja_desktop.keys.headerformat import seal_header
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser, admitted_slot, check_new_user
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.recovery import RecoveryDraft, granted_sheet, open_authority
from ilja_desktop.keys.slot import Grantor, sealed_authority
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services import tombstone
from ilja_desktop.services.backupseal import BySheet, ByUser, Sealed, unseal
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.shieldrecovery import take_over
from ilja_desktop.services.successor import take_place, user_of
from ilja_desktop.services.tombstone import NOTHING, Applied
from ilja_desktop.services.unlocking import by_password
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.store import copying
from ilja_desktop.store.copying import Content, Locked
from ilja_desktop.store.vault import Vault

_FIRST_DATABASE = "data-0001.db"
_TAKE_OUT, _CHECK, _LAY, _STAGES = 0, 1, 2, 3


@dataclass(eq=False)
class BackupNotRead(Refusal):
    """The system does not give the backup, or has no room for what is in it."""

    name: str


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


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What came of a restore or its rehearsal.

    Args:
        folder: of the new vault; nothing after a rehearsal.
        label: who can open it by password.
        made_at: the state it has.
        content: what it holds, in numbers.
        applied: what has been erased and ended in it, because it had gone after the backup.
    """

    folder: Path | None
    label: str
    made_at: datetime
    content: Content
    applied: Applied = NOTHING

    @property
    def cases(self) -> int:
        """Return how many cases there are."""
        return self.content.rows.get("cases", 0)


def restore_by_user(
    file: Path, folder: Path, unlocked: Unlocked, now: datetime, watch: Watch = Unwatched()
) -> Restored:
    """Restore a backup with the keys of a vault whose header still opens.

    The new vault has the same users and passwords as that header.

    Args:
        file: the backup.
        folder: ``<Name>.ilja``, not existing yet.
        unlocked: the keys, from the former vault.
        now: an aware point in time.
        watch: hears how far it is, and may stop it.

    Raises:
        Refusal: the backup is damaged, foreign, newer or sealed to others, or the place will not
            do; nothing was made.
    """
    backup = _looked_at(file)
    sealed = unseal(backup, ByUser(unlocked))
    header = replace(unlocked.header, generation=unlocked.header.generation + 1, pending=None)
    new = replace(
        unlocked,
        folder=folder,
        header=seal_header(header, unlocked.data_key.for_header()),
    )
    with _new_folder(folder):
        _lay(backup, sealed, new, Stages(watch, _STAGES))
        vault = Vault.open(new)
        with contextlib.closing(vault):
            with vault.write(vault.uid, now) as transaction:
                transaction.note(Action.RESTORED, _object(backup), b"")
            applied = _caught_up(vault, backup, now)
        headerfile.write_first(folder, new.header)
    return replace(_restored(backup, sealed, folder, new.slot.label), applied=applied)


def restore_by_sheet(
    file: Path,
    folder: Path,
    typed: str,
    first: FirstUser,
    now: datetime,
    watch: Watch = Unwatched(),
) -> Restored:
    """Restore a backup with the recovery sheet, when nothing else is left.

    The new vault has a data key of its own. One person gets new keys and a new password; they
    take in the others. The sheet opens it too, marked as used.

    Raises:
        RecoveryKeyMistyped: what was typed is no key.
        NotFound: nobody signs in by that name.
        Refusal: as for ``restore_by_user``; nothing was made.
    """
    key = PaperKey.read(typed)
    backup = _looked_at(file)
    sealed = unseal(backup, BySheet(key))
    label = first.label or sealed.administrators[0]
    user = NewUser(label=label, name=label, password=first.password)
    check_new_user(user, first.cost, sealed.policy)
    new, grantor = _founded(backup, sealed, key, user, (folder, first.cost, rule_day(now)))
    with _new_folder(folder):
        _lay(backup, sealed, new, Stages(watch, _STAGES))
        vault = Vault.open(new)
        with contextlib.closing(vault):
            person = user_of(vault, label)
            name = person.display_name or person.name
            named = Person(name, new.uid, new.slot.spk)
            der = issue(grantor.authority_key, backup.manifest.authority, named, now)
            take_place(vault, person, der, grantor.authority_key, now, Action.RESTORED)
            take_over(vault, new, key, person.uid, now)
            applied = _caught_up(vault, backup, now)
        headerfile.write_first(folder, new.header)
    return replace(_restored(backup, sealed, folder, label), applied=applied)


def restore(
    wish: RestoreWish, home: Path, cost: KdfCost, now: datetime, watch: Watch = Unwatched()
) -> Restored:
    """Restore a backup as somebody asked for it at the door; derives keys.

    Args:
        wish: which file, by whose key, under which name.
        home: the folder in which the new vault is made.
        cost: of deriving a key that goes with a new password.
        now: an aware point in time.
        watch: hears how far it is, and may stop it.

    Raises:
        Refusal: as for ``restore_by_user`` and ``restore_by_sheet``; nothing was made.
    """
    folder = vault_folder(home, wish.name)
    if wish.vault is None:
        first = FirstUser(password=wish.password, label=wish.user, cost=cost)
        return restore_by_sheet(wish.file, folder, wish.key, first, now, watch)
    unlocked = by_password(wish.vault, wish.user, wish.password, lambda: now)
    watch.check()
    return restore_by_user(wish.file, folder, unlocked, now, watch)


def rehearse(file: Path, unlocked: Unlocked, watch: Watch = Unwatched()) -> Restored:
    """Restore a backup under a throw-away key beside the vault, check it, and remove it again.

    Raises:
        Refusal: what would keep the backup from being restored.
    """
    for left in unlocked.folder.glob("probe-*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = unlocked.folder / f"probe-{secrets.token_hex(8)}"
    backup = _looked_at(file)
    sealed = unseal(backup, ByUser(unlocked))
    probe = replace(unlocked, folder=folder, data_key=DataKey.generate())
    try:
        folder.mkdir(mode=0o700)
        _lay(backup, sealed, probe, Stages(watch, _STAGES))
        laid = Locked(probe.database, probe.database_key)
        if copying.examine(laid, backup.manifest.vault_id) != sealed.content:
            raise BackupDamaged(file.name)
    except OSError as error:
        raise BackupNotRead(file.name) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return _restored(backup, sealed, None, unlocked.slot.label)


def _looked_at(file: Path) -> Backup:
    try:
        return backupfile.read(file)
    except OSError as error:
        raise BackupNotRead(file.name) from error


def _lay(backup: Backup, sealed: Sealed, new: Unlocked, stages: Stages) -> None:
    """Lay the database of a backup into a folder, under that vault's key, once it is proven."""
    staged = Locked(new.folder / "restore.tmp", sealed.key)
    vault_id = backup.manifest.vault_id
    try:
        size = backup.manifest.part(DATABASE).size
        place.reserve_file(staged.path)
        with staged.path.open("wb") as file:
            backup.copy_database(file, stages.bytes_of(_TAKE_OUT, size))
        stages.stage(_CHECK)(0, 1)
        if copying.examine(staged, vault_id) != sealed.content:
            raise BackupDamaged(backup.path.name)
        target = Locked(new.database, new.database_key)
        copying.copy(staged, target, vault_id, stages.stage(_LAY))
    except OSError as error:
        raise BackupNotRead(backup.path.name) from error
    finally:
        copying.discard(staged.path)


def _founded(
    backup: Backup,
    sealed: Sealed,
    key: PaperKey,
    user: NewUser,
    where: tuple[Path, KdfCost, date],
) -> tuple[Unlocked, Grantor]:
    """Return the keys of a new vault for one user and the sheet, not on the disk yet."""
    folder, cost, today = where
    manifest = backup.manifest
    spk = spk_of(manifest.authority)
    grantor = Grantor(
        vault_id=manifest.vault_id,
        epoch=1,
        data_key=DataKey.generate(),
        authority_key=open_authority(key, backup.small[AUTHORITY], spk),
    )
    slot, identity = admitted_slot(user, cost, grantor)
    assert manifest.sheet is not None  # or the key had not vouched for it
    draft = RecoveryDraft(
        vault_id=manifest.vault_id,
        rid=manifest.sheet.rid,
        key=key,
        printed_on=sealed.printed_on or today,
    )
    sheet = replace(granted_sheet(grantor, draft), used_on=today)
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


@contextmanager
def _new_folder(folder: Path) -> Iterator[None]:
    """Make the folder of a new vault; it is gone again if what follows fails."""
    place.check(folder, place.surroundings_here())
    place.make_folder(folder)
    try:
        yield
        sync_folder(folder)
    except BaseException:
        place.discard_folder(folder)
        raise


def _caught_up(vault: Vault, backup: Backup, now: datetime) -> Applied:
    """Erase and end what had gone after the backup, before anything of it is shown.

    Raises:
        TombstonesForged: a list beside the backup or of this account is not genuine.
    """
    manifest = backup.manifest
    places = (backup.path.parent, tombstone.state_folder())
    listed = tombstone.later_than(places, manifest.vault_id, manifest.authority)
    if not listed:
        return NOTHING
    with vault.write(vault.uid, now) as transaction:
        applied = tombstone.apply(transaction, listed, rule_day(now))
    sweep(vault)
    return applied


def _object(backup: Backup) -> str:
    part = backupfile.part_of(backupfile.MANIFEST, backup.manifest.encode())
    return f"restored:{part.sha256}"


def _restored(backup: Backup, sealed: Sealed, folder: Path | None, label: str) -> Restored:
    return Restored(
        folder=folder,
        label=label,
        made_at=backup.manifest.made_at,
        content=sealed.content,
    )
