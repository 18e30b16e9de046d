"""Sheets and cells as every reader hands them on: plain text with its address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

EPOCH_1900 = date(1899, 12, 30)
"""Day 0 of the usual serial numbers; right from 1 March 1900 on (ECMA-376 18.17.4.1)."""
EPOCH_1904 = date(1904, 1, 1)

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad]")
_LINE_END = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")


class CellFault(Enum):
    """Why a cell has no value to read."""

    FORMULA = "Formel ohne Ergebnis"
    ERROR = "Fehlerwert"
    AMBIGUOUS = "mehrere Kästchen angekreuzt"


@dataclass(frozen=True)
class Cell:
    """One filled cell; ``address`` is where a person finds it: ``B7`` or the name of a field."""

    address: str
    text: str
    day: date | None = None
    """Set if the file itself marks the value as a date."""
    fault: CellFault | None = None


@dataclass(frozen=True)
class Row:
    """The filled cells of one row, by the number of their column from 0 on."""

    number: int
    """As the spreadsheet shows it, from 1 on."""
    cells: tuple[tuple[int, Cell], ...]

    def cell(self, column: int) -> Cell | None:
        """Return the cell of a column, if it is filled."""
        return next((cell for index, cell in self.cells if index == column), None)


@dataclass(frozen=True)
class Sheet:
    """One sheet with its filled rows."""

    file: str
    name: str
    """Empty where the file has no sheets."""
    rows: tuple[Row, ...]
    epoch: date = EPOCH_1900
    """Day 0 of serial numbers."""


def plain(text: str) -> str:
    """Return foreign text as plain text: composed, trimmed, without what nobody can see.

    Control characters, direction marks and soft hyphens go; line ends become ``\\n``.
    """
    text = _INVISIBLE.sub("", _LINE_END.sub("\n", text))
    text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSEEN)
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return unicodedata.normalize("NFC", "\n".join(lines)).strip()


_UNSEEN = {"Cc", "Cs", "Cn", "Co"}


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0: ``A``, ``Z``, ``AA``."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(column: int, row: int) -> str:
    """Return where a cell stands; the column counts from 0, the row from 1."""
    return f"{column_letters(column)}{row}"


def text_row(number: int, texts: Iterable[str]) -> Row:
    """Return a row made of texts; empty ones are left out."""
    plains = ((index, plain(text)) for index, text in enumerate(texts))
    return Row(
        number, tuple((index, Cell(address(index, number), text)) for index, text in plains if text)
    )
