"""Gathers what a paper says about how it came about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.correction import EntryKind, Written, changes
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.minutes import CaseSheet, Minutes
from ilja_desktop.domain.paperreview import (
    ChangedLine,
    CorrectionNote,
    PaperReview,
    RemarkLine,
)
from ilja_desktop.domain.remark import Remark
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import remark as remark_store
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow

Version = TypeVar("Version", CaseSheetRow, MinutesRow)


@dataclass(frozen=True)
class Shown:
    """The facts and commitments a recipient gets: words of those, rows of these."""

    facts: frozenset[str]
    commitments: frozenset[UUID]

    @classmethod
    def of(cls, facts: Iterable[Fact], commitments: Iterable[Commitment]) -> Shown:
        """Return what of each is compared."""
        return cls(frozenset(one.text for one in facts), frozenset(one.uuid for one in commitments))


def sheet_review(
    session: Session, sheet: CaseSheet, shown: Shown, *, whole: bool
) -> PaperReview | None:
    """Return what a sheet says about its review.

    Args:
        session: an open database session.
        sheet: the version that is printed.
        shown: what its recipient gets; what changed in the rest is not told.
        whole: whether they get the core; otherwise they learn what changed in those commitments.
    """
    before = _before(session, sheet, CaseSheetRow)
    told: tuple[ChangedLine, ...] = ()
    if before is not None:
        goals = commitment_store.goals_of_item(session, sheet.item_id)
        rows = shown.commitments | frozenset(goal.uuid for goal in goals if whole)
        after = replace(sheet, wordings=tuple(one for one in sheet.wordings if one.of in rows))
        every = changes(before.record(), after, goals)
        told = tuple(one for one in every if _told(one, shown.facts, whole=whole))
    note = _note(sheet, told, sheet.reason if whole else "")
    if not whole:
        return None if note is None else PaperReview(correction=note)
    return PaperReview(
        approval=sheet.approval,
        approved_on=sheet.approved_on,
        remarks=_lines(remark_store.of_item(session, sheet.item_id)),
        correction=note,
    )


def minutes_review(session: Session, minutes: Minutes) -> PaperReview:
    """Return what part A says about its review."""
    before = _before(session, minutes, MinutesRow)
    told = () if before is None else changes(before.record(), minutes)
    return PaperReview(
        approval=minutes.approval,
        approved_on=minutes.approved_on,
        remarks=_lines(remark_store.of_part_a(session, minutes.conference_id)),
        correction=_note(minutes, told, minutes.reason),
    )


def _lines(remarks: Iterable[Remark]) -> tuple[RemarkLine, ...]:
    return tuple(
        RemarkLine(kind=one.kind, name=one.name, noted_on=one.noted_on, text=one.text)
        for one in remarks
    )


def _before(session: Session, paper: Written, kind: type[Version]) -> Version | None:
    """Return the version a paper corrects, unless an entry was removed from that."""
    if paper.predecessor_id is None or paper.entry_removed:
        return None
    return session.get(kind, paper.predecessor_id)


def _note(paper: Written, told: tuple[ChangedLine, ...], reason: str) -> CorrectionNote | None:
    if paper.version == 1:
        return None
    if paper.entry_removed:
        return CorrectionNote(predecessor=paper.version - 1, removed=True)
    return CorrectionNote(predecessor=paper.version - 1, reason=reason, changes=told)


def _told(line: ChangedLine, facts: frozenset[str], *, whole: bool) -> bool:
    """Say whether a change is told; of commitments only those told of are asked about."""
    if line.entry == EntryKind.COMMITMENT.value:
        return True
    return whole and (line.entry != EntryKind.FACT.value or line.after in facts)
