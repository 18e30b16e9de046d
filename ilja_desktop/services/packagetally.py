"""What became of the records of a package, or would if it were taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.merging import Meeting
from ilja_desktop.domain.package import Move, RefusedFor
from ilja_desktop.domain.packagestaging import Arriving, Decided
from ilja_desktop.domain.reportword import FoundWord
from ilja_desktop.services.packagereading import Came
from ilja_desktop.store.rows import NounRow


@dataclass(frozen=True, kw_only=True)
class Landed:
    """What became of one record, or would.

    Args:
        meeting: both sides.
        row: the record here, if there is one.
        facts: those it held before.
        refused: why it is left out.
        problems: codes of the rules it breaks, where it is left out for them.
        doubts: words in it that are worth a second look.
    """

    came: Came
    meeting: Meeting
    move: Move
    row: NounRow[Any] | None = None
    facts: tuple[Fact, ...] = ()
    before: int = 0
    former: str = ""
    refused: RefusedFor | None = None
    problems: tuple[str, ...] = ()
    doubts: tuple[FoundWord, ...] = ()


@dataclass
class Tally:
    """What a package did, or would do.

    Args:
        landed: every record of it.
        shut: numbers for the world of people whose consent does not hold here, and of records
            with facts that nothing opens here.
        arriving: people of whom somebody has to say whether they are known here.
    """

    landed: list[Landed] = field(default_factory=list)
    shut: dict[UUID, RefusedFor] = field(default_factory=dict)
    arriving: list[Arriving] = field(default_factory=list)

    def of(self, *moves: Move) -> list[Landed]:
        """Return the records that did one of some things."""
        return [one for one in self.landed if one.move in moves]

    def undecided(self, decided: Decided) -> int:
        """Return of how many fields and people nobody has said anything yet."""
        fields = (
            (one.came.object_id, name) not in decided.fields
            for one in self.of(Move.CONFLICTING)
            for name in one.meeting.conflicts
        )
        return sum(fields) + sum(not each.decided for each in self.arriving)

    def aliases(self, same: Mapping[UUID, UUID]) -> dict[UUID, UUID]:
        """Return one's own numbers of those who were taken in as known, by those they came by."""
        came = {one.came.called for one in self.landed if one.move is not Move.REFUSED}
        return {theirs: own for theirs, own in same.items() if theirs in came}
