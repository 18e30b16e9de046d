"""Copies of the encrypted database under another key, made while the vault is in use.

SQLite's online backup does it page by page, from one state of the database throughout. The file
alone is never copied: its log may hold commits the file has not yet.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.keys.audit import AuditBroken, AuditHead
from ilja_desktop.keys.header import VaultId
from ilja_desktop.store import audit, certificate, schema
from ilja_desktop.store.connection import KEY_LENGTH, connect, make_file, tell_refusals
from ilja_desktop.store.inspection import PagesAltered, StructureDamaged
from ilja_desktop.store.trouble import DatabaseDamaged, NewerVault, at_the_border

PAGES_AT_ONCE = 256
Told = Callable[[int, int], None]
"""Takes how many pages are done and how many there are; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A database file and the raw key that opens it."""

    path: Path
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a database holds, in numbers: equal for a true copy.

    Args:
        schema: revision of the tables.
        rows: by table.
        head: where the audit trail ends.
    """

    schema: str
    rows: Mapping[str, int]
    head: AuditHead


def copy(source: Locked, target: Locked, vault_id: VaultId, told: Told) -> Content:
    """Copy a database into a new file under the target's key; return what the source held.

    The file is synced when this returns.

    Raises:
        FileExistsError: there is a file already.
        Refusal: it could not be copied whole; nothing is left of it.
    """
    make_file(target.path)
    try:
        with at_the_border():
            content = _copy_pages(source, target, vault_id, told)
        _sync(target.path)
    except BaseException:
        discard(target.path)
        raise
    return content


def discard(path: Path) -> None:
    """Remove a database and what lies beside it, as far as the drive still lets anybody."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):  # why it is discarded is the news, not this
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def examine(copied: Locked, vault_id: VaultId) -> Content:
    """Check every page of a copy and its whole audit trail, without writing; return its content.

    Raises:
        PagesAltered, StructureDamaged, DatabaseDamaged, AuditBroken: it is not what was written.
        NewerVault: a newer program has written it.
    """
    with at_the_border(), _reading(copied) as raw:
        altered = raw.execute("PRAGMA cipher_integrity_check").fetchall()
        if altered:
            raise PagesAltered(len(altered))
        said = raw.execute("PRAGMA quick_check").fetchall()
        if said != [("ok",)]:
            raise StructureDamaged(len(said))
        with _session(raw) as session:
            content = _content(raw, session, vault_id)
            head = audit.verify(session, vault_id, certificate.public_keys(session))
        if head != content.head:
            raise AuditBroken(content.head.seq)
    return content


def _copy_pages(source: Locked, target: Locked, vault_id: VaultId, told: Told) -> Content:
    def step(_status: int, left: int, total: int) -> None:
        told(total - left, total)

    reading = connect(source.path, source.key)
    try:
        with _session(reading) as session:
            # An open look keeps one state; without it the copy begins anew after each commit.
            reading.execute("BEGIN")
            content = _content(reading, session, vault_id)
            writing = connect(target.path, target.key)
            try:
                reading.backup(writing, pages=PAGES_AT_ONCE, progress=step)
                writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                writing.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                writing.close()
    finally:
        reading.close()
    return content


@contextmanager
def _reading(copied: Locked) -> Iterator[Any]:
    """Open a copy for looking only; it must not be altered by being checked."""
    if len(copied.key) != KEY_LENGTH:
        raise ValueError("a raw key has 32 bytes")
    address = f"{copied.path.absolute().as_uri()}?mode=ro"
    raw = sqlcipher.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        raw.execute(f"PRAGMA key = \"x'{copied.key.hex()}'\"")
        raw.execute("PRAGMA cipher_compatibility = 4")
        raw.execute("PRAGMA temp_store = MEMORY")
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield raw
    finally:
        raw.close()


def _content(raw: Any, session: Session, vault_id: VaultId) -> Content:
    found = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    names = sorted(name for (name,) in found if not name.startswith("sqlite_"))
    if not {"alembic_version", "audit"} <= set(names):
        raise DatabaseDamaged
    revision = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision is None or revision[0] not in schema.REVISIONS:
        raise NewerVault
    rows = {name: _count(raw, name) for name in names}
    return Content(schema=revision[0], rows=rows, head=audit.last(session, vault_id))


def _count(raw: Any, table: str) -> int:
    quoted = table.replace('"', '""')
    (count,) = raw.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()
    return int(count)


@contextmanager
def _session(raw: Any) -> Iterator[Session]:
    """Look through the rows' classes; what is open on the connection ends with the session."""
    engine = create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=lambda: raw, poolclass=StaticPool
    )
    tell_refusals(engine)
    with Session(engine, autoflush=False) as session:
        session.connection()  # what SQLAlchemy asks a new connection ends in a rollback
        yield session


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
