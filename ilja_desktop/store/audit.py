"""The audit trail: one signed and chained entry for every change, export and print.

The bytes and the chain are those of ``keys.audit``. Content never stands in an entry; where a
record is erased, the salt of its commitments goes too, and they say nothing any more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.audit import Action
from ilja_desktop.keys import merkle
from ilja_desktop.keys.audit import (
    AuditBroken,
    AuditEntry,
    AuditHead,
    AuditLeaf,
    commit,
    fresh_salt,
    leaf_bytes,
    sign_leaf,
    start,
    verify_chain,
)
from ilja_desktop.keys.header import Uid, VaultId
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.merkle import HASH_LENGTH, Frontier, Subtrees, TreeHead, leaf_hash
from ilja_desktop.store.rows import Row

AT_ONCE = 1000

ERASED = 0
"""The revision of what is not there any more."""


class AuditRow(Row):
    """Table ``audit``."""

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    leaf: Mapped[bytes]
    previous: Mapped[bytes]
    signature: Mapped[bytes]
    object: Mapped[str] = mapped_column(index=True)
    salt: Mapped[bytes | None]
    """Erased with the object."""
    rows: Mapped[bytes | None] = mapped_column(deferred=True)
    """Of a run that made many rows: the commitments to them, 32 bytes each, in order."""
    nodes: Mapped[bytes | None] = mapped_column(deferred=True)
    """Hashes of the Merkle subtrees this entry completes, from its leaf up, 32 bytes each."""
    revision: Mapped[int | None]
    """Which revision of the object came about, 0 if it was erased; nothing if none did."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Whoever opened the vault and signs what is done in it."""

    vault_id: VaultId
    uid: Uid
    identity: Identity


class Trail:
    """Continues the audit trail within one transaction."""

    def __init__(self, session: Session, signatory: Signatory) -> None:
        self._session = session
        self._signatory = signatory
        self._head: AuditHead | None = None
        self._frontier: Frontier | None = None

    @property
    def uid(self) -> Uid:
        """Whoever signs."""
        return self._signatory.uid

    def append(
        self,
        action: Action,
        object: str,
        content: bytes,
        now: datetime,
        run: tuple[bytes, bytes] | None = None,
    ) -> AuditRow:
        """Write one entry and return it.

        Args:
            action: what was done.
            object: to what; a code and number without names.
            content: what the entry commits to.
            now: an aware point in time.
            run: of a run that made many rows, the salt and the commitments to them.
        """
        head = self._head or last(self._session, self._signatory.vault_id)
        salt, rows = run or (fresh_salt(), None)
        leaf = AuditLeaf(
            seq=head.seq + 1,
            ts=now,
            uid=self._signatory.uid,
            action=action.value,
            object=object,
            commitment=commit(salt, content),
        )
        entry = sign_leaf(leaf, head, self._signatory.identity)
        octets = leaf_bytes(leaf)
        before = self._frontier or frontier(self._session, head.seq)
        self._frontier, completed = before.grow(leaf_hash(octets))
        row = AuditRow(
            seq=leaf.seq,
            leaf=octets,
            previous=entry.previous,
            signature=entry.signature,
            object=object,
            salt=salt,
            rows=rows,
            nodes=b"".join(completed),
        )
        self._session.add(row)
        self._head = AuditHead(leaf.seq, entry.hash())
        return row

    def forget(self, object: str) -> None:
        """Erase the salts of everything said about an object.

        A row that came with a run of many has no entry of its own, so its run loses its salt.
        """
        self._session.flush()
        own = update(AuditRow).where(AuditRow.object == object).values(salt=None)
        entries = select(AuditRow.leaf).where(AuditRow.object == object).order_by(AuditRow.seq)
        leaf = self._session.scalars(entries.limit(1)).first()
        self._session.execute(own)
        if leaf is None or json.loads(leaf)["action"] != Action.CREATED.value:
            runs = update(AuditRow).where(AuditRow.rows.is_not(None))
            self._session.execute(runs.values(salt=None))


def last(session: Session, vault_id: VaultId) -> AuditHead:
    """Return where the trail ends."""
    row = session.scalars(select(AuditRow).order_by(AuditRow.seq.desc()).limit(1)).first()
    return start(vault_id) if row is None else AuditHead(row.seq, entry_of(row).hash())


def verify(
    session: Session,
    vault_id: VaultId,
    public_keys: Mapping[Uid, bytes],
    told: Callable[[int], None] | None = None,
) -> AuditHead:
    """Return the end of the trail after checking every entry of it.

    Args:
        session: to look with.
        vault_id: whose trail it is.
        public_keys: each user's SubjectPublicKeyInfo, former users included.
        told: hears how many entries are done, now and then; may raise to stop.

    Raises:
        AuditBroken: names the first entry that is not as it was written.
    """
    entries = _entries(session)
    seen = entries if told is None else _watched(entries, told)
    return verify_chain(seen, public_keys, start(vault_id))


def leaves(session: Session, most: int) -> tuple[AuditLeaf, ...]:
    """Return the latest entries, the newest first."""
    query = select(AuditRow).order_by(AuditRow.seq.desc()).limit(most)
    return tuple(entry_of(row).leaf for row in session.scalars(query))


def leaves_about(session: Session, object: str) -> tuple[AuditLeaf, ...]:
    """Return every entry about one object, the oldest first."""
    query = select(AuditRow).where(AuditRow.object == object).order_by(AuditRow.seq)
    return tuple(entry_of(row).leaf for row in session.scalars(query))


