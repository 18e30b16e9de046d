"""The opened vault: hands out sessions and transactions, announces changes after commit.

A transaction either commits whole, or a ``Refusal`` is raised and nothing of it is stored. One
thread at a time uses a vault; the caller holds the vault's lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine, event
from sqlalchemy.orm import Session

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.audit import AuditBroken
from ilja_desktop.keys.header import Uid, VaultId
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import audit, certificate, inspection, schema, search, shield
from ilja_desktop.store.audit import Signatory, Trail
from ilja_desktop.store.besidecheck import check_beside
from ilja_desktop.store.connection import IMMEDIATE, engine_for, make_file
from ilja_desktop.store.rowcheck import check_rows
from ilja_desktop.store.shield import RING, Keeper, Ring
from ilja_desktop.store.transaction import Transaction
from ilja_desktop.store.trouble import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DiskFailing,
    VaultReadOnly,
    at_the_border,
)

__all__ = ["Listener", "Transaction", "Vault"]

Listener = Callable[[frozenset[Change]], None]

Told = Callable[[int, int, int], None]
"""Takes the stage of a check from 0, how many of its steps are done, and of how many."""

STAGES = 4


def _untold(_stage: int, _done: int, _total: int) -> None:
    """Tell nobody how far the check is."""


_STANDING = frozenset({Change(Kind.VAULT, 0)})


class Vault:
    """The database of an unlocked vault."""

    def __init__(self, unlocked: Unlocked) -> None:
        """Take the keys; ``create`` and ``open`` are the ways to a vault."""
        self._path = unlocked.database
        self._key = unlocked.database_key
        self._slots = {slot.uid: slot.spk for slot in unlocked.header.slots}
        self._signatory = Signatory(unlocked.header.vault_id, unlocked.uid, unlocked.identity)
        self._keeper = Keeper(unlocked.uid, unlocked.identity, unlocked.header.authority.spk)
        self._ring: Ring | None = None
        self._engine = engine_for(self._path, self._key)
        self._listeners: list[Listener] = []
        self._closed = False
        self._barred: Refusal | None = None
        event.listen(self._engine, "checkout", self._restrict)

    @classmethod
    def create(cls, unlocked: Unlocked) -> Vault:
        """Make the database of a new vault; it has tables and no rows.

        Raises:
            FileExistsError: there is one already.
            Refusal: it could not be made; nothing is left of it.
        """
        make_file(unlocked.database)
        vault = cls(unlocked)
        try:
            schema.upgrade(vault._engine)
        except BaseException:
            vault._engine.dispose()
            _discard(unlocked.database)
            raise
        return vault

    @classmethod
    def open(cls, unlocked: Unlocked) -> Vault:
        """Open the database of a vault; an older schema is copied beside it, then brought up.

        Raises:
            NewerVault: a newer program has written it.
            DatabaseMissing, DatabaseDamaged, DatabaseUnencrypted: it cannot be opened.
            Refusal: it could not be brought up; it is as it was.
        """
        if not unlocked.database.is_file():
            raise DatabaseMissing
        vault = cls(unlocked)
        try:
            vault._bring_up()
        except BaseException:
            vault._engine.dispose()
            raise
        return vault

    @property
    def path(self) -> Path:
        """Return where the database is."""
        return self._path

    @property
    def vault_id(self) -> VaultId:
        """Return which vault it is."""
        return self._signatory.vault_id

    @property
    def uid(self) -> str:
        """Return who opened the vault."""
        return self._signatory.uid

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` after every commit that changed something, on the writing thread."""
        self._listeners.append(listener)

    def ring(self) -> Ring:
        """Return the shields there are, with the keys of those the user may see."""
        if self._ring is None:
            with Session(self._engine, autoflush=False) as session:
                self._ring = shield.load(session, self._keeper)
        return self._ring

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session for looking only; it sees one state of the vault throughout."""
        with (
            self._noticing(),
            Session(self._engine, autoflush=False, info={RING: self.ring()}) as session,
        ):
            yield session

    @contextmanager
    def write(self, uid: str, now: datetime) -> Iterator[Transaction]:
        """Open one transaction: all of it is stored, or none of it.

        Args:
            uid: who writes; it has to be the user who opened the vault, because they sign.
            now: an aware point in time.

        Raises:
            VaultReadOnly: the vault is barred.
        """
        if uid != self._signatory.uid:
            raise ValueError("only the user who opened the vault can sign")
        if self._barred is not None:
            raise VaultReadOnly
        engine = self._engine.execution_options(**{IMMEDIATE: True})
        with (
            self._noticing(),
            Session(engine, expire_on_commit=False, info={RING: self.ring().copy()}) as session,
            session.begin(),
        ):
            transaction = Transaction(session, Trail(session, self._signatory), now)
            yield transaction
            transaction.finish()
            changed = session.info[RING].changed
        self._ring = None if changed else self._ring
        self._announce(transaction.changes)

    def go_on_with(self, unlocked: Unlocked, changes: frozenset[Change]) -> None:
        """Use the database of a new data key from now on, and announce what changed with it."""
        self._engine.dispose()
        self._path = unlocked.database
        self._key = unlocked.database_key
        self._slots |= {slot.uid: slot.spk for slot in unlocked.header.slots}
        self._ring = None
        self._engine = engine_for(self._path, self._key)
        self._announce(changes)

    def stop(self, why: Refusal) -> None:
        """Refuse everything from now on, because nobody can tell whether it would be kept."""

        def refuse() -> Any:
            raise why

        self._closed = True
        self._engine.dispose()
        self._engine = create_engine("sqlite+pysqlite://", creator=refuse, poolclass=NullPool)

    @property
    def barred(self) -> Refusal | None:
        """Return why the vault is only read; nothing if it can be written."""
        return self._barred

    def bar(self, reason: Refusal) -> None:
        """Only read from now on; the first reason stands until ``unbar``."""
        if self._barred is None:
            self._barred = reason
            self._announce(_STANDING)

    def unbar(self) -> None:
        """Write again."""
        if self._barred is not None:
            self._barred = None
            self._announce(_STANDING)

    def checkpoint(self) -> None:
        """Move everything from the log into the database, and empty the log.

        Raises:
            DatabaseBusy: a session is still open.
            Refusal: it could not be written; the log keeps everything.
        """
        try:
            self._empty_log()
        except DatabaseDamaged:
            # The library takes a page the drive did not give for a damaged one; another look tells.
            self._empty_log()

    def _empty_log(self) -> None:
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            try:
                with at_the_border():
                    busy, *_pages = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except Refusal:
                connection.invalidate()
                raise
        if busy:
            raise DatabaseBusy

    def discard_copies(self) -> None:
        """Remove the copies that were kept of older schemas; they hold what was erased since."""
        for copy in self._path.parent.glob(f"{self._path.stem}.schema-*"):
            copy.unlink(missing_ok=True)

    def close(self) -> None:
        """Empty the log and close the database; closing again does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            self.checkpoint()
        finally:
            self._engine.dispose()

    def check(self, told: Told = _untold) -> tuple[Refusal, ...]:
        """Return everything that is wrong with the vault; nothing if it is whole.

        First the pages (the log is emptied before, or a power cut would look like tampering),
        then the rows and what lies beside them, then the audit trail: chain and signatures, and
        the tree over it.

        Args:
            told: hears stage, steps done and steps in all; may raise to stop.
        """
        told(0, 0, 1)
        self._engine.dispose()
        found = inspection.pages(self._path, self._key)
        if found:
            return found
        with self.read() as session:
            try:
                return self._check_trail(session, told)
            except AuditBroken as broken:
                return (broken,)

    def damaged_tables(self) -> tuple[str, ...]:
        """Return the tables of which something cannot be read."""
        self._engine.dispose()
        return inspection.damaged_tables(self._path, self._key)

    def public_keys(self, session: Session) -> dict[Uid, bytes]:
        """Return the public signing key of everybody who ever could sign, former users too."""
        return self._slots | certificate.public_keys(session)

    def _check_trail(self, session: Session, told: Told) -> tuple[Refusal, ...]:
        rows = check_rows(session, lambda done, total: told(1, done, 2 * total))
        beside = check_beside(session, lambda done, total: told(1, total + done, 2 * total))
        total = audit.length(session)
        keys = self.public_keys(session)
        vault_id = self._signatory.vault_id
        audit.verify(session, vault_id, keys, lambda done: told(2, done, total))
        audit.verify_tree(session, lambda done: told(3, done, total))
        return (*rows.found, *beside)

    def _bring_up(self) -> None:
        with self._engine.connect() as connection:
            found = schema.version(connection)
        if found == schema.HEAD:
            return
        if found is None:
            raise DatabaseDamaged
        schema.copy_beside(self._path, self._key, found)
        schema.upgrade(self._engine)
        engine = self._engine.execution_options(**{IMMEDIATE: True})
        with Session(engine) as session, session.begin():
            search.rebuild(session)

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        """Write no more once something has turned out to be damaged."""
        try:
            yield
        except DatabaseDamaged:
            self._engine.dispose()
            # A drive that failed for a moment looks the same, and passes.
            found = inspection.pages(self._path, self._key)
            if found and not isinstance(found[0], DiskFailing):
                self.bar(found[0])
            raise

    def _restrict(self, raw: Any, *_pool: object) -> None:
        """Have SQLite itself refuse to write while the vault is barred."""
        raw.execute(f"PRAGMA query_only = {'ON' if self._barred else 'OFF'}")

    def _announce(self, changes: frozenset[Change]) -> None:
        if changes:
            for listener in self._listeners:
                listener(changes)


def _discard(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
