"""Minutes, part A: one session, without names of young people.

Case numbers are still personal data, so the minutes go to participants only; everybody else gets
the version that leaves the case lines out.
"""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.record import check_code, source
from ilja_desktop.documents.reviewpart import closing, is_draft, opening
from ilja_desktop.documents.session import (
    NOTHING,
    PURPOSE,
    SIGNATURE_FIELD,
    SIGNER_ROLE,
    appointment,
    conference,
    leaders,
    letterhead,
    participants,
    profile_of,
    running,
)
from ilja_desktop.documents.signatures import CLOSING, signatures
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.daywords import clock, short_day, span
from ilja_desktop.domain.disclosure import Edition
from ilja_desktop.domain.paper import MinutesLine, MinutesPaper
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import neutral_result

__all__ = ["SIGNATURE_FIELD", "SIGNER_ROLE", "code", "profile", "render", "title"]

_CONFIDENTIAL = "Vertraulich – nur für Teilnehmende"
_FOR_OTHERS = "Fassung ohne Fallzeilen"


def title(paper: MinutesPaper) -> str:
    """Return what the file calls itself."""
    return f"Sitzungsprotokoll {paper.head.number}"


def code(paper: MinutesPaper) -> str:
    """Return the check code that is printed on it."""
    return check_code(paper)


def profile(paper: MinutesPaper, edition: Edition = Edition.USUAL) -> Profile:
    """Return what the minutes are made for: the archive, or somebody's hands."""
    return profile_of(edition, archive=paper.copy is None)


def render(paper: MinutesPaper, now: datetime, edition: Edition = Edition.USUAL) -> bytes:
    """Return the minutes as a PDF, ready to be signed in its one field.

    Args:
        paper: what the recipient may know.
        now: the moment the document is dated, with a time zone.
        edition: what for, if it is for something else than usual.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    for_whom, purpose = (_CONFIDENTIAL, PURPOSE) if paper.with_cases else (_FOR_OTHERS, "")
    made = Paper(
        title(paper),
        paper.office.name,
        profile(paper, edition),
        running(paper, check_code(paper), confidentiality=for_whom, purpose=purpose),
    )
    made.letterhead(letterhead(paper.office))
    made.headline("Sitzungsprotokoll", lead=f"Fallkonferenz {conference(paper.head)}")
    made.facts_beside(leaders(paper.head), appointment(paper.head))
    opening(made, paper.review, paper.office)
    _attendance(made, paper)
    with made.section("Tagesordnung"):
        _agenda(made, paper)
    _text(made, "Angebote und Lücken", paper.offers_and_gaps or NOTHING)
    _text(made, "Verschiedenes", paper.miscellaneous or "Nichts.")
    made.room(CLOSING)
    _text(made, "Nächste Konferenz", paper.next_conference or "Noch nicht festgelegt.")
    closing(made, paper.review)
    if not is_draft(paper.review):
        signatures(made, paper, check_code(paper))
    attached = source("sitzungsprotokoll", paper) if made.profile.carries_source else None
    return press(made, now=now, source=attached)


def _attendance(made: Paper, paper: MinutesPaper) -> None:
    with made.section("Anwesend"):
        participants(made, paper.participants)
        made.space(4)
        made.paragraph(["Entschuldigt: ", paper.excused.strip() or "niemand."])
        made.paragraph(_notice(paper))


def _notice(paper: MinutesPaper) -> str:
    if paper.notice_read_at is None:
        return "Ein Hinweis auf Verschwiegenheit und Zweckbindung ist nicht vermerkt."
    time = clock(paper.notice_read_at)
    return f"Der Hinweis auf Verschwiegenheit und Zweckbindung wurde um {time} Uhr verlesen."


def _agenda(made: Paper, paper: MinutesPaper) -> None:
    rows = [_line(line, numbered=paper.with_cases) for line in paper.lines]
    columns = [Column("Gegenstand", 6), Column("Zeit", 2.4), Column("Ergebnis", 3)]
    if paper.with_cases:
        columns = [Column("TOP", 0.9), *columns]
    made.table(
        columns,
        rows,
        summary="Was wurde wann mit welchem Ergebnis besprochen?",
        empty="Keine Einträge." if paper.with_cases else "Keine Punkte ohne Fallbezug.",
    )
    if paper.pauses:
        made.paragraph("Pause: " + ", ".join(f"{pause} Uhr" for pause in paper.pauses))


def _line(line: MinutesLine, *, numbered: bool) -> tuple[str, ...]:
    """Return a line; unnumbered ones do not show how many cases stand between them."""
    result = _result(line.state)
    if line.typed_in_on is not None:
        result = f"{result}, nach Papier erfasst am {short_day(line.typed_in_on)}"
    what = "\n".join(filter(None, (line.title, line.notes)))
    rest = (what, span(line.called_at, line.finished_at) or "–", result)
    return (str(line.position), *rest) if numbered else rest


def _result(state: AgendaItemState) -> str:
    """Return the result as a participant calls it; that a sheet was made since is none of it."""
    if state is AgendaItemState.MINUTED:
        return word(AgendaItemState.DISCUSSED)
    return neutral_result(state)


def _text(made: Paper, heading: str, text: str) -> None:
    with made.section(heading):
        made.paragraph(text)
