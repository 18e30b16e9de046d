"""What somebody did and learned as a volunteer, certified by the office; it names nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Strong
from ilja_desktop.documents.mentorlog import said
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import SIGNATURE_FIELD, letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.mentorpaper import ServicePaper

PROFILE = Profile.EXTRACT
ROLE = "Koordination"
SERVICE = "Bescheinigung über ehrenamtliche Tätigkeit"
TRAININGS = "Bescheinigung über Schulungen"
_SIGNATURE = 130.0


def render_service(paper: ServicePaper, now: datetime) -> bytes:
    """Return the certificate of service as a PDF with one field to be signed.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = _begun(paper, SERVICE)
    until = "heute" if paper.until is None else long_day(paper.until)
    people = "einen jungen Menschen" if paper.tandems == 1 else f"{paper.tandems} junge Menschen"
    made.paragraph(
        f"{paper.name} hat in der Zeit vom {long_day(paper.since)} bis {until} ehrenamtlich "
        f"{people} auf dem Weg von der Schule in die Ausbildung begleitet."
    )
    made.facts(
        [
            ("Name", Strong(paper.name)),
            ("Zeitraum", f"{short_day(paper.since)} bis {until}"),
            ("Begleitungen", str(paper.tandems)),
            ("Dokumentiert", said(replace(paper.total, fare_cents=0))),
        ]
    )
    made.paragraph("Für diesen Einsatz danken wir herzlich.")
    return _ended(made, paper, now)


def render_trainings(paper: ServicePaper, now: datetime) -> bytes:
    """Return the certificate of trainings as a PDF with one field to be signed.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = _begun(paper, TRAININGS)
    attended = [each for each in paper.trainings if each.attended]
    made.paragraph(f"{paper.name} hat für das Ehrenamt an folgenden Schulungen teilgenommen.")
    if attended:
        rows = [
            (
                each.title,
                "–" if each.held_on is None else short_day(each.held_on),
                str(each.hours) if each.hours else "–",
            )
            for each in attended
        ]
        columns = [Column("Schulung", 8), Column("Tag", 3), Column("Stunden", 2)]
        made.table(columns, rows, summary="Welche Schulung wann und wie lange?")
    else:
        made.paragraph("Bisher keine.")
    made.facts([("Stunden zusammen", str(sum(each.hours for each in attended)))])
    return _ended(made, paper, now)


def _begun(paper: ServicePaper, title: str) -> Paper:
    made = Paper(
        title, paper.office.name, PROFILE, Running(version=f"Stand {short_day(paper.issued_on)}")
    )
    made.letterhead(letterhead(paper.office))
    made.headline(title, lead=paper.name)
    return made


def _ended(made: Paper, paper: ServicePaper, now: datetime) -> bytes:
    made.paragraph(f"Ausgestellt am {long_day(paper.issued_on)}")
    made.room(_SIGNATURE)
    with made.section("Unterschrift"):
        made.signature(SIGNATURE_FIELD, paper.issued_by, ROLE)
    return press(made, now=now)
