"""Volunteers, with their trainings and payments; of a certificate three facts only."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, VolunteerId
from ilja_desktop.domain.volunteer import (
    FreeTime,
    Payment,
    RecruitSource,
    Training,
    TrainingField,
    Volunteer,
    VolunteerState,
)
from ilja_desktop.store.rows import NounRow, fetch, link
from ilja_desktop.store.structured import Structured


class VolunteerRow(NounRow[Volunteer]):
    """Table ``volunteers``."""

    __tablename__ = "volunteers"
    RECORD: ClassVar = Volunteer
    KIND = Kind.VOLUNTEER
    NOUN = "Lotse"

    given_name: Mapped[str]
    family_name: Mapped[str]
    phone: Mapped[str]
    mail: Mapped[str]
    source: Mapped[RecruitSource | None]
    interest_on: Mapped[date | None]
    languages: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    regions: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    times: Mapped[frozenset[FreeTime]] = mapped_column(Structured(frozenset[FreeTime]))
    training_fields: Mapped[frozenset[TrainingField]] = mapped_column(
        Structured(frozenset[TrainingField])
    )
    capacity: Mapped[int]
    institution_id: Mapped[InstitutionId | None] = link("institutions.id")
    professional_id: Mapped[ProfessionalId | None] = link("professionals.id")
    state: Mapped[VolunteerState]
    interviewed_on: Mapped[date | None]
    selection: Mapped[str]
    agreed_on: Mapped[date | None]
    pledged_on: Mapped[date | None]
    device_pledged_on: Mapped[date | None]
    certificate: Mapped[ExtendedCertificate | None] = mapped_column(Structured(ExtendedCertificate))
    active_from: Mapped[date | None]
    left_on: Mapped[date | None]
    trainings: Mapped[tuple[Training, ...]] = mapped_column(Structured(tuple[Training, ...]))
    payments: Mapped[tuple[Payment, ...]] = mapped_column(Structured(tuple[Payment, ...]))


def get(session: Session, id: VolunteerId) -> VolunteerRow:
    """Return the row of a volunteer."""
    return fetch(session, VolunteerRow, id)


def volunteers(session: Session) -> tuple[Volunteer, ...]:
    """Return all volunteers by name."""
    rows = session.scalars(
        select(VolunteerRow).order_by(VolunteerRow.family_name, VolunteerRow.given_name)
    )
    return tuple(row.record() for row in rows)
