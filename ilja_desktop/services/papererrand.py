"""Signed papers on their way with their conference or case, as files.

A signed paper cannot be cut, so it goes only to whom all that is printed on it is open.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.coverage import Hearing
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.services.errand import Freight, Hears, Rows, Why, openly
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.finality import Deed, yielding
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.transaction import Transaction


def papers_of_cases(session: Session, cases: Collection[int]) -> Rows:
    """Return the signed sheets of some cases."""
    return session.scalars(
        select(DocumentRow).where(
            DocumentRow.case_id.in_(cases), DocumentRow.kind == DocumentKind.SHEET_ARCHIVE
        )
    )


def papers_of_conference(session: Session, id: int) -> Rows:
    """Return the signed minutes of a session."""
    return session.scalars(
        select(DocumentRow).where(
            DocumentRow.conference_id == id, DocumentRow.kind == DocumentKind.MINUTES_ARCHIVE
        )
    )


def sheets_among(session: Session, documents: Collection[int]) -> tuple[CaseSheet, ...]:
    """Return the sheets whose signed papers are among some documents."""
    rows = session.scalars(select(CaseSheetRow).where(CaseSheetRow.document_id.in_(documents)))
    return tuple(row.record() for row in rows)


def _why_whole(session: Session, row: DocumentRow, hears: Hears) -> Why | None:
    """Say why a signed paper may not go: some of what is printed on it is not open."""
    if row.case_id is None:
        return _why_minutes(session, row, hears)
    heard = hears(case_store.get(session, row.case_id).record().person_id)
    if not isinstance(heard, Hearing):
        return heard
    sheets = session.scalars(select(CaseSheetRow).where(CaseSheetRow.document_id == row.id))
    verdicts = (heard.of_fact(fact) for sheet in sheets for fact in sheet.facts)
    return next((verdict.reason for verdict in verdicts if not verdict.allowed), None)


def _why_minutes(session: Session, row: DocumentRow, hears: Hears) -> Why | None:
    """The minutes have a line for every case that was discussed by name."""
    items = session.scalars(
        select(AgendaItemRow).where(AgendaItemRow.conference_id == row.conference_id)
    )
    cases = [item.case_id for item in items if item.case_id and not item.mode.nameless]
    heard = (hears(case_store.get(session, id).record().person_id) for id in cases)
    return next((each for each in heard if not isinstance(each, Hearing)), None)


def _erase(transaction: Transaction, row: DocumentRow) -> None:
    with yielding(transaction.session, Deed.ERASE):
        transaction.erase(row)


PAPERS = Freight(
    kind=DocumentRow,
    fields=openly(
        *("kind", "title", "content", "sha256", "signed_by", "conference_id", "case_id"),
        *("created_at", "check_code"),
    ),
    needs=frozenset({"case_id"}),
    uncut=_why_whole,
    erase=_erase,
)
