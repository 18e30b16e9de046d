"""Rows about a finished paper: the file, a place to sign on it, and a remark to it."""

from __future__ import annotations

from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.remark import RemarkKind
from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.remark import RemarkRow
from ilja_desktop.store.vault import Transaction
from tests.builders import NOW, TODAY


def a_paper(transaction: Transaction, item: AgendaItemRow) -> DocumentRow:
    """Add the paper of an item's sheet."""
    return transaction.add(
        DocumentRow(
            kind=DocumentKind.SHEET_ARCHIVE,
            title="Fallblatt",
            content=b"%PDF-1.7",
            sha256="ab" * 32,
            conference_id=item.conference_id,
            created_at=NOW,
        )
    )


def a_place(
    transaction: Transaction, paper: DocumentRow, item: AgendaItemRow
) -> AcknowledgementRow:
    """Add a place on it for somebody who was there."""
    place = AcknowledgementRow(
        document_id=paper.id, case_id=item.case_id, number=1, name="Selam Tesfay", role="Begleitung"
    )
    return transaction.add(place)


def a_remark(transaction: Transaction, item: AgendaItemRow) -> RemarkRow:
    """Add what somebody said to it."""
    remark = RemarkRow(
        conference_id=item.conference_id,
        item_id=item.id,
        case_id=item.case_id,
        kind=RemarkKind.ADDITION,
        name="Frau Łęcka",
        text="Der Termin ist um neun.",
        noted_on=TODAY,
    )
    return transaction.add(remark)
