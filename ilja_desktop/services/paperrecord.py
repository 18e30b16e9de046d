"""What came back on paper and was scanned: sheets of items, and who signed the attendance list."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.ids import CaseId, ConferenceId
from ilja_desktop.domain.user import Right
from ilja_desktop.services.scan import ScanFile
from ilja_desktop.services.seclusion import closed_people, demand_case_named
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store.disclosure import DocumentRow

ATTENDANCE = "Anwesenheitsliste"


class PaperRecords:
    """What a user can do with scans of a session that was held on paper."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of_conference(self, id: ConferenceId) -> tuple[Document, ...]:
        """Return the scans of a session without their bytes; of shielded cases for those named."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            closed = closed_people(session)
            return tuple(
                one
                for one in store.documents(session, conference_id=id)
                if one.kind is DocumentKind.PAPER_RECORD
                and (one.case_id is None or _person(session, one.case_id) not in closed)
            )

    def of_case(self, id: CaseId) -> tuple[Document, ...]:
        """Return the scans that belong to a case, without their bytes."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_case_named(session, id)
            return tuple(
                one
                for one in store.documents(session, case_id=id)
                if one.kind is DocumentKind.PAPER_RECORD
            )

    def attach_attendance(self, id: ConferenceId, file: ScanFile) -> Document:
        """Keep the scan of the signed attendance list with the session, not with any case."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            conference_store.get(transaction.session, id)
            row = DocumentRow(
                kind=DocumentKind.PAPER_RECORD,
                title=f"{ATTENDANCE}{file.kind.suffix}",
                content=file.content,
                sha256=file.sha256,
                signed_by="",
                conference_id=id,
                created_at=transaction.now,
            )
            return transaction.add(row).head()


def _person(session: Session, id: CaseId) -> object:
    return case_store.get(session, id).person_id
