"""The letters to those who reported a case: taken, put off or not taken. Nobody is named."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.letter import Opening, begin, close, said, serial
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import short_day, weekday_day
from ilja_desktop.domain.form import Form
from ilja_desktop.domain.reporterpaper import ReporterLetter, ReporterLetters, ReporterLine
from ilja_desktop.domain.selection import Decision
from ilja_desktop.domain.words import word

ADVICE = {
    Decision.TAKEN: "advice.taken",
    Decision.POSTPONED: "advice.postponed",
    Decision.REJECTED: "advice.rejected",
}
"""Under which name stands what follows from a decision."""


def render(letters: ReporterLetters, now: datetime) -> bytes:
    """Return all letters as one PDF, each on a page of its own.

    Args:
        letters: what they say, and to whom.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = serial(letters.form, letters.office)
    for number, letter in enumerate(letters.letters):
        if number:
            made.page_break()
        _letter(made, letters, letter)
    return press(made, now=now)


def _letter(made: Paper, letters: ReporterLetters, letter: ReporterLetter) -> None:
    form = letters.form
    part = "one" if len(letter.lines) == 1 else "several"
    opening = Opening(
        office=letters.office,
        addressee=letter.addressee,
        written_on=letters.written_on,
        headline=form.german[f"{part}.title"],
        greeting=letter.greeting,
    )
    begin(made, opening)
    made.paragraph(said(form, f"{part}.opening"))
    made.table(
        [Column("Fall", 3), Column("gemeldet am", 2.2), Column("Entscheidung", 8)],
        [_row(form, line) for line in letter.lines],
        summary="Was ist über welchen Fall entschieden?",
        row_headers=True,
    )
    decided = {line.decision for line in letter.lines}
    for decision, name in ADVICE.items():
        if decision in decided:
            made.paragraph(said(form, name))
    close(made, letters.office)


def _row(form: Form, line: ReporterLine) -> tuple[str, str, str]:
    return line.number, short_day(line.reported_on), _decided(form, line)


def _decided(form: Form, line: ReporterLine) -> str:
    decided = word(line.decision)
    if line.decision is Decision.TAKEN and line.held_on is not None and line.starts_at is not None:
        when = f"{weekday_day(line.held_on)}, {line.starts_at:%H:%M} Uhr, {line.place}"
        how = f"\n{form.german['advice.nameless']}" if line.nameless else ""
        return f"{decided} der Konferenz {line.conference}: {when}{how}"
    return decided if line.ground is None else f"{decided}. {word(line.ground)}."
