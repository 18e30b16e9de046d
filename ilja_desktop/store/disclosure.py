"""Finished documents kept in the vault, and the evidence of what was handed to whom."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import LargeBinary, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.disclosure import (
    Channel,
    DisclosureRecord,
    Document,
    DocumentKind,
    ReceiverKind,
)
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import (
    CaseId,
    CaseSheetId,
    ConferenceId,
    DisclosureId,
    DocumentId,
    GrantId,
    ProfessionalId,
    UserId,
)
from ilja_desktop.store.numbering import ahead, take
from ilja_desktop.store.rows import SealedRow, fetch, link
from ilja_desktop.store.structured import Structured


class DocumentRow(SealedRow[Document]):
    """Table ``documents``; a document never changes."""

    __tablename__ = "documents"
    RECORD: ClassVar = Document
    KIND = Kind.DISCLOSURE
    NOUN = "Unterlage"

    kind: Mapped[DocumentKind]
    title: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    sha256: Mapped[str] = mapped_column(index=True)
    signed_by: Mapped[str]
    conference_id: Mapped[ConferenceId | None] = link("conferences.id")
    case_id: Mapped[CaseId | None] = link("cases.id")
    created_at: Mapped[datetime]
    check_code: Mapped[str] = mapped_column(server_default=text("''"))

    def head(self) -> Document:
        """Return the record without its content, as lists show it."""
        names = [field.name for field in fields(Document) if field.name != "content"]
        return Document(content=b"", **{name: self.value(name) for name in names})


class DisclosureRow(SealedRow[DisclosureRecord]):
    """Table ``disclosures``."""

    __tablename__ = "disclosures"
    RECORD: ClassVar = DisclosureRecord
    KIND = Kind.DISCLOSURE
    NOUN = "Ausgabe"

    kind: Mapped[DocumentKind]
    receiver_kind: Mapped[ReceiverKind]
    receiver_id: Mapped[ProfessionalId | None] = link("professionals.id")
    receiver_name: Mapped[str]
    channel: Mapped[Channel]
    purpose: Mapped[Purpose]
    legal_basis: Mapped[str]
    grants: Mapped[tuple[GrantId, ...]] = mapped_column(Structured(tuple[GrantId, ...]))
    conference_id: Mapped[ConferenceId | None] = link("conferences.id")
    case_id: Mapped[CaseId | None] = link("cases.id")
    sheet_id: Mapped[CaseSheetId | None] = link("case_sheets.id")
    sheet_version: Mapped[int | None]
    sha256: Mapped[str] = mapped_column(index=True)
    return_by: Mapped[date | None]
    copy_number: Mapped[int]
    disclosed_at: Mapped[datetime]
    disclosed_by_id: Mapped[UserId] = link("users.id")
    returned_on: Mapped[date | None]
    destroyed_on: Mapped[date | None]
    check_code: Mapped[str] = mapped_column(server_default=text("''"))


def get(session: Session, id: DisclosureId) -> DisclosureRow:
    """Return the row of a disclosure."""
    return fetch(session, DisclosureRow, id)


def get_document(session: Session, id: DocumentId) -> DocumentRow:
    """Return the row of a document; its content is loaded when it is asked for."""
    return fetch(session, DocumentRow, id)


def copy_number_ahead(session: Session, conference_id: ConferenceId) -> int:
    """Return the number the next copy of a conference's papers will bear."""
    return ahead(session, f"copy/conference/{conference_id}")


def take_copy_number(session: Session, conference_id: ConferenceId) -> int:
    """Give out the next copy number of a conference's papers; it is never given twice."""
    return take(session, f"copy/conference/{conference_id}")


def document_of_hash(session: Session, sha256: str) -> Document | None:
    """Return the document with a file hash, without its content."""
    row = session.scalars(select(DocumentRow).where(DocumentRow.sha256 == sha256)).first()
    return None if row is None else row.head()


def of_hash(session: Session, sha256: str) -> DisclosureRecord | None:
    """Return the disclosure of the file with a hash."""
    row = session.scalars(select(DisclosureRow).where(DisclosureRow.sha256 == sha256)).first()
    return None if row is None else row.record()


def document_of_code(session: Session, code: str) -> Document | None:
    """Return the document on which a code is printed, without its content."""
    row = session.scalars(select(DocumentRow).where(DocumentRow.check_code == code)).first()
    return None if row is None else row.head()


def of_code(session: Session, code: str) -> DisclosureRecord | None:
    """Return the copy on which a code is printed."""
    row = session.scalars(select(DisclosureRow).where(DisclosureRow.check_code == code)).first()
    return None if row is None else row.record()


def documents(
    session: Session, conference_id: ConferenceId | None = None, case_id: CaseId | None = None
) -> tuple[Document, ...]:
    """Return documents without their content, the oldest first; of one conference or case."""
    query = select(DocumentRow).order_by(DocumentRow.id)
    if conference_id is not None:
        query = query.where(DocumentRow.conference_id == conference_id)
    if case_id is not None:
        query = query.where(DocumentRow.case_id == case_id)
    return tuple(row.head() for row in session.scalars(query))


def disclosures(
    session: Session, conference_id: ConferenceId | None = None, case_id: CaseId | None = None
) -> tuple[DisclosureRecord, ...]:
    """Return disclosures, the oldest first; of one conference or case if one is named."""
    query = select(DisclosureRow).order_by(DisclosureRow.id)
    if conference_id is not None:
        query = query.where(DisclosureRow.conference_id == conference_id)
    if case_id is not None:
        query = query.where(DisclosureRow.case_id == case_id)
    return tuple(row.record() for row in session.scalars(query))


def summaries(session: Session) -> tuple[Document, ...]:
    """Return every summary that was ever released, with its content, the oldest first."""
    query = select(DocumentRow).where(DocumentRow.kind == DocumentKind.SUMMARY)
    return tuple(row.record() for row in session.scalars(query.order_by(DocumentRow.id)))
