"""The logs of tandems."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import MentorLogId, MentorshipId
from ilja_desktop.domain.mentorlog import (
    ContactKind,
    LogOrigin,
    MentorLogEntry,
    MentorTopic,
    PlaceKind,
)
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.package import Direction, PackageState
from ilja_desktop.store.package import PackageEntryRow, PackageRow
from ilja_desktop.store.rows import SealedRow, fetch, link
from ilja_desktop.store.structured import Structured


class MentorLogRow(SealedRow[MentorLogEntry]):
    """Table ``mentor_log_entries``."""

    __tablename__ = "mentor_log_entries"
    RECORD: ClassVar = MentorLogEntry
    KIND = Kind.MENTOR_LOG
    NOUN = "Tagebucheintrag"

    mentorship_id: Mapped[MentorshipId] = link("mentorships.id")
    met_on: Mapped[date]
    done: Mapped[str]
    felt: Mapped[str]
    next_step: Mapped[str]
    minutes: Mapped[int | None]
    kind: Mapped[ContactKind]
    place: Mapped[PlaceKind | None]
    topics: Mapped[frozenset[MentorTopic]] = mapped_column(Structured(frozenset[MentorTopic]))
    next_on: Mapped[date | None]
    inquiry: Mapped[str]
    fare_cents: Mapped[int]
    mood: Mapped[Mood | None]
    origin: Mapped[LogOrigin]
    written_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    read_by: Mapped[str]
    answer: Mapped[str]

    def announced(self) -> tuple[Change, ...]:
        """Announce the entry, and its tandem."""
        return (Change(Kind.MENTOR_LOG, self.id), Change(Kind.MENTORSHIP, self.mentorship_id))


def get(session: Session, id: MentorLogId) -> MentorLogRow:
    """Return the row of an entry."""
    return fetch(session, MentorLogRow, id)


def of_mentorships(
    session: Session, ids: Collection[MentorshipId]
) -> dict[MentorshipId, tuple[MentorLogEntry, ...]]:
    """Return the logs of some tandems, the latest meeting first."""
    query = (
        select(MentorLogRow)
        .where(MentorLogRow.mentorship_id.in_(ids))
        .order_by(MentorLogRow.met_on.desc(), MentorLogRow.id.desc())
    )
    found: dict[MentorshipId, list[MentorLogEntry]] = {}
    for row in session.scalars(query):
        entry = row.record()
        found.setdefault(entry.mentorship_id, []).append(entry)
    return {id: tuple(entries) for id, entries in found.items()}


def of_mentorship(session: Session, id: MentorshipId) -> tuple[MentorLogEntry, ...]:
    """Return the log of a tandem, the latest meeting first."""
    return of_mentorships(session, (id,)).get(id, ())


def sent(session: Session, *states: PackageState) -> frozenset[UUID]:
    """Return the entries that left this vault in a package, by number for the world.

    Args:
        session: of the vault.
        states: of the packages that count; none means all.
    """
    query = (
        select(PackageEntryRow.object_id)
        .join(PackageRow, PackageRow.id == PackageEntryRow.package_id)
        .where(
            PackageRow.direction == Direction.OUT,
            PackageEntryRow.noun == MentorLogRow.__tablename__,
            PackageRow.state.in_(states or tuple(PackageState)),
        )
    )
    return frozenset(session.scalars(query))


def rows_of_mentorship(session: Session, id: MentorshipId) -> list[MentorLogRow]:
    """Return the rows of a tandem's log, the oldest first."""
    query = select(MentorLogRow).where(MentorLogRow.mentorship_id == id)
    return list(session.scalars(query.order_by(MentorLogRow.id)))
