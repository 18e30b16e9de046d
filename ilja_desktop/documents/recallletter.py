"""The letter that recalls the copies of a withdrawn version; it never says what was removed."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.letter import (
    LINE,
    Opening,
    begin,
    close,
    confidential,
    said,
    slip,
)
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.recallpaper import RecallLetter


def render(letter: RecallLetter, now: datetime) -> bytes:
    """Return the letter as a PDF.

    Args:
        letter: to whom, and about which copies.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    form = letter.form
    made = confidential(form, letter.office, letter.receiver)
    opening = Opening(
        office=letter.office,
        addressee=letter.receiver.split(", ", 1),
        written_on=letter.written_on,
        headline=form.german["form.title"],
    )
    begin(made, opening)
    made.paragraph(said(form, "recall.reason", paper=letter.paper))
    made.paragraph(said(form, "recall.please", day=short_day(letter.return_by)))
    _copies(made, letter)
    close(made, letter.office)
    slip(made, [("Zurückgegeben am", LINE), ("Vernichtet am", LINE), ("Name", LINE)])
    return press(made, now=now)


def _copies(made: Paper, letter: RecallLetter) -> None:
    rows = [
        (
            copy.label,
            f"Fassung {copy.version}",
            short_day(copy.handed_out_on),
            "Datei löschen" if copy.file else "zurückgeben oder vernichten",
        )
        for copy in letter.copies
    ]
    columns = [
        Column("Exemplar", 4),
        Column("Fassung", 3),
        Column("Erhalten am", 3),
        Column("Bitte", 5),
    ]
    made.table(columns, rows, summary="Um welche Exemplare geht es?", row_headers=True)
