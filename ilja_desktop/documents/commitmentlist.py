"""Lists of commitments: all of a conference for the office, and one reader's own to hand out."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import PURPOSE, letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.commitmentpaper import CommitmentLine, CommitmentPaper, ReaderList
from ilja_desktop.domain.daywords import long_day, until_words
from ilja_desktop.domain.reminderpaper import ReminderLine

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


def render_for_reader(paper: ReaderList, now: datetime) -> bytes:
    """Return what one professional may read of as a PDF.

    Args:
        paper: for whom, and what is open.
        now: the moment the list is dated, with a time zone.
    """
    made = Paper(
        TITLE,
        paper.office.name,
        PROFILE,
        Running(
            confidentiality="Vertraulich – Sozialdaten",
            copy=f"Liste Nr. {paper.number}",
            recipient=f"für {paper.recipient}",
            purpose=PURPOSE,
        ),
    )
    made.letterhead(letterhead(paper.office))
    made.headline(TITLE, lead=f"{paper.recipient} · {long_day(paper.written_on)}")
    heading = "Vereinbarungen Ihrer Stelle" if paper.whole_agency else "Ihre Vereinbarungen"
    with made.section(heading):
        made.table(
            _columns(paper),
            [_reader_row(paper, number, line) for number, line in enumerate(paper.lines, 1)],
            summary="Was ist offen, aus welchem Fall und bis wann?",
        )
    made.paragraph(
        "Aufgeführt ist nur, was Sie nach der Einwilligung heute wissen dürfen. Bitte geben Sie "
        "die Liste nicht weiter und vernichten Sie sie, wenn alles erledigt ist."
    )
    return press(made, now=now)


def _columns(paper: ReaderList) -> list[Column]:
    who = [Column("Wer", 3)] if paper.whole_agency else []
    return [Column("Nr.", 1), Column("Fall", 2), Column("Was", 5), *who, Column("Bis", 3)]


def _reader_row(paper: ReaderList, number: int, line: ReminderLine) -> tuple[str, ...]:
    who = (line.owner,) if paper.whole_agency else ()
    late = " (überfällig)" if line.late else ""
    until = until_words(line.due_on, ongoing=line.ongoing) + late
    return (str(number), line.case_number, f"{line.text}\n{line.conference}", *who, until)


def _lead(paper: CommitmentPaper) -> str:
    parts = (f"Konferenz {paper.number}", long_day(paper.held_on), paper.place)
    return " · ".join(part for part in parts if part)


def _row(line: CommitmentLine) -> tuple[str, str, str, str, str]:
    until = until_words(line.due_on, ongoing=line.ongoing)
    return (str(line.position), line.case, line.text, line.owner, until)
