"""What a database may run into, told as refusals; foreign errors end here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.domain.errors import Refusal


@dataclass(eq=False)
class DiskFull(Refusal):
    """There is no room for what was to be stored; nothing of it was."""


@dataclass(eq=False)
class DiskFailing(Refusal):
    """The drive did not take or give the data; nothing was stored."""


@dataclass(eq=False)
class DatabaseReadOnly(Refusal):
    """The drive or the file permits no writing."""


@dataclass(eq=False)
class VaultReadOnly(Refusal):
    """The vault is only read for now, for a reason that was told; nothing was stored."""


@dataclass(eq=False)
class DatabaseBusy(Refusal):
    """Something else is using the database."""


@dataclass(eq=False)
class DatabaseMissing(Refusal):
    """There is no database where the header says it is, or it cannot be opened."""


@dataclass(eq=False)
class DatabaseDamaged(Refusal):
    """The database is not what was written, or belongs to another key."""


@dataclass(eq=False)
class DatabaseUnencrypted(Refusal):
    """The file is not encrypted, so it is none of ours."""


@dataclass(eq=False)
class EncryptionUnavailable(Refusal):
    """The database library does not keep the contract; without it nothing is opened."""

    setting: str


@dataclass(eq=False)
class NewerVault(Refusal):
    """A newer version of the program has written this vault."""


@dataclass(eq=False)
class RecordIsFinal(Refusal):
    """What is final stands still; the database itself refused to change it."""


STANDS_STILL = "festgeschrieben"
"""What the triggers of final records say."""
_BY_CODE: dict[int, type[Refusal]] = {
    sqlcipher.SQLITE_FULL: DiskFull,
    sqlcipher.SQLITE_IOERR: DiskFailing,
    sqlcipher.SQLITE_READONLY: DatabaseReadOnly,
    sqlcipher.SQLITE_BUSY: DatabaseBusy,
    sqlcipher.SQLITE_LOCKED: DatabaseBusy,
    sqlcipher.SQLITE_CANTOPEN: DatabaseMissing,
    sqlcipher.SQLITE_CORRUPT: DatabaseDamaged,
    sqlcipher.SQLITE_NOTADB: DatabaseDamaged,
}


# Errors of the driver's backup carry no code, only SQLite's own wording of it.
_BY_WORDING: dict[str, type[Refusal]] = {
    "database or disk is full": DiskFull,
    "disk I/O error": DiskFailing,
    "attempt to write a readonly database": DatabaseReadOnly,
    "database is locked": DatabaseBusy,
    "unable to open database file": DatabaseMissing,
    "database disk image is malformed": DatabaseDamaged,
    "file is not a database": DatabaseDamaged,
}


def told(error: BaseException | None) -> Refusal | None:
    """Return the refusal that an error of the database stands for, or nothing if it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if str(error) == STANDS_STILL:
        return RecordIsFinal()
    # The lower byte is the primary code; the rest says where it happened.
    kind = _BY_WORDING.get(str(error)) if code is None else _BY_CODE.get(code & 0xFF)
    return None if kind is None else kind()


@contextmanager
def at_the_border() -> Iterator[None]:
    """Turn errors of the database inside the block into refusals.

    Raises:
        Refusal: what was expected to go wrong.
    """
    try:
        yield
    except sqlcipher.Error as error:
        refusal = told(error)
        if refusal is None:
            raise
        raise refusal from error
