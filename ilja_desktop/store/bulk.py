"""Rows by the thousand: stored in few statements, and told in canonical bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any
from uuid import uuid4

from sqlalchemy import Table, insert, text
from sqlalchemy.orm import Session, make_transient_to_detached

from ilja_desktop.keys.canonical import canonical
from ilja_desktop.store import sealing
from ilja_desktop.store.rows import NounRow, PartRow
from ilja_desktop.store.structured import to_plain

_UNTOLD = ("id", "sealed")


def begin(row: NounRow[Any]) -> None:
    """Give a new row its number for the world and its first revision."""
    row.uuid = row.uuid or uuid4()
    row.revision = 1


def snapshot(row: NounRow[Any], names: Iterable[str] | None = None) -> bytes:
    """Return the canonical bytes of what a row says, or of some of its fields."""
    chosen = _told(type(row)) if names is None else {*names, "uuid", "revision"}
    chosen = sealing.told(row, chosen)
    return canonical({name: to_plain(row.value(name)) for name in chosen})


@cache
def _told(kind: Any) -> tuple[str, ...]:
    names = [column.key for column in kind.__table__.columns if column.key not in _UNTOLD]
    return (*names, *kind.CHILDREN)


def insert_all(session: Session, rows: Sequence[NounRow[Any]]) -> None:
    """Store new rows of one noun with their parts; afterwards they are as if fetched."""
    if not rows:
        return
    for row in rows:
        begin(row)
    _insert(session, rows)
    for name in rows[0].CHILDREN:
        _insert(session, [part for row in rows for part in _parts(row, name)])
    session.add_all(rows)


def _parts(row: NounRow[Any], name: str) -> Iterator[PartRow[Any]]:
    """Return the parts of a row, which refer to it from now on."""
    ((_, reference),) = row.__mapper__.relationships[name].local_remote_pairs or ()
    for part in getattr(row, name):
        setattr(part, str(reference.key), row.id)
        yield part


def _insert(session: Session, rows: Sequence[NounRow[Any] | PartRow[Any]]) -> None:
    if not rows:
        return
    table = type(rows[0]).__table__
    assert isinstance(table, Table)
    for id, row in enumerate(rows, _next_id(session, table)):
        row.id = id
    names = [column.key for column in table.columns]
    # Past the mapper's attributes: all values of a new row stand in its own dictionary.
    values = [{name: held.get(name) for name in names} for held in map(vars, rows)]
    for row, stored in zip(rows, values, strict=True):
        stored |= sealing.sealed_values(session, row)
    session.connection().execute(insert(table), values)
    for row in rows:
        make_transient_to_detached(row)


def _next_id(session: Session, table: Table) -> int:
    """Return the first id that was never given; SQLite remembers the last one per table."""
    query = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
    last = session.connection().execute(query, {"table": table.name}).scalar()
    return 1 + int(last or 0)
