"""Legal grounds that stand beside consent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import InstitutionId, LegalGroundId, UserId, YoungPersonId
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.store.rows import SealedRow, fetch, link, portions
from ilja_desktop.store.structured import Structured


class LegalGroundRow(SealedRow[LegalGround]):
    """Table ``legal_grounds``."""

    __tablename__ = "legal_grounds"
    RECORD: ClassVar = LegalGround
    KIND = Kind.LEGAL_GROUND
    NOUN = "Rechtsgrundlage"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    institution_id: Mapped[InstitutionId] = link("institutions.id")
    categories: Mapped[tuple[DataCategory, ...]] = mapped_column(
        Structured(tuple[DataCategory, ...])
    )
    purpose: Mapped[Purpose]
    code: Mapped[str]
    reason: Mapped[str]
    valid_from: Mapped[date]
    valid_until: Mapped[date]
    recorded_by_id: Mapped[UserId] = link("users.id")
    recorded_on: Mapped[date]
    confirmed_by_id: Mapped[UserId | None] = link("users.id")
    confirmed_on: Mapped[date | None]
    ended_on: Mapped[date | None]


def get(session: Session, id: LegalGroundId) -> LegalGroundRow:
    """Return the row of a legal ground."""
    return fetch(session, LegalGroundRow, id)


def rows_of_person(session: Session, person_id: YoungPersonId) -> list[LegalGroundRow]:
    """Return the rows of what is recorded about a young person, the oldest first."""
    query = select(LegalGroundRow).where(LegalGroundRow.person_id == person_id)
    return list(session.scalars(query.order_by(LegalGroundRow.id)))


_OF_PEOPLE = (
    select(LegalGroundRow)
    .where(LegalGroundRow.person_id.in_(bindparam("people", expanding=True)))
    .order_by(LegalGroundRow.id)
)


def of_people(
    session: Session, people: Sequence[YoungPersonId]
) -> dict[YoungPersonId, tuple[LegalGround, ...]]:
    """Return what is recorded about many young people, each the oldest first."""
    found: dict[YoungPersonId, tuple[LegalGround, ...]] = {}
    for portion in portions(people):
        for row in session.scalars(_OF_PEOPLE, {"people": portion}):
            found[row.person_id] = (*found.get(row.person_id, ()), row.record())
    return found
