"""People with vaults of their own, whose keys were exchanged."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.contact import Comparison, Contact
from ilja_desktop.domain.ids import ContactId, ProfessionalId
from ilja_desktop.store.rows import NounRow, fetch, link


class ContactRow(NounRow[Contact]):
    """Table ``contacts``."""

    __tablename__ = "contacts"
    RECORD: ClassVar = Contact
    KIND = Kind.CONTACT
    NOUN = "Kontakt"

    name: Mapped[str]
    office: Mapped[str]
    professional_id: Mapped[ProfessionalId | None] = link("professionals.id")
    desk: Mapped[str]
    epk: Mapped[str] = mapped_column(unique=True)
    certificate: Mapped[bytes]
    authority: Mapped[bytes]
    compared_on: Mapped[date | None]
    compared_by: Mapped[Comparison | None]
    changed_on: Mapped[date | None]
    active: Mapped[bool]


def get(session: Session, id: ContactId) -> ContactRow:
    """Return the row of a contact."""
    return fetch(session, ContactRow, id)


def every(session: Session) -> tuple[Contact, ...]:
    """Return all contacts by name."""
    rows = session.scalars(select(ContactRow).order_by(ContactRow.name, ContactRow.id))
    return tuple(row.record() for row in rows)


def row_of_epk(session: Session, epk: str) -> ContactRow | None:
    """Return the row of the contact who has an age key."""
    return session.scalars(select(ContactRow).where(ContactRow.epk == epk)).first()


def row_of_person(session: Session, desk: str, name: str) -> ContactRow | None:
    """Return the row of the contact who has a name at a desk."""
    query = select(ContactRow).where(ContactRow.desk == desk, ContactRow.name == name)
    return session.scalars(query).first()
