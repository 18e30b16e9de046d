"""The letter that ends processing and asks for copies back after a withdrawal (Art. 7(3) DSGVO)."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.inline import Strong
from ilja_desktop.documents.letter import (
    LINE,
    Opening,
    begin,
    close,
    confidential,
    slip,
)
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.press import press
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.withdrawalpaper import NamedCopy, WithdrawalLetter

TITLE = "Bitte um Rückgabe oder Vernichtung"


def render(letter: WithdrawalLetter, now: datetime) -> bytes:
    """Return the letter as a PDF.

    Args:
        letter: to whom, and about which copies.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = confidential(TITLE, letter.office, letter.receiver)
    opening = Opening(
        office=letter.office,
        addressee=letter.receiver.split(", ", 1),
        written_on=letter.written_on,
        headline=TITLE,
    )
    begin(made, opening)
    _body(made, letter)
    close(made, letter.office)
    if letter.out:
        _reply(made, letter)
    return press(made, now=now)


def _body(made: Paper, letter: WithdrawalLetter) -> None:
    made.paragraph(
        "die Einwilligung, auf der die unten genannten Unterlagen beruhen, gilt seit dem "
        f"{short_day(letter.since)} nicht mehr oder nicht mehr in vollem Umfang."
    )
    made.paragraph(
        "Bitte beenden Sie, soweit Sie sich dabei auf diese Einwilligung stützen, jede weitere "
        "Verarbeitung dieser Angaben, auch in Kopien und Dateien. Was bis dahin geschehen ist, "
        "bleibt rechtmäßig."
    )
    _copies(made, letter)
    if letter.receiver_id is not None:
        made.paragraph(
            "Eigene Aufgaben nach dem Gesetz erfüllen Sie weiter mit dem, was Sie dafür selbst "
            "rechtmäßig erhoben haben."
        )
    made.paragraph("Gründe teilen wir nicht mit; bitte fragen Sie auch nicht bei anderen danach.")


def _copies(made: Paper, letter: WithdrawalLetter) -> None:
    if not letter.out:
        made.paragraph("Ihre Exemplare sind schon zurückgegeben oder vernichtet; danke dafür.")
    else:
        by = short_day(letter.return_by)
        made.paragraph(
            ["Bitte bis ", Strong(by), " jedes Exemplar zurückgeben oder sicher vernichten."]
        )
        if any(copy.file for copy in letter.out):
            made.paragraph(
                "Dateien bitte löschen, auch wo sie abgelegt, gesichert oder weitergegeben wurden."
            )
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
