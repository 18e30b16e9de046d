"""The letters to those who reported a case: taken, put off or not taken. Nobody is named."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.letter import Opening, begin, close, serial
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import short_day, weekday_day
from ilja_desktop.domain.reporterpaper import ReporterLetter, ReporterLetters, ReporterLine
from ilja_desktop.domain.selection import Decision
from ilja_desktop.domain.words import word

TITLE = "Ihre Fallmeldung"


def render(letters: ReporterLetters, now: datetime) -> bytes:
    """Return all letters as one PDF, each on a page of its own.

    Args:
        letters: what they say, and to whom.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = serial(TITLE, letters.office)
    for number, letter in enumerate(letters.letters):
        if number:
            made.page_break()
        _letter(made, letters, letter)
    return press(made, now=now)


def _letter(made: Paper, letters: ReporterLetters, letter: ReporterLetter) -> None:
    one = len(letter.lines) == 1
    opening = Opening(
        office=letters.office,
        addressee=letter.addressee,
        written_on=letters.written_on,
        headline=TITLE if one else "Ihre Fallmeldungen",
        greeting=letter.greeting,
    )
    begin(made, opening)
    what = "Über Ihre Fallmeldung" if one else "Über Ihre Fallmeldungen"
    made.paragraph(f"vielen Dank. {what} ist entschieden:")
    made.table(
        [Column("Fall", 3), Column("gemeldet am", 2.2), Column("Entscheidung", 8)],
        [_row(line) for line in letter.lines],
        summary="Was ist über welchen Fall entschieden?",
        row_headers=True,
    )
    for sentence in _advice(letter):
        made.paragraph(sentence)
    close(made, letters.office)


def _row(line: ReporterLine) -> tuple[str, str, str]:
    return line.number, short_day(line.reported_on), _decided(line)


def _decided(line: ReporterLine) -> str:
    decided = word(line.decision)
    if line.decision is Decision.TAKEN and line.held_on is not None and line.starts_at is not None:
        when = f"{weekday_day(line.held_on)}, {line.starts_at:%H:%M} Uhr, {line.place}"
        how = "\nDer Fall wird ohne Namen beraten." if line.nameless else ""
        return f"{decided} der Konferenz {line.conference}: {when}{how}"
    return decided if line.ground is None else f"{decided}. {word(line.ground)}."


def _advice(letter: ReporterLetter) -> list[str]:
    made = {line.decision for line in letter.lines}
    found = []
    if Decision.TAKEN in made:
        found.append(
            "Bitte kommen Sie zu der angegebenen Zeit und stellen Sie den Fall kurz vor. Bitte "
            "sprechen Sie vorher mit dem jungen Menschen, ob er oder sie dabei sein möchte."
        )
    if Decision.POSTPONED in made:
        found.append(
            "Zurückgestellte Fälle kommen bei der nächsten Konferenz zuerst an die Reihe. Neu "
            "melden müssen Sie nichts. Wird es eiliger, rufen Sie uns bitte an."
        )
    if Decision.REJECTED in made:
        found.append("Bitte wenden Sie sich an die zuständige Stelle. Wir helfen gern dabei.")
    return found
