"""The paper twin of a log entry: to be filled in on screen or by hand, and read back."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from ilja_desktop.documents.entry import Choose, Write
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.domain.logsheet import (
    FORM_MARK,
    FORM_VERSION,
    LINE,
    TANDEM_FIELD,
    TEXT,
    LogSheetPaper,
    box,
)
from ilja_desktop.domain.mentorlog import ContactKind, MentorTopic, PlaceKind
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.words import word

PROFILE = Profile.FORM
_TITLE = "Tagebuchblatt"
_HOW = (
    "Die ersten vier Felder genügen. Bitte keine Angaben über Gesundheit, Familie oder Asyl, und "
    "keinen Nachnamen. Bei Sorge um einen jungen Menschen bitte anrufen, nicht schreiben."
)


def render(paper: LogSheetPaper, now: datetime) -> bytes:
    """Return an empty sheet as a PDF.

    Args:
        paper: for whom.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        _TITLE,
        paper.office.name,
        PROFILE,
        Running(
            confidentiality="Ausgefüllt vertraulich",
            version=f"{_TITLE}, Fassung {FORM_VERSION}",
            purpose="Nur für die Koordination; verschlossen aufbewahren.",
        ),
    )
    made.letterhead(letterhead(paper.office))
    name = f": {paper.tandem}" if paper.tandem else ""
    made.headline(f"{_TITLE}{name}", lead=_HOW)
    _front(made)
    made.page_break()
    _back(made)
    made.stated("formular", "Kennung des Formulars", FORM_MARK)
    made.stated(TANDEM_FIELD, "Deckname des Tandems", paper.pseudonym or "–")
    return press(made, now=now)


def _front(made: Paper) -> None:
    made.entries([Write(name="met_on", label="Datum (TT.MM.JJJJ)", share=4, max_length=LINE)])
    for field, label, lines in (
        ("done", "Was haben wir gemacht?", 6),
        ("felt", "Wie war es?", 3),
        ("next_step", "Nächster Schritt", 3),
    ):
        made.entries([Write(name=field, label=label, lines=lines, max_length=TEXT)])
    made.entries([_choice("Wie läuft das Tandem?", Mood, beside=3)])


def _back(made: Paper) -> None:
    with made.section("Mehr angeben, wenn Sie mögen"):
        made.entries(
            [
                Write(name="minutes", label="Dauer (Minuten)", share=4, max_length=LINE),
                Write(name="next_on", label="Nächstes Treffen", share=4, max_length=LINE),
                Write(name="fare", label="Fahrtkosten (Euro)", share=4, max_length=LINE),
            ]
        )
        made.entries([_choice("Art", ContactKind)])
        made.entries([_choice("Wo", PlaceKind)])
        made.entries([_choice("Worum ging es?", MentorTopic)])
        made.entries(
            [Write(name="inquiry", label="Frage an die Koordination", lines=2, max_length=TEXT)]
        )


def _choice(label: str, kind: type[Enum], beside: int = 4) -> Choose:
    answers = tuple((box(kind, member), word(member)) for member in kind)
    return Choose(label=label, answers=answers, beside=beside)
