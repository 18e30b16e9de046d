"""The sheet on which a case is written down by hand, in the order in which it is typed in later."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.entry import Entry, SignHere, Tick, Write
from ilja_desktop.documents.folder import lead, running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import known, letterhead
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.folder import FolderCase, FolderHead, FolderPaper
from ilja_desktop.domain.minutes import Outcome
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import age_words

PROFILE = Profile.FORM
_GOALS, _COMMITMENTS = 3, 6
_BLOCK = 150.0
"""Room for a heading with its first lines, in points."""


def render(head: FolderHead, paper: FolderPaper, case: FolderCase, now: datetime) -> bytes:
    """Return the sheet of one case as a PDF.

    Args:
        head: which conference.
        paper: its number among the copies.
        case: what is known beforehand.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
    """
    made = Paper(paper.title, head.office.name, PROFILE, running(head, paper))
    made.letterhead(letterhead(head.office))
    made.headline(f"TOP {case.line.position}: {case.line.title}", lead=lead(head))
    made.facts(_known(case))
    with made.section("Wer darf zuhören"):
        _listeners(made, case)
    with made.section("Zeiten und Anwesenheit"):
        _times(made)
    with made.section("Sicht des jungen Menschen"):
        _rows(made, [_write("view", "Was sagt der junge Mensch dazu?", lines=2)])
    _goals(made)
    _commitments(made)
    _closing(made)
    return press(made, now=now)


def _known(case: FolderCase) -> list[tuple[str, Inline]]:
    line = case.line
    until = "" if case.consent_until is None else f"gültig bis {short_day(case.consent_until)}"
    year = "" if case.birth_year is None else str(case.birth_year)
    categories = ", ".join(word(each) for each in case.categories)
    return known(
        ("Name", Strong(line.name) if line.name else ""),
        ("Geburtsjahr", year),
        ("Besprochen", Strong(word(case.mode)) if case.mode.nameless else ""),
        ("Alter", "" if case.age is None else age_words(case.age)),
        ("Geplant", f"{line.starts_at:%H:%M}–{line.ends_at:%H:%M} Uhr"),
        ("Vorstellung", line.presenter),
        ("Frage", line.question),
        ("Einwilligung", until),
        ("Freigegeben", categories),
    )


def _listeners(made: Paper, case: FolderCase) -> None:
    if case.mode.nameless:
        made.paragraph(
            "Der Fall wird ohne Namen besprochen. Bitte nichts sagen, woran jemand zu erkennen "
            "ist: kein Name, kein Wohnort, keine Schule, keine Daten."
        )
        return
    listed: list[Inline] = [_listener(name, closed) for name, closed in case.listeners]
    made.bullets(listed)
    made.paragraph("Alle anderen verlassen für diesen Fall den Raum.")


def _listener(name: str, closed: tuple[DataCategory, ...]) -> Inline:
    if not closed:
        return name
    return [name, Strong(" – nicht: " + ", ".join(word(each) for each in closed))]


def _times(made: Paper) -> None:
    row: list[Entry] = [
        _write("began_at", "Beginn (Uhrzeit)", share=3),
        _write("ended_at", "Ende (Uhrzeit)", share=3),
        Tick(name="present", label="Der junge Mensch ist dabei", share=6, alone=True),
    ]
    made.entries(row)
    _rows(
        made,
        [
            _write(
                "attendance", "Dabei (Namen; wer später kommt oder früher geht: Uhrzeit)", lines=2
            )
        ],
    )


def _goals(made: Paper) -> None:
    made.room(_BLOCK)
    with made.section("Ziele"):
        for number in range(1, _GOALS + 1):
            first = number == 1
            made.entries(
                [
                    _write(f"goal_{number}", f"Z{number}", "Ziel, beobachtbar" * first, 7),
                    _write(f"goal_{number}_by", f"Z{number} bis", "bis" * first, 2),
                    Tick(
                        name=f"goal_{number}_agreed",
                        label="gemeinsam" if first else "",
                        said=f"Z{number} gemeinsam vereinbart",
                        share=3,
                    ),
                ]
            )


def _commitments(made: Paper) -> None:
    made.room(_BLOCK)
    with made.section("Vereinbarungen"):
        for number in range(1, _COMMITMENTS + 1):
            first, name = number == 1, f"commitment_{number}"
            made.entries(
                [
                    _write(f"{name}_who", f"{number}. Wer", "Wer" * first, 4),
                    _write(f"{name}_what", f"{number}. Was", "Was" * first, 6),
                    _write(f"{name}_by", f"{number}. Bis", "Bis wann" * first, 2),
                ]
            )


def _closing(made: Paper) -> None:
    made.room(_BLOCK)
    with made.section("Ergebnis"):
        outcomes = list(Outcome)
        for pair in (outcomes[:2], outcomes[2:]):
            made.entries([_outcome(each) for each in pair])
        made.entries(
            [
                _write("follow_up", "Wiedervorlage am", share=3),
                _write("lead", "Fallführung", share=5),
                _write("told", "Ergebnis mitteilen: wer, bis wann", share=4),
            ]
        )
        _rows(
            made,
            [
                _write("rejected", "Nicht gewählte Wege"),
                _write("dissent", "Abweichende Meinung, ohne Wertung"),
            ],
        )
        made.entries([SignHere(label="Moderation", share=6), SignHere(label="Protokoll", share=6)])


def _outcome(outcome: Outcome) -> Tick:
    name = f"outcome_{outcome.name.lower()}"
    return Tick(name=name, label=word(outcome), share=6, alone=True)


def _rows(made: Paper, rows: list[Write]) -> None:
    for row in rows:
        made.entries([row])


def _write(
    name: str, said: str, label: str | None = None, share: int = 12, lines: int = 1
) -> Write:
    return Write(
        name=name, label=said if label is None else label, said=said, share=share, lines=lines
    )
