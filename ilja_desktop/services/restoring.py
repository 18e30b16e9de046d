"""Restoring a backup into a new folder, and rehearsing that it could be done.

Nothing is shown or kept before seal, signature, hashes, pages, rows and audit trail have proven
the backup; a new vault's header, without which it is none, is written last.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.founding import vault_folder
from ilja_desktop.domain.recovery import RestoreWish
from ilja_desktop.exchange import backupfile
from ilja_desktop.exchange.backupfile import Backup
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.certificate import Person, issue
from ilja_desktop.keys.headerformat import seal_header
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services import tombstone
from ilja_desktop.services.backuplaying import STAGES, lay, looked_at, new_folder
from ilja_desktop.services.backupseal import BySheet, ByUser, Sealed, unseal
from ilja_desktop.services.refounding import FirstUser, founded_anew
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.shieldrecovery import take_over
from ilja_desktop.services.successor import take_place, user_of
from ilja_desktop.services.tombstone import NOTHING, Applied
from ilja_desktop.services.unlocking import by_password
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.store.copying import Content
from ilja_desktop.store.vault import Vault


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

    @classmethod
    def of(cls, backup: Backup, sealed: Sealed, folder: Path | None, label: str) -> Restored:
        """Return what came of a backup."""
        return cls(
            folder=folder, label=label, made_at=backup.manifest.made_at, content=sealed.content
        )

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
    backup = looked_at(file)
    sealed = unseal(backup, ByUser(unlocked))
    header = replace(unlocked.header, generation=unlocked.header.generation + 1, pending=None)
    new = replace(
        unlocked,
        folder=folder,
        header=seal_header(header, unlocked.data_key.for_header()),
    )
    with new_folder(folder):
        lay(backup, sealed, new, Stages(watch, STAGES))
        vault = Vault.open(new)
        with contextlib.closing(vault):
            with vault.write(vault.uid, now) as transaction:
                transaction.note(Action.RESTORED, _object(backup), b"")
            applied = _caught_up(vault, backup, now)
        headerfile.write_first(folder, new.header)
    return replace(Restored.of(backup, sealed, folder, new.slot.label), applied=applied)


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
    backup = looked_at(file)
    sealed = unseal(backup, BySheet(key))
    label = first.label or sealed.administrators[0]
    first = replace(first, label=label)
    new, grantor = founded_anew(backup, sealed, key, first, folder, rule_day(now))
    with new_folder(folder):
        lay(backup, sealed, new, Stages(watch, STAGES))
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
    return replace(Restored.of(backup, sealed, folder, label), applied=applied)


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
