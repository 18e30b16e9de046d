"""Laying the database of a backup into a folder, once everything of it is proven."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange import backupfile
from ilja_desktop.exchange.backupfile import Backup, BackupDamaged
from ilja_desktop.exchange.backupmanifest import DATABASE
from ilja_desktop.keys import place
from ilja_desktop.keys.atomicfile import sync_folder
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.backupseal import Sealed
from ilja_desktop.services.watch import Stages
from ilja_desktop.store import copying
from ilja_desktop.store.copying import Locked


@dataclass(eq=False)
class BackupNotRead(Refusal):
    """The system does not give the backup, or has no room for what is in it."""

    name: str


_TAKE_OUT, _CHECK, _LAY, STAGES = 0, 1, 2, 3


def looked_at(file: Path) -> Backup:
    """Return what a backup says of itself; ``BackupNotRead`` if the system does not give it."""
    try:
        return backupfile.read(file)
    except OSError as error:
        raise BackupNotRead(file.name) from error


def lay(backup: Backup, sealed: Sealed, new: Unlocked, stages: Stages) -> None:
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


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """Make the folder of a new vault; it is gone again if what follows fails."""
    place.check(folder, place.surroundings_here())
    place.make_folder(folder)
    try:
        yield
        sync_folder(folder)
    except BaseException:
        place.discard_folder(folder)
        raise
