"""What becomes of a record that two desks hold: field by field, and never by the clock.

A field only one side has written is that side's. Where both have, both texts stay until somebody
decides. An erasure counts like a writing of every field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ilja_desktop.domain.lineage import (
    Choice,
    Desk,
    Lineage,
    Outcome,
    Version,
    joined,
    stands_erased,
)
from ilja_desktop.domain.package import Move

RECORD = ""
"""Stands for the record as a whole where the question is whether it stays."""

Texts = Mapping[str, object]
"""What a record says, by field, in plain values that can be compared."""


@dataclass(frozen=True, kw_only=True)
class Held:
    """A record as one side holds it; erased, it says nothing any more.

    Args:
        texts: what it says.
        lineage: what that goes back to.
        narrowed: fields that may not be changed without asking; see ``Lineage.narrowed``.
    """

    texts: Texts = field(default_factory=dict)
    lineage: Lineage
    narrowed: frozenset[str] = frozenset()

    @property
    def gone(self) -> bool:
        """Whether this side has erased it."""
        return self.lineage.gone is not None


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What a record comes to here.

    Args:
        texts: the fields that change, as they shall be.
        kept: texts that arrived and were decided against; they stay in the record's history.
        erase: it goes.
        lineage: what it goes back to from now on.
    """

    texts: Texts = field(default_factory=dict)
    kept: Texts = field(default_factory=dict)
    erase: bool = False
    lineage: Lineage


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One record of both sides, compared.

    Args:
        mine: as it is held here; none if it was never here.
        theirs: as it arrived.
        outcomes: by field that arrived; of an erasure under ``RECORD`` alone.
    """

    mine: Held | None
    theirs: Held
    outcomes: Mapping[str, Outcome]

    @property
    def conflicts(self) -> tuple[str, ...]:
        """Return the fields of which a person has to choose a text."""
        both = (name for name, how in self.outcomes.items() if how is Outcome.CONFLICT)
        return tuple(name for name in both if not self._agree(name))

    @property
    def move(self) -> Move:
        """Say what the record would do here, before anybody has decided."""
        if self.conflicts:
            return Move.CONFLICTING
        if not any(how is Outcome.THEIRS for how in self.outcomes.values()):
            return Move.KNOWN
        if self.theirs.gone:
            return Move.KNOWN if self.mine is None else Move.DELETED
        return Move.NEW if self.mine is None or self.mine.gone else Move.CHANGED

    def settle(self, choices: Mapping[str, Choice], desk: Desk, number: int) -> Settled:
        """Return what the record comes to.

        Args:
            choices: for each of ``conflicts``.
            desk: this one.
            number: of the writing by which a decision is made known here.
        """
        if RECORD in self.outcomes:
            return self._settle_erasure(choices, desk, number)
        mine = Lineage() if self.mine is None else self.mine.lineage
        arrived = self.theirs.texts
        lineage = mine.met(self.theirs.lineage, arrived)
        if self.conflicts:
            lineage = lineage.written(self.conflicts, desk, number)
        taken = {
            name: arrived[name]
            for name, how in self.outcomes.items()
            if how is Outcome.THEIRS or (name in self.conflicts and choices[name] is Choice.THEIRS)
        }
        kept = {n: arrived[n] for n in self.conflicts if choices[n] is Choice.MINE}
        return Settled(texts=taken, kept=kept, lineage=lineage)

    def _settle_erasure(self, choices: Mapping[str, Choice], desk: Desk, number: int) -> Settled:
        mine = Held(lineage=Lineage()) if self.mine is None else self.mine
        outcome = self.outcomes[RECORD]
        decided = outcome is Outcome.CONFLICT
        takes = choices[RECORD] is Choice.THEIRS if decided else outcome is Outcome.THEIRS
        stays = self.theirs if takes else mine
        whole = joined(mine.lineage.whole(), self.theirs.lineage.whole())
        version: Version = {**whole, desk: number} if decided else whole
        if stays.gone:
            erase = self.mine is not None and not self.mine.gone
            return Settled(erase=erase, lineage=Lineage(gone=version))
        names = {**mine.lineage.fields, **self.theirs.lineage.fields}
        fields = dict.fromkeys(names, version) if decided else stays.lineage.fields
        return Settled(texts=stays.texts if takes else {}, lineage=Lineage(fields=fields))

    def _agree(self, name: str) -> bool:
        """Say whether both sides happen to have written the same."""
        if self.mine is None or name == RECORD or name not in self.mine.texts:
            return False
        return self.mine.texts[name] == self.theirs.texts[name]


def meet(mine: Held | None, theirs: Held) -> Meeting:
    """Compare a record that arrived with one's own."""
    if mine is None and theirs.gone:
        return Meeting(mine=mine, theirs=theirs, outcomes={RECORD: Outcome.THEIRS})
    if mine is not None and (mine.gone or theirs.gone):
        outcome = stands_erased(mine.lineage, theirs.lineage)
        return Meeting(mine=mine, theirs=theirs, outcomes={RECORD: outcome})
    lineage = Lineage() if mine is None else mine.lineage
    outcomes = lineage.compare(theirs.lineage, theirs.texts)
    for name in frozenset() if mine is None else mine.narrowed:
        if outcomes.get(name) is Outcome.THEIRS:
            outcomes[name] = Outcome.CONFLICT
    return Meeting(mine=mine, theirs=theirs, outcomes=outcomes)
