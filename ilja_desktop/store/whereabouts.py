"""What was found out at checkpoints, and the list of destinations an office decided on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.destination import (
    Destination,
    DestinationGroup,
    OwnDestinationList,
    PathRules,
)
from ilja_desktop.domain.ids import StationId, WhereaboutsId, YoungPersonId
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, Stage, Whereabouts
from ilja_desktop.store.rows import NounRow, SealedRow, fetch, link, portions
from ilja_desktop.store.structured import Structured


class WhereaboutsRow(SealedRow[Whereabouts]):
    """Table ``whereabouts``."""

    __tablename__ = "whereabouts"
    RECORD: ClassVar = Whereabouts
    KIND = Kind.WHEREABOUTS
    NOUN = "Verbleib"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    station_id: Mapped[StationId | None] = link("stations.id")
    stage: Mapped[Stage]
    day: Mapped[date]
    category: Mapped[str]
    asked_on: Mapped[date]
    source: Mapped[Source | None]
    certainty: Mapped[Certainty | None]
    missed: Mapped[Missed | None]

    def announced(self) -> tuple[Change, ...]:
        """Announce whose path it is."""
        return (Change(Kind.WHEREABOUTS, self.person_id),)


class DestinationListRow(NounRow[OwnDestinationList]):
    """Table ``destination_lists``."""

    __tablename__ = "destination_lists"
    RECORD: ClassVar = OwnDestinationList
    KIND = Kind.OFFICE
    NOUN = "Verbleibsliste"

    source: Mapped[str]
    as_of: Mapped[date | None]
    destinations: Mapped[tuple[Destination, ...]] = mapped_column(
        Structured(tuple[Destination, ...])
    )
    groups: Mapped[tuple[DestinationGroup, ...]] = mapped_column(
        Structured(tuple[DestinationGroup, ...])
    )
    rules: Mapped[PathRules] = mapped_column(Structured(PathRules))
    decided_on: Mapped[date]


def get(session: Session, id: WhereaboutsId) -> WhereaboutsRow:
    """Return the row of what was found out."""
    return fetch(session, WhereaboutsRow, id)


def of_people(
    session: Session, people: Sequence[int]
) -> dict[YoungPersonId, tuple[Whereabouts, ...]]:
    """Return what was found out about many young people, by person, the oldest first."""
    found: dict[YoungPersonId, tuple[Whereabouts, ...]] = {}
    for portion in portions(people):
        query = select(WhereaboutsRow).where(WhereaboutsRow.person_id.in_(portion))
        for row in session.scalars(query.order_by(WhereaboutsRow.id)):
            found[row.person_id] = (*found.get(row.person_id, ()), row.record())
    return found


def about_station(session: Session, id: StationId) -> bool:
    """Say whether something was found out about a station."""
    query = select(WhereaboutsRow.id).where(WhereaboutsRow.station_id == id)
    return session.scalar(query) is not None


def categories_in_use(session: Session) -> frozenset[str]:
    """Return the codes of destinations that answers have."""
    return frozenset(row.category for row in session.scalars(select(WhereaboutsRow)))


def destinations(session: Session) -> OwnDestinationList | None:
    """Return the list of destinations the office decided on last, if it did."""
    query = select(DestinationListRow).order_by(DestinationListRow.id.desc())
    row = session.scalars(query).first()
    return None if row is None else row.record()
