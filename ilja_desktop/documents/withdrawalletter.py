"""The letter that ends processing and asks for copies back after a withdrawal (Art. 7(3) DSGVO)."""

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
from ilja_desktop.domain.withdrawalpaper import NamedCopy, WithdrawalLetter


def render(letter: WithdrawalLetter, now: datetime) -> bytes:
    """Return the letter as a PDF.

    Args:
        letter: to whom, and about which copies.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = confidential(letter.form, letter.office, letter.receiver)
    opening = Opening(
        office=letter.office,
        addressee=letter.receiver.split(", ", 1),
        written_on=letter.written_on,
        headline=letter.form.german["form.title"],
    )
    begin(made, opening)
    _body(made, letter)
    close(made, letter.office)
    if letter.out:
        _reply(made, letter)
    return press(made, now=now)


def _body(made: Paper, letter: WithdrawalLetter) -> None:
    form = letter.form
    made.paragraph(said(form, "stop.since", day=short_day(letter.since)))
    made.paragraph(said(form, "stop.please"))
    _copies(made, letter)
    if letter.receiver_id is not None:
        made.paragraph(said(form, "stop.tasks"))
    made.paragraph(said(form, "stop.reasons"))


def _copies(made: Paper, letter: WithdrawalLetter) -> None:
    form = letter.form
    if not letter.out:
        made.paragraph(said(form, "copies.done"))
    else:
        made.paragraph(said(form, "copies.back", day=short_day(letter.return_by)))
        if any(copy.file for copy in letter.out):
            made.paragraph(said(form, "copies.files"))
    rows = [
        (copy.label, copy.case or "–", short_day(copy.handed_out_on), _what(copy))
        for copy in letter.copies
    ]
    columns = [
        Column("Exemplar", 4),
        Column("Fall", 4),
        Column("Erhalten am", 3),
        Column("Bitte", 7),
    ]
    made.table(columns, rows, summary="Um welche Exemplare geht es?", row_headers=True)


def _what(copy: NamedCopy) -> str:
    if not copy.out:
        return "nichts mehr, schon erledigt"
    if copy.line_only:
        return "die Zeile zu diesem Fall unkenntlich machen"
    if copy.file:
        return "Datei löschen, Ausdrucke vernichten"
    return "zurückgeben oder vernichten"


def _reply(made: Paper, letter: WithdrawalLetter) -> None:
    labels = ", ".join(copy.label for copy in letter.out)
    entries = [("Zurückgegeben am", LINE), ("Vernichtet oder gelöscht am", LINE), ("Name", LINE)]
    slip(made, entries, said=f"Bitte zurücksenden oder anrufen. Exemplare: {labels}")
