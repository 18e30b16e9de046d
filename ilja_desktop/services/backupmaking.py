"""Makes one backup beside the vault: copied, verified, packed, signed and read back.

It appears under its name only after it was read back from where it lies.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ilja_desktop.domain.backup import (
    file_name,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange import backupfile
from ilja_desktop.exchange.backupfile import MANIFEST, SIGNATURE
from ilja_desktop.exchange.backupmanifest import AUTHORITY, KEY, Manifest, Part, SheetMark
from ilja_desktop.keys.atomicfile import sync_folder
from ilja_desktop.keys.header import Header
from ilja_desktop.keys.identity import Signatory, seal
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.backupseal import ByUser, Sealed, unseal
from ilja_desktop.services.outfile import FileTaken, demand_free
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.store import copying
from ilja_desktop.store.copying import Content, Locked

KEY_LENGTH = 32
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_COPY, _CHECK, _WRITE, _READ, _STAGES = 0, 1, 2, 3, 4


@dataclass(eq=False)
class BackupNotWritten(Refusal):
    """The folder does not take the backup; nothing of it is left."""

    folder: str


@dataclass(eq=False)
class BackupNotVerified(Refusal):
    """The copy is not what the vault holds."""


@dataclass(frozen=True, kw_only=True)
class BackupPlan:
    """Everything it takes to make a backup without asking the vault again."""

    unlocked: Unlocked
    signatory: Signatory
    folder: Path
    made_at: datetime

    @property
    def path(self) -> Path:
        """Return where the backup will lie."""
        return self.folder / file_name(self.unlocked.header.vault_id, self.made_at)


@dataclass(frozen=True, kw_only=True)
class BackupMade:
    """A backup that was verified where it lies.

    Args:
        path: where.
        made_at: the state of the vault it holds.
        manifest: hash of its manifest, SHA-256 in hex.
        content: what it holds, in numbers.
    """

    path: Path
    made_at: datetime
    manifest: str
    content: Content


def make_backup(plan: BackupPlan, watch: Watch = Unwatched()) -> BackupMade:
    """Copy, verify, pack, sign, and read back; the vault may be used meanwhile.

    Raises:
        Cancelled: the watcher stopped it; nothing is left of it.
        BackupNotWritten, BackupNotVerified, Refusal: nothing is left of it.
    """
    sweep(plan)
    stages = Stages(watch, _STAGES)
    key = secrets.token_bytes(KEY_LENGTH)
    with _scratch(plan) as scratch:
        content = _copied(plan, Locked(scratch, key), stages)
        sealed = _sealed(plan.unlocked.header, key, content)
        database = backupfile.hash_of(scratch, lambda _done: watch.check())
        return _packed(plan, sealed, (scratch, database), stages)


def sweep(plan: BackupPlan) -> None:
    """Remove what an interrupted backup has left: none of it can be opened by anybody."""
    with contextlib.suppress(OSError):
        left = (*plan.unlocked.folder.glob("backup-*.tmp*"), *plan.folder.glob(f".{_draft(plan)}*"))
        for path in left:
            path.unlink()


def _draft(plan: BackupPlan) -> str:
    return f"ilja-{plan.unlocked.header.vault_id[:8]}-"


@contextmanager
def _scratch(plan: BackupPlan) -> Iterator[Path]:
    """Give room for the encrypted copy beside the vault; it is removed in the end."""
    path = plan.unlocked.folder / f"backup-{secrets.token_hex(8)}.tmp"
    try:
        yield path
    except OSError as error:
        raise BackupNotWritten(str(path.parent)) from error
    finally:
        copying.discard(path)


def _copied(plan: BackupPlan, target: Locked, stages: Stages) -> Content:
    unlocked = plan.unlocked
    source = Locked(unlocked.database, unlocked.database_key)
    vault_id = unlocked.header.vault_id
    content = copying.copy(source, target, vault_id, stages.stage(_COPY))
    stages.stage(_CHECK)(0, 1)
    if copying.examine(target, vault_id) != content:
        raise BackupNotVerified
    return content


def _sealed(header: Header, key: bytes, content: Content) -> Sealed:
    named = header.authority.administrators
    return Sealed(
        key=key,
        content=content,
        policy=header.policy,
        administrators=tuple(slot.label for slot in header.slots if slot.uid in named),
        printed_on=None if header.recovery is None else header.recovery.printed_on,
    )


def _packed(
    plan: BackupPlan, sealed: Sealed, database: tuple[Path, Part], stages: Stages
) -> BackupMade:
    from ilja_desktop.exchange.backupsignature import sign  # pyHanko takes a second to import

    header = plan.unlocked.header
    copy, part = database
    epks = [slot.epk for slot in header.slots]
    epks += [] if header.recovery is None else [header.recovery.epk]
    key = seal(sealed.encode(header.vault_id), epks)
    parts = (backupfile.part_of(KEY, key), backupfile.part_of(AUTHORITY, header.authority.key))
    manifest = Manifest(
        vault_id=header.vault_id,
        made_at=plan.made_at,
        schema=sealed.content.schema,
        authority=plan.signatory.authority,
        sheet=_sheet_mark(header),
        parts=(*parts, part),
    ).encode()
    small = (
        (MANIFEST, manifest),
        (SIGNATURE, sign(manifest, plan.signatory)),
        (KEY, key),
        (AUTHORITY, header.authority.key),
    )
    _written(plan, small, copy, stages)
    return BackupMade(
        path=plan.path,
        made_at=plan.made_at,
        manifest=backupfile.part_of(MANIFEST, manifest).sha256,
        content=sealed.content,
    )


def _sheet_mark(header: Header) -> SheetMark | None:
    sheet = header.recovery
    return None if sheet is None else SheetMark(rid=sheet.rid, bond=sheet.bond)


def _written(
    plan: BackupPlan, small: tuple[tuple[str, bytes], ...], copy: Path, stages: Stages
) -> None:
    """Write the file beside its place, sync it, read it back, and only then give it its name."""
    draft = plan.folder / f".{_draft(plan)}{secrets.token_hex(8)}.tmp"
    try:
        size = copy.stat().st_size
        with os.fdopen(os.open(draft, _NEW, 0o600), "wb") as file, copy.open("rb") as database:
            backupfile.write(file, small, database, size, stages.bytes_of(_WRITE, size))
            file.flush()
            os.fsync(file.fileno())
        _read_back(plan, draft, stages.bytes_of(_READ, size))
        demand_free(plan.path)
        os.rename(draft, plan.path)
        sync_folder(plan.folder)
    except FileTaken:
        raise
    except OSError as error:
        raise BackupNotWritten(str(plan.folder)) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _read_back(plan: BackupPlan, draft: Path, told: backupfile.Told) -> None:
    backup = backupfile.read(draft)
    unseal(backup, ByUser(plan.unlocked))
    with Path(os.devnull).open("wb") as nowhere:
        backup.copy_database(nowhere, told)
