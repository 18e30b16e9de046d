"""A thought of a form in plain language: a picture, and short lines beside it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from ilja_desktop.documents.flow import TaggedFigure
from ilja_desktop.documents.font import REGULAR
from ilja_desktop.documents.foreign import foreign
from ilja_desktop.documents.formtext import FormText
from ilja_desktop.documents.inline import paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.paper import Paper, Place
from ilja_desktop.documents.pictogram import SIDE, Pictogram
from ilja_desktop.documents.style import GRID, LOOKS, TEXT_WIDTH, Text
from ilja_desktop.domain.formlayout import FormPart, Thought

_PICTURE, _COLUMNS = SIDE + 16, 12.0
"""The room a picture takes, and that between two languages beside it."""
BESIDE_FROM = float(TEXT_WIDTH + _PICTURE + _COLUMNS) / 2
"""Where the second language begins beside a picture and German."""


def put_thought(made: Paper, text: FormText, part: FormPart, piece: Thought) -> None:
    """Put down a picture with its lines, in a second language too where the form has one."""
    shown = f"pictures.{piece.picture}"
    beside = text.beside(shown)
    alt = " · ".join([text.german(shown), *([beside.text] if beside else [])])
    names = [part.named(line) for line in piece.lines]

    def picture(here: Node) -> Flowable:
        return TaggedFigure(Pictogram(piece.picture), Node("Figure", here, alt=alt))

    if not text.bilingual:
        room = TEXT_WIDTH - _PICTURE
        made.side_by_side([picture, _german(text, names, room)], [_PICTURE, room], 2 * GRID)
        return
    room = BESIDE_FROM - _COLUMNS - _PICTURE
    made.side_by_side(
        [picture, _german(text, names, room), lambda _: Spacer(1, 1), _foreign(text, names)],
        [_PICTURE, room, _COLUMNS, TEXT_WIDTH - BESIDE_FROM],
        2 * GRID,
    )


def _german(text: FormText, names: Sequence[str], room: float) -> Place:
    return lambda here: [
        paragraph(_addressable(line, room), Text.PLAIN, Node("P", here))
        for line in text.german_lines(names)
    ]


def _foreign(text: FormText, names: Sequence[str]) -> Place:
    room = TEXT_WIDTH - BESIDE_FROM
    return lambda here: [
        foreign(_addressable(line.text, room), line.language, Text.PLAIN, Node("P", here))
        for line in text.lines_beside(names)
    ]


def _addressable(line: str, room: float) -> str:
    """Return a line in which a mail address too long for it is broken before its "@"."""
    look = LOOKS[Text.PLAIN]
    words = (
        word.replace("@", "\n@") if stringWidth(word, REGULAR, look.size) > room else word
        for word in line.split(" ")
    )
    return " ".join(words)
