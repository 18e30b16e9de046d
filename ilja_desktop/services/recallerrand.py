"""What a contact has to give up, because no consent covers it any more, wholly or in part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.coverage import may_know
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.errand import Freight, Rows, Trip
from ilja_desktop.store import package as store
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.rows import NounRow


def recall_trip(others: Iterable[Trip]) -> Trip:
    """Return the errand by which everything the others brought is called back."""
    trips = {trip.errand: trip for trip in others}
    freight: dict[type[NounRow[Any]], Freight] = {}
    for trip in trips.values():
        for each in trip.freight:
            if not each.reference:
                freight.setdefault(each.kind, each)
    return Trip(
        errand=Errand.RECALL,
        freight=tuple(freight.values()),
        gather=_narrowed,
        send=Right.EXPORT,
        take=Right.WRITE_CASES,
        purpose=None,
        basis="Die Einwilligung gilt nicht mehr oder nur noch zum Teil",
        recall=_recall(trips),
    )


def _narrowed(session: Session, _subject: UUID | None, contact: Contact) -> Rows:
    """Yield the consents a contact has that something speaks against since they were exchanged.

    Where they lie they close what they open no longer, as they do here.
    """
    table = ConsentRow.__tablename__
    for object_id, held in store.held_by(session, contact.id).items():
        if held.noun == table:
            query = select(ConsentRow).where(ConsentRow.uuid == object_id)
            row = session.scalars(query).first()
            if row is not None and row.revision > held.revision and row.record().narrowed:
                yield row


def _recall(
    trips: Mapping[Errand, Trip],
) -> Callable[[Session, Contact, date], Iterator[tuple[str, UUID]]]:
    def recall(session: Session, contact: Contact, today: date) -> Iterator[tuple[str, UUID]]:
        covered: dict[tuple[YoungPersonId, Errand], bool] = {}
        for object_id, held in store.held_by(session, contact.id).items():
            noun, errand, trip = held.noun, held.errand, trips.get(held.errand)
            freight = None if trip is None else trip.freight_of(noun)
            if trip is None or freight is None or freight.reference or trip.purpose is None:
                continue
            query = select(freight.kind).where(freight.kind.uuid == object_id)
            row = session.scalars(query).first()
            person = None if row is None else trip.person(session, row)
            if person is None:
                continue
            key = (person, errand)
            if key not in covered:
                covered[key] = _covered(session, trip, contact, person, today)
            if not covered[key]:
                yield noun, object_id

    return recall


def _covered(
    session: Session, trip: Trip, contact: Contact, person: YoungPersonId, today: date
) -> bool:
    listener = trip.listener(session, contact)
    if listener is None or trip.purpose is None:
        return False
    basis = basis_of(session, person, today)
    return may_know(basis, listener, None, trip.purpose, today).allowed
