"""One connection to the encrypted database, and the contract each of them has to keep.

Every setting is read back; a library that does not take one is refused. Without the key the
library would write plain text without a word, and a key of the wrong length it would take for a
password: both are checked here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from errno import EIO
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.store.trouble import (
    DatabaseBusy,
    DatabaseMissing,
    DatabaseUnencrypted,
    DiskFailing,
    EncryptionUnavailable,
    RecordIsFinal,
    at_the_border,
    told,
)

KEY_LENGTH = 32
PLAIN_START = b"SQLite format 3\0"
STATEMENTS_KEPT = 512
IMMEDIATE = "immediate"
"""Option of a connection whose transactions take the write lock when they begin."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the contract: what is set, and what has to be read back."""

    name: str
    value: str
    answer: str | int


CONTRACT = (
    Setting("cipher_log_level", "NONE", "NONE"),
    Setting("journal_mode", "WAL", "wal"),
    Setting("synchronous", "FULL", 2),
    Setting("fullfsync", "ON", 1),
    Setting("checkpoint_fullfsync", "ON", 1),
    Setting("temp_store", "MEMORY", 2),
    Setting("secure_delete", "ON", 1),
    Setting("foreign_keys", "ON", 1),
    Setting("recursive_triggers", "ON", 1),
    Setting("trusted_schema", "OFF", 0),
    Setting("cell_size_check", "ON", 1),
    Setting("mmap_size", "0", 0),
    Setting("busy_timeout", "5000", 5000),
    Setting("cache_size", "-16384", -16384),
)


def make_file(path: Path) -> None:
    """Make an empty file only its owner may read.

    Raises:
        FileExistsError: there is one already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def connect(path: Path, key: bytes) -> Any:
    """Return a connection that keeps the contract.

    Args:
        path: an existing file; an empty one becomes a database.
        key: the raw key, 32 bytes.

    Raises:
        ValueError: the key has another length.
        DatabaseMissing, DatabaseUnencrypted, DatabaseDamaged: it cannot be opened.
        DiskFailing: the drive does not give it.
        EncryptionUnavailable: the library does not take a setting.
    """
    if len(key) != KEY_LENGTH:
        raise ValueError("a raw key has 32 bytes")
    _refuse_plain(path)
    with at_the_border():
        # SQLAlchemy begins transactions itself; the driver must not.
        raw = sqlcipher.connect(
            str(path),
            isolation_level=None,
            check_same_thread=False,
            cached_statements=STATEMENTS_KEPT,
        )
        try:
            _agree(raw, key)
        except BaseException:
            raw.close()
            raise
    _refuse_plain(path)
    return raw


def _agree(raw: Any, key: bytes) -> None:
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    raw.execute("PRAGMA cipher_compatibility = 4")
    for name in ("cipher_version", "cipher_provider"):
        if not raw.execute(f"PRAGMA {name}").fetchone():
            raise EncryptionUnavailable(name)
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in CONTRACT:
        raw.execute(f"PRAGMA {setting.name} = {setting.value}")
        if raw.execute(f"PRAGMA {setting.name}").fetchone() != (setting.answer,):
            raise EncryptionUnavailable(setting.name)
    raw.enable_load_extension(False)
    raw.set_authorizer(_permit)


GATE = "record_gate"
"""The table whose row lets triggers of finished records yield; nothing but ``gate_open`` writes it.
"""
FREEZES = "final_"
"""How the names of those triggers begin."""
_WEAKENING = frozenset({"recursive_triggers", "writable_schema"})
"""Settings that would let a statement get past a trigger."""


def _permit(action: int, first: str | None, second: str | None, *_where: object) -> int:
    """Deny other files next to the encrypted one, and whatever gets past finished records."""
    denied = action in _NEVER or _gets_past(action, first, second)
    return int(sqlcipher.SQLITE_DENY if denied else sqlcipher.SQLITE_OK)


def _permit_more(action: int, *_details: object) -> int:
    """Deny other files only."""
    return int(sqlcipher.SQLITE_DENY if action in _NEVER else sqlcipher.SQLITE_OK)


def _gets_past(action: int, first: str | None, second: str | None) -> bool:
    if action in _WRITES:
        return first == GATE
    if action == sqlcipher.SQLITE_DROP_TRIGGER:
        return (first or "").startswith(FREEZES)
    return action == sqlcipher.SQLITE_PRAGMA and first in _WEAKENING and second is not None


_NEVER = frozenset({sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH})
_WRITES = frozenset(
    {
        sqlcipher.SQLITE_INSERT,
        sqlcipher.SQLITE_UPDATE,
        sqlcipher.SQLITE_DELETE,
        sqlcipher.SQLITE_DROP_TABLE,
        sqlcipher.SQLITE_ALTER_TABLE,
    }
)


@contextmanager
def gate_open(raw: Any) -> Iterator[None]:
    """Let a connection open the gate of finished records, or rebuild their tables."""
    raw.set_authorizer(_permit_more)
    try:
        yield
    finally:
        with suppress(sqlcipher.ProgrammingError):  # closed meanwhile: nothing left to guard
            raw.set_authorizer(_permit)


def _refuse_plain(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(PLAIN_START))
    except OSError as error:
        raise (DiskFailing if error.errno == EIO else DatabaseMissing) from error
    if start == PLAIN_START:
        raise DatabaseUnencrypted


def engine_for(path: Path, key: bytes) -> Engine:
    """Return the engine whose connections keep the contract."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=4,
        hide_parameters=True,  # an error's text may reach a log; what is stored may not
    )
    event.listen(engine, "begin", _begin)
    tell_refusals(engine)
    return engine


def tell_refusals(engine: Engine) -> None:
    """Let an engine turn errors of the database into refusals."""
    event.listen(engine, "handle_error", _translate)


def _begin(connection: Connection) -> None:
    """Begin for real: the driver would leave statements outside any transaction."""
    immediate = connection.get_execution_options().get(IMMEDIATE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _translate(context: ExceptionContext) -> None:
    refusal = told(context.original_exception)
    if refusal is None:
        return
    if not isinstance(refusal, DatabaseBusy | RecordIsFinal):
        # After one page it could not read, SQLCipher takes every other page for damaged too.
        context.is_disconnect = True
    raise refusal from context.original_exception
