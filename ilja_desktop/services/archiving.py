"""Keeps a paper its moderator has closed; from here on nothing in its record changes."""

from __future__ import annotations

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.ids import CaseId, ConferenceId, DocumentId
from ilja_desktop.domain.minutes import MinutesEvent, MinutesState, advance
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.services.press import Made
from ilja_desktop.services.signer import make_places
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.vault import Transaction

_CLOSED = (MinutesEvent.FINALISE, MinutesEvent.SIGN)


def archive(
    transaction: Transaction,
    row: CaseSheetRow | MinutesRow,
    made: Made,
    paper: SheetPaper | MinutesPaper,
    conference_id: ConferenceId,
    revision: int | None = None,
) -> None:
    """Keep a signed file with the places on it, and let its record be final.

    Args:
        transaction: the running one.
        row: part A or a sheet.
        made: the file.
        paper: what it was made from.
        conference_id: at which it came about.
        revision: which the record must still have, if it was read before.

    Raises:
        ChangedMeanwhile: the record has another revision by now.
    """
    of_sheet = isinstance(row, CaseSheetRow)
    case_id: CaseId | None = row.case_id if isinstance(row, CaseSheetRow) else None
    document = transaction.add(
        DocumentRow(
            kind=DocumentKind.SHEET_ARCHIVE if of_sheet else DocumentKind.MINUTES_ARCHIVE,
            title=made.title,
            content=made.content,
            sha256=made.sha256,
            signed_by=made.signed_by,
            conference_id=conference_id,
            case_id=case_id,
            created_at=made.made_at,
            check_code=made.check_code,
        )
    )
    make_places(transaction, DocumentId(document.id), paper.signers, case_id)
    values = {
        "state": _closed(row.state),
        "document_id": document.id,
        "finalised_at": made.made_at,
        "digest": made.digest,
    }
    transaction.change(row, values, revision, Action.SIGNED)


def _closed(state: MinutesState) -> MinutesState:
    if state is MinutesState.DRAFT:
        state = advance(state, MinutesEvent.PRESENT)
    for event in _CLOSED:
        state = advance(state, event)
    return state
