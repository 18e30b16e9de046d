"""Brings a database to the schema of this program; refuses one from a newer program."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from ilja_desktop.store.connection import IMMEDIATE, connect, gate_open, make_file
from ilja_desktop.store.trouble import DatabaseDamaged, NewerVault, at_the_border

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS = tuple(f"{number:04}" for number in range(1, 35))
"""All schemas there have been, in order; the last is this program's."""

HEAD = REVISIONS[-1]
MIGRATIONS = Path(__file__).with_name("migrations")


def version(connection: Connection) -> str | None:
    """Return the schema of a database; nothing if it is empty.

    Raises:
        NewerVault: no schema this program knows.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found not in REVISIONS:
        raise NewerVault
    return str(found)


def upgrade(engine: Engine, revision: str = HEAD) -> None:
    """Run the migrations that are missing, all of them or none."""
    from alembic import command  # heavy, and needed only when a schema changes

    with migrating(engine) as config:
        command.upgrade(config, revision)


@contextmanager
def migrating(engine: Engine, steps: Path = MIGRATIONS) -> Iterator[Config]:
    """Let alembic work on a database, in one transaction; triggers of final records yield to it."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    with engine.connect().execution_options(**{IMMEDIATE: True}) as connection:
        # Rebuilding a table drops the old one; with this on, what refers to it would go too.
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with gate_open(raw), connection.begin():
                config.attributes["connection"] = connection
                yield config
                if connection.execute(text("PRAGMA foreign_key_check")).first():
                    raise DatabaseDamaged
        finally:
            connection.invalidate()


def copy_beside(path: Path, key: bytes, revision: str) -> Path:
    """Write an encrypted copy of a database beside it and return its path.

    Raises:
        Refusal: it could not be written whole; nothing is left of it.
    """
    copy = path.with_name(f"{path.stem}.schema-{revision}{path.suffix}")
    copy.unlink(missing_ok=True)
    make_file(copy)
    try:
        _back_up(path, copy, key)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _back_up(path: Path, copy: Path, key: bytes) -> None:
    with at_the_border():
        source, target = connect(path, key), connect(copy, key)
        try:
            source.backup(target)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            target.execute("PRAGMA journal_mode = DELETE")
        finally:
            target.close()
            source.close()
    handle = os.open(copy, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
