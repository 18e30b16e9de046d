"""Every errand there is, by name."""

from __future__ import annotations

from ilja_desktop.domain.package import Errand
from ilja_desktop.services.conferenceerrand import CASE_TRIP, CONFERENCE_TRIP
from ilja_desktop.services.errand import Trip
from ilja_desktop.services.mentorerrand import LOG_TRIP, TANDEM_TRIP
from ilja_desktop.services.offererrand import OFFER_TRIP
from ilja_desktop.services.recallerrand import recall_trip

_BRINGING = (OFFER_TRIP, CONFERENCE_TRIP, CASE_TRIP)

_OF_VOLUNTEERS = (TANDEM_TRIP, LOG_TRIP)
"""An ended tandem empties the volunteer's copy by itself; nothing has to be called back."""

TRIPS: dict[Errand, Trip] = {
    trip.errand: trip for trip in (*_BRINGING, *_OF_VOLUNTEERS, recall_trip(_BRINGING))
}
