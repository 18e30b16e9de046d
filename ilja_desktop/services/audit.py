"""The audit trail for whoever answers for data protection: looked at, proved, handed on.

Nothing of a case is shown: of the thing an entry is about only its kind and the beginning of its
number, because case numbers are personal data too.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.auditlist import SHORT, AuditFilter, AuditLine
from ilja_desktop.domain.deadline import BERLIN, rule_day
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words.integrity import OBJECTS
from ilja_desktop.keys import merkle
from ilja_desktop.keys.audit import AuditEntry, AuditLeaf, leaf_bytes
from ilja_desktop.keys.canonical import octets_to_text
from ilja_desktop.keys.merkle import Subtrees
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import auditlist
from ilja_desktop.store import user as user_store
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.rows import NounRow, portions

NOUNS = {kind.__tablename__: kind.NOUN for kind in TABLES if issubclass(kind, NounRow)}
_ACTIONS = {action.value: action for action in Action}


@dataclass(frozen=True, slots=True)
class TrailExport:
    """A part of the trail as files, by name."""

    files: dict[str, bytes]


class Audits:
    """What a user can do with the audit trail."""

    def __init__(self, workplace: Workplace, anchorage: Anchorage) -> None:
        self._at = workplace
        self._anchorage = anchorage

    def ids(self, wanted: AuditFilter) -> array[int]:
        """Return the numbers of the entries asked for, the latest first."""
        self._at.require(Right.READ_AUDIT)
        start = wanted.span.start(self._at.today())
        since = None
        if start is not None:
            since = datetime.combine(start, time(), BERLIN).astimezone(UTC)
        action = wanted.action.value if wanted.action is not None else ""
        with self._at.read() as session:
            return auditlist.find(session, since, wanted.uid, action)

    def lines(self, ids: Sequence[int]) -> tuple[AuditLine, ...]:
        """Return some entries as they are shown."""
        self._at.require(Right.READ_AUDIT)
        with self._at.read() as session:
            people = _people(session)
            return tuple(_line(leaf, people) for leaf in auditlist.lines(session, ids))

    def people(self) -> tuple[tuple[str, str], ...]:
        """Return uid and name of everybody who ever had access, by name."""
        self._at.require(Right.READ_AUDIT)
        with self._at.read() as session:
            return tuple(sorted(_people(session).items(), key=lambda person: person[1]))

    def export(self, wanted: AuditFilter, watch: Watch | None = None) -> TrailExport:
        """Return entries as JSON lines, each with the proof that it is in the signed trail.

        Beside them lies the checkpoint (C2SP ``tlog-checkpoint``) the proofs lead to, so that
        anybody with the users' certificates can check them without this program.

        Args:
            wanted: which entries.
            watch: hears how far it is, and may stop it.

        Raises:
            NotAllowed: the user may not look into the trail.
            PresenceUnproven: the password is asked for once more.
        """
        self._at.require(Right.READ_AUDIT)
        self._at.demand_presence(Deed.EXPORT)
        ids = self.ids(wanted)
        told = Stages(watch or Unwatched(), 1).stage(0)
        with self._at.read() as session:
            size, ways = audit_store.length(session), audit_store.subtrees(session)
            told_lines: list[str] = []
            for portion in portions(list(reversed(ids))):
                told(len(told_lines), len(ids))
                entries = auditlist.entries(session, portion)
                told_lines += [_exported(entry, size, ways) for entry in entries]
        note = self._anchorage.note()
        content = "".join(f"{line}\n" for line in told_lines).encode("utf-8")
        digest = hashlib.sha256(content).hexdigest()
        with self._at.write(Right.READ_AUDIT) as transaction:
            transaction.note(Action.EXPORTED, f"audit:{digest[:32]}", content)
        start = f"Verlauf-{rule_day(self._at.clock()).isoformat()}"
        return TrailExport({f"{start}.jsonl": content, f"{start}.checkpoint": note.encode("utf-8")})


def object_words(object: str) -> tuple[str, str]:
    """Return the kind of a thing and the beginning of its number."""
    kind, _, number = object.partition(":")
    noun = NOUNS.get(kind) or OBJECTS.get(kind) or kind
    return noun, number[:SHORT]


def _people(session: Session) -> dict[str, str]:
    users = user_store.users(session)
    return {user.uid: user.display_name or user.name for user in users}


def _line(leaf: AuditLeaf, people: dict[str, str]) -> AuditLine:
    noun, number = object_words(leaf.object)
    return AuditLine(
        id=leaf.seq,
        at=leaf.ts,
        person=people.get(leaf.uid, leaf.uid[:SHORT]),
        action=_ACTIONS.get(leaf.action),
        noun=noun,
        object=number,
    )


def _exported(entry: AuditEntry, size: int, ways: Subtrees) -> str:
    proof = merkle.inclusion(entry.leaf.seq - 1, size, ways)
    said = {
        "leaf": leaf_bytes(entry.leaf).decode("utf-8"),
        "previous": octets_to_text(entry.previous),
        "signature": octets_to_text(entry.signature),
        "proof": [octets_to_text(part) for part in proof],
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))
