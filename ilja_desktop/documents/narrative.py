"""A narrative made coarser for one recipient: its text, and what its roles mean."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import Text
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.narrative import LABEL, NarrativePaper
from ilja_desktop.domain.office import OfficeDraft

_LABEL = LABEL[:1].upper() + LABEL[1:]
_CAUTION = (
    "Wer mehr weiß als hier steht, kann Menschen trotzdem erkennen. Bitte nicht weitergeben, nicht "
    "mit anderen Angaben zusammenführen und nach Gebrauch vernichten."
)

_SHIFTED = (
    "Alle Wochen sind um denselben zufälligen Abstand verschoben; die Zeit zwischen ihnen stimmt."
)


def render(paper: NarrativePaper, office: OfficeDraft, now: datetime) -> bytes:
    """Return the narrative as a PDF.

    Args:
        paper: what it says, and for whom.
        office: whose letterhead it bears.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        paper.title,
        office.name,
        Profile.ANONYMOUS,
        Running(
            confidentiality=_LABEL,
            recipient=f"für {paper.recipient}",
            version=f"Stand {long_day(paper.made_on)}",
            purpose=_CAUTION,
        ),
    )
    made.letterhead(letterhead(office))
    made.headline(paper.title, lead=_LABEL)
    made.facts([("Empfänger", paper.recipient), ("Zweck", paper.purpose)])
    for block in paper.text.split("\n"):
        made.paragraph(block)
    if paper.roles:
        with made.section("Wer ist wer?"):
            made.table(
                [Column("Kürzel", 1), Column("Bedeutung", 5)],
                list(paper.roles),
                summary="Was bedeuten die Kürzel im Text?",
                row_headers=True,
            )
    made.space(6)
    for note in _notes(paper):
        made.paragraph(note, look=Text.SMALL)
    return press(made, now=now)


def plain_text(paper: NarrativePaper) -> bytes:
    """Return the same as plain text, in UTF-8."""
    head = (
        paper.title,
        _LABEL,
        f"Empfänger: {paper.recipient}",
        f"Zweck: {paper.purpose}",
        f"Stand: {long_day(paper.made_on)}",
    )
    roles = [f"{letter}: {meaning}" for letter, meaning in paper.roles]
    parts = ["\n".join(head), paper.text, "\n".join(roles), *_notes(paper)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _notes(paper: NarrativePaper) -> tuple[str, ...]:
    return (_SHIFTED, _CAUTION) if paper.shifted else (_CAUTION,)
