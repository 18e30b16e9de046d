"""Every errand there is, by name."""

from __future__ import annotations

from ilja_desktop.domain.package import Errand
from ilja_desktop.services.conferenceerrand import CASE_TRIP, CONFERENCE_TRIP
from ilja_desktop.services.errand import Trip
from ilja_desktop.services.offererrand import OFFER_TRIP

TRIPS: dict[Errand, Trip] = {trip.errand: trip for trip in (OFFER_TRIP, CONFERENCE_TRIP, CASE_TRIP)}
