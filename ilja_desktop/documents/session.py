"""What minutes and case sheets have in common: office, conference, table, foot, signature."""

from __future__ import annotations

from collections.abc import Sequence

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline
from ilja_desktop.documents.paper import Letterhead, Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day, span
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import Edition
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.paper import MinutesPaper, ParticipantLine, SessionHead, SheetPaper
from ilja_desktop.domain.words import word

SIGNATURE_FIELD = "moderation"
SIGNER_ROLE = "Moderation"
NOTHING = "Keine."
CLOSING = 230.0
"""Room for the last section and the signature below it, in points: neither stands alone."""

PURPOSE = "Weitergabe nur zum Zweck der Einwilligung"
_ORDER = {circle: number for number, circle in enumerate(LegalCircle)}


def profile_of(edition: Edition, *, archive: bool) -> Profile:
    """Return what a paper is made for: the archive, somebody's hands, or what was chosen."""
    match edition:
        case Edition.USUAL:
            return Profile.ARCHIVE if archive else Profile.EXTRACT
        case Edition.ARCHIVE:
            return Profile.ARCHIVE
        case Edition.COURT | Edition.PLAIN:
            return Profile.EXTRACT


def letterhead(office: OfficeDraft) -> Letterhead:
    """Return the head of everything an office sends."""
    address = ", ".join(filter(None, (office.street, office.postcode_town)))
    phone = f"Telefon {office.phone}" if office.phone else ""
    contact = " · ".join(filter(None, (address, phone, office.mail)))
    lines = "\n".join(filter(None, (office.department, contact)))
    return Letterhead(office.name, (lines,) if lines else ())


def running(
    paper: SheetPaper | MinutesPaper, check_code: str, *, confidentiality: str, purpose: str
) -> Running:
    """Return head and foot of every page: which copy this is, whose, what for and until when."""
    copy = paper.copy
    trail_code = paper.trail_code if isinstance(paper, MinutesPaper) else ""
    version = f"Fassung {paper.version} vom {short_day(rule_day(paper.finalised_at))}"
    if copy is None:
        return Running(
            confidentiality=confidentiality,
            copy="Archivexemplar",
            version=version,
            check_code=check_code,
            trail_code=trail_code,
            purpose="Wird nicht ausgegeben; Weitergabe nur als nummeriertes Exemplar.",
        )
    destroyed = f"Vernichtung bis {short_day(copy.destroy_by)}" if copy.destroy_by else ""
    return Running(
        confidentiality=confidentiality,
        copy=f"Exemplar Nr. {copy.number}",
        recipient=f"für {copy.recipient}",
        version=version,
        check_code=check_code,
        trail_code=trail_code,
        purpose="; ".join(filter(None, (purpose, destroyed))),
    )


def conference(head: SessionHead) -> str:
    """Return which conference it is: ``Nr. 3/2026 (regulär)``."""
    return f"Nr. {head.number} ({head.kind.lower()})"


def appointment(head: SessionHead) -> list[tuple[str, Inline]]:
    """Return when and where the conference was held, as key facts."""
    day, time = long_day(head.held_on), span(head.opened_at, head.ended_at)
    where = ", ".join(filter(None, (head.place, head.room)))
    return known(("Datum", f"{day}, {time} Uhr" if time else day), ("Ort", where))


def leaders(head: SessionHead) -> list[tuple[str, Inline]]:
    """Return who led the conference, from when to when if several did, and who wrote."""
    lines = head.moderations or ()
    several = "\n".join(f"{one.name}, {span(one.since, one.until)} Uhr" for one in lines)
    return known(("Moderation", several or head.moderator), ("Protokoll", head.minute_taker))


def known(*facts: tuple[str, Inline]) -> list[tuple[str, Inline]]:
    """Return the facts about which there is something to say."""
    return [(name, fact) for name, fact in facts if fact]


def participants(paper: Paper, lines: Sequence[ParticipantLine]) -> None:
    """Add who took part, the young person's side first, then by legal circle."""
    ordered = sorted(lines, key=lambda line: -1 if line.circle is None else _ORDER[line.circle])
    rows = [
        (
            line.name,
            line.function,
            line.institution or "–",
            "–" if line.circle is None else word(line.circle),
        )
        for line in ordered
    ]
    columns = [
        Column("Name", 10.8),
        Column("Funktion", 12.2),
        Column("Stelle", 15.9),
        Column("Rechtskreis", 8),
    ]
    paper.table(columns, rows, summary="Wer war in welcher Funktion dabei?", row_headers=True)
