"""Erases a version that was withdrawn: the row, its file, its past, and equal words elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.retention import ErasureGround, Tombstone, Trace
from ilja_desktop.store import draft, history
from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.disclosure import DisclosureRow, DocumentRow
from ilja_desktop.store.finality import Deed, yielding
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.retention import set_tombstone
from ilja_desktop.store.transaction import Transaction


def erase_versions_before(
    transaction: Transaction, after: CaseSheetRow | MinutesRow, text: str
) -> None:
    """Erase every version before one from which an entry was removed; evidence of copies stays.

    Args:
        transaction: the running one; the vault has to be swept afterwards.
        after: the version that stays, to which the evidence of copies of a sheet refers from now.
        text: the words that must stand nowhere any more.
    """
    session = transaction.session
    day = rule_day(transaction.now)
    with yielding(session, Deed.ERASE):
        for row in _versions_before(session, after):
            if isinstance(row, CaseSheetRow):
                moved = update(DisclosureRow).where(DisclosureRow.sheet_id == row.id)
                session.execute(moved.values(sheet_id=after.id))
            mark = Tombstone(
                uuid=row.uuid, trace=Trace.VERSION, day=day, ground=ErasureGround.REMOVAL
            )
            _erase_version(transaction, row)
            set_tombstone(session, mark)
    if isinstance(after, CaseSheetRow):
        draft.discard_below(session, f"agenda_item/{after.item_id}/")
        _clear_reports(transaction, after, text)


def erase_entry(transaction: Transaction, row: GoalRow | CommitmentRow) -> None:
    """Erase a goal or commitment that should not have been told."""
    session = transaction.session
    with yielding(session, Deed.ERASE):
        if isinstance(row, GoalRow):
            serving = select(CommitmentRow).where(CommitmentRow.goal_id == row.id)
            for commitment in session.scalars(serving).all():
                transaction.change(commitment, {"goal_id": None})
        mark = Tombstone(
            uuid=row.uuid,
            trace=Trace.VERSION,
            day=rule_day(transaction.now),
            ground=ErasureGround.REMOVAL,
        )
        transaction.erase(row)
        set_tombstone(session, mark)


def erase_numbered(transaction: Transaction, uuid: UUID) -> None:
    """Erase what was withdrawn, or in a restored vault was since: a version, goal or commitment."""
    session = transaction.session
    for version in (
        *session.scalars(select(CaseSheetRow).where(CaseSheetRow.uuid == uuid)),
        *session.scalars(select(MinutesRow).where(MinutesRow.uuid == uuid)),
    ):
        with yielding(session, Deed.ERASE):
            if isinstance(version, CaseSheetRow):
                parted = update(DisclosureRow).where(DisclosureRow.sheet_id == version.id)
                session.execute(parted.values(sheet_id=None))
            _erase_version(transaction, version)
    for entry in (
        *session.scalars(select(GoalRow).where(GoalRow.uuid == uuid)),
        *session.scalars(select(CommitmentRow).where(CommitmentRow.uuid == uuid)),
    ):
        erase_entry(transaction, entry)


def _versions_before(
    session: Session, after: CaseSheetRow | MinutesRow
) -> Sequence[CaseSheetRow | MinutesRow]:
    """Return the earlier versions of a paper, the latest first."""
    if isinstance(after, CaseSheetRow):
        sheets = select(CaseSheetRow).where(
            CaseSheetRow.item_id == after.item_id, CaseSheetRow.version < after.version
        )
        return session.scalars(sheets.order_by(CaseSheetRow.version.desc())).all()
    minutes = select(MinutesRow).where(
        MinutesRow.conference_id == after.conference_id, MinutesRow.version < after.version
    )
    return session.scalars(minutes.order_by(MinutesRow.version.desc())).all()


def _erase_version(transaction: Transaction, row: CaseSheetRow | MinutesRow) -> None:
    """Erase a version with its drafts and its file; the gate is open."""
    session, document_id = transaction.session, row.document_id
    draft.discard_all(session, f"{row.__tablename__}:{row.id}")
    transaction.erase(row)
    if document_id is not None:
        noted = select(AcknowledgementRow).where(AcknowledgementRow.document_id == document_id)
        for place in session.scalars(noted).all():
            transaction.erase(place)
        transaction.erase(session.get_one(DocumentRow, document_id))


def _clear_reports(transaction: Transaction, sheet: CaseSheetRow, text: str) -> None:
    """Take the same fact out of the case's reports, and out of what they said before."""
    session = transaction.session
    query = select(CaseReportRow).where(CaseReportRow.case_id == sheet.case_id)
    for report in session.scalars(query).all():
        facts: tuple[Fact, ...] = tuple(one for one in report.facts if one.text != text)
        texts = {
            name: getattr(report, name).replace(text, history.BLOTTED)
            for name in ("occasion", "question", "own_words", "previous_steps", "special_needs")
            if text in getattr(report, name)
        }
        if facts != report.facts or texts:
            transaction.change(report, {"facts": facts, **texts})
            history.blot(session, report, text)
            transaction.conceal(report)
