"""Papers about a loss of data: the office's own record, the notice, the letters (Art. 33, 34)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import clock, long_day, short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.loss import RULE, Duty
from ilja_desktop.domain.losspaper import AffectedPerson, LossPaper
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
_SHEET = "Verlust von Daten"
_NOTICE = "Meldung einer Verletzung des Schutzes personenbezogener Daten"
_LETTER = "Ihre Daten sind verloren gegangen"
_DECISION = 110.0
_LINE = "_" * 46
_CONSEQUENCES = (
    "Jemand könnte erfahren, dass der junge Mensch in einer Fallkonferenz beraten wird, und was "
    "dort vereinbart wurde."
)
_STEPS = (
    "Sofort melden: an die Leitung und an die Datenschutzstelle, auch am Abend und am Wochenende.",
    "Aufschreiben: was, wann und wo verloren ging, und wann es bemerkt wurde.",
    "Gerät: Verlust bei der Technik melden, Kennwörter ändern, Datenschlüssel wechseln.",
    "Papier: Nummern der Exemplare aus dem Verzeichnis ablesen und die Fundstelle fragen.",
    "Entscheiden: melden (Art. 33 DSGVO) und Betroffene benachrichtigen (Art. 34 DSGVO).",
)


def render_sheet(paper: LossPaper, now: datetime) -> bytes:
    """Return the office's own record of a loss (Art. 33(5) DSGVO)."""
    made = _begun(_SHEET, paper.office, "Vertraulich – Sozialdaten")
    made.headline(_SHEET, lead="Interne Dokumentation nach Art. 33 Abs. 5 DSGVO")
    made.facts(_told(paper))
    with made.section("Was zu tun ist"):
        made.paragraph(["Vorschlag: ", Strong(word(paper.loss.duty)), "."])
        made.bullets(_deadlines(paper))
    with made.section("Betroffene"):
        _people(made, paper.people)
    with made.section("Verlorene Exemplare"):
        made.bullets(paper.copies or ("Keine nummerierten Exemplare.",))
    _decision(made)
    return press(made, now=now)


def render_notice(paper: LossPaper, now: datetime) -> bytes:
    """Return the notice to the supervising authority (Art. 33(3) DSGVO); it names nobody."""
    made = _begun(_NOTICE, paper.office, "Vertraulich")
    made.paragraph(paper.office.supervisory_authority)
    made.space(12)
    made.headline(_NOTICE, lead=f"Art. 33 DSGVO, § 83a SGB X · {long_day(paper.written_on)}")
    with made.section("Was geschehen ist"):
        made.facts(_told(paper))
    with made.section("Umfang"):
        made.facts(
            [
                ("Betroffene", f"{len(paper.people)} junge Menschen"),
                ("Datensätze", f"{sum(len(one.cases) for one in paper.people)} Fälle"),
                (
                    "Arten",
                    "Name, Geburtsdatum, Wohnort, Angaben zu Schule und Ausbildung, Ziele und "
                    "Vereinbarungen; soweit eingewilligt auch besonders geschützte Angaben",
                ),
                ("Exemplare", ", ".join(paper.copies) or "keine"),
            ]
        )
    with made.section("Folgen und Maßnahmen"):
        made.facts(
            [
                ("Wahrscheinliche Folgen", _CONSEQUENCES),
                ("Maßnahmen", paper.loss.measures or "–"),
                ("Benachrichtigung", _telling(paper.loss.duty)),
                ("Ansprechperson", paper.office.data_protection_officer or _LINE),
            ]
        )
    _signed_by_hand(made)
    return press(made, now=now)


def render_letters(paper: LossPaper, now: datetime) -> bytes:
    """Return a letter to each person concerned (Art. 34 DSGVO), one after the other."""
    made = _begun(_LETTER, paper.office, "Vertraulich – persönlich")
    for number, person in enumerate(paper.people):
        if number:
            made.page_break()
            made.letterhead(letterhead(paper.office))
        _letter(made, paper, person, first=number == 0)
    return press(made, now=now)


def render_blank(office: OfficeDraft, now: datetime, *, copy: str = "") -> bytes:
    """Return the sheet to be kept on paper before anything is lost; ``copy`` says which one."""
    made = _begun(_SHEET, office, "Meldebogen zum Ausdrucken", copy)
    made.headline(_SHEET, lead="Meldebogen: ausgedruckt aufbewahren, im Ernstfall von Hand")
    made.facts(
        [
            (name, _LINE)
            for name in (
                "Was ging verloren?",
                "Wann und wo?",
                "Wann bemerkt? (Uhrzeit)",
                "Von wem?",
                "Verschlüsselt?",
                "Gerät gesperrt?",
                "Exemplare (Nummern)",
                "Letzte Sicherung",
                "Gemeldet an",
            )
        ]
    )
    with made.section("Was zu tun ist"):
        made.numbered(_STEPS)
        made.paragraph(
            f"Die Meldung an die Aufsichtsbehörde ist binnen {RULE.hours} Stunden fällig, "
            f"gerechnet ab dem Bekanntwerden ({RULE.source})."
        )
    with made.section("Wohin"):
        made.facts(
            [
                ("Aufsichtsbehörde", office.supervisory_authority),
                ("Datenschutz", office.data_protection_officer or _LINE),
                ("Leitung", _LINE),
            ]
        )
    _decision(made)
    return press(made, now=now)


