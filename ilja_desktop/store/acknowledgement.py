"""Places on signed papers for those who take note of them, and what became of each."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlalchemy import Integer, LargeBinary, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.acknowledgement import Acknowledgement, AcknowledgementState
from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import (
    AcknowledgementId,
    CaseId,
    DocumentId,
    ProfessionalId,
    UserId,
)
from ilja_desktop.store.rows import SealedRow, fetch, link


class AcknowledgementRow(SealedRow[Acknowledgement]):
    """Table ``acknowledgements``; what a signature added to the file never changes."""

    __tablename__ = "acknowledgements"
    RECORD: ClassVar = Acknowledgement
    KIND = Kind.MINUTES
    NOUN = "Kenntnisnahme"

    document_id: Mapped[DocumentId] = link("documents.id")
    case_id: Mapped[CaseId | None] = link("cases.id")
    number: Mapped[int]
    name: Mapped[str]
    role: Mapped[str]
    professional_id: Mapped[ProfessionalId | None] = mapped_column(Integer)
    state: Mapped[AcknowledgementState]
    added: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(index=True)
    certificate: Mapped[bytes] = mapped_column(LargeBinary)
    turn: Mapped[int]
    recorded_at: Mapped[datetime | None]
    recorded_by_id: Mapped[UserId | None] = mapped_column(Integer)


def get(session: Session, id: AcknowledgementId) -> AcknowledgementRow:
    """Return the row of a place."""
    return fetch(session, AcknowledgementRow, id)


def of_document(session: Session, id: DocumentId) -> tuple[Acknowledgement, ...]:
    """Return the places on a paper, as they are numbered there."""
    query = select(AcknowledgementRow).where(AcknowledgementRow.document_id == id)
    rows = session.scalars(query.order_by(AcknowledgementRow.number))
    return tuple(row.record() for row in rows)


def document_of_hash(session: Session, sha256: str) -> DocumentId | None:
    """Return the paper whose file once had a hash, after somebody's signature."""
    query = select(AcknowledgementRow.document_id).where(AcknowledgementRow.sha256 == sha256)
    found: DocumentId | None = session.scalars(query).first()
    return found
