"""The letters to those who reported a case: taken, put off or not taken. Nobody is named."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day, weekday_day
from ilja_desktop.domain.reporterpaper import ReporterLetter, ReporterLetters, ReporterLine
from ilja_desktop.domain.selection import Decision
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
TITLE = "Ihre Fallmeldung"
_LINE = "_" * 46


def render(letters: ReporterLetters, now: datetime) -> bytes:
    """Return all letters as one PDF, each on a page of its own.

    Args:
        letters: what they say, and to whom.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(TITLE, letters.office.name, PROFILE, Running(numbered=False))
    for number, letter in enumerate(letters.letters):
        if number:
            made.page_break()
        _letter(made, letters, letter)
    return press(made, now=now)


def _letter(made: Paper, letters: ReporterLetters, letter: ReporterLetter) -> None:
    made.letterhead(letterhead(letters.office))
    made.paragraph("\n".join(letter.addressee))
    made.space(8)
    made.paragraph(long_day(letters.written_on))
    one = len(letter.lines) == 1
    made.headline(TITLE if one else "Ihre Fallmeldungen")
    made.paragraph(letter.greeting)
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
    contact = " · ".join(filter(None, (letters.office.phone, letters.office.mail)))
    if contact:
        made.paragraph(f"Fragen beantworten wir gern: {contact}")
    made.paragraph("Freundliche Grüße")
    made.space(14)
    made.paragraph(_LINE)


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
