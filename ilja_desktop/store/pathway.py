"""The small records of paths: school and contact, and the stations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from sqlalchemy import select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import PathwayId, StationId, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathway import Pathway, ResidenceGroup, SchoolType, Station
from ilja_desktop.store.consent import ConsentRow, GrantRow
from ilja_desktop.store.rows import SealedRow, fetch, link, portions


class PathwayRow(SealedRow[Pathway]):
    """Table ``pathways``; a young person has one at most."""

    __tablename__ = "pathways"
    RECORD: ClassVar = Pathway
    KIND = Kind.WHEREABOUTS
    NOUN = "Weg"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    school_type: Mapped[SchoolType]
    school_ends_on: Mapped[date | None]
    contact: Mapped[str]
    residence_group: Mapped[ResidenceGroup] = mapped_column(server_default=text("'keine Angabe'"))
    erase_on: Mapped[date]

    def announced(self) -> tuple[Change, ...]:
        """Announce whose path it is."""
        return (Change(Kind.WHEREABOUTS, self.person_id),)


class StationRow(SealedRow[Station]):
    """Table ``stations``."""

    __tablename__ = "stations"
    RECORD: ClassVar = Station
    KIND = Kind.WHEREABOUTS
    NOUN = "Station"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    category: Mapped[str]
    begins_on: Mapped[date]
    ends_on: Mapped[date | None]
    funded_by: Mapped[LegalCircle | None]
    certificate: Mapped[bool]

    def announced(self) -> tuple[Change, ...]:
        """Announce whose path it is."""
        return (Change(Kind.WHEREABOUTS, self.person_id),)


def get(session: Session, id: PathwayId) -> PathwayRow:
    """Return the row of a path."""
    return fetch(session, PathwayRow, id)


def get_station(session: Session, id: StationId) -> StationRow:
    """Return the row of a station."""
    return fetch(session, StationRow, id)


def row_of_person(session: Session, person_id: YoungPersonId) -> PathwayRow | None:
    """Return the row of somebody's path, if there is one."""
    query = select(PathwayRow).where(PathwayRow.person_id == person_id)
    return session.scalars(query).first()


def people_asked(session: Session) -> tuple[YoungPersonId, ...]:
    """Return the young people who were ever asked for a consent to be followed up."""
    query = (
        select(ConsentRow.person_id)
        .join(GrantRow, GrantRow.consent_id == ConsentRow.id)
        .where(GrantRow.purpose == Purpose.MONITORING)
        .distinct()
        .order_by(ConsentRow.person_id)
    )
    return tuple(session.scalars(query))


def rows(session: Session) -> tuple[PathwayRow, ...]:
    """Return the row of every path."""
    return tuple(session.scalars(select(PathwayRow).order_by(PathwayRow.id)))


def of_people(session: Session, people: Sequence[int]) -> dict[YoungPersonId, Pathway]:
    """Return the paths of many young people, by person."""
    found: dict[YoungPersonId, Pathway] = {}
    for portion in portions(people):
        query = select(PathwayRow).where(PathwayRow.person_id.in_(portion))
        found.update((row.person_id, row.record()) for row in session.scalars(query))
    return found


def stations_of(
    session: Session, people: Sequence[int]
) -> dict[YoungPersonId, tuple[Station, ...]]:
    """Return the stations of many young people, by person, in order of their begin."""
    found: dict[YoungPersonId, tuple[Station, ...]] = {}
    for portion in portions(people):
        query = select(StationRow).where(StationRow.person_id.in_(portion))
        for row in session.scalars(query.order_by(StationRow.begins_on, StationRow.id)):
            found[row.person_id] = (*found.get(row.person_id, ()), row.record())
    return found


def categories_in_use(session: Session) -> frozenset[str]:
    """Return the codes of destinations that stations have."""
    return frozenset(row.category for row in session.scalars(select(StationRow)))
