"""The commitments of a conference on one list, printed before anything else can go wrong."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.commitmentpaper import CommitmentLine, CommitmentPaper
from ilja_desktop.domain.daywords import long_day, short_day

PROFILE = Profile.EXTRACT
TITLE = "Vereinbarungsliste"


def render(paper: CommitmentPaper, now: datetime) -> bytes:
    """Return the list as a PDF.

    Args:
        paper: what was agreed so far.
        now: the moment the list is dated, with a time zone.
    """
    made = Paper(
        TITLE,
        paper.office.name,
        PROFILE,
        Running(confidentiality="Vertraulich – nur für das Büro", version="Arbeitsliste"),
    )
    made.letterhead(letterhead(paper.office))
    made.headline(TITLE, lead=_lead(paper))
    with made.section("Wer macht was bis wann"):
        if not paper.lines:
            made.paragraph("Bis jetzt ist nichts vereinbart.")
        else:
            made.table(
                [Column("Punkt", 1), Column("Fall", 2), Column("Was", 5), Column("Wer", 3),
                 Column("Bis", 2)],
                [_row(line) for line in paper.lines],
                summary="Welche Vereinbarungen wurden getroffen, von wem und bis wann?",
            )  # fmt: skip
    made.paragraph(
        "Diese Liste ersetzt kein Fallblatt. Bitte vernichten, sobald die Protokolle fertig sind."
    )
    return press(made, now=now)


def _lead(paper: CommitmentPaper) -> str:
    parts = (f"Konferenz {paper.number}", long_day(paper.held_on), paper.place)
    return " · ".join(part for part in parts if part)


def _row(line: CommitmentLine) -> tuple[str, str, str, str, str]:
    due = short_day(line.due_on)
    until = f"läuft, geprüft am {due}" if line.ongoing else due
    return (str(line.position), line.case, line.text, line.owner, until)
