"""The network: institutions and professionals."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, LegalCircle, Professional, SecrecyGroup
from ilja_desktop.store.rows import NounRow, fetch, kept, link


class InstitutionRow(NounRow[Institution]):
    """Table ``institutions``."""

    __tablename__ = "institutions"
    RECORD: ClassVar = Institution
    KIND = Kind.INSTITUTION
    NOUN = "Institution"

    name: Mapped[str]
    short_name: Mapped[str]
    legal_circle: Mapped[LegalCircle]
    kind: Mapped[str]
    town: Mapped[str]
    benefit_body: Mapped[bool]
    private: Mapped[bool]
    active: Mapped[bool]


class ProfessionalRow(NounRow[Professional]):
    """Table ``professionals``."""

    __tablename__ = "professionals"
    RECORD: ClassVar = Professional
    KIND = Kind.PROFESSIONAL
    NOUN = "Fachkraft"

    institution_id: Mapped[InstitutionId] = link("institutions.id")
    salutation: Mapped[str]
    given_name: Mapped[str]
    family_name: Mapped[str]
    function: Mapped[str]
    secrecy_group: Mapped[SecrecyGroup]
    pledged_on: Mapped[date | None]
    deputy_of_id: Mapped[ProfessionalId | None] = link("professionals.id")
    phone: Mapped[str]
    mail: Mapped[str]
    active: Mapped[bool]


def get(session: Session, id: InstitutionId) -> InstitutionRow:
    """Return the row of an institution."""
    return kept(session, fetch(session, InstitutionRow, id))


def get_professional(session: Session, id: ProfessionalId) -> ProfessionalRow:
    """Return the row of a professional."""
    return kept(session, fetch(session, ProfessionalRow, id))


def institutions(session: Session) -> tuple[Institution, ...]:
    """Return all institutions by legal circle and name."""
    rows = session.scalars(
        select(InstitutionRow).order_by(InstitutionRow.legal_circle, InstitutionRow.name)
    )
    return tuple(row.record() for row in rows)


def professionals(session: Session) -> tuple[Professional, ...]:
    """Return all professionals by name."""
    rows = session.scalars(
        select(ProfessionalRow).order_by(ProfessionalRow.family_name, ProfessionalRow.given_name)
    )
    return tuple(row.record() for row in rows)
