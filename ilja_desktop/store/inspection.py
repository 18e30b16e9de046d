"""Looks whether a database is whole: its pages, its structure, and the audit trail in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.store.connection import connect
from ilja_desktop.store.trouble import DatabaseDamaged, DiskFailing, at_the_border

T = TypeVar("T")

UNREADABLE = "error reading"
"""How SQLCipher's check of the pages begins to tell of the drive, not of an altered page."""


@dataclass(eq=False)
class PagesAltered(Refusal):
    """Pages of the database were altered by somebody without the key, or by the drive."""

    count: int


@dataclass(eq=False)
class StructureDamaged(Refusal):
    """The pages are genuine, but do not fit together."""

    count: int


def pages(path: Path, key: bytes) -> tuple[Refusal, ...]:
    """Return what is wrong with the pages of a database.

    The write-ahead log is emptied first, because the check of the pages does not look there and
    would raise a false alarm after every power cut; it then runs on a fresh connection. What is
    not found a second time was no damage, but a drive that failed for a moment.
    """
    found = _found(path, key)
    if found and not _found(path, key):
        return (DiskFailing(),)
    return found


def damaged_tables(path: Path, key: bytes) -> tuple[str, ...]:
    """Return the tables of which something cannot be read; each is tried on a fresh connection."""
    try:
        names = _with_connection(path, key, _table_names)
    except Refusal:
        return ()
    return tuple(name for name in names if not _readable(path, key, name))


def _table_names(raw: Any) -> list[str]:
    found = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return sorted(name for (name,) in found if not name.startswith("sqlite_"))


def _readable(path: Path, key: bytes, table: str) -> bool:
    quoted = table.replace('"', '""')
    try:
        _with_connection(path, key, lambda raw: raw.execute(f'SELECT * FROM "{quoted}"').fetchall())
    except Refusal:
        return False
    return True


def _with_connection(path: Path, key: bytes, look: Callable[[Any], T]) -> T:
    with at_the_border():
        raw = connect(path, key)
        try:
            return look(raw)
        finally:
            raw.close()


def _found(path: Path, key: bytes) -> tuple[Refusal, ...]:
    try:
        _empty_log(path, key)
        return _look(path, key)
    except DatabaseDamaged as damaged:
        return (damaged,)


def _empty_log(path: Path, key: bytes) -> None:
    with at_the_border():
        raw = connect(path, key)
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()


def _look(path: Path, key: bytes) -> tuple[Refusal, ...]:
    with at_the_border():
        raw = connect(path, key)
        try:
            altered = raw.execute("PRAGMA cipher_integrity_check").fetchall()
            if any(str(line).startswith(UNREADABLE) for (line,) in altered):
                return (DiskFailing(),)
            if altered:
                return (PagesAltered(len(altered)),)
            return _structure(raw)
        finally:
            raw.close()


def _structure(raw: Any) -> tuple[Refusal, ...]:
    # Not the quick check: an index as it was would hide what was entered since from every query.
    said = raw.execute("PRAGMA integrity_check").fetchall()
    astray = raw.execute("PRAGMA foreign_key_check").fetchall()
    count = len(astray) + (0 if said == [("ok",)] else len(said))
    return (StructureDamaged(count),) if count else ()
