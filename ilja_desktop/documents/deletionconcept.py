"""The concept of erasing, printed from the office's settings: what is kept how long, and why."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import CLOSING, letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.losspaper import ConceptPaper

PROFILE = Profile.EXTRACT
TITLE = "Löschkonzept"
_LINE = "_" * 46


def render(paper: ConceptPaper, now: datetime) -> bytes:
    """Return the concept as a PDF.

    Args:
        paper: what the settings say.
        now: the moment the document is dated, with a time zone.
    """
    made = Paper(
        TITLE,
        paper.office.name,
        PROFILE,
        Running(confidentiality="Zum internen Gebrauch", version=f"Stand {_day(paper)}"),
    )
    made.letterhead(letterhead(paper.office))
    made.headline(TITLE, lead=f"Fallkonferenzen · Regeln am {_day(paper)}")
    with made.section("Fristen und Gründe"):
        made.table(
            [Column("Was", 3), Column("Wie lange", 4), Column("Grund", 4)],
            _periods(paper),
            summary="Was wird wie lange aufbewahrt, und warum?",
            row_headers=True,
        )
    with made.section("Was die Frist verschiebt"):
        made.bullets(_exceptions(paper))
    with made.section("Ablauf"):
        made.numbered(_steps(paper))
    with made.section("Wer löscht"):
        made.facts(
            [
                ("Zuständig", "Koordination und Datenschutzstelle; jeder Lauf steht im Verlauf"),
                ("Verantwortlich", paper.office.name),
                ("Datenschutz", paper.office.data_protection_officer or _LINE),
            ]
        )
    with made.section("Sicherungen"):
        made.paragraph(_backups(paper))
    with made.section("Was bleibt"):
        made.bullets(_REMAINS)
    made.room(CLOSING)
    with made.section("Freigabe"):
        made.facts([("Leitung", _LINE), ("Datum, Unterschrift", _LINE)])
    return press(made, now=now)


def _day(paper: ConceptPaper) -> str:
    return long_day(paper.written_on)


def _periods(paper: ConceptPaper) -> list[tuple[str, str, str]]:
    policy = paper.policy
    years = "ein Jahr" if policy.retention_years == 1 else f"{policy.retention_years} Jahre"
    return [
        (
            "Abgeschlossene Fälle mit Meldung, Fallblatt, Zielen, Vereinbarungen und Nachweisen",
            f"{years} nach Ende des Jahres, in dem der Fall abgeschlossen wurde",
            "keine gesetzliche Frist; Regel der Dienststelle (Art. 5 Abs. 1 Buchst. e DSGVO, "
            "§ 84 SGB X)",
        ),
        (
            "Fälle mit zugesagtem Löschtag",
            "bis zu dem Tag auf dem unterschriebenen Formular",
            "Zusage; eine spätere Regel verlängert sie nicht",
        ),
        (
            "Fälle nach einem Widerruf",
            f"{policy.withdrawal_days} Tage",
            "Art. 17 Abs. 1 Buchst. b DSGVO",
        ),
        (
            "Meldungen ohne Einwilligung",
            f"{policy.closed_draft_days} Tage nach Meldeschluss",
            "§ 67b Abs. 2 SGB X; werden von selbst gelöscht",
        ),
        (
            "Widerrufene Einwilligungen",
            f"{years} nach Ende des Jahres des Widerrufs",
            "Nachweis (Art. 7 Abs. 1, Art. 17 Abs. 3 Buchst. e DSGVO)",
        ),
        (
            "Personen ohne Fall",
            "werden mit ihrem letzten Fall gelöscht",
            "kein Zweck mehr (Art. 17 Abs. 1 Buchst. a DSGVO)",
        ),
    ]


def _exceptions(paper: ConceptPaper) -> list[str]:
    return [
        "Aufbewahrung nach § 9b SGB VIII: nur mit Grund und nur, bis die Unterlagen an die andere "
        f"Akte abgegeben sind. Geprüft wird alle {paper.policy.hold_review_months} Monate.",
        "Verlängerung im Einzelfall: nur mit Grund und nie über eine Zusage oder einen Widerruf "
        "hinaus.",
        "Solange an einem Fall gearbeitet wird, beginnt die Frist nicht.",
    ]


def _steps(paper: ConceptPaper) -> list[str]:
    return [
        "Liste der fälligen Fälle ansehen: Grund, Umfang, noch ausstehende Exemplare.",
        "Ausstehende Exemplare zurückholen oder ihre Vernichtung bestätigen lassen.",
        "Unterlagen dem kommunalen Archiv anbieten; seine Entscheidung steht in der Liste.",
        f"Löschlauf: bis zu {paper.policy.erasure_cap} Fälle; mehr nur mit zweiter Bestätigung.",
        "Danach eine neue Sicherung anlegen.",
        "Einmal im Jahr danach den Datenschlüssel wechseln, damit auch verschlüsselte Reste auf "
        "dem Laufwerk nicht mehr zu öffnen sind.",
    ]


def _backups(paper: ConceptPaper) -> str:
    days, weeks, months = paper.backups
    return (
        f"Aufbewahrt werden {days} tägliche, {weeks} wöchentliche und {months} monatliche "
        f"Sicherungen. Gelöschtes kann darin noch höchstens {months} Monate verschlüsselt "
        "enthalten sein, solange weiter gesichert wird; die letzte geprüfte Sicherung bleibt "
        "immer. Wird eine Sicherung zurückgeholt, löscht das Programm alles noch einmal, "
        "was seitdem gelöscht oder widerrufen wurde, bevor es etwas zeigt."
    )


_REMAINS = (
    "Eine Zufallsnummer, ein Tag und ein Grund je gelöschtem Fall, ohne Namen.",
    "Im Verlauf, dass gelöscht wurde und von wem; der Inhalt ist nicht mehr zu erkennen.",
    "In Sitzungsprotokollen die Fallnummer, zu der es keinen Fall mehr gibt.",
    "Kopien bei anderen Stellen: Sie werden zurückgefordert, löschen muss sie die Stelle.",
)
