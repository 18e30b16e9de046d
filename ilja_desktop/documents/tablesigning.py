"""The form as it was signed on the screen: its text, the drawn shapes, and what they are worth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilja_desktop.documents.foreign import foreign
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong, paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.paper import Paper, Place
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import SIGNATURE_FIELD, letterhead
from ilja_desktop.documents.style import TEXT_WIDTH, Text
from ilja_desktop.domain.daywords import clock, long_day, short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.stroke import HEIGHT, WIDTH, Shape
from ilja_desktop.domain.tablesigning import DrawnSignature, Said, SignedPaper, TextSection
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
ROLE = "hat die Unterschriften aufgenommen"
_ROOM = (84 * mm, 28 * mm)
_PEN = 1.3
_SHOWN = 8
_FIRST = 190.0
"""Room for the heading of the signatures with the first of them, in points."""
_LAST = 130.0
"""Room for the last section with its signature, in points."""
WORTH = (
    "Die Unterschriften sind mit Stift, Finger oder Maus am Bildschirm gezeichnet. Das sind "
    "einfache elektronische Signaturen. Gespeichert ist nur ihre Form. Zeit, Geschwindigkeit und "
    "Druck wurden nicht aufgezeichnet.",
    "Das ist die elektronische Form, die § 67b Abs. 2 SGB X neben der schriftlichen zulässt. Es "
    "ist keine Schriftform (§ 126 BGB) und keine qualifizierte elektronische Signatur (§ 126a "
    "BGB), die sie ersetzen könnte, wo ein Gesetz sie verlangt.",
    "Die elektronische Signatur am Ende schließt diese Datei ab: Sie zeigt, wer die "
    "Unterschriften aufgenommen hat und dass seitdem nichts geändert wurde. Sie ist nicht "
    "qualifiziert und bürgt nicht dafür, wessen Hand gezeichnet hat.",
)
_BINDING = "Verbindlich ist der deutsche Text."


class _Drawn(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A drawn shape above a line to sign on."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self._shape = shape
        self.width, self.height = _ROOM

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return _ROOM

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.line(0, 0, self.width, 0)
        canvas.setLineWidth(_PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for points in self._shape.lines:
            path = canvas.beginPath()
            places = [(x * self.width / WIDTH, self.height * (1 - y / HEIGHT)) for x, y in points]
            path.moveTo(*places[0])
            for place in places[1:] or places:
                path.lineTo(*place)
            canvas.drawPath(path)
        canvas.restoreState()


def title(paper: SignedPaper) -> str:
    """Return what the file calls itself; it names nobody."""
    return f"{paper.text.title.german}, am Bildschirm unterschrieben"


def render(paper: SignedPaper, now: datetime) -> bytes:
    """Return the signed form as a PDF, ready to be closed in its one field.

    Args:
        paper: text and shapes.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
    """
    text = paper.text
    day = rule_day(paper.signed_at)
    running = Running(
        confidentiality="Vertraulich – Sozialdaten",
        copy="Original in elektronischer Form",
        version=f"Fassung {text.version} vom {short_day(day)}",
        check_code=f"Text {paper.text_sha256[:_SHOWN].upper()}",
    )
    made = Paper(title(paper), paper.office.name, PROFILE, running)
    made.letterhead(letterhead(paper.office))
    made.headline(text.title.german)
    if text.title.beside:
        _line(made, Said("", text.title.beside), text.language, Text.HEADING)
        made.paragraph(_BINDING, look=Text.SMALL)
    made.facts(list(_facts(paper, day)))
    for section in text.sections:
        _section(made, section, text.language)
    made.room(_FIRST)
    with made.section("Unterschriften"):
        for drawn in paper.drawn:
            _place(made, drawn)
    with made.section("Was diese Unterschriften sind"):
        for line in WORTH:
            made.paragraph(line)
    made.room(_LAST)
    with made.section("Aufgenommen von"):
        made.signature(SIGNATURE_FIELD, paper.witness, ROLE)
    return press(made, now=now)


def _facts(paper: SignedPaper, day: date) -> Iterator[tuple[str, Inline]]:
    yield "Name", Strong(paper.name)
    yield "Geburtsdatum", short_day(paper.born_on)
    yield "Aufgeklärt", f"{long_day(paper.explained_on)}, {paper.explained_by}"
    if paper.interpreter:
        yield "Gedolmetscht", paper.interpreter
    german = paper.text.language is FormLanguage.GERMAN
    yield "Gelesen auf", word(paper.text.language) + ("" if german else ", daneben Deutsch")
    yield "Unterschrieben am", f"{long_day(day)}, {clock(paper.signed_at)} Uhr"
    yield "Prüfsumme des Textes", _grouped(paper.text_sha256)


def _section(made: Paper, section: TextSection, language: FormLanguage) -> None:
    title = section.title
    beside = _beside(title.beside, language, Text.HEADING) if title.beside else None
    with made.section(title.german, beside=beside):
        for line in section.lines:
            _line(made, line, language, Text.BODY)


def _line(made: Paper, line: Said, language: FormLanguage, look: Text) -> None:
    """Put a sentence down: German to the left, the other language to the right."""
    if not line.beside:
        made.paragraph(line.german, look=look)
        return
    places = [_beside(line.beside, language, look)]
    if line.german:
        places.insert(0, lambda here: paragraph(line.german, look, Node("P", here)))
    made.side_by_side(places, [TEXT_WIDTH / len(places)] * len(places))


def _beside(text: str, language: FormLanguage, look: Text) -> Place:
    return lambda here: foreign(text, language, look, here if here.role == "P" else Node("P", here))


def _place(made: Paper, drawn: DrawnSignature) -> None:
    place = drawn.place
    what = "zu den besonders geschützten Angaben" if place.special else "zur Einwilligung"
    if place.kind is SignerKind.ENTRUSTING_PERSON:
        what = "zu dem, was sie im Vertrauen gesagt hat"
    made.room(_ROOM[1] + 40)
    made.figure(_Drawn(drawn.shape), f"Gezeichnete Unterschrift von {place.name}, {what}")
    made.paragraph([Strong(place.name), f", {word(place.kind)}, {what}"])


def _grouped(sha256: str) -> str:
    return " ".join(sha256[at : at + _SHOWN] for at in range(0, len(sha256), _SHOWN))
