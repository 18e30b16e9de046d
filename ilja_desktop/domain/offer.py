"""What carriers offer young people, as the office last heard of it.

The list says what there is and where places are free. It says nothing about who is entitled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.ids import OfferId, Stored
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.spelling import fold

MOST_PLACES = 9_999
"""More is a slip of the pen."""


@dataclass(frozen=True, kw_only=True)
class OfferDraft:
    """An offer as somebody enters it."""

    name: str = ""
    carrier: str = ""
    legal_circle: LegalCircle | None = None
    audience: str = ""
    """For whom it is, in words."""
    contact: str = ""
    starts_on: date | None = None
    """When it begins next; none if one can join at any time."""
    report_by: date | None = None
    """Until when somebody has to be named for the next start."""
    places: int | None = None
    """Places that are free; none if nobody knows."""
    as_of: date | None = None
    """The day of what is said here."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = {"name": self.name, "carrier": self.carrier}
        found = [f"{field}.missing" for field, text in required.items() if not text.strip()]
        if self.legal_circle is None:
            found.append("legal_circle.missing")
        if self.as_of is None:
            found.append("as_of.missing")
        elif self.as_of > today:
            found.append("as_of.future")
        if self.places is not None and not 0 <= self.places <= MOST_PLACES:
            found.append("places.out_of_range")
        if self.starts_on and self.report_by and self.report_by > self.starts_on:
            found.append("report_by.after_start")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Offer(OfferDraft, Stored):
    """An offer of the list."""

    id: OfferId
    legal_circle: LegalCircle
    as_of: date

    def named(self) -> str:
        """Return what it is called, and who offers it."""
        return f"{self.name} ({self.carrier})"

    def is_old(self, today: date, days: int) -> bool:
        """Say whether the entry is older than so many days."""
        return self.as_of < today - timedelta(days=days)

    def is_free(self, today: date) -> bool:
        """Say whether somebody can still be named for it: a place, and the day has not passed."""
        return self.places != 0 and (self.report_by is None or self.report_by >= today)


@dataclass(frozen=True, kw_only=True)
class OfferEntry:
    """An offer in the list.

    Args:
        old: the entry is older than the office's rules allow without a mark.
        free: somebody can still be named for it.
    """

    offer: Offer
    old: bool
    free: bool


@dataclass(frozen=True, kw_only=True)
class OfferPaper:
    """The page „Was ist frei?“.

    Args:
        days: entries older than so many days are marked.
        entries: only what is free.
        taken: so many further offers have no place, or their day has passed.
    """

    office: OfficeDraft
    as_of: date
    days: int
    entries: tuple[OfferEntry, ...]
    taken: int


def offer_entries(offers: Iterable[Offer], today: date, days: int) -> tuple[OfferEntry, ...]:
    """Return what a list of offers shows on a day."""
    return tuple(
        OfferEntry(offer=offer, old=offer.is_old(today, days), free=offer.is_free(today))
        for offer in offers
    )


def sought(entries: Iterable[OfferEntry], text: str) -> tuple[OfferEntry, ...]:
    """Return the entries in which every word of a text occurs, however it is spelled."""
    words = fold(text).split()
    return tuple(entry for entry in entries if all(word in _told(entry.offer) for word in words))


def offer_line(entry: OfferEntry) -> str:
    """Return an offer in one line, as the minutes take it."""
    offer = entry.offer
    places = "" if offer.places is None else f"{offer.places} frei"
    start = "" if offer.starts_on is None else f"Beginn {short_day(offer.starts_on)}"
    report = "" if offer.report_by is None else f"Meldung bis {short_day(offer.report_by)}"
    told = (
        offer.named(),
        places,
        start,
        report,
        f"Stand {short_day(offer.as_of)}",
    )
    return ", ".join(filter(None, told))


def _told(offer: Offer) -> str:
    texts = (offer.name, offer.carrier, offer.legal_circle.value, offer.audience, offer.contact)
    return fold(" ".join(texts))
