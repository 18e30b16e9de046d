"""Prints a form from its texts: in German, or in German with another language beside it.

German is binding and always there. A translation nobody has reviewed says so across each page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from ilja_desktop.documents.direction import balanced
from ilja_desktop.documents.entry import SHARES, Entry, SignHere, Tick, Translation, Write
from ilja_desktop.documents.flow import TaggedFigure
from ilja_desktop.documents.font import REGULAR
from ilja_desktop.documents.foreign import foreign
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.paper import Paper, Place
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.pictogram import SIDE, Pictogram
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import GRID, LOOKS, TEXT_WIDTH, Text
from ilja_desktop.domain.form import Filling, Form, FormWords
from ilja_desktop.domain.formgap import filled
from ilja_desktop.domain.formlayout import (
    Blanks,
    FormPart,
    People,
    Piece,
    Say,
    Signers,
    Thought,
    Ticks,
    numbered,
)
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.words import word

PROFILE = Profile.FORM
DRAFT = "Entwurf – nicht zum Unterschreiben"
_NOT_REVIEWED = f"{DRAFT}. Diese Übersetzung hat noch niemand geprüft."
_BINDING = "Verbindlich ist der deutsche Text."
_HALF = TEXT_WIDTH / 2
_PICTURE, _COLUMNS = SIDE + 16, 12.0
"""The room a picture takes, and that between two languages beside it."""
_APART = 2 * GRID
"""What sets a person, or who signs, apart from the one above."""
_SENTENCE = re.compile(r"(?<=[.?!؟።])\s+")


def render(form: Form, filling: Filling, office: OfficeDraft, now: datetime) -> bytes:
    """Return a form as a PDF.

    Args:
        form: its texts.
        filling: what is known beforehand.
        office: whose letterhead it bears.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(form.german["form.name"], office.name, PROFILE, _running(form, filling))
    made.letterhead(letterhead(office))
    _Sheet(made, form, filling).put()
    return press(made, now=now)


def _running(form: Form, filling: Filling) -> Running:
    named = bool(filling.written or filling.gaps.get("person"))
    beside = [f"Deutsch/{word(form.beside.language)}"] if form.beside else []
    return Running(
        confidentiality="Vertraulich – Sozialdaten" if named else "",
        copy=filling.number,
        version=", ".join([form.edition, *beside]),
        across="" if form.reviewed else DRAFT,
    )


