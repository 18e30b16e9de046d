"""What records said before each change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.keys.canonical import Json
from ilja_desktop.store.rows import NounRow, Row
from ilja_desktop.store.structured import to_plain


class HistoryRow(Row):
    """Table ``history``: the values a change replaced."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_noun", "noun", "object_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    noun: Mapped[str]
    object_id: Mapped[UUID]
    revision: Mapped[int]
    previous: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]


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
    session.add(
        HistoryRow(
            noun=row.__tablename__,
            object_id=row.uuid,
            revision=row.revision,
            previous=json.dumps(previous, ensure_ascii=False, separators=(",", ":")),
            at=now,
            by=by,
        )
    )


def forget(session: Session, row: NounRow[Any]) -> None:
    """Erase everything a row said before."""
    session.execute(
        delete(HistoryRow).where(
            HistoryRow.noun == row.__tablename__, HistoryRow.object_id == row.uuid
        )
    )


def of_row(session: Session, row: NounRow[Any]) -> tuple[Former, ...]:
    """Return what a row said before, the oldest first."""
    query = select(HistoryRow).where(
        HistoryRow.noun == row.__tablename__, HistoryRow.object_id == row.uuid
    )
    return tuple(
        Former(former.revision, json.loads(former.previous), former.at, former.by)
        for former in session.scalars(query.order_by(HistoryRow.id))
    )
