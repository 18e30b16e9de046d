"""Publications of figures, and the days up to which new cases were reviewed."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import DocumentId, UserId
from ilja_desktop.domain.publication import CutOff, Publication
from ilja_desktop.store.rows import NounRow, link


class PublicationRow(NounRow[Publication]):
    """Table ``publications``; a publication never changes."""

    __tablename__ = "publications"
    RECORD: ClassVar = Publication
    KIND = Kind.DISCLOSURE
    NOUN = "Herausgabe von Zahlen"

    recipient: Mapped[str]
    purpose: Mapped[str]
    document_id: Mapped[DocumentId] = link("documents.id")
    tables: Mapped[str]
    published_at: Mapped[datetime]
    published_by_id: Mapped[UserId] = link("users.id")


class CutOffRow(NounRow[CutOff]):
    """Table ``cut_offs``; the latest day holds."""

    __tablename__ = "cut_offs"
    RECORD: ClassVar = CutOff
    KIND = Kind.DISCLOSURE
    NOUN = "Stichtag"

    day: Mapped[date] = mapped_column(index=True)
    reviewed_at: Mapped[datetime]
    reviewed_by_id: Mapped[UserId] = link("users.id")


def all_publications(session: Session) -> tuple[Publication, ...]:
    """Return every publication, the oldest first."""
    query = select(PublicationRow).order_by(PublicationRow.id)
    return tuple(row.record() for row in session.scalars(query))


def cut_off(session: Session) -> date | None:
    """Return the day up to which new cases were reviewed; None before the first release."""
    return session.scalar(select(func.max(CutOffRow.day)))
