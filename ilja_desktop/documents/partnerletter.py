"""The serial letter to the partners of a conference: invitation, change, postponement, absence.

One tagged document; each letter begins on a page of its own.
"""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.letter import BOX, LINE, Opening, begin, close, serial, slip
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.domain.daywords import long_day, short_day, weekday_day
from ilja_desktop.domain.invitation import NoticeKind
from ilja_desktop.domain.partnerpaper import PartnerLetters

TITLES = {
    NoticeKind.INVITATION: "Einladung zur Fallkonferenz",
    NoticeKind.CHANGE: "Änderung zur Fallkonferenz",
    NoticeKind.POSTPONEMENT: "Verschiebung der Fallkonferenz",
    NoticeKind.CANCELLATION: "Absage der Fallkonferenz",
}


def render(letters: PartnerLetters, now: datetime) -> bytes:
    """Return all letters as one PDF.

    Args:
        letters: what they say, and to whom.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = serial(TITLES[letters.kind], letters.office)
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
        headline=TITLES[letters.kind],
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
    day = short_day(letters.held_on)
    match letters.kind:
        case NoticeKind.INVITATION:
            return "wir laden Sie herzlich zu unserer nächsten Fallkonferenz ein."
        case NoticeKind.CHANGE:
            return "bei unserer Fallkonferenz hat sich etwas geändert. Bitte notieren Sie:"
        case NoticeKind.POSTPONEMENT:
            formerly = f" vom {short_day(letters.formerly)}" if letters.formerly else ""
            return [f"die Fallkonferenz{formerly} ist verschoben auf den ", Strong(day), "."]
        case NoticeKind.CANCELLATION:
            return [
                "die Fallkonferenz am ",
                Strong(day),
                " fällt aus. Gemeldete Fälle kommen bei der nächsten Konferenz zuerst an die "
                "Reihe; neu melden müssen Sie nichts.",
            ]


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
    with made.section("Fälle melden"):
        made.paragraph(
            [
                "Bitte melden Sie Fälle bis zum ",
                Strong(short_day(letters.reporting_deadline)),
                ". Voraussetzung ist eine unterschriebene Schweigepflichtentbindung des jungen "
                "Menschen und, bei Minderjährigen, der Sorgeberechtigten. Ohne sie ist nur eine "
                "Beratung ohne Namen möglich.",
            ]
        )
        made.paragraph(
            "Bitte schicken Sie Meldungen mit der Post oder als verschlossenes Paket, nie mit "
            "einfacher E-Mail. Der junge Mensch kann dabei sein; fragen Sie ihn bitte vorher."
        )


def _reply(made: Paper, addressee: tuple[str, ...]) -> None:
    entries = [
        ("Ich komme", BOX),
        ("Ich komme nicht", BOX),
        ("Vertretung durch", LINE),
        ("Datum, Name", LINE),
    ]
    slip(made, entries, said=addressee[0])
