"""The minutes of a board: attendance, points with decisions, and the anonymised summary."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import NOTHING, SIGNATURE_FIELD, letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.boardpaper import AttachedSummary, AttachedTable, BoardPaper
from ilja_desktop.domain.daywords import long_day, short_day, weekday_day
from ilja_desktop.domain.summary import MARK

PROFILE = Profile.EXTRACT
ROLE = "Sitzungsleitung"
_TABLE = 190.0
_SIGNATURE = 130.0


def title(paper: BoardPaper) -> str:
    """Return what the file calls itself."""
    return f"Protokoll {paper.board} vom {short_day(paper.held_on)}"


def render(paper: BoardPaper, now: datetime) -> bytes:
    """Return the minutes as a PDF with one field to be signed.

    Args:
        paper: what they say.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        title(paper), paper.office.name, PROFILE, Running(version="Ohne Angaben zu Fällen")
    )
    made.letterhead(letterhead(paper.office))
    made.headline(f"Protokoll: {paper.board}", lead=long_day(paper.held_on))
    made.facts(_facts(paper))
    with made.section("Anwesenheit"):
        made.facts(
            [
                ("Anwesend", "\n".join(paper.present) or NOTHING),
                ("Entschuldigt", "\n".join(paper.excused) or NOTHING),
            ]
        )
    with made.section("Tagesordnung und Beschlüsse"):
        if not paper.points:
            made.paragraph(NOTHING)
        else:
            made.table(
                [Column("Nr.", 1), Column("Punkt", 4), Column("Beschluss", 5), Column("Wer", 3),
                 Column("Bis", 2)],
                _rows(paper),
                summary="Was wurde besprochen und beschlossen, wer kümmert sich bis wann?",
            )  # fmt: skip
    made.room(_SIGNATURE)
    with made.section("Unterschrift"):
        made.signature(SIGNATURE_FIELD, paper.chair, ROLE)
    if paper.summary is not None:
        made.page_break()
        _summary(made, paper.summary)
    return press(made, now=now)


def _facts(paper: BoardPaper) -> list[tuple[str, Inline]]:
    start = f", {paper.starts_at:%H:%M} Uhr" if paper.starts_at is not None else ""
    found: list[tuple[str, Inline]] = [("Tag", weekday_day(paper.held_on) + start)]
    if paper.place:
        found.append(("Ort", paper.place))
    return [*found, ("Leitung", paper.chair)]


def _rows(paper: BoardPaper) -> list[tuple[str, str, str, str, str]]:
    return [
        (
            str(number),
            point.title,
            point.decision or "–",
            point.owner or "–",
            short_day(point.due_on) if point.due_on is not None else "–",
        )
        for number, point in enumerate(paper.points, 1)
    ]


def _summary(made: Paper, summary: AttachedSummary) -> None:
    with made.section(f"Anlage: Zusammenfassung {summary.period}"):
        made.paragraph(
            f"Die Zahlen sind freigegeben. {MARK} = Wert wird zum Schutz Einzelner nicht genannt; "
            f"das gilt für Zahlen unter {summary.threshold} und für weitere, aus denen man sie "
            "errechnen könnte."
        )
        made.facts(list(summary.figures))
        for table in summary.tables:
            _table(made, table)


def _table(made: Paper, table: AttachedTable) -> None:
    made.room(_TABLE)
    with made.section(table.title):
        made.table(
            [Column(heading, 2) for heading in table.headings],
            list(table.rows),
            summary=table.title,
        )
