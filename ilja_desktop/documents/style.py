"""The one table of how documents look.

A4 with the margins of DIN 5008 (25 mm left for punching, 20 mm right), so text is at most 165 mm
wide; a grid of 4 points; colour only as an accent, everything readable in black and white. The
figures of Noto Sans are tabular, so numbers stand under one another.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from ilja_desktop.documents.font import BOLD, REGULAR, coverage, hyphenator

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 27 * mm, 27 * mm
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

INK = HexColor("#1D2034")
MUTED = HexColor("#51577A")
ACCENT = HexColor("#2044AA")
ACCENT_DARK = HexColor("#14296E")
SUNKEN = HexColor("#F7F8FB")
LINE = HexColor("#C0C3D5")
HAIRLINE = HexColor("#DFE1EA")
PAPER = HexColor("#FFFFFF")

GRID = 4.0
HANDWRITING = 9 * mm
BOX = 5 * mm


class Text(Enum):
    """What a piece of text is, and so how it looks."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    BODY = "body"
    SMALL = "small"
    LEAD = "lead"
    OFFICE = "office"
    STRONG = "strong"
    FIELD = "field"
    ANSWER = "answer"
    LABEL = "label"
    VALUE = "value"
    ITEM = "item"
    CELL = "cell"
    NUMBER = "number"
    COLUMN = "column"
    NUMBER_COLUMN = "number column"
    PROMINENT_COLUMN = "prominent column"
    PROMINENT_NUMBER_COLUMN = "prominent number column"
    ROW = "row"
    FIGURE = "figure"
    PLAIN = "plain"
    PLAIN_HEADING = "plain heading"


@dataclass(frozen=True)
class Look:
    """Size and leading in points, and the space around."""

    size: float
    leading: float
    bold: bool = False
    colour: HexColor = INK
    before: float = 0
    after: float = 0
    right: bool = False
    hyphens: bool = True


LOOKS: dict[Text, Look] = {
    Text.TITLE: Look(18, 24, bold=True, colour=ACCENT_DARK, after=4, hyphens=False),
    Text.HEADING: Look(13, 18, bold=True, colour=ACCENT_DARK, before=14, after=4, hyphens=False),
    Text.SUBHEADING: Look(11, 16, bold=True, colour=ACCENT_DARK, before=10, after=4, hyphens=False),
    Text.BODY: Look(10.5, 15, after=7),
    Text.SMALL: Look(8.5, 12, colour=MUTED, after=4),
    Text.LEAD: Look(11, 16, colour=MUTED, after=12),
    Text.OFFICE: Look(12, 16, bold=True, colour=ACCENT_DARK, hyphens=False),
    Text.STRONG: Look(10.5, 15, bold=True),
    Text.FIELD: Look(9.5, 14, before=4, after=2, hyphens=False),
    Text.ANSWER: Look(9.5, 14, hyphens=False),
    Text.LABEL: Look(8.5, 15, colour=MUTED),
    Text.VALUE: Look(10.5, 15),
    Text.ITEM: Look(10.5, 15),
    Text.CELL: Look(9.5, 13),
    Text.NUMBER: Look(9.5, 13, right=True, hyphens=False),
    Text.COLUMN: Look(8.5, 12, bold=True, colour=ACCENT_DARK),
    Text.NUMBER_COLUMN: Look(8.5, 12, bold=True, colour=ACCENT_DARK, right=True),
    Text.PROMINENT_COLUMN: Look(8.5, 12, bold=True, colour=PAPER),
    Text.PROMINENT_NUMBER_COLUMN: Look(8.5, 12, bold=True, colour=PAPER, right=True),
    Text.ROW: Look(9.5, 13, bold=True),
    Text.FIGURE: Look(24, 28, bold=True, colour=ACCENT_DARK, hyphens=False),
    Text.PLAIN: Look(14, 21, after=3, hyphens=False),
    Text.PLAIN_HEADING: Look(
        16, 22, bold=True, colour=ACCENT_DARK, before=12, after=6, hyphens=False
    ),
}


@cache
def paragraph_style(text: Text) -> ParagraphStyle:
    """Return what reportlab needs to know about a kind of text."""
    coverage()
    look = LOOKS[text]
    heading = text in (Text.TITLE, Text.HEADING, Text.SUBHEADING, Text.PLAIN_HEADING)
    return ParagraphStyle(
        text.value,
        fontName=BOLD if look.bold else REGULAR,
        fontSize=look.size,
        leading=look.leading,
        textColor=look.colour,
        spaceBefore=look.before,
        spaceAfter=look.after,
        alignment=TA_RIGHT if look.right else TA_LEFT,
        hyphenationLang=hyphenator() if look.hyphens else "",
        splitLongWords=1,
        keepWithNext=1 if heading else 0,
        allowWidows=0,
        allowOrphans=0,
    )
