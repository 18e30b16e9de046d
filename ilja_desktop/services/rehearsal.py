"""Rehearsing that a backup could be restored, under a key that is thrown away."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import replace
from pathlib import Path

from ilja_desktop.exchange.backupfile import BackupDamaged
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.backuplaying import STAGES, BackupNotRead, lay, looked_at
from ilja_desktop.services.backupseal import ByUser, unseal
from ilja_desktop.services.restoring import Restored
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.store import copying
from ilja_desktop.store.copying import Locked


def rehearse(file: Path, unlocked: Unlocked, watch: Watch = Unwatched()) -> Restored:
    """Restore a backup under a throw-away key beside the vault, check it, and remove it again.

    Raises:
        Refusal: what would keep the backup from being restored.
    """
    for left in unlocked.folder.glob("probe-*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = unlocked.folder / f"probe-{secrets.token_hex(8)}"
    backup = looked_at(file)
    sealed = unseal(backup, ByUser(unlocked))
    probe = replace(unlocked, folder=folder, data_key=DataKey.generate())
    try:
        folder.mkdir(mode=0o700)
        lay(backup, sealed, probe, Stages(watch, STAGES))
        laid = Locked(probe.database, probe.database_key)
        if copying.examine(laid, backup.manifest.vault_id) != sealed.content:
            raise BackupDamaged(file.name)
    except OSError as error:
        raise BackupNotRead(file.name) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Restored.of(backup, sealed, None, unlocked.slot.label)
