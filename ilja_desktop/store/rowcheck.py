"""Looks whether every row is as new as the audit trail says.

A page of the database that was put back is genuine, and so is every row on it; only the trail
knows that there was a later revision, or that a row was erased.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.store.audit import ERASED, AuditRow
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.rows import NounRow


@dataclass(eq=False)
class RowsOutdated(Refusal):
    """Rows are older than the audit trail says, missing, or back after they were erased."""

    noun: str
    count: int


@dataclass(frozen=True, slots=True)
class RowCheck:
    """How many rows were looked at, and what is wrong with them."""

    rows: int
    found: tuple[RowsOutdated, ...]


def check_rows(session: Session, told: Callable[[int, int], None]) -> RowCheck:
    """Compare the rows of every noun with the trail.

    Args:
        session: to look with.
        told: hears how many nouns are done, and of how many; may raise to stop.
    """
    kinds = [kind for kind in TABLES if issubclass(kind, NounRow)]
    rows, found = 0, []
    for done, kind in enumerate(kinds):
        told(done, len(kinds))
        present = _present(session, kind)
        rows += len(present)
        wrong = _wrong(present, _latest(session, kind))
        if wrong:
            found.append(RowsOutdated(kind.NOUN, wrong))
    return RowCheck(rows, tuple(found))


def _present(session: Session, kind: type[NounRow[Any]]) -> dict[str, int]:
    """Return the revision of every row by what the trail calls it."""
    query = select(kind.uuid, kind.revision)
    return {f"{kind.__tablename__}:{uuid}": revision for uuid, revision in session.execute(query)}


def _latest(session: Session, kind: type[NounRow[Any]]) -> dict[str, int]:
    """Return the revision of every object that the trail knows last; it began to say so later."""
    mark = f"{kind.__tablename__}:"
    following = f"{kind.__tablename__};"
    query = select(AuditRow.object, AuditRow.revision).where(
        AuditRow.object >= mark, AuditRow.object < following, AuditRow.revision.is_not(None)
    )
    return {name: revision or 0 for name, revision in session.execute(query.order_by(AuditRow.seq))}


def _wrong(present: dict[str, int], latest: dict[str, int]) -> int:
    return sum(present.get(name, ERASED) != revision for name, revision in latest.items())
