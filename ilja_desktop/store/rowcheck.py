"""Looks whether every row is as new as the audit trail says.

A page of the database that was put back is genuine, and so is every row on it; only the trail
knows that there was a later revision, or that a row was erased.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.store.audit import ERASED
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.rows import NounRow

TRAIL = text("""
    SELECT object, revision FROM audit
     WHERE object >= :mark AND object < :following AND revision IS NOT NULL
     ORDER BY seq
""")
"""What the trail says of the rows of one table. Written out, because a check begins with an empty
cache of statements, and putting them together for every noun took longer than asking."""


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
    found = session.execute(text(f"SELECT uuid, revision FROM {kind.__tablename__}"))
    return {f"{kind.__tablename__}:{UUID(uuid)}": revision for uuid, revision in found}


def _latest(session: Session, kind: type[NounRow[Any]]) -> dict[str, int]:
    """Return the revision of every object that the trail knows last; it began to say so later."""
    span = {"mark": f"{kind.__tablename__}:", "following": f"{kind.__tablename__};"}
    return {name: revision for name, revision in session.execute(TRAIL, span)}


def _wrong(present: dict[str, int], latest: dict[str, int]) -> int:
    return sum(present.get(name, ERASED) != revision for name, revision in latest.items())
