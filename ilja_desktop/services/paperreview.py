"""Gathers what a paper says about how it came about."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from ilja_desktop.domain.correction import EntryKind, changes
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.minutes import CaseSheet, Minutes
from ilja_desktop.domain.paperreview import (
    ChangedLine,
    CorrectionNote,
    PaperReview,
    RemarkLine,
)
from ilja_desktop.domain.remark import Remark
from ilja_desktop.store import remark as remark_store
from ilja_desktop.store.minutes import CaseSheetRow


def sheet_review(
    session: Session, sheet: CaseSheet, shown: Iterable[Fact], *, whole: bool
) -> PaperReview | None:
    """Return what a sheet says about its review.

    Args:
        session: an open database session.
        sheet: the version that is printed.
        shown: the facts its recipient gets; what changed in others is not told.
        whole: whether they get the core; otherwise they learn only that it is a correction.
    """
    note = _note(session, sheet, frozenset(fact.text for fact in shown), whole=whole)
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
    return PaperReview(
        approval=minutes.approval,
        approved_on=minutes.approved_on,
        remarks=_lines(remark_store.of_part_a(session, minutes.conference_id)),
    )


def _lines(remarks: Iterable[Remark]) -> tuple[RemarkLine, ...]:
    return tuple(
        RemarkLine(kind=one.kind, name=one.name, noted_on=one.noted_on, text=one.text)
        for one in remarks
    )


def _note(
    session: Session, sheet: CaseSheet, shown: frozenset[str], *, whole: bool
) -> CorrectionNote | None:
    if sheet.version == 1:
        return None
    if sheet.entry_removed:
        return CorrectionNote(predecessor=sheet.version - 1, removed=True)
    before = None
    if sheet.predecessor_id is not None:
        before = session.get(CaseSheetRow, sheet.predecessor_id)
    found = changes(before.record(), sheet) if before is not None and whole else ()
    return CorrectionNote(
        predecessor=sheet.version - 1,
        reason=sheet.reason if whole else "",
        changes=tuple(one for one in found if _told(one, shown)),
    )


def _told(line: ChangedLine, shown: frozenset[str]) -> bool:
    return line.entry != EntryKind.FACT.value or line.after in shown
