"""The agenda of a conference on paper: whole for whoever leads it, numbers only for the table."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import known, letterhead
from ilja_desktop.documents.table import Column, Weight
from ilja_desktop.domain.agendapaper import AgendaEdition, AgendaPaper, AgendaPaperLine
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
CONFIDENTIAL = "Vertraulich – Sozialdaten"
BACK = "Nach der Konferenz zurück ins Büro"
_NOBODY = "Kein Name eines jungen Menschen steht auf diesem Blatt."


def render(paper: AgendaPaper, now: datetime, running: Running | None = None) -> bytes:
    """Return one edition of an agenda as a PDF.

    Args:
        paper: what stands on it.
        now: the moment the document is dated, with a time zone.
        running: head and foot where it is a numbered copy of something larger.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    title = word(paper.edition)
    made = Paper(title, paper.office.name, PROFILE, running or _running(paper, now))
    made.letterhead(letterhead(paper.office))
    made.headline(title, lead=_lead(paper))
    body(made, paper)
    return press(made, now=now)


def body(made: Paper, paper: AgendaPaper) -> None:
    """Add what an agenda says below its headline."""
    made.facts(
        known(
            ("Moderation", paper.moderator),
            ("Vertretung", paper.deputy),
            ("Protokoll", paper.minute_taker),
        )
    )
    if paper.edition is AgendaEdition.INTERNAL:
        _internal(made, paper)
    else:
        _table(made, paper)


def _running(paper: AgendaPaper, now: datetime) -> Running:
    inside = paper.edition is AgendaEdition.INTERNAL
    return Running(
        confidentiality=CONFIDENTIAL if inside else "",
        version=f"Stand {short_day(now.date())}",
        purpose=BACK if inside else _NOBODY,
    )


def _lead(paper: AgendaPaper) -> str:
    times = f"{paper.starts_at:%H:%M}–{paper.ends_at:%H:%M} Uhr"
    where = ", ".join(filter(None, (paper.place, paper.room)))
    parts = (f"{paper.procedure} {paper.number}", f"{long_day(paper.held_on)}, {times}", where)
    return " · ".join(filter(None, parts))


def _internal(made: Paper, paper: AgendaPaper) -> None:
    columns = [
        Column("TOP", 1.1),
        Column("Zeit", 2.5),
        Column("Worum es geht", 5.9),
        Column("Vorstellung", 3.3),
        Column("Zu beachten", 5),
    ]
    made.table(
        columns,
        [_whole(line) for line in paper.lines],
        summary="Was wird wann besprochen, wer stellt es vor, was ist zu beachten?",
        weight=Weight.PROMINENT,
    )


def _table(made: Paper, paper: AgendaPaper) -> None:
    columns = [Column("TOP", 1), Column("Zeit", 2.6), Column("Thema", 8), Column("Vorstellung", 4)]
    made.table(
        columns,
        [(*_when(line), _called(line), line.presenter or "–") for line in paper.lines],
        summary="Was wird wann besprochen, und wer stellt es vor?",
        weight=Weight.PROMINENT,
    )


def _whole(line: AgendaPaperLine) -> tuple[Inline, ...]:
    told: list[str | Strong] = [Strong(line.name or line.title)]
    if line.name:
        told.append(f" · {line.title}")
    if line.question:
        told.append(f"\n{line.question}")
    heed = [line.remark]
    if line.urgency is not None:
        heed.append(f"Dringlichkeit {line.urgency.value}")
    if line.wish is not None:
        heed.append(f"möchte dabei sein: {word(line.wish)}")
    heed.append(line.needs)
    if line.consent_until is not None:
        heed.append(f"Einwilligung bis {short_day(line.consent_until)}")
    number, times = _when(line)
    return number, times, told, line.presenter or "–", "\n".join(filter(None, heed)) or "–"


def _when(line: AgendaPaperLine) -> tuple[str, str]:
    number = "–" if line.position is None else str(line.position)
    return number, f"{line.starts_at:%H:%M}–{line.ends_at:%H:%M}"


def _called(line: AgendaPaperLine) -> Inline:
    return Strong(line.title) if line.is_case else line.title