def latest_with(session: Session, action: Action) -> AuditLeaf | None:
    """Return the latest entry of an act."""
    said = f'"action":"{action.value}"'.encode()
    query = select(AuditRow).where(func.instr(AuditRow.leaf, said) > 0)
    row = session.scalars(query.order_by(AuditRow.seq.desc()).limit(1)).first()
    return None if row is None else entry_of(row).leaf


def objects_with(session: Session, action: Action, mark: str) -> frozenset[str]:
    """Return the objects an act is on record of, whose names begin with ``consents:`` or so."""
    following = mark[:-1] + chr(ord(mark[-1]) + 1)
    said = f'"action":"{action.value}"'.encode()
    named = select(AuditRow.object).where(
        AuditRow.object >= mark, AuditRow.object < following, func.instr(AuditRow.leaf, said) > 0
    )
    return frozenset(session.scalars(named))


def latest_of(session: Session, mark: str) -> AuditLeaf | None:
    """Return the latest entry about objects whose names begin with a mark such as ``backup:``."""
    following = mark[:-1] + chr(ord(mark[-1]) + 1)
    named = select(AuditRow).where(AuditRow.object >= mark, AuditRow.object < following)
    row = session.scalars(named.order_by(AuditRow.seq.desc()).limit(1)).first()
    return None if row is None else entry_of(row).leaf


def leaf_at(session: Session, seq: int) -> AuditLeaf:
    """Return the entry with a number.

    Raises:
        AuditBroken: there is none.
    """
    row = session.get(AuditRow, seq)
    if row is None:
        raise AuditBroken(seq)
    return entry_of(row).leaf


def first(session: Session) -> AuditLeaf | None:
    """Return the entry the trail begins with."""
    row = session.scalars(select(AuditRow).order_by(AuditRow.seq).limit(1)).first()
    return None if row is None else entry_of(row).leaf


def subtrees(session: Session) -> Subtrees:
    """Return the way to the hash of every whole subtree over the trail.

    The way raises ``AuditBroken`` for a subtree that is not there.
    """

    def hash_of(level: int, place: int) -> bytes:
        seq = (place + 1) << level
        nodes = session.scalar(select(AuditRow.nodes).where(AuditRow.seq == seq)) or b""
        found = nodes[level * HASH_LENGTH : (level + 1) * HASH_LENGTH]
        if len(found) != HASH_LENGTH:
            raise AuditBroken(seq)
        return found

    return hash_of


def frontier(session: Session, size: int) -> Frontier:
    """Return what lets the tree over the first entries grow.

    Raises:
        AuditBroken: there are not so many.
    """
    return merkle.frontier(size, subtrees(session))


def length(session: Session) -> int:
    """Return how many entries there are."""
    return session.scalar(select(func.max(AuditRow.seq))) or 0


def tree_head(session: Session) -> TreeHead:
    """Return size and root of the tree over the whole trail."""
    return frontier(session, length(session)).head()


def heads(session: Session) -> Iterator[TreeHead]:
    """Return size and root of the tree as it was after each entry, the first one first."""
    return (grown.head() for _seq, grown in _grown(session))


def verify_tree(session: Session, told: Callable[[int], None] | None = None) -> TreeHead:
    """Return the head of the tree after computing it anew from the entries.

    Args:
        session: to look with.
        told: hears how many entries are done, now and then.

    Raises:
        AuditBroken: names the first entry whose kept hashes are others.
    """
    last = Frontier()
    for seq, grown in _grown(session):
        last = grown
        if told is not None and seq % AT_ONCE == 0:
            told(seq)
    return last.head()


def _grown(session: Session) -> Iterator[tuple[int, Frontier]]:
    query = select(AuditRow.seq, AuditRow.leaf, AuditRow.nodes).order_by(AuditRow.seq)
    grown = Frontier()
    for seq, leaf, nodes in session.execute(query.execution_options(yield_per=AT_ONCE)):
        grown, completed = grown.grow(leaf_hash(leaf))
        if seq != grown.size or nodes != b"".join(completed):
            raise AuditBroken(grown.size)
        yield seq, grown


def _entries(session: Session) -> Iterator[AuditEntry]:
    row = AuditRow
    columns = select(row.seq, row.object, row.leaf, row.previous, row.signature)
    query = columns.order_by(row.seq).execution_options(yield_per=AT_ONCE)
    return (
        _entry((seq, object), leaf, previous, signature)
        for seq, object, leaf, previous, signature in session.execute(query)
    )


def _watched(entries: Iterator[AuditEntry], told: Callable[[int], None]) -> Iterator[AuditEntry]:
    for number, entry in enumerate(entries, 1):
        if number % AT_ONCE == 0:
            told(number)
        yield entry


def entry_of(row: AuditRow) -> AuditEntry:
    """Return the entry of a row, whose bytes have to be the only spelling of what they say."""
    return _entry((row.seq, row.object), row.leaf, row.previous, row.signature)


def _entry(place: tuple[int, str], octets: bytes, previous: bytes, signature: bytes) -> AuditEntry:
    try:
        said = json.loads(octets)
        leaf = AuditLeaf(
            seq=said["seq"],
            ts=datetime.fromisoformat(said["ts"]),
            uid=Uid(said["uid"]),
            action=said["action"],
            object=said["object"],
            commitment=bytes.fromhex(said["commitment"]),
        )
        entry = AuditEntry(leaf=leaf, previous=previous, signature=signature)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise AuditBroken(place[0]) from error
    if entry.octets != octets or (leaf.seq, leaf.object) != place:
        raise AuditBroken(place[0])
    return entry
