"""Who wrote each field of a record, so that desks working apart can tell what is newer.

Every field carries a version: how many writings of each desk its text goes back to. No clock
takes part. Of two versions one goes back to the other, and then it is newer, or neither does, and
then two people wrote without knowing of each other: a person decides. What was decided goes back
to both, so it is newer than either wherever it arrives.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NewType

Desk = NewType("Desk", str)
"""The number of a vault, by which its writings are told from those of others."""

Version = Mapping[Desk, int]
"""Per desk the last of its writings a text goes back to; a desk that is missing wrote nothing."""

NOTHING: Version = {}


class Outcome(Enum):
    """How a field that arrived stands to one's own."""

    SAME = "gleich"
    MINE = "eigene Fassung ist neuer"
    THEIRS = "angekommene Fassung ist neuer"
    CONFLICT = "beide geändert"


class Choice(Enum):
    """What somebody decided where both sides had written."""

    MINE = "eigene Fassung"
    THEIRS = "angekommene Fassung"


def covers(one: Version, other: Version) -> bool:
    """Say whether a version goes back to all that another goes back to."""
    return all(one.get(desk, 0) >= number for desk, number in other.items())


def joined(one: Version, other: Version) -> Version:
    """Return the version that goes back to both."""
    return {desk: max(one.get(desk, 0), other.get(desk, 0)) for desk in {**one, **other}}


def compared(mine: Version, theirs: Version) -> Outcome:
    """Say how a version that arrived stands to one's own."""
    if covers(mine, theirs):
        return Outcome.SAME if covers(theirs, mine) else Outcome.MINE
    return Outcome.THEIRS if covers(theirs, mine) else Outcome.CONFLICT


def in_part(version: Version, desk: Desk) -> Version:
    """Return the version of a text of which a desk shows only a part.

    A later part is newer than an earlier one. It never goes back to the whole, so what is written
    to it elsewhere cannot take the place of what was not shown: a person decides.
    """
    part = Desk(f"{desk}*")
    return {part: sum(number for each, number in version.items() if each != part)}


def claimed(gone: Version, desk: Desk) -> Version:
    """Return what an erasure goes back to, as a desk tells others.

    Whoever showed it only a part is not claimed to have been read, and is asked before their whole
    goes.
    """
    parts = {each for each in gone if each != desk and Desk(f"{each}*") in gone}
    return {each: number for each, number in gone.items() if each not in parts}


@dataclass(frozen=True, kw_only=True)
class Lineage:
    """Where the text of every field of one record comes from.

    Args:
        fields: version by field.
        gone: the record was erased, going back to this.
    """

    fields: Mapping[str, Version] = field(default_factory=dict)
    gone: Version | None = None

    def version(self, name: str) -> Version:
        """Return the version of a field; of an erased record that of its erasure."""
        return self.gone if self.gone is not None else self.fields.get(name, NOTHING)

    def facing(self, theirs: Lineage, desk: Desk) -> Lineage:
        """Return the lineage as it stands to one that goes back to parts this desk showed.

        A part says nothing new to whoever has the whole, as far as it was shown.
        """
        part, fields = Desk(f"{desk}*"), dict(self.fields)
        for name, one in self.fields.items():
            shown = min(in_part(one, desk)[part], theirs.fields.get(name, NOTHING).get(part, 0))
            if shown:
                fields[name] = joined(one, {part: shown})
        return replace(self, fields=fields)

    def narrowed(self, theirs: Lineage, desk: Desk, names: Iterable[str]) -> frozenset[str]:
        """Return those of some fields of which the other side was shown a part of what stands here.

        Their text may rest on that part even if they knew the whole before, so it takes the place
        of the whole only if somebody says so.
        """
        part = Desk(f"{desk}*")
        return frozenset(
            name
            for name in names
            if 0 < in_part(self.version(name), desk)[part] <= theirs.version(name).get(part, 0)
        )

    def whole(self) -> Version:
        """Return what the record as a whole goes back to."""
        found = self.gone or NOTHING
        for version in self.fields.values():
            found = joined(found, version)
        return found

    def compare(self, theirs: Lineage, names: Iterable[str]) -> dict[str, Outcome]:
        """Say of each field that arrived how it stands to one's own."""
        return {name: compared(self.version(name), theirs.version(name)) for name in names}

    def written(self, names: Iterable[str], desk: Desk, number: int) -> Lineage:
        """Return the lineage after a desk has written some fields."""
        fresh = {name: {**self.version(name), desk: number} for name in names}
        return replace(self, fields={**self.fields, **fresh}, gone=None)

    def erased(self, desk: Desk, number: int) -> Lineage:
        """Return the lineage after a desk has erased the record."""
        return Lineage(gone={**self.whole(), desk: number})

    def met(self, theirs: Lineage, names: Iterable[str]) -> Lineage:
        """Return the lineage once fields that arrived are settled, whichever text was taken."""
        fresh = {name: joined(self.version(name), theirs.version(name)) for name in names}
        return replace(self, fields={**self.fields, **fresh}, gone=None)


def stands_erased(mine: Lineage, theirs: Lineage) -> Outcome:
    """Say how an erasure stands where one side has the record and the other has erased it.

    ``MINE`` leaves everything here as it is, ``THEIRS`` takes the other side's way.
    """
    if mine.gone is not None and theirs.gone is not None:
        return Outcome.SAME
    return compared(mine.whole(), theirs.whole())
