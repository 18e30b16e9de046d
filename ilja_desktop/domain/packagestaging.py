"""What a package would do here, as it is shown to whoever decides about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.package import DELETIONS_ASKED_TWICE, Counts, Errand, Move, RefusedFor

Decisions = Mapping[tuple[UUID, str], Choice]
"""What somebody decided, by record and field."""


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """One field both sides have written.

    Args:
        field: its name; empty where one side has erased the record.
        mine: what stands here.
        theirs: what arrived.
        former: what stood here before both wrote, if it is known.
        choice: what somebody decided.
    """

    field: str
    mine: str
    theirs: str
    former: str = ""
    choice: Choice | None = None


@dataclass(frozen=True, kw_only=True)
class StagedRecord:
    """One record of a package.

    Args:
        noun: what it is called.
        title: by which it is recognised.
        fields: names of the fields that would change.
    """

    object_id: UUID
    noun: str
    title: str
    move: Move
    refused: RefusedFor | None = None
    fields: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Staged:
    """A package, compared with the vault; nothing of it is written.

    Args:
        sender: who signed it.
        missing: so many before it never came.
        turned_back: the sender's vault is an older state than what was heard of.
        counts: how many records would do what.
        records: all but those that are known already.
    """

    sender: str
    errand: Errand
    number: int
    made_at: datetime
    missing: int
    turned_back: bool
    counts: Counts
    records: tuple[StagedRecord, ...]

    @property
    def open_conflicts(self) -> int:
        """How many fields nobody has decided yet."""
        conflicts = (each for record in self.records for each in record.conflicts)
        return sum(each.choice is None for each in conflicts)

    @property
    def deletions(self) -> int:
        """How many records would go."""
        return self.counts.get(Move.DELETED, 0)

    @property
    def asks_twice(self) -> bool:
        """Whether so much would go that the number is asked for."""
        return self.deletions > DELETIONS_ASKED_TWICE
