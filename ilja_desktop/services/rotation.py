"""Replacing the data key: a new database file under a new key, verified before it counts.

The former database stays what the vault is until one write of the header names the new one; only
then is it destroyed. At the next opening ``settle`` undoes or finishes what was interrupted. Runs
on the store lane, so that nobody writes meanwhile.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys import rotation as keys
from ilja_desktop.keys.atomicfile import sync_folder
from ilja_desktop.keys.header import Header, Uid
from ilja_desktop.keys.rotation import Rotation
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.store import copying
from ilja_desktop.store.copying import Locked
from ilja_desktop.store.vault import Transaction, Vault

_COPY, _CHECK, _WRITE, _STAGES = 0, 1, 2, 3
_DATABASE = re.compile(r"data-([0-9]{4,9})(\.schema-[0-9]+)?\.db(-wal|-shm|-journal)?")


@dataclass(eq=False)
class CopyNotVerified(Refusal):
    """The database under the new key is not what the vault holds; the former one counts on."""


@dataclass(eq=False)
class DataKeyNotChanged(Refusal):
    """The drive is full or protected; the former data key counts on."""


@dataclass(eq=False)
class VaultUncertain(Refusal):
    """The drive does not tell which database counts; only opening the vault anew can."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What comes with a change of the data key.

    Args:
        leaving: who does not get the new key.
        write: what is stored together with the change; it is in the new database only.
        now: an aware point in time.
    """

    leaving: frozenset[Uid] = frozenset()
    write: Callable[[Transaction], None]
    now: datetime


def rotate(
    vault: Vault,
    unlocked: Unlocked,
    wish: Wish,
    renew: Callable[[Unlocked], None],
    watch: Watch = Unwatched(),
) -> None:
    """Give the vault another data key and a new database file under it.

    Args:
        vault: opened; it goes on with the new database.
        unlocked: its keys, those of an administrator.
        wish: who leaves, and what is written down with it.
        renew: takes the keys as they are after every change of the header.
        watch: hears how far it is, and may stop it.

    Raises:
        Cancelled: the watcher stopped it; the former key counts on.
        CopyNotVerified, DataKeyNotChanged: the former key counts on.
        VaultUncertain: the drive failed in the one moment that counts; the vault is closed.
        Refusal: disk or header failed; unless it is ``HeaderUnconfirmed``, the former key counts.
    """
    try:
        rotation = keys.begin(unlocked, wish.leaving)
    except headerfile.HeaderUnconfirmed:
        _undo(unlocked, renew)
        raise
    renew(rotation.before)
    try:
        changes = _lay(rotation, wish, Stages(watch, _STAGES))
    except BaseException:
        _undo(rotation.before, renew)
        raise
    try:
        keys.commit(rotation)
    except Refusal:
        if _stands(vault, rotation):
            _go_on(vault, rotation, changes, renew)
        else:
            _undo(rotation.before, renew)
        raise
    _go_on(vault, rotation, changes, renew)
    clear(rotation.after)


def settle(unlocked: Unlocked) -> Unlocked:
    """Undo or finish a change of the data key that was interrupted, before the vault is opened.

    What the disk does not let be removed now is removed at the next opening.
    """
    pending = unlocked.header.pending
    if pending is not None:
        with contextlib.suppress(OSError, Refusal):
            copying.discard(unlocked.folder / pending.database)
            unlocked = keys.roll_back(unlocked)
    clear(unlocked)
    return unlocked


def clear(unlocked: Unlocked) -> None:
    """Destroy the databases of former data keys, once both copies of the header know none of them.

    A database of a later key is left alone: then it is the header that is not the latest.
    """
    header, folder = unlocked.header, unlocked.folder
    with contextlib.suppress(OSError, Refusal):
        former = [path for path in folder.iterdir() if _is_former(path, header)]
        reading = headerfile.read(folder)
        if not former or not reading.both_whole or reading.header != header:
            return
        for path in former:
            path.unlink()
        sync_folder(folder)


def _is_former(path: Path, header: Header) -> bool:
    named = _DATABASE.fullmatch(path.name)
    return named is not None and int(named[1]) < header.epoch


def _go_on(
    vault: Vault,
    rotation: Rotation,
    changes: frozenset[Change],
    renew: Callable[[Unlocked], None],
) -> None:
    renew(rotation.after)
    vault.go_on_with(rotation.after, changes)


def _lay(rotation: Rotation, wish: Wish, stages: Stages) -> frozenset[Change]:
    """Lay the new database, prove it, and write into it what comes with the change.

    Raises:
        DataKeyNotChanged, CopyNotVerified, Cancelled, Refusal: something of it may be left.
    """
    try:
        _copy(rotation, stages)
        stages.stage(_WRITE)(0, 1)
        vault = Vault.open(rotation.after)
        try:
            with vault.write(vault.uid, wish.now) as transaction:
                wish.write(transaction)
        finally:
            vault.close()
        sync_folder(rotation.after.folder)
    except OSError as error:
        raise DataKeyNotChanged from error
    return transaction.changes


def _copy(rotation: Rotation, stages: Stages) -> None:
    before, after = rotation.before, rotation.after
    vault_id = before.header.vault_id
    source = Locked(before.database, before.database_key)
    target = Locked(after.database, after.database_key)
    copying.discard(target.path)  # of a change that was undone without the disk's consent
    content = copying.copy(source, target, vault_id, stages.stage(_COPY))
    stages.stage(_CHECK)(0, 1)
    if copying.examine(target, vault_id) != content:
        raise CopyNotVerified


def _stands(vault: Vault, rotation: Rotation) -> bool:
    """Tell whether the new header stands on the disk after all.

    Raises:
        VaultUncertain: the disk does not say; nothing more is written into either database.
    """
    try:
        epoch = headerfile.read(rotation.after.folder).header.epoch
    except Refusal as refusal:
        vault.stop(VaultUncertain())
        raise VaultUncertain from refusal
    return epoch == rotation.after.header.epoch


def _undo(unlocked: Unlocked, renew: Callable[[Unlocked], None]) -> None:
    """Remove what was begun, as far as the disk lets it; ``settle`` does the rest."""
    with contextlib.suppress(OSError, Refusal):
        known = keys.reread(unlocked)
        renew(known)
        pending = known.header.pending
        if pending is not None:
            copying.discard(known.folder / pending.database)
            renew(keys.roll_back(known))
