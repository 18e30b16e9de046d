"""The public list of a year's dates as a paper."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Letterhead, Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day, weekday_day
from ilja_desktop.domain.publicdate import PublicDate, PublicDates

PROFILE = Profile.EXTRACT


def render(listed: PublicDates, now: datetime) -> bytes:
    """Return the list as a PDF.

    Args:
        listed: the dates; there is no person in them.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    office = listed.office
    title = f"Termine der Fallkonferenzen {listed.year}"
    made = Paper(title, office.name, PROFILE, Running(version=f"Stand {short_day(listed.as_of)}"))
    phone = f"Telefon {office.phone}" if office.phone else ""
    contact = " · ".join(filter(None, (phone, office.mail)))
    made.letterhead(Letterhead(office.name, tuple(filter(None, (office.department, contact)))))
    made.headline(title)
    made.paragraph(
        "Bis zum Meldeschluss nehmen wir Fallmeldungen an. Jede Meldung braucht vorher eine "
        "unterschriebene Schweigepflichtentbindung."
    )
    columns = [
        Column("Tag", 9),
        Column("Zeit", 6),
        Column("Verfahren", 9),
        Column("Ort", 9),
        Column("Meldeschluss", 6),
    ]
    rows = [_row(one) for one in listed.dates]
    made.table(columns, rows, summary="Wann und wo ist Konferenz?", row_headers=True)
    made.paragraph(f"Stand: {long_day(listed.as_of)}")
    return press(made, now=now)


def _row(one: PublicDate) -> tuple[str, ...]:
    off = ""
    if one.moved_to is not None:
        off = f"verschoben auf {short_day(one.moved_to)}"
    elif one.cancelled:
        off = "fällt aus"
    day = weekday_day(one.held_on)
    return (
        f"{day}, {off}" if off else day,
        f"{one.starts_at:%H:%M}–{one.ends_at:%H:%M}",
        one.title,
        one.place,
        "–" if off else short_day(one.reporting_deadline),
    )
