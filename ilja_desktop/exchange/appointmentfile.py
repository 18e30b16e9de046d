"""Writes conferences as a calendar file (RFC 5545) that any calendar takes in.

Times stand in the time zone of the office with its rules, so that a calendar shows them right
across the change of the clocks.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.publicdate import Appointment

BERLIN = ZoneInfo("Europe/Berlin")
PRODUCT = "-//ILJA Desktop//Fallkonferenzen//DE"

_RULES_OF_BERLIN = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""
"""As all calendars write it; the library's own counts the change an hour late."""


def calendar_file(appointments: Iterable[Appointment]) -> bytes:
    """Return a calendar with some conferences; it names nobody."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add_component(Timezone.from_ical(_RULES_OF_BERLIN))
    for appointment in appointments:
        calendar.add_component(_event(appointment))
    content: bytes = calendar.to_ical()
    return content


def _event(appointment: Appointment) -> Event:
    event = Event()
    event.add("uid", str(appointment.uid))
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", appointment.stamp)
    event.add("dtstart", datetime.combine(appointment.held_on, appointment.starts_at, BERLIN))
    event.add("dtend", datetime.combine(appointment.held_on, appointment.ends_at, BERLIN))
    event.add("summary", _summary(appointment))
    event.add("location", ", ".join(filter(None, (appointment.place, appointment.room))))
    event.add("status", "CANCELLED" if appointment.cancelled else "CONFIRMED")
    if not appointment.cancelled:
        deadline = f"Meldeschluss für Fälle: {short_day(appointment.reporting_deadline)}"
        event.add("description", deadline)
    return event


def _summary(appointment: Appointment) -> str:
    return f"Fällt aus: {appointment.title}" if appointment.cancelled else appointment.title
