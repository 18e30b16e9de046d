"""One writing transaction: every change in it is counted, remembered, audited and announced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.keys.audit import commit, fresh_salt
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.store import history, sealing, search
from ilja_desktop.store.audit import ERASED, Trail
from ilja_desktop.store.bulk import begin, insert_all, snapshot
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.rows import NounRow, SealedRow

N = TypeVar("N", bound=NounRow[Any])
NOTHING: Mapping[str, object] = MappingProxyType({})


class Transaction:
    """A running write. All of it is stored, or none of it.

    ``session`` may be used to look, and for rows that are not audited, such as drafts.
    """

    def __init__(self, session: Session, trail: Trail, now: datetime) -> None:
        self.session = session
        self.now = now
        self.author: str = trail.uid
        """Whose writing changes are; another one's where their signed package is taken in."""
        self._trail = trail
        self._announced: dict[Change, None] = {}
        self._cases: set[int] = set()
        self._people: set[int] = set()

    @property
    def changes(self) -> frozenset[Change]:
        """Return what is announced once the commit has succeeded."""
        return frozenset(self._announced)

    def add(self, row: N) -> N:
        """Store a new row and return it with its id."""
        begin(row)
        self.session.add(row)
        self.session.flush()
        entry = self._trail.append(Action.CREATED, row.reference(), snapshot(row), self.now)
        entry.revision = row.revision
        self.touched(row)
        return row

    def change(
        self,
        row: N,
        values: Mapping[str, object] = NOTHING,
        revision: int | None = None,
        action: Action = Action.CHANGED,
        **more: object,
    ) -> N:
        """Change fields of a row; what they said before goes to the history.

        Args:
            row: what is changed.
            values: fields by name, as the record has them; equal ones change nothing.
            revision: the revision that was edited; without it nobody can have been faster.
            action: what the audit trail calls it.
            more: further fields by name.

        Raises:
            ChangedMeanwhile: the row has another revision.
            ValueError: the row was not fetched in this transaction.
        """
        if row not in self.session:
            raise ValueError("fetch the row in this transaction")
        if revision is not None and revision != row.revision:
            raise ChangedMeanwhile(row.NOUN)
        asked = row.prepared({**values, **more})
        changed = {name: value for name, value in asked.items() if _differs(row, name, value)}
        if not changed and action is Action.CHANGED:
            return row
        names = frozenset(changed)
        history.remember(self.session, row, names, self.now, self.author)
        for name, value in changed.items():
            setattr(row, name, value)
        row.revision += 1
        self.session.flush()
        entry = self._trail.append(action, row.reference(), snapshot(row, names), self.now)
        entry.revision = row.revision
        self.touched(row)
        return row

    def erase(self, row: NounRow[Any]) -> None:
        """Erase a row with its history; the trail keeps a commitment nobody can open."""
        self.touched(row)
        name = row.reference()
        history.forget(self.session, row)
        self.session.delete(row)
        self.session.flush()
        self._trail.append(Action.ERASED, name, b"", self.now).revision = ERASED
        self._trail.forget(name)

    def write_again(self, row: SealedRow[Any]) -> None:
        """Have a row and what it said before lie sealed, under a newer key, or open again."""
        sealing.again(row)
        self.session.flush()
        history.write_again(self.session, row)
        self.touched(row)

    def conceal(self, row: NounRow[Any]) -> None:
        """Let the trail keep commitments nobody can open of all a row has said so far."""
        self._trail.forget(row.reference())

    def note(self, action: Action, object: str, content: bytes) -> None:
        """Write down something that changes no row: an export, a print, a hand-out.

        Args:
            action: what was done.
            object: to what; a code and number without names, such as ``cases:<uuid>``.
            content: what the entry commits to.
        """
        self._trail.append(action, object, content, self.now)

    @contextmanager
    def run(self, action: Action, object: str) -> Iterator[Run]:
        """Add many rows under one entry of the audit trail, as an import or a generator does.

        Args:
            action: ``IMPORTED`` or ``GENERATED``.
            object: where they come from, such as ``file:<sha256>``.
        """
        run = Run(self)
        yield run
        content, commitments = run.summary()
        self._trail.append(action, object, content, self.now, (run.salt, commitments))

    def finish(self) -> None:
        """Bring the search tables up to date; the vault calls this before it commits."""
        self.session.flush()
        if self._cases or self._people:
            search.refresh(self.session, self._cases, self._people)

    def touched(self, row: NounRow[Any]) -> None:
        """Announce a row after the commit, and have it found under what it says now."""
        self._announced.update(dict.fromkeys(row.announced()))
        if isinstance(row, CaseRow):
            self._cases.add(row.id)
        elif isinstance(row, YoungPersonRow):
            self._people.add(row.id)


class Run:
    """Many rows added under one entry of the audit trail, past the slow ways of single ones."""

    def __init__(self, transaction: Transaction) -> None:
        self.salt = fresh_salt()
        self._transaction = transaction
        self._commitments = bytearray()
        self._counts: dict[str, int] = {}

    def add_all(self, rows: Iterable[N]) -> Sequence[N]:
        """Store new rows of one noun and return them with their ids."""
        added = list(rows)
        self._transaction.session.flush()
        insert_all(self._transaction.session, added)
        for row in added:
            self._commitments += commit(self.salt, snapshot(row))
            self._transaction.touched(row)
        if added:
            table = added[0].__tablename__
            self._counts[table] = self._counts.get(table, 0) + len(added)
        return added

    def summary(self) -> tuple[bytes, bytes]:
        """Return what the run's entry commits to: counts, and the commitments to its rows."""
        commitments = bytes(self._commitments)
        return canonical(dict(self._counts)) + commitments, commitments


def _differs(row: NounRow[Any], name: str, value: Any) -> bool:
    if name not in row.CHILDREN:
        return bool(getattr(row, name) != value)
    return bool(tuple(part.record() for part in value) != row.value(name))
