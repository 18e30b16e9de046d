"""The catalogue of offers on its way to another desk; it tells of nobody."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.user import Right
from ilja_desktop.services.errand import Freight, Rows, Trip, openly
from ilja_desktop.store.offer import OfferRow


def _gather(session: Session, _subject: UUID | None, _contact: Contact) -> Rows:
    return session.scalars(select(OfferRow).order_by(OfferRow.id))


OFFER_TRIP = Trip(
    errand=Errand.OFFERS,
    freight=(
        Freight(
            kind=OfferRow,
            fields=openly(
                *("name", "carrier", "legal_circle", "audience", "contact"),
                *("starts_on", "report_by", "places", "as_of"),
            ),
        ),
    ),
    gather=_gather,
    send=Right.KEEP_NETWORK,
    take=Right.KEEP_NETWORK,
    purpose=None,
    basis="enthält keine Angaben zu jungen Menschen",
)
