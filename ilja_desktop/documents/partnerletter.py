"""The serial letter to the partners of a conference: invitation, change, postponement, absence.

One tagged document; each letter begins on a page of its own.
"""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.inline import Inline
from ilja_desktop.documents.letter import BOX, LINE, Opening, begin, close, said, serial, slip
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.domain.daywords import long_day, short_day, weekday_day
from ilja_desktop.domain.invitation import NoticeKind
from ilja_desktop.domain.partnerpaper import PartnerLetters

PARTS = {
    NoticeKind.INVITATION: "invitation",
    NoticeKind.CHANGE: "change",
    NoticeKind.POSTPONEMENT: "postponement",
    NoticeKind.CANCELLATION: "cancellation",
}
"""Under which name the words of each kind stand."""


def render(letters: PartnerLetters, now: datetime) -> bytes:
    """Return all letters as one PDF.

    Args:
        letters: what they say, and to whom.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = serial(letters.form, letters.office)
    pairs = zip(letters.addressees, letters.greetings, strict=True)
    for number, (addressee, greeting) in enumerate(pairs):
        if number:
            made.page_break()
        _letter(made, letters, addressee, greeting)
    return press(made, now=now)


def _letter(
    made: Paper, letters: PartnerLetters, addressee: tuple[str, ...], greeting: str
) -> None:
    opening = Opening(
        office=letters.office,
        addressee=addressee,
        written_on=letters.written_on,
        headline=letters.form.german[f"{PARTS[letters.kind]}.title"],
        lead=letters.title,
        greeting=greeting,
    )
    begin(made, opening)
    made.paragraph(_opening(letters))
    if letters.kind is not NoticeKind.CANCELLATION:
        made.facts(_facts(letters))
    if letters.with_call:
        _call(made, letters)
    close(made, letters.office)
    if letters.kind is not NoticeKind.CANCELLATION:
        _reply(made, addressee)


def _opening(letters: PartnerLetters) -> Inline:
    name, gaps = f"{PARTS[letters.kind]}.opening", {}
    if letters.kind in (NoticeKind.POSTPONEMENT, NoticeKind.CANCELLATION):
        gaps["day"] = short_day(letters.held_on)
    if letters.kind is NoticeKind.POSTPONEMENT and letters.formerly is not None:
        name, gaps["formerly"] = "postponement.opening_since", short_day(letters.formerly)
    return said(letters.form, name, **gaps)


def _facts(letters: PartnerLetters) -> list[tuple[str, Inline]]:
    place = ", ".join(filter(None, (letters.place, letters.room)))
    return [
        ("Konferenz", letters.number),
        ("Tag", weekday_day(letters.held_on)),
        ("Zeit", f"{letters.starts_at:%H:%M} bis {letters.ends_at:%H:%M} Uhr"),
        ("Ort", place),
        ("Meldeschluss", long_day(letters.reporting_deadline)),
    ]


def _call(made: Paper, letters: PartnerLetters) -> None:
    form, deadline = letters.form, short_day(letters.reporting_deadline)
    with made.section(form.german["call.title"]):
        made.paragraph(said(form, "call.deadline", deadline=deadline))
        made.paragraph(said(form, "call.ways"))


def _reply(made: Paper, addressee: tuple[str, ...]) -> None:
    entries = [
        ("Ich komme", BOX),
        ("Ich komme nicht", BOX),
        ("Vertretung durch", LINE),
        ("Datum, Name", LINE),
    ]
    slip(made, entries, said=addressee[0])