class _Sheet:
    """One form on its way to paper."""

    def __init__(self, made: Paper, form: Form, filling: Filling) -> None:
        self._made = made
        self._form = form
        self._filling = filling
        pieces = [piece for part in form.layout.parts for piece in part.pieces]
        self._plain = any(isinstance(piece, Thought) for piece in pieces)
        self._letter = all(isinstance(piece, Say) for piece in pieces)

    def put(self) -> None:
        """Put down the head and every section."""
        self._head()
        for number, part in numbered(self._form.layout.parts):
            title = part.named("title")
            look = Text.PLAIN_HEADING if self._plain else None
            heading = self._german(title) if self._plain else f"{number}. {self._german(title)}"
            beside = self._heading_beside(title, number)
            begins = _beside_from() if self._plain else _HALF
            with self._made.section(heading, look=look, beside=beside, beside_from=begins):
                for piece, following in zip_longest(part.pieces, part.pieces[1:]):
                    self._piece(part, piece)
                    last = following is part.pieces[-1] and isinstance(following, Ticks)
                    if last or _leads_to(piece, following):
                        self._made.keep_with_next()

    def _head(self) -> None:
        form, made = self._form, self._made
        if not form.reviewed:
            made.paragraph(_NOT_REVIEWED, look=Text.STRONG)
        made.headline(self._german("form.title"))
        made.space_before(0 if form.reviewed or self._plain else GRID)
        if form.beside is not None:
            self._side_by_side(None, "form.title", Text.HEADING)
        if self._plain:
            made.paragraph(self._german("form.label"), look=Text.SMALL)
        self._say("form.lead", self._lead_look)
        if form.beside is not None:
            made.paragraph(_BINDING, look=Text.SMALL)

    @property
    def _lead_look(self) -> Text:
        if self._plain:
            return Text.PLAIN
        return Text.STRONG if self._letter else Text.SMALL

    def _heading_beside(self, name: str, number: int) -> Place | None:
        text = self._foreign(name)
        if text is None:
            return None
        look = Text.PLAIN_HEADING if self._plain else Text.HEADING
        shown = text if self._plain else f"{number}. {text}"
        return self._place(shown, look)

    def _piece(self, part: FormPart, piece: Piece) -> None:
        match piece:
            case Say():
                self._say(part.named(piece.name), Text.STRONG if piece.strong else Text.BODY)
            case Ticks():
                self._ticks(part, piece)
            case Blanks():
                self._made.entries(list(self._blanks(part, piece)))
            case People():
                self._people(part, piece)
            case Signers():
                self._signers(part, piece)
            case Thought():
                self._thought(part, piece)

    def _say(self, name: str, look: Text) -> None:
        if self._foreign(name) is None:
            self._made.paragraph(self._german(name), look=look)
        else:
            self._side_by_side(self._german(name), name, look)

    def _side_by_side(self, german: str | None, name: str, look: Text) -> None:
        text = self._foreign(name)
        if text is None:
            return
        places = [self._place(text, look)]
        if german is not None:
            places.insert(0, lambda here: paragraph(german, look, Node("P", here)))
        self._made.side_by_side(places, [TEXT_WIDTH / len(places)] * len(places))

    def _place(self, text: str, look: Text) -> Place:
        beside = self._form.beside
        assert beside is not None
        return lambda here: foreign(
            text, beside.language, look, here if here.role == "P" else Node("P", here)
        )

    def _ticks(self, part: FormPart, piece: Ticks) -> None:
        columns = 1 if self._form.beside and piece.columns < _NARROW else piece.columns
        boxes = [self._tick(part.named(name), share=SHARES // columns) for name in piece.names]
        for at in range(0, len(boxes), columns):
            self._made.entries(boxes[at : at + columns])

    def _tick(self, name: str, *, row: int = 0, share: int = SHARES) -> Tick:
        place = f"{name}.{row}" if row else name
        label = self._german(name)
        return Tick(
            name=_field(place),
            label=label,
            share=share,
            said=f"{label} ({row})" if row else "",
            beside=self._translation(name),
            ticked=place in self._filling.ticked,
            alone=True,
        )

    def _blanks(self, part: FormPart, piece: Blanks) -> Iterator[Entry]:
        for blank in piece.blanks:
            name = part.named(blank.name)
            yield replace(self._write(name, share=blank.share), lines=blank.lines)

    def _write(self, name: str, *, place: str = "", said: str = "", share: int = SHARES) -> Write:
        return Write(
            name=_field(place or name),
            label=self._german(name),
            said=said,
            share=share,
            beside=self._translation(name),
            known=self._filling.written.get(place or name, ""),
        )

    def _people(self, part: FormPart, piece: People) -> None:
        names = [part.named(column) for column in piece.columns]
        known = [
            int(p.rpartition(".")[2])
            for p in self._filling.written
            if p.rpartition(".")[0] in names
        ]
        for number in range(1, max([piece.count, *known]) + 1):
            self._person(part, piece, number)

    def _signers(self, part: FormPart, piece: Signers) -> None:
        for name in piece.names:
            self._signer(part, name)

    def _person(self, part: FormPart, piece: People, number: int) -> None:
        share = SHARES // len(piece.columns)
        row = []
        for column in piece.columns:
            name = part.named(column)
            said = f"{self._german(name)} ({number})"
            write = self._write(name, place=f"{name}.{number}", said=said, share=share)
            row.append(write if number == 1 else replace(write, label=""))
        self._made.entries(row)
        self._made.space_before(_APART if number > 1 else 0)
        self._made.keep_with_next()
        each = SHARES // max(3, len(piece.ticks))
        self._made.entries(
            [self._tick(part.named(tick), row=number, share=each) for tick in piece.ticks]
        )

    def _signer(self, part: FormPart, name: str) -> None:
        whole = part.named(name)
        self._say(whole, Text.STRONG)
        self._made.space_before(_APART)
        self._made.keep_with_next()
        place, signature, printed = (f"sign.{each}" for each in ("place_and_date", *_SIGNED))
        said = self._german(whole)
        self._made.entries(
            [
                self._write(
                    place,
                    place=f"{whole}.place",
                    said=f"{said}: {self._german(place)}",
                    share=4,
                ),
                SignHere(
                    label=self._german(signature), share=4, beside=self._translation(signature)
                ),
                self._write(
                    printed,
                    place=f"{whole}.name",
                    said=f"{said}: {self._german(printed)}",
                    share=4,
                ),
            ]
        )

    def _thought(self, part: FormPart, piece: Thought) -> None:
        shown = f"pictures.{piece.picture}"
        alt = " · ".join(filter(None, (self._german(shown), self._foreign(shown))))
        names = [part.named(line) for line in piece.lines]

        def picture(here: Node) -> Flowable:
            return TaggedFigure(Pictogram(piece.picture), Node("Figure", here, alt=alt))

        widths = [_PICTURE, TEXT_WIDTH - _PICTURE]

        def german(here: Node) -> list[Flowable]:
            return [
                paragraph(_addressable(line, widths[1]), Text.PLAIN, Node("P", here))
                for name in names
                for line in _lines(self._form.german[name], self._filling.gaps)
            ]

        places: list[Place] = [picture, german]
        if self._form.beside is not None:
            places += [lambda _: Spacer(1, 1), self._thought_beside(names)]
            begins = _beside_from()
            widths = [_PICTURE, begins - _COLUMNS - _PICTURE, _COLUMNS, TEXT_WIDTH - begins]
        self._made.side_by_side(places, widths, 2 * GRID)

    def _thought_beside(self, names: list[str]) -> Place:
        beside = self._form.beside
        assert beside is not None
        room = TEXT_WIDTH - _beside_from()
        return lambda here: [
            foreign(_addressable(line, room), beside.language, Text.PLAIN, Node("P", here))
            for name in names
            if name in beside.words
            for line in _lines(beside[name], self._gaps_beside)
        ]

    @property
    def _gaps_beside(self) -> dict[str, str]:
        return {**self._filling.gaps, **self._filling.beside}

    def _german(self, name: str) -> str:
        return filled(self._form.german[name], self._filling.gaps)

    def _foreign(self, name: str) -> str | None:
        """Return the words in the second language, unless the office changed the German ones."""
        beside = self._form.beside
        if beside is None or name not in beside.words:
            return None
        return filled(beside[name], self._gaps_beside)

    def _translation(self, name: str) -> Translation | None:
        text = self._foreign(name)
        beside: FormWords | None = self._form.beside
        return None if text is None or beside is None else Translation(text, beside.language)


def _lines(text: str, gaps: Mapping[str, str]) -> list[str]:
    """Return the sentences of a text, one to a line; then what is in its gaps."""
    return [
        line
        for sentence in _SENTENCE.split(text)
        for line in balanced(filled(sentence, gaps)).split("\n")
    ]


def _addressable(line: str, room: float) -> str:
    """Return a line in which a mail address too long for it is broken before its "@"."""
    look = LOOKS[Text.PLAIN]
    words = (
        word.replace("@", "\n@") if stringWidth(word, REGULAR, look.size) > room else word
        for word in line.split(" ")
    )
    return " ".join(words)


def _beside_from() -> float:
    """Return where the second language begins beside a picture and German."""
    return float(TEXT_WIDTH + _PICTURE + _COLUMNS) / 2


def _leads_to(piece: Piece, following: Piece | None) -> bool:
    """Say whether a piece introduces the next: what is said of boxes, a box and its field."""
    match piece:
        case Say():
            return following is not None and (piece.strong or not isinstance(following, Say))
        case Ticks():
            return isinstance(following, Blanks)
        case _:
            return False


_NARROW = 3
"""So many boxes side by side have room for one language below the other."""
_SIGNED = ("signature", "name")


def _field(place: str) -> str:
    """Return the name of a field; a dot would make it a child of another field."""
    return place.replace(".", "_")
