"""The log of a tandem on paper, to be signed by whoever kept it."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import SIGNATURE_FIELD, letterhead
from ilja_desktop.domain.daywords import long_day, month_year, short_day
from ilja_desktop.domain.mentorlog import LogMonth, LogSum, MentorLogEntry
from ilja_desktop.domain.mentorpaper import LogPaper
from ilja_desktop.domain.money import euros
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
ROLE = "Ehrenamtliche Begleitung"
TITLE = "Tagebuch der Begleitung"
_SIGNATURE = 130.0


def render(paper: LogPaper, now: datetime, *, to_sign: bool = False) -> bytes:
    """Return the log as a PDF.

    Args:
        paper: what it says.
        now: the moment the document is dated, with a time zone.
        to_sign: whether it has a field for the volunteer's signature.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        TITLE,
        paper.office.name,
        PROFILE,
        Running(
            confidentiality="Vertraulich",
            version=f"Stand {short_day(paper.printed_on)}",
            purpose="Nur für die Koordination; kein Teil eines Protokolls.",
        ),
    )
    made.letterhead(letterhead(paper.office))
    made.headline(f"{TITLE}: {paper.tandem}", lead=f"geführt von {paper.volunteer}")
    made.facts([("Zusammen", said(paper.total)), ("Gedruckt am", long_day(paper.printed_on))])
    for month in paper.months:
        _month(made, month)
    if to_sign:
        made.room(_SIGNATURE)
        with made.section("Unterschrift"):
            made.signature(SIGNATURE_FIELD, paper.volunteer, ROLE)
    return press(made, now=now)


def said(total: LogSum) -> str:
    """Return what a month or all of it comes to, in words."""
    hours, minutes = divmod(total.minutes, 60)
    entries = "1 Eintrag" if total.entries == 1 else f"{total.entries} Einträge"
    fares = f"{euros(total.fare_cents)} Fahrtkosten" if total.fare_cents else ""
    return ", ".join(filter(None, (entries, f"{hours}:{minutes:02} Stunden", fares)))


def _month(made: Paper, month: LogMonth) -> None:
    with made.section(f"{month_year(month.first)}: {said(month.sum)}"):
        for entry in sorted(month.entries, key=lambda one: (one.met_on, one.id)):
            made.facts(_facts(entry))
            made.space(8)


def _facts(entry: MentorLogEntry) -> list[tuple[str, Inline]]:
    place = "" if entry.place is None else word(entry.place)
    minutes = f"{entry.minutes} Minuten" if entry.minutes else ""
    topics = ", ".join(sorted(word(each) for each in entry.topics))
    further = "" if entry.next_on is None else short_day(entry.next_on)
    fare = euros(entry.fare_cents) if entry.fare_cents else ""
    pairs = (
        ("Was gemacht wurde", entry.done),
        ("Wie es war", entry.felt),
        ("Nächster Schritt", entry.next_step),
        ("Wie es läuft", "" if entry.mood is None else word(entry.mood)),
        ("Art und Ort", ", ".join(filter(None, (word(entry.kind), place, minutes)))),
        ("Themen", topics),
        ("Nächstes Treffen", further),
        ("Fahrtkosten", fare),
        ("Rückfrage", entry.inquiry),
        ("Antwort", entry.answer),
    )
    kept: list[tuple[str, Inline]] = [(name, text) for name, text in pairs if text.strip()]
    return [("Datum", Strong(short_day(entry.met_on))), *kept]
