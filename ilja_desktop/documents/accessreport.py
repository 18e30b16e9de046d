"""The answer to a young person who asks what is held about them (Art. 15 DSGVO)."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import CLOSING, SIGNATURE_FIELD, letterhead
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.subjectaccess import AccessPaper, AccessRecord, AccessSection

PROFILE = Profile.EXTRACT
TITLE = "Auskunft nach Art. 15 DSGVO"
ROLE = "für die verantwortliche Stelle"
_PURPOSES = (
    ("Zweck", "Beratung in der Fallkonferenz und Nachhalten der Vereinbarungen"),
    (
        "Rechtsgrundlage",
        "Einwilligung (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO, § 67b Abs. 2 SGB X) "
        "und die Aufgaben der Jugendhilfe (§§ 61 bis 65 SGB VIII)",
    ),
    ("Herkunft", "von Ihnen selbst, von Ihren Sorgeberechtigten und von der meldenden Stelle"),
    ("Automatische Entscheidungen", "gibt es nicht (Art. 22 DSGVO)"),
)
_RIGHTS = (
    "Berichtigung, wenn etwas nicht stimmt (Art. 16 DSGVO)",
    "Löschung oder Einschränkung (Art. 17 und 18 DSGVO, § 84 SGB X)",
    "Widerruf einer Einwilligung zu jeder Zeit, auch nur zum Teil (Art. 7 Abs. 3 DSGVO)",
    "eine Kopie in einer Datei, die Programme lesen können; sie liegt dieser Auskunft bei",
)


def render(paper: AccessPaper, now: datetime) -> bytes:
    """Return the answer as a PDF, ready to be signed in its one field.

    Args:
        paper: everything held.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        TITLE,
        paper.office.name,
        PROFILE,
        Running(
            confidentiality="Vertraulich – Sozialdaten",
            copy="Auskunft",
            recipient="nur für die Person selbst",
            version=f"Stand {short_day(paper.answered_on)}",
        ),
    )
    made.letterhead(letterhead(paper.office))
    made.headline("Was über Sie gespeichert ist", lead=TITLE)
    made.facts(
        [
            ("Name", Strong(paper.name)),
            ("Geburtsdatum", short_day(paper.born_on)),
            ("Anschrift", paper.address or "–"),
            ("Auskunft vom", long_day(paper.answered_on)),
        ]
    )
    made.paragraph(
        "Diese Auskunft enthält alles, was die Dienststelle in ihrem Tresor über Sie gespeichert "
        "hat. Sie ist kostenlos und hängt nicht von einer Einwilligung ab."
    )
    for section in paper.sections:
        _section(made, section)
    _left_out(made, paper)
    _reasons(made, paper)
    made.room(CLOSING)
    with made.section("Unterschrift"):
        made.signature(SIGNATURE_FIELD, paper.answered_by, ROLE)
    return press(made, now=now)


def _reasons(made: Paper, paper: AccessPaper) -> None:
    with made.section("Wozu, woher und wie lange"):
        made.facts(list(_PURPOSES))
        made.paragraph(
            "Wann ein Fall gelöscht wird, steht oben bei dem Fall. In verschlüsselten "
            "Sicherungen können gelöschte Angaben noch bis zu zwölf Monate enthalten sein."
        )
    with made.section("Ihre Rechte"):
        made.bullets(_RIGHTS)
        made.facts([("Beschwerde", paper.office.supervisory_authority)])
        if paper.office.data_protection_officer:
            made.facts([("Datenschutz", paper.office.data_protection_officer)])


def _section(made: Paper, section: AccessSection) -> None:
    with made.section(section.title):
        for record in section.records:
            _record(made, record)


def _record(made: Paper, record: AccessRecord) -> None:
    if record.title:
        made.room(60)
        made.paragraph(Strong(record.title))
    facts: list[tuple[str, Inline]] = [(one.name, one.value) for one in record.entries]
    if facts:
        made.facts(facts)


def _left_out(made: Paper, paper: AccessPaper) -> None:
    with made.section("Was diese Auskunft nicht enthält"):
        if not paper.withheld:
            made.paragraph("Es wurde nichts weggelassen.")
        for one in paper.withheld:
            made.paragraph([Strong(f"{one.what}. "), one.reason])
