"""The letter that recalls the copies of a withdrawn version; it never says what was removed."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.recallpaper import RecallLetter

PROFILE = Profile.EXTRACT
TITLE = "Rückruf einer Unterlage"
_LINE = "_" * 46


def render(letter: RecallLetter, now: datetime) -> bytes:
    """Return the letter as a PDF.

    Args:
        letter: to whom, and about which copies.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        TITLE,
        letter.office.name,
        PROFILE,
        Running(confidentiality="Vertraulich – Sozialdaten", recipient=f"für {letter.receiver}"),
    )
    made.letterhead(letterhead(letter.office))
    made.paragraph(letter.receiver.replace(", ", "\n", 1))
    made.space(12)
    made.paragraph(long_day(letter.written_on))
    made.headline(TITLE)
    made.paragraph("Guten Tag,")
    made.paragraph(
        f"das {letter.paper} enthielt eine Angabe, die nicht hätte weitergegeben werden "
        "dürfen. Wir ziehen diese Fassung zurück; eine neue Fassung ohne die Angabe gibt es schon."
    )
    made.paragraph(
        [
            "Bitte verwenden Sie das Exemplar nicht mehr, geben Sie nichts daraus weiter, und "
            "schicken Sie es bis ",
            Strong(short_day(letter.return_by)),
            " zurück, oder vernichten Sie es sicher. Dateien bitte löschen, auch wo sie gesichert "
            "oder weitergegeben wurden.",
        ]
    )
    _copies(made, letter)
    contact = " · ".join(filter(None, (letter.office.phone, letter.office.mail)))
    if contact:
        made.paragraph(f"Fragen beantworten wir gern: {contact}")
    made.space(20)
    made.paragraph(_LINE)
    made.paragraph("Datum, Unterschrift")
    with made.section("Antwort"):
        made.facts([("Zurückgegeben am", _LINE), ("Vernichtet am", _LINE), ("Name", _LINE)])
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
