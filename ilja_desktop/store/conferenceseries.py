"""Series of conferences: dates that return every year."""

from __future__ import annotations

from datetime import time
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.conferenceseries import Series, Weekday
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, SeriesId
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.store.rows import NounRow, fetch, link
from ilja_desktop.store.structured import Structured


class ConferenceSeriesRow(NounRow[Series]):
    """Table ``conference_series``."""

    __tablename__ = "conference_series"
    RECORD: ClassVar = Series
    KIND = Kind.SERIES
    NOUN = "Reihe"

    name: Mapped[str]
    procedure: Mapped[ConferenceProcedure]
    place: Mapped[str]
    room: Mapped[str]
    starts_at: Mapped[time]
    ends_at: Mapped[time]
    dates_per_year: Mapped[int]
    weekday: Mapped[Weekday]
    deadline_days: Mapped[int]
    capacity: Mapped[int]
    capacity_unit: Mapped[CapacityUnit]
    moderator_id: Mapped[ProfessionalId] = link("professionals.id")
    minute_taker_id: Mapped[ProfessionalId | None] = link("professionals.id")
    invited: Mapped[tuple[InstitutionId, ...]] = mapped_column(
        Structured(tuple[InstitutionId, ...])
    )
    published: Mapped[bool]
    active: Mapped[bool]


def get(session: Session, id: SeriesId) -> ConferenceSeriesRow:
    """Return the row of a series."""
    return fetch(session, ConferenceSeriesRow, id)


def every(session: Session) -> tuple[Series, ...]:
    """Return all series by name; those in use first."""
    query = select(ConferenceSeriesRow).order_by(
        ConferenceSeriesRow.active.desc(), ConferenceSeriesRow.name, ConferenceSeriesRow.id
    )
    return tuple(row.record() for row in session.scalars(query))
