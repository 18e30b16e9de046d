"""What records said before each change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Select, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.keys.canonical import Json
from ilja_desktop.keys.shieldkey import Place, ShieldKey
from ilja_desktop.store import sealing
from ilja_desktop.store.rows import NounRow, Row
from ilja_desktop.store.shield import Ring, ring_of
from ilja_desktop.store.structured import to_plain

NOTHING = "{}"
BLOTTED = "…"


class HistoryRow(Row):
    """Table ``history``: the values a change replaced."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_noun", "noun", "object_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    noun: Mapped[str]
    object_id: Mapped[UUID]
    revision: Mapped[int]
    previous: Mapped[str]
    """Empty while it lies sealed."""
    at: Mapped[datetime]
    by: Mapped[str]
    sealed: Mapped[bytes | None]


@dataclass(frozen=True, slots=True)
class Former:
    """The values a change replaced, and whose change it was."""

    revision: int
    previous: Mapping[str, Json]
    at: datetime
    by: str


def remember(
    session: Session, row: NounRow[Any], names: frozenset[str], now: datetime, by: str
) -> None:
    """Write down what some fields of a row say, before they are changed."""
    previous = {name: to_plain(row.value(name)) for name in sorted(names)}
    former = HistoryRow(
        noun=row.__tablename__, object_id=row.uuid, revision=row.revision, at=now, by=by
    )
    text = json.dumps(previous, ensure_ascii=False, separators=(",", ":"))
    _keep(former, text, sealing.key_of(session, row, names))
    session.add(former)


def write_again(session: Session, row: NounRow[Any]) -> None:
    """Have what a row said before lie as the row itself does now: sealed, or open."""
    key = sealing.key_of(session, row)
    ring = ring_of(session)
    for former in session.scalars(_of(row)):
        _keep(former, _text(ring, former), key)


def _keep(former: HistoryRow, text: str, key: ShieldKey | None) -> None:
    former.previous = NOTHING if key else text
    former.sealed = key.seal(text.encode(), _place(former)) if key else None


def _text(ring: Ring | None, former: HistoryRow) -> str:
    """Return what was kept; nothing if it is sealed and the user is not named."""
    if former.sealed is None:
        return former.previous
    return sealing.open_text(ring, former.sealed, _place(former)) or NOTHING


def _place(former: HistoryRow) -> Place:
    return Place(f"history/{former.noun}/{former.revision}", former.object_id, "previous")


def _of(row: NounRow[Any]) -> Select[HistoryRow]:
    query = select(HistoryRow).where(
        HistoryRow.noun == row.__tablename__, HistoryRow.object_id == row.uuid
    )
    return query.order_by(HistoryRow.id)


def forget(session: Session, row: NounRow[Any]) -> None:
    """Erase everything a row said before."""
    session.execute(
        delete(HistoryRow).where(
            HistoryRow.noun == row.__tablename__, HistoryRow.object_id == row.uuid
        )
    )


def blot(session: Session, row: NounRow[Any], text: str) -> None:
    """Black out words in everything a row said before."""
    ring, key = ring_of(session), sealing.key_of(session, row)
    spelt = json.dumps(text, ensure_ascii=False)[1:-1]
    for former in session.scalars(_of(row)):
        _keep(former, _text(ring, former).replace(spelt, BLOTTED), key)


def drop(session: Session, row: NounRow[Any], name: str) -> None:
    """Erase what a field of a row said before; that it was changed stays on record."""
    ring, key = ring_of(session), sealing.key_of(session, row)
    for former in session.scalars(_of(row)):
        previous = json.loads(_text(ring, former))
        if previous.pop(name, None) is not None:
            text = json.dumps(previous, ensure_ascii=False, separators=(",", ":"))
            _keep(former, text, key)


def value_at(session: Session, row: NounRow[Any], name: str, revision: int) -> Json:
    """Return what a field of a row said at one of its revisions, as JSON."""
    for former in of_row(session, row):
        if former.revision >= revision and name in former.previous:
            return former.previous[name]
    return to_plain(row.value(name))


def of_row(session: Session, row: NounRow[Any]) -> tuple[Former, ...]:
    """Return what a row said before, the oldest first."""
    ring = ring_of(session)
    return tuple(
        Former(former.revision, json.loads(_text(ring, former)), former.at, former.by)
        for former in session.scalars(_of(row))
    )
