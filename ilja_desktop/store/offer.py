"""The list of offers."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import OfferId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import Offer
from ilja_desktop.store.rows import NounRow, fetch


class OfferRow(NounRow[Offer]):
    """Table ``offers``."""

    __tablename__ = "offers"
    RECORD: ClassVar = Offer
    KIND = Kind.OFFER
    NOUN = "Angebot"

    name: Mapped[str]
    carrier: Mapped[str]
    legal_circle: Mapped[LegalCircle]
    audience: Mapped[str]
    contact: Mapped[str]
    starts_on: Mapped[date | None]
    report_by: Mapped[date | None]
    places: Mapped[int | None]
    as_of: Mapped[date]


def get(session: Session, id: OfferId) -> OfferRow:
    """Return the row of an offer."""
    return fetch(session, OfferRow, id)


def every(session: Session) -> tuple[Offer, ...]:
    """Return all offers by legal circle, carrier and name."""
    query = select(OfferRow).order_by(
        OfferRow.legal_circle, OfferRow.carrier, OfferRow.name, OfferRow.id
    )
    return tuple(row.record() for row in session.scalars(query))
