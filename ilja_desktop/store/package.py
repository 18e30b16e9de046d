"""Packages that went out and came in, and which records were in them; no text of any record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import ForeignKey, Integer, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import ContactId, PackageId
from ilja_desktop.domain.package import Direction, Errand, Move, Package, PackageState
from ilja_desktop.store.rows import NounRow, Row, fetch, link


class PackageRow(NounRow[Package]):
    """Table ``packages``."""

    __tablename__ = "packages"
    RECORD: ClassVar = Package
    KIND = Kind.PACKAGE
    NOUN = "Paket"

    direction: Mapped[Direction]
    contact_id: Mapped[ContactId] = link("contacts.id")
    errand: Mapped[Errand]
    subject: Mapped[UUID | None]
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(index=True)
    made_at: Mapped[datetime]
    checkpoint: Mapped[str]
    records: Mapped[int]
    missing: Mapped[int]
    state: Mapped[PackageState]


class PackageEntryRow(Row):
    """Table ``package_entries``: a record that was in a package.

    ``before`` and ``after`` are its revisions here, 0 where it was not there.
    """

    __tablename__ = "package_entries"

    package_id: Mapped[PackageId] = mapped_column(
        Integer, ForeignKey("packages.id"), primary_key=True
    )
    object_id: Mapped[UUID] = mapped_column(primary_key=True, index=True)
    noun: Mapped[str]
    move: Mapped[Move | None]
    before: Mapped[int]
    after: Mapped[int]
    former: Mapped[str]
    """What it went back to before, as ``lineages`` keeps it; nothing if it was not exchanged."""


class PackageAliasRow(Row):
    """Table ``package_aliases``: what a contact calls a record that is here under another number.

    It stays when the record goes, so that what was erased here does not come back under it.
    """

    __tablename__ = "package_aliases"

    object_id: Mapped[UUID] = mapped_column(primary_key=True)
    own_id: Mapped[UUID]
    package_id: Mapped[PackageId] = link("packages.id")
    """With which somebody said that both are the same."""


def get(session: Session, id: PackageId) -> PackageRow:
    """Return the row of a package."""
    return fetch(session, PackageRow, id)


def every(session: Session) -> tuple[Package, ...]:
    """Return all packages, the latest first."""
    rows = session.scalars(select(PackageRow).order_by(PackageRow.id.desc()))
    return tuple(row.record() for row in rows)


def row_of(
    session: Session,
    direction: Direction,
    contact_id: ContactId,
    errand: Errand,
    subject: UUID | None,
) -> PackageRow | None:
    """Return the row of the latest package one way between two people for one purpose."""
    same = PackageRow.subject.is_(None) if subject is None else PackageRow.subject == subject
    query = select(PackageRow).where(
        PackageRow.direction == direction,
        PackageRow.contact_id == contact_id,
        PackageRow.errand == errand,
        same,
    )
    return session.scalars(query.order_by(PackageRow.number.desc(), PackageRow.id.desc())).first()


def row_of_digest(session: Session, digest: str) -> PackageRow | None:
    """Return the row of the package with a manifest."""
    return session.scalars(select(PackageRow).where(PackageRow.digest == digest)).first()


def entries(session: Session, id: PackageId) -> Sequence[PackageEntryRow]:
    """Return the records that were in a package."""
    query = select(PackageEntryRow).where(PackageEntryRow.package_id == id)
    return session.scalars(query).all()


def add_entries(session: Session, entries: Iterable[PackageEntryRow]) -> None:
    """Keep which records were in a package."""
    session.add_all(entries)
    session.flush()


def forget_entries(session: Session, id: PackageId) -> None:
    """Forget which records were in a package, because it counts as never taken."""
    for kind in (PackageEntryRow, PackageAliasRow):
        session.execute(delete(kind).where(kind.package_id == id))


def aliases(session: Session, contact_id: ContactId | None = None) -> dict[UUID, UUID]:
    """Return one's own numbers of records by those of a contact, or of all contacts."""
    query = select(PackageAliasRow.object_id, PackageAliasRow.own_id)
    if contact_id is not None:
        query = query.join(PackageRow, PackageRow.id == PackageAliasRow.package_id)
        query = query.where(PackageRow.contact_id == contact_id)
    return {theirs: own for theirs, own in session.execute(query)}


def add_aliases(session: Session, id: PackageId, same: Mapping[UUID, UUID]) -> None:
    """Note by which numbers a contact calls records that are here under others."""
    session.add_all(
        PackageAliasRow(object_id=theirs, own_id=own, package_id=id) for theirs, own in same.items()
    )
    session.flush()


def shared_with(session: Session, contact_id: ContactId) -> dict[UUID, str]:
    """Return the records that went to a contact or came from them, with their nouns."""
    return {entry.object_id: entry.noun for entry, *_how in _shared(session, contact_id)}


def went_out(session: Session, object_id: UUID) -> bool:
    """Say whether a record has ever left in a package."""
    query = (
        select(PackageEntryRow.object_id)
        .join(PackageRow, PackageRow.id == PackageEntryRow.package_id)
        .where(PackageEntryRow.object_id == object_id, PackageRow.direction == Direction.OUT)
    )
    return session.scalars(query.limit(1)).first() is not None


class Held(NamedTuple):
    """A record that lies with a contact: by what errand, and in which revision it was exchanged."""

    noun: str
    errand: Errand
    revision: int


def held_by(session: Session, contact_id: ContactId) -> dict[UUID, Held]:
    """Return the records a contact has from here; not what was recalled."""
    found: dict[UUID, Held] = {}
    for entry, errand, direction in _shared(session, contact_id):
        former = found.get(entry.object_id)
        if direction is Direction.IN:
            if former is not None:
                found[entry.object_id] = former._replace(revision=entry.after)
        elif entry.move is Move.DELETED:
            found.pop(entry.object_id, None)
        elif former is not None and errand is Errand.RECALL:
            found[entry.object_id] = former._replace(revision=entry.after)
        else:
            found[entry.object_id] = Held(entry.noun, errand, entry.after)
    return found


def _shared(
    session: Session, contact_id: ContactId
) -> Iterator[tuple[PackageEntryRow, Errand, Direction]]:
    entry, package = PackageEntryRow, PackageRow
    query = (
        select(entry, package.errand, package.direction)
        .join(package, package.id == entry.package_id)
        .where(package.contact_id == contact_id, package.state != PackageState.UNDONE)
        .order_by(package.id)
    )
    return ((row[0], row[1], row[2]) for row in session.execute(query))
