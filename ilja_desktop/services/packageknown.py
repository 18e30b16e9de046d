"""What this vault knows already of the records of a package, looked up for many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.services.packagereading import Came
from ilja_desktop.services.travelling import Kind
from ilja_desktop.store import lineage as lineage_store
from ilja_desktop.store import retention as retention_store
from ilja_desktop.store.rows import NounRow

AT_ONCE = 200
"""So many records are looked up in one statement."""


class Known:
    """What lies here under the numbers of the records that come next.

    Args:
        session: of the vault.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[tuple[Kind, UUID], NounRow[Any]] = {}
        self._exchanged: set[UUID] = set()
        self._erased: frozenset[UUID] = frozenset()

    def ahead_of(self, records: Iterable[Came], at_once: int = AT_ONCE) -> Iterator[Came]:
        """Yield the records, and look up what is known of them before they come."""
        coming = iter(records)
        while batch := tuple(islice(coming, at_once)):
            self._look_up(batch)
            yield from batch

    def row(self, came: Came) -> NounRow[Any] | None:
        """Return the row that lies here under the number of a record."""
        return self._rows.get((came.freight.kind, came.object_id))

    def exchanged(self, came: Came) -> bool:
        """Say whether a record has come or gone before; whatever is erased had."""
        return came.object_id in self._exchanged

    def note(self, came: Came) -> None:
        """Have it known that a record has come."""
        self._exchanged.add(came.object_id)

    def erased(self, came: Came) -> bool:
        """Say whether a record was erased here for good."""
        return came.object_id in self._erased

    def _look_up(self, batch: Sequence[Came]) -> None:
        numbers: dict[Kind, list[UUID]] = defaultdict(list)
        for came in batch:
            numbers[came.freight.kind].append(came.object_id)
        self._rows = {
            (kind, row.uuid): row
            for kind, uuids in numbers.items()
            for row in self._session.scalars(select(kind).where(kind.uuid.in_(uuids)))
        }
        every = [came.object_id for came in batch]
        self._exchanged = lineage_store.exchanged(self._session, every)
        self._erased = retention_store.tombstones_among(self._session, every)
