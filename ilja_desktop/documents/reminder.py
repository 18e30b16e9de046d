"""The letter that reminds a professional of their open commitments; it comes back filled in."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.letter import (
    BOX,
    LINE,
    Opening,
    begin,
    close,
    confidential,
    said,
)
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import PURPOSE
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import until_words
from ilja_desktop.domain.reminderpaper import ReminderLetter, ReminderLine

_ANSWER = 190.0


def render(letter: ReminderLetter, now: datetime) -> bytes:
    """Return the letter as a PDF.

    Args:
        letter: to whom, and of what it reminds.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    number = f"Schreiben Nr. {letter.number}"
    form = letter.form
    made = confidential(form, letter.office, letter.recipient, copy=number, purpose=PURPOSE)
    opening = Opening(
        office=letter.office,
        addressee=letter.addressee,
        written_on=letter.written_on,
        headline=form.german["form.title"],
        greeting=letter.greeting,
    )
    begin(made, opening)
    made.paragraph(said(form, "open.one" if len(letter.lines) == 1 else "open.several"))
    with made.section(form.german["open.title"]):
        made.table(
            [Column("Nr.", 1), Column("Fall", 2), Column("Was", 5), Column("Bis", 3)],
            [_row(number, line) for number, line in enumerate(letter.lines, 1)],
            summary="Welche Ihrer Vereinbarungen sind offen, aus welcher Konferenz und bis wann?",
        )
    _answers(made, letter)
    made.paragraph(said(form, "answer.back"))
    close(made, letter.office)
    return press(made, now=now)


def _row(number: int, line: ReminderLine) -> tuple[str, str, str, str]:
    until = until_words(line.due_on, ongoing=line.ongoing)
    late = " (überfällig)" if line.late else ""
    return (str(number), line.case_number, f"{line.text}\n{line.conference}", until + late)


def _answers(made: Paper, letter: ReminderLetter) -> None:
    made.room(_ANSWER)
    with made.section(letter.form.german["answer.title"]):
        made.table(
            [
                Column("Nr.", 1),
                Column("erledigt", 2),
                Column("teilweise", 2),
                Column("nicht möglich", 2),
                Column("nicht getan", 2),
                Column("nicht mehr nötig", 2),
            ],
            [(str(number), *[BOX] * 5) for number in range(1, len(letter.lines) + 1)],
            summary="Was ist aus jeder Vereinbarung geworden?",
        )
        made.facts([("Datum, Name", LINE)])
