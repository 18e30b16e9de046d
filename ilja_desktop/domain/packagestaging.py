"""What a package would do here, as it is shown to whoever decides about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.package import DELETIONS_ASKED_TWICE, Counts, Errand, Move, RefusedFor
from ilja_desktop.domain.reportword import FoundWord

Decisions = Mapping[tuple[UUID, str], Choice]
"""What somebody decided, by record and field."""

Identities = Mapping[UUID, UUID | None]
"""Whom somebody knows: by the number that came the one here, or none where it is somebody else."""


@dataclass(frozen=True)
class Decided:
    """All that somebody decided about one package."""

    fields: Decisions
    people: Identities

    def same(self) -> Mapping[UUID, UUID]:
        """Return the numbers of those who are known here, by the numbers that came."""
        return {came: here for came, here in self.people.items() if here is not None}


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """One field both sides have written.

    Args:
        field: its name; empty where one side has erased the record.
        mine: what stands here.
        theirs: what arrived.
        former: what stood here before both wrote; none if nobody knows any more.
        choice: what somebody decided.
    """

    field: str
    mine: str
    theirs: str
    former: str | None = None
    choice: Choice | None = None


@dataclass(frozen=True, kw_only=True)
class Likely:
    """Somebody known here who may be the same as somebody who arrived."""

    person: UUID
    name: str
    born_on: date
    cases: tuple[str, ...] = ()
    """Numbers of their cases here."""


@dataclass(frozen=True, kw_only=True)
class Arriving:
    """A young person who is not here yet, and who of those here they may be, the likest first."""

    person: UUID
    name: str
    born_on: date
    likely: tuple[Likely, ...]
    decided: bool = False
    same: UUID | None = None
    """Whom somebody said they are; none where it is nobody of those."""


@dataclass(frozen=True, kw_only=True)
class StagedRecord:
    """One record of a package.

    Args:
        noun: what it is called.
        title: by which it is recognised.
        fields: names of the fields that would change.
        problems: codes of the rules it breaks, where it is refused for them.
        doubts: words in it that are worth a second look; they refuse nothing (R21).
    """

    object_id: UUID
    noun: str
    title: str
    move: Move
    refused: RefusedFor | None = None
    fields: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    problems: tuple[str, ...] = ()
    doubts: tuple[FoundWord, ...] = ()

    @property
    def touched(self) -> tuple[str, ...]:
        """Names of the fields in question, where the record is here already."""
        if self.move not in (Move.CHANGED, Move.CONFLICTING):
            return ()
        return (*self.fields, *(each.field for each in self.conflicts if each.field))


@dataclass(frozen=True, kw_only=True)
class Staged:
    """A package, compared with the vault; nothing of it is written.

    Args:
        sender: who signed it.
        missing: so many before it never came.
        turned_back: the sender's vault is an older state than what was heard of.
        counts: how many records would do what.
        records: all but those that are known already.
        arriving: people of whom somebody has to say whether they are known here.
    """

    sender: str
    errand: Errand
    number: int
    made_at: datetime
    missing: int
    turned_back: bool
    counts: Counts
    records: tuple[StagedRecord, ...]
    arriving: tuple[Arriving, ...] = ()

    @property
    def open_conflicts(self) -> int:
        """How many fields and people nobody has decided about yet."""
        conflicts = (each for record in self.records for each in record.conflicts)
        fields = sum(each.choice is None for each in conflicts)
        return fields + sum(not each.decided for each in self.arriving)

    @property
    def deletions(self) -> int:
        """How many records would go."""
        return self.counts.get(Move.DELETED, 0)

    @property
    def asks_twice(self) -> bool:
        """Whether so much would go that the number is asked for."""
        return self.deletions > DELETIONS_ASKED_TWICE
