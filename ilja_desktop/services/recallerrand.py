"""What a contact has to give up, because no consent covers it any more."""

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
        gather=_nothing,
        send=Right.EXPORT,
        take=Right.WRITE_CASES,
        purpose=None,
        basis="Die Einwilligung gilt nicht mehr",
        recall=_recall(trips),
    )


def _nothing(_session: Session, _subject: UUID | None, _contact: Contact) -> Rows:
    return ()


def _recall(
    trips: Mapping[Errand, Trip],
) -> Callable[[Session, Contact, date], Iterator[tuple[str, UUID]]]:
    def recall(session: Session, contact: Contact, today: date) -> Iterator[tuple[str, UUID]]:
        covered: dict[tuple[YoungPersonId, Errand], bool] = {}
        for object_id, (noun, errand) in store.held_by(session, contact.id).items():
            freight, trip = trips[errand].freight_of(noun), trips[errand]
            if freight is None or freight.reference or trip.purpose is None:
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
