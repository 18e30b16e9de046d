"""Prints a form from its texts: in German, or in German with another language beside it.

German is binding and always there. A translation nobody has reviewed says so across each page.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest

from ilja_desktop.documents.entry import Translation
from ilja_desktop.documents.foreign import foreign
from ilja_desktop.documents.formentry import FormEntries, Row
from ilja_desktop.documents.formtext import FormText
from ilja_desktop.documents.formthought import BESIDE_FROM, put_thought
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.paper import Paper, Place
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import GRID, TEXT_WIDTH, Text
from ilja_desktop.domain.form import Filling, Form
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
_APART = 2 * GRID
"""What sets a person, or who signs, apart from the one above."""


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
        self._text = FormText(form, filling)
        self._entries = FormEntries(self._text, filling)
        pieces = [piece for part in form.layout.parts for piece in part.pieces]
        self._plain = any(isinstance(piece, Thought) for piece in pieces)
        self._letter = all(isinstance(piece, Say) for piece in pieces)

    def put(self) -> None:
        """Put down the head and every section."""
        self._head()
        for number, part in numbered(self._form.layout.parts):
            with self._section(number, part.named("title")):
                for piece, following in zip_longest(part.pieces, part.pieces[1:]):
                    self._piece(part, piece)
                    last = following is part.pieces[-1] and isinstance(following, Ticks)
                    if last or _leads_to(piece, following):
                        self._made.keep_with_next()

    def _head(self) -> None:
        form, made = self._form, self._made
        if not form.reviewed:
            made.paragraph(_NOT_REVIEWED, look=Text.STRONG)
        made.headline(self._text.german("form.title"))
        made.space_before(0 if form.reviewed or self._plain else GRID)
        title_beside = self._text.beside("form.title")
        if title_beside is not None:
            made.side_by_side([_place(title_beside, Text.HEADING)], [TEXT_WIDTH])
        if self._plain:
            made.paragraph(self._text.german("form.label"), look=Text.SMALL)
        self._say("form.lead", self._lead_look)
        if self._text.bilingual:
            made.paragraph(_BINDING, look=Text.SMALL)

    @property
    def _lead_look(self) -> Text:
        if self._plain:
            return Text.PLAIN
        return Text.STRONG if self._letter else Text.SMALL

    def _section(self, number: int, title: str) -> AbstractContextManager[None]:
        """Open a section; only sections without pictures bear their number."""
        heading, beside = self._text.german(title), self._text.beside(title)
        if not self._plain:
            heading = f"{number}. {heading}"
            beside = beside and replace(beside, text=f"{number}. {beside.text}")
        look = Text.PLAIN_HEADING if self._plain else Text.HEADING
        return self._made.section(
            heading,
            look=look,
            beside=_place(beside, look) if beside else None,
            beside_from=BESIDE_FROM if self._plain else TEXT_WIDTH / 2,
        )

    def _piece(self, part: FormPart, piece: Piece) -> None:
        match piece:
            case Say():
                self._say(part.named(piece.name), Text.STRONG if piece.strong else Text.BODY)
            case Ticks():
                self._rows(self._entries.ticks(part, piece))
            case Blanks():
                self._rows([self._entries.blanks(part, piece)])
            case People():
                self._people(part, piece)
            case Signers():
                self._signers(part, piece)
            case Thought():
                put_thought(self._made, self._text, part, piece)

    def _say(self, name: str, look: Text) -> None:
        german, beside = self._text.german(name), self._text.beside(name)
        if beside is None:
            self._made.paragraph(german, look=look)
        else:
            places = [lambda here: paragraph(german, look, Node("P", here)), _place(beside, look)]
            self._made.side_by_side(places, [TEXT_WIDTH / 2] * 2)

    def _rows(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._made.entries(row)

    def _people(self, part: FormPart, piece: People) -> None:
        for number in range(1, self._entries.count(part, piece) + 1):
            named, boxes = self._entries.person(part, piece, number)
            self._made.entries(named)
            self._made.space_before(_APART if number > 1 else 0)
            self._made.keep_with_next()
            self._made.entries(boxes)

    def _signers(self, part: FormPart, piece: Signers) -> None:
        for name in map(part.named, piece.names):
            self._say(name, Text.STRONG)
            self._made.space_before(_APART)
            self._made.keep_with_next()
            self._made.entries(self._entries.signature(name))


def _place(beside: Translation, look: Text) -> Place:
    """Return a place for words in the second language; beside a heading there is a paragraph."""
    return lambda here: foreign(
        beside.text, beside.language, look, here if here.role == "P" else Node("P", here)
    )


def _leads_to(piece: Piece, following: Piece | None) -> bool:
    """Say whether a piece introduces the next: what is said of boxes, a box and its field."""
    match piece:
        case Say():
            return following is not None and (piece.strong or not isinstance(following, Say))
        case Ticks():
            return isinstance(following, Blanks)
        case _:
            return False
