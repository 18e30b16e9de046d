"""What moves the day a case is erased, and the tombstones of what was erased."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.retention import (
    ArchiveDecision,
    ErasureGround,
    Retention,
    Tombstone,
    Trace,
)
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.rows import Row, SealedRow, fields_of, link, portions


class RetentionRow(SealedRow[Retention]):
    """Table ``retentions``; a case has one at most."""

    __tablename__ = "retentions"
    RECORD: ClassVar = Retention
    KIND = Kind.CASE
    NOUN = "Aufbewahrung"

    case_id: Mapped[CaseId] = link("cases.id")
    withdrawn_until: Mapped[date | None]
    extended_to: Mapped[date | None]
    extension_reason: Mapped[str]
    held_on: Mapped[date | None]
    hold_reason: Mapped[str]
    hold_reviewed_on: Mapped[date | None]
    transferred_on: Mapped[date | None]
    transferred_to: Mapped[str]
    archive: Mapped[ArchiveDecision | None]
    archive_on: Mapped[date | None]

    def announced(self) -> tuple[Change, ...]:
        """Announce the case."""
        return (Change(Kind.CASE, self.case_id),)


class TombstoneRow(Row):
    """Table ``tombstones``: random numbers of what is gone."""

    __tablename__ = "tombstones"

    uuid: Mapped[UUID] = mapped_column(primary_key=True)
    trace: Mapped[Trace]
    day: Mapped[date]
    ground: Mapped[ErasureGround]
    events: Mapped[int] = mapped_column(server_default="0")

    def record(self) -> Tombstone:
        """Return the frozen record of this row."""
        return Tombstone(**{field.name: getattr(self, field.name) for field in fields(Tombstone)})


def row_of_case(session: Session, case_id: CaseId) -> RetentionRow | None:
    """Return the row of what moves a case's day, if anything does."""
    return session.scalars(select(RetentionRow).where(RetentionRow.case_id == case_id)).first()


def of_case(session: Session, case_id: CaseId) -> Retention | None:
    """Return what moves a case's day, if anything does."""
    row = row_of_case(session, case_id)
    return None if row is None else row.record()


def of_cases(session: Session, cases: Sequence[int]) -> dict[CaseId, Retention]:
    """Return what moves the days of many cases, by case."""
    found: dict[CaseId, Retention] = {}
    for portion in portions(cases):
        query = select(RetentionRow).where(RetentionRow.case_id.in_(portion))
        found.update((row.case_id, row.record()) for row in session.scalars(query))
    return found


def held(session: Session) -> tuple[Retention, ...]:
    """Return what is kept because of a statute, the longest held first."""
    query = select(RetentionRow).where(
        RetentionRow.held_on.is_not(None), RetentionRow.transferred_on.is_(None)
    )
    return tuple(row.record() for row in session.scalars(query.order_by(RetentionRow.held_on)))


def cases_due(session: Session, today: date) -> tuple[Case, ...]:
    """Return the cases whose last day has passed, the longest due first."""
    query = select(CaseRow).where(CaseRow.erase_on < today)
    rows = session.scalars(query.order_by(CaseRow.erase_on, CaseRow.id))
    return tuple(row.record() for row in rows)


def people_without_case(session: Session) -> tuple[YoungPersonId, ...]:
    """Return the young people who have no case and for whom a consent was recorded."""
    query = select(YoungPersonRow.id).where(
        YoungPersonRow.id.not_in(select(CaseRow.person_id)),
        YoungPersonRow.id.in_(select(ConsentRow.person_id)),
    )
    return tuple(YoungPersonId(id) for id in session.scalars(query.order_by(YoungPersonRow.id)))


def set_tombstone(session: Session, tombstone: Tombstone) -> None:
    """Leave a tombstone; the first one for a number stays unless this one knows more."""
    row = session.get(TombstoneRow, tombstone.uuid)
    if row is None or tombstone.outdates(row.record()):
        session.merge(TombstoneRow(**fields_of(tombstone)))
        session.flush()


def tombstone_of(session: Session, uuid: UUID) -> Tombstone | None:
    """Return the tombstone with a number."""
    row = session.get(TombstoneRow, uuid)
    return None if row is None else row.record()


def tombstones_among(session: Session, uuids: Collection[UUID]) -> frozenset[UUID]:
    """Return those numbers that stand on a tombstone."""
    query = select(TombstoneRow.uuid).where(TombstoneRow.uuid.in_(uuids))
    return frozenset(session.scalars(query))


def tombstones(session: Session) -> tuple[Tombstone, ...]:
    """Return every tombstone, the oldest first."""
    query = select(TombstoneRow).order_by(TombstoneRow.day, TombstoneRow.uuid)
    return tuple(row.record() for row in session.scalars(query))


def tombstone_count(session: Session) -> int:
    """Return how many tombstones there are, with all that happened to consents since the first."""
    known = func.count() + func.coalesce(func.sum(TombstoneRow.events), 0)
    return session.scalar(select(known).select_from(TombstoneRow)) or 0


def case_row_of(session: Session, uuid: UUID) -> CaseRow | None:
    """Return the row of a case by its number for the world."""
    return session.scalars(select(CaseRow).where(CaseRow.uuid == uuid)).first()


def person_row_of(session: Session, uuid: UUID) -> YoungPersonRow | None:
    """Return the row of a young person by their number for the world."""
    return session.scalars(select(YoungPersonRow).where(YoungPersonRow.uuid == uuid)).first()


def consent_row_of(session: Session, uuid: UUID) -> ConsentRow | None:
    """Return the row of a consent by its number for the world."""
    return session.scalars(select(ConsentRow).where(ConsentRow.uuid == uuid)).first()