def _begun(title: str, office: OfficeDraft, confidentiality: str, copy: str = "") -> Paper:
    running = Running(confidentiality=confidentiality, copy=copy)
    made = Paper(title, office.name, PROFILE, running)
    made.letterhead(letterhead(office))
    return made


def _told(paper: LossPaper) -> list[tuple[str, Inline]]:
    loss = paper.loss
    lost = "nicht bekannt" if loss.lost_on is None else long_day(loss.lost_on)
    noticed = f"{long_day(rule_day(loss.noticed_at))}, {clock(loss.noticed_at)} Uhr"
    return [
        ("Verloren", Strong(word(loss.thing))),
        ("Schutz", word(loss.protection)),
        ("Tag des Verlusts", lost),
        ("Bekannt geworden", noticed),
        ("Was geschah", loss.circumstances),
        ("Sofort getan", loss.measures or "–"),
        ("Stand der Daten", short_day(paper.state_of)),
    ]


def _deadlines(paper: LossPaper) -> list[str]:
    loss = paper.loss
    by = loss.notify_by()
    moment = f"{long_day(rule_day(by))}, {clock(by)} Uhr"
    notified, told = loss.notified_on, loss.told_on
    return [
        f"Meldung spätestens {moment} ({RULE.hours} Stunden, {RULE.source}); "
        + ("noch nicht gemeldet" if notified is None else f"gemeldet am {short_day(notified)}"),
        "Betroffene "
        + ("noch nicht benachrichtigt" if told is None else f"benachrichtigt am {short_day(told)}"),
    ]


def _people(made: Paper, people: Sequence[AffectedPerson]) -> None:
    rows = [
        (one.name, one.address or "–", ", ".join(one.cases), ", ".join(one.copies) or "–")
        for one in people
    ]
    columns = [Column("Name", 3), Column("Anschrift", 4), Column("Fall", 3), Column("Exemplar", 3)]
    made.table(
        columns, rows, summary="Wessen Daten sind betroffen?", row_headers=True, empty="Niemand."
    )


def _letter(made: Paper, paper: LossPaper, person: AffectedPerson, *, first: bool) -> None:
    made.paragraph(f"{person.name}\n{person.address}")
    made.space(12)
    made.paragraph(long_day(paper.written_on))
    if first:
        made.headline(_LETTER)
    else:
        made.paragraph(Strong(_LETTER))
    made.paragraph(f"Guten Tag {person.name},")
    loss = paper.loss
    lost = short_day(loss.lost_on or rule_day(loss.noticed_at))
    made.paragraph(
        f"am {lost} ist bei uns etwas verloren gegangen: {word(loss.thing)}. Darin oder darauf "
        f"stehen Angaben über Sie aus der Fallkonferenz ({', '.join(person.cases)})."
    )
    if person.copies:
        made.paragraph(f"Verloren sind die Exemplare {', '.join(person.copies)}.")
    made.paragraph(["Was das bedeuten kann: ", _CONSEQUENCES])
    made.paragraph(["Was wir getan haben: ", loss.measures or "Wir suchen und haben es gemeldet."])
    made.paragraph(
        "Was Sie tun können: Sagen Sie uns bitte, wenn Sie jemand auf diese Angaben anspricht. Sie "
        "müssen nichts weiter tun. Es tut uns leid."
    )
    contact = paper.office.data_protection_officer or paper.office.phone or paper.office.mail
    if contact:
        made.paragraph(f"Fragen beantwortet: {contact}")
    _signed_by_hand(made)


def _telling(duty: Duty) -> str:
    if duty is Duty.TELL:
        return "Die Betroffenen werden benachrichtigt (Art. 34 DSGVO)."
    return "Ein hohes Risiko für die Betroffenen wird nicht erwartet; wird laufend geprüft."


def _decision(made: Paper) -> None:
    made.room(_DECISION)
    with made.section("Entscheidung"):
        made.facts([(name, _LINE) for name in ("Melden?", "Begründung", "Datum, Unterschrift")])


def _signed_by_hand(made: Paper) -> None:
    made.space(24)
    made.paragraph(_LINE)
    made.paragraph("Datum, Unterschrift")
