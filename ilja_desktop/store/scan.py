"""Files that show signed forms."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import LargeBinary, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import ConsentId, ScanId, UserId, YoungPersonId
from ilja_desktop.domain.scan import Scan, ScanKind, ScanOrigin
from ilja_desktop.store.rows import SealedRow, fetch, link


class ScanRow(SealedRow[Scan]):
    """Table ``scans``; the bytes never change."""

    __tablename__ = "scans"
    RECORD: ClassVar = Scan
    KIND = Kind.SCAN
    NOUN = "Scan"

    consent_id: Mapped[ConsentId] = link("consents.id")
    person_id: Mapped[YoungPersonId] = link("young_people.id")
    kind: Mapped[ScanKind]
    origin: Mapped[ScanOrigin]
    title: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    sha256: Mapped[str] = mapped_column(index=True)
    size: Mapped[int]
    attached_at: Mapped[datetime]
    attached_by_id: Mapped[UserId] = link("users.id")
    reviewed_by_id: Mapped[UserId | None] = link("users.id")
    reviewed_on: Mapped[date | None]

    def head(self) -> Scan:
        """Return the record without its content, as lists show it."""
        names = [field.name for field in fields(Scan) if field.name != "content"]
        return Scan(content=b"", **{name: self.value(name) for name in names})


def get(session: Session, id: ScanId) -> ScanRow:
    """Return the row of a scan; its content is loaded when it is asked for."""
    return fetch(session, ScanRow, id)


def of_consent(session: Session, id: ConsentId) -> tuple[Scan, ...]:
    """Return the scans of a consent without their content, the oldest first."""
    query = select(ScanRow).where(ScanRow.consent_id == id).order_by(ScanRow.id)
    return tuple(row.head() for row in session.scalars(query))


def of_person(session: Session, id: YoungPersonId) -> tuple[Scan, ...]:
    """Return the scans of a young person's consents without their content, the oldest first."""
    query = select(ScanRow).where(ScanRow.person_id == id).order_by(ScanRow.id)
    return tuple(row.head() for row in session.scalars(query))


def unreviewed(session: Session) -> tuple[Scan, ...]:
    """Return the scans nobody has compared yet without their content, the oldest first."""
    query = select(ScanRow).where(ScanRow.reviewed_on.is_(None)).order_by(ScanRow.id)
    return tuple(row.head() for row in session.scalars(query))
