"""Finished records stand still in the database itself; this opens their gate for two deeds.

Triggers refuse to change, erase or join what belongs to final minutes and sheets. They yield only
while a row stands in ``record_gate``. The connection denies every statement that would write that
table, or drop a trigger, except inside ``yielding``: so no SQL that runs on a connection of the
program gets past them. What is finished goes as a whole, with a tombstone, or its words move into
a shield's envelope and out of it; nothing else opens the gate.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from typing import Any

from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.store.connection import GATE, gate_open
from ilja_desktop.store.rows import Row


class Deed(Enum):
    """What the triggers yield to."""

    ERASE = "löschen"
    ENVELOP = "umschließen"


class RecordGateRow(Row):
    """Table ``record_gate``; outside ``yielding`` it is empty."""

    __tablename__ = GATE

    deed: Mapped[Deed] = mapped_column(primary_key=True)


GOES_ON: dict[str, frozenset[str]] = {
    "case_sheets": frozenset({"revision", "state", "document_id"}),
    "minutes": frozenset({"revision", "state", "document_id"}),
    "goals": frozenset({"revision", "state"}),
    "commitments": frozenset(
        {"revision", "state", "feedback", "done_on", "reason", "not_done", "looked_at_on", "sealed"}
    ),
    "attendances": frozenset(),
    "agenda_items": frozenset({"revision", "state"}),
    "conferences": frozenset(
        {
            "revision",
            "state",
            "buffer_minutes",
            "deputy_id",
            "starts_at",
            "ends_at",
            "reporting_deadline",
            "capacity",
            "capacity_unit",
            "procedure",
            "series_id",
            "published",
            "replaces_id",
        }
    ),
    "documents": frozenset(),
    "remarks": frozenset(),
    "acknowledgements": frozenset({"sealed"}),
    "board_sessions": frozenset({"revision", "points"}),
}
"""Columns that legitimately go on once a record is final; every other one stands still.

States only go forward, and the file is set once; of a board's points goes on only whether they
were kept. A column that is new in one of these tables belongs either here or into the triggers,
which a migration then makes anew.
"""


@contextmanager
def yielding(session: Session, deed: Deed) -> Iterator[None]:
    """Let the triggers yield to one deed, inside the running transaction."""
    raw: Any = session.connection().connection.driver_connection
    session.flush()
    with gate_open(raw):
        _write(raw, f"INSERT OR REPLACE INTO {GATE} (deed) VALUES (?)", deed)
        try:
            yield
            session.flush()
        except BaseException:
            with suppress(sqlcipher.Error):  # what went wrong is the news, not this
                _write(raw, _SHUT, deed)
            raise
        _write(raw, _SHUT, deed)


_SHUT = f"DELETE FROM {GATE} WHERE deed = ?"


def _write(raw: Any, statement: str, deed: Deed) -> None:
    raw.execute(statement, (deed.value,))
