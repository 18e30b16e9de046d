"""What goes when a case goes: everything that belongs to it, the evidence of hand-outs included."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, select

from ilja_desktop.store import draft
from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.disclosure import DisclosureRow, DocumentRow
from ilja_desktop.store.finality import Deed, yielding
from ilja_desktop.store.followup import FollowUpRow
from ilja_desktop.store.invitation import FamilyInvitationRow
from ilja_desktop.store.legalground import LegalGroundRow
from ilja_desktop.store.loan import LoanRow
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.pathway import PathwayRow, StationRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.remark import RemarkRow
from ilja_desktop.store.retention import RetentionRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.selection import SelectionRow
from ilja_desktop.store.shield import ShieldRow, ring_of
from ilja_desktop.store.stoppeditem import StoppedItemRow
from ilja_desktop.store.thirdperson import ThirdPersonRow
from ilja_desktop.store.transaction import Transaction
from ilja_desktop.store.whereabouts import WhereaboutsRow


def erase_case(transaction: Transaction, row: CaseRow) -> None:
    """Erase a case with its reports, items, sheets, goals, commitments, papers and drafts.

    The young person stays; ``erase_person`` erases one who has no case any more. The vault has
    to be checkpointed afterwards, because old pages stay in its log until then.
    """
    items = select(AgendaItemRow.id).where(AgendaItemRow.case_id == row.id)
    parts: tuple[tuple[type[NounRow[Any]], ColumnElement[bool]], ...] = (
        (RetentionRow, RetentionRow.case_id == row.id),
        (LoanRow, LoanRow.case_id == row.id),
        (DisclosureRow, DisclosureRow.case_id == row.id),
        (SelectionRow, SelectionRow.case_id == row.id),
        (RemarkRow, RemarkRow.case_id == row.id),
        (FollowUpRow, FollowUpRow.case_id == row.id),
        (CommitmentRow, CommitmentRow.case_id == row.id),
        (GoalRow, GoalRow.case_id == row.id),
        (CaseSheetRow, CaseSheetRow.case_id == row.id),
        (StoppedItemRow, StoppedItemRow.case_id == row.id),
        (AcknowledgementRow, AcknowledgementRow.case_id == row.id),
        (DocumentRow, DocumentRow.case_id == row.id),
        (FamilyInvitationRow, FamilyInvitationRow.item_id.in_(items)),
        (AttendanceRow, AttendanceRow.item_id.in_(items)),
        (AgendaItemRow, AgendaItemRow.case_id == row.id),
        (CaseReportRow, CaseReportRow.case_id == row.id),
    )
    for item_id in transaction.session.scalars(items).all():
        draft.discard_below(transaction.session, f"agenda_item/{item_id}/")
    with yielding(transaction.session, Deed.ERASE):
        _erase(transaction, parts)
    draft.discard_all(transaction.session, f"{CaseRow.__tablename__}:{row.id}")
    transaction.erase(row)


def erase_person(transaction: Transaction, row: YoungPersonRow) -> None:
    """Erase a young person who has no case any more, with consents, tandems and shield."""
    tandems = select(MentorshipRow.id).where(MentorshipRow.person_id == row.id)
    _erase(
        transaction,
        (
            (MentorLogRow, MentorLogRow.mentorship_id.in_(tandems)),
            (MentorshipRow, MentorshipRow.person_id == row.id),
            *path_of(row.id),
            (ScanRow, ScanRow.person_id == row.id),
            (ConsentRow, ConsentRow.person_id == row.id),
            (LegalGroundRow, LegalGroundRow.person_id == row.id),
            (CustodyHolderRow, CustodyHolderRow.person_id == row.id),
            (ThirdPersonRow, ThirdPersonRow.person_id == row.id),
            (ShieldRow, ShieldRow.person_id == row.id),
        ),
    )
    draft.discard_all(transaction.session, f"consent/{row.id}")
    draft.discard_below(transaction.session, f"consent/{row.id}/")
    draft.discard_about(transaction.session, row.id)
    transaction.erase(row)
    ring = ring_of(transaction.session)
    if ring is not None and row.id in ring.people:
        ring.forget(row.id)


def erase_path(transaction: Transaction, person_id: int) -> None:
    """Erase the path of a young person with its stations and all that was found out."""
    _erase(transaction, path_of(person_id))


def path_of(person_id: int) -> tuple[tuple[type[NounRow[Any]], ColumnElement[bool]], ...]:
    """Return the rows of a path, those first that point to others."""
    return (
        (WhereaboutsRow, WhereaboutsRow.person_id == person_id),
        (StationRow, StationRow.person_id == person_id),
        (PathwayRow, PathwayRow.person_id == person_id),
    )


def _erase(
    transaction: Transaction,
    parts: tuple[tuple[type[NounRow[Any]], ColumnElement[bool]], ...],
) -> None:
    for kind, belongs in parts:
        # The latest first, because a later one may point to an earlier one.
        query = select(kind).where(belongs).order_by(kind.id.desc())
        for part in transaction.session.scalars(query).all():
            draft.discard_all(transaction.session, f"{part.__tablename__}:{part.id}")
            transaction.erase(part)
