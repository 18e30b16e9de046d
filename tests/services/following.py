"""Follows every text two desks write: which writings whoever wrote it had before their eyes.

A second opinion on what becomes of texts that knows no versions. By itself a text may take the
place of another only if whoever wrote it had seen that one; else somebody has to be asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import select

from ilja_desktop.domain.lineage import Choice, Outcome
from ilja_desktop.domain.merging import RECORD
from ilja_desktop.domain.packagestaging import Decisions
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.offer import OfferRow
from tests.domain.histories import expected
from tests.services.conftest import Town
from tests.services.readback import Read

FOLLOWED: Mapping[Any, tuple[str, ...]] = {
    OfferRow: ("carrier", "audience", "contact"),
    CaseReportRow: ("occasion", "question"),
}
NAMES = {kind.__tablename__: names for kind, names in FOLLOWED.items()}

Texts: TypeAlias = dict[UUID, dict[str, str]]
Seen: TypeAlias = dict[UUID, dict[str, int]]
"""By record and field, as the bits of a number; of an erased record under ``RECORD``."""


def texts_of(town: Town) -> Texts:
    """Return every text that is followed, as it stands at a desk."""
    with town.vault.read() as session:
        return {
            row.uuid: {name: getattr(row, name) for name in names}
            for kind, names in FOLLOWED.items()
            for row in session.scalars(select(kind))
        }


class Following:
    """What the texts at each desk go back to."""

    def __init__(self, towns: Iterable[Town]) -> None:
        self._bits = 0
        self._at: dict[str, Seen] = {
            town.vault.vault_id: {
                uuid: dict.fromkeys(texts, 0) for uuid, texts in texts_of(town).items()
            }
            for town in towns
        }

    def wrote(self, town: Town, uuid: UUID, names: Sequence[str]) -> None:
        """Note that somebody wrote some texts of a record, or a new record."""
        seen, bit = self._at[town.vault.vault_id].setdefault(uuid, {}), self._bit()
        for name in names:
            seen[name] = seen.get(name, 0) | bit

    def erased(self, town: Town, uuid: UUID) -> None:
        """Note that somebody erased a record."""
        seen = self._at[town.vault.vault_id]
        seen[uuid] = {RECORD: _whole(seen[uuid]) | self._bit()}

    def packed(self, town: Town, read: Read) -> Seen:
        """Return what the texts in a package go back to."""
        seen = self._at[town.vault.vault_id]
        told = (each for each in read.records if each["noun"] in NAMES and "versions" in each)
        return {uuid: dict(seen[uuid]) for uuid in (UUID(each["uuid"]) for each in told)}

    def took(
        self, town: Town, came: Seen, texts: Texts, before: Texts, decided: Decisions
    ) -> list[str]:
        """Note that a package was taken in; return what must not have become of a text.

        Args:
            town: where.
            came: what its texts go back to, of records that were not refused.
            texts: what they say.
            before: what stood here.
            decided: what somebody was asked, and said.
        """
        here, after, faults = self._at[town.vault.vault_id], texts_of(town), []
        for uuid, theirs in came.items():
            mine = here.get(uuid)
            if mine is None:
                here[uuid] = dict(theirs)
            elif RECORD in mine or RECORD in theirs:
                stayed = (uuid in before) == (uuid in after)
                faults += self._met_erased(here, uuid, theirs, decided, stayed=stayed)
            else:
                for name in theirs:
                    asked = decided.get((uuid, name))
                    seen = mine.get(name, 0), theirs[name]
                    wanted = _wanted(seen, before[uuid][name], texts[uuid][name], asked)
                    if after[uuid][name] != wanted:
                        faults.append(f"{name}: {after[uuid][name]} instead of {wanted}")
                    mine[name] = seen[0] | seen[1] | (self._bit() if asked else 0)
        for uuid in [each for each in here if each not in after and RECORD not in here[each]]:
            del here[uuid]  # it was called back, and will come as if it were new
        return faults

    def _met_erased(
        self, here: Seen, uuid: UUID, theirs: dict[str, int], decided: Decisions, *, stayed: bool
    ) -> list[str]:
        mine, asked = here[uuid], decided.get((uuid, RECORD))
        lost = _whole(mine) & ~_whole(theirs)
        both = _whole(mine) | _whole(theirs)
        remains = mine if stayed else theirs
        if asked:
            here[uuid] = dict.fromkeys(remains, both | self._bit())
        else:
            here[uuid] = {RECORD: both} if RECORD in remains else dict(remains)
        return [] if stayed or asked or not lost else [f"{uuid} overwritten as a whole"]

    def _bit(self) -> int:
        self._bits += 1
        return 1 << self._bits


def _wanted(seen: tuple[int, int], mine: str, theirs: str, asked: Choice | None) -> str | None:
    """Return what a text has to say now; none where somebody should have been asked."""
    match expected(*seen):
        case Outcome.SAME | Outcome.MINE:
            return mine
        case Outcome.THEIRS:
            return theirs
        case Outcome.CONFLICT if mine == theirs:
            return mine
        case Outcome.CONFLICT:
            return {Choice.MINE: mine, Choice.THEIRS: theirs}.get(asked) if asked else None


def _whole(seen: Mapping[str, int]) -> int:
    found = 0
    for bits in seen.values():
        found |= bits
    return found
