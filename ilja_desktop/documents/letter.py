"""The shape all letters share: to whom and when, how they close, and the slip that comes back.

What they say are texts of the office, as those of the forms.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.session import letterhead
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.form import Form
from ilja_desktop.domain.office import OfficeDraft

PROFILE = Profile.EXTRACT
LINE = "_" * 46
"""To write on."""
BOX = "[\u00a0\u00a0\u00a0\u00a0]"
"""To tick."""
_SLIP, _ROW = 70.0, 20.0


@dataclass(frozen=True, kw_only=True)
class Opening:
    """How a letter begins."""

    office: OfficeDraft
    addressee: Sequence[str]
    written_on: date
    headline: str
    lead: str = ""
    greeting: str = "Guten Tag,"


def confidential(
    form: Form, office: OfficeDraft, recipient: str, *, copy: str = "", purpose: str = ""
) -> Paper:
    """Return an empty letter that tells of young people, for one recipient."""
    running = Running(
        confidentiality="Vertraulich – Sozialdaten",
        copy=copy,
        recipient=f"für {recipient}",
        version=form.edition,
        purpose=purpose,
    )
    return Paper(form.german["form.title"], office.name, PROFILE, running)


def serial(form: Form, office: OfficeDraft) -> Paper:
    """Return an empty file for letters behind each other that name nobody."""
    running = Running(version=form.edition, numbered=False)
    return Paper(form.german["form.title"], office.name, PROFILE, running)


def said(form: Form, name: str, **gaps: str) -> Inline:
    """Return what a letter says in the office's words; what fills a gap stands out.

    Args:
        form: the texts of the letter.
        name: which of them.
        gaps: what fills each of its gaps.
    """
    return tuple(_runs(form.german[name], gaps))


def _runs(text: str, gaps: dict[str, str]) -> Iterator[str | Strong]:
    for before, gap, _, _ in string.Formatter().parse(text):
        yield before
        if gap is not None:
            yield Strong(gaps[gap])


def begin(made: Paper, opening: Opening) -> None:
    """Set office, address field, day, headline and greeting."""
    made.letterhead(letterhead(opening.office))
    made.paragraph("\n".join(opening.addressee))
    made.space(12)
    made.paragraph(long_day(opening.written_on))
    made.headline(opening.headline, lead=opening.lead)
    made.paragraph(opening.greeting)


def close(made: Paper, office: OfficeDraft) -> None:
    """Say whom to ask, and leave a line to sign on by hand."""
    contact = " · ".join(filter(None, (office.phone, office.mail)))
    if contact:
        made.paragraph(f"Fragen beantworten wir gern: {contact}")
    made.paragraph("Freundliche Grüße")
    made.space(14)
    made.paragraph(LINE)


def slip(made: Paper, entries: Sequence[tuple[str, str]], *, said: str = "") -> None:
    """Add what is filled in and comes back, never torn between two pages.

    Args:
        made: the letter.
        entries: what is asked, and ``LINE`` or ``BOX``.
        said: a sentence above it.
    """
    made.room(_SLIP + _ROW * len(entries))
    with made.section("Antwort"):
        made.paragraph(said)
        made.facts(entries)
