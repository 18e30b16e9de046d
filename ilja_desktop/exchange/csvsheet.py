"""Sheets of .csv files as offices export them: encodings and separators are found out."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.archive import ArchiveLimits, FileTooLarge
from ilja_desktop.exchange.cell import Sheet, text_row
from ilja_desktop.exchange.xlsxsheet import SheetLimits, TooManyRows

SEPARATORS = (";", "\t", ",")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_SAMPLE_ROWS = 50
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(eq=False)
class TextUnreadable(Refusal):
    """The bytes are no text in any encoding an office uses."""

    file: str


@dataclass(eq=False)
class TableBroken(Refusal):
    """A quotation mark is opened and never closed, or closed in the middle of a field."""

    file: str
    line: int


def read_csv(file: str, content: bytes, limits: SheetLimits, archive: ArchiveLimits) -> Sheet:
    """Return the one sheet of a text table.

    Raises:
        Refusal: the file is too large, no text, or its quotation marks do not match.
    """
    if len(content) > archive.file_bytes:
        raise FileTooLarge(file, archive.file_bytes >> 20)
    text = decode(file, content)
    separator = None
    if told := _SEPARATOR_LINE.match(text):
        separator, text = told[1], text[told.end() :]
    table = _table(file, text, separator or _separator(text), first=2 if told else 1)
    rows = tuple(text_row(number, map(_unwrapped, texts)) for number, texts in table)
    filled = tuple(row for row in rows if row.cells)
    wide = any(row.cells[-1][0] >= limits.columns for row in filled)
    if len(filled) > limits.rows or wide:
        raise TooManyRows(file, limits.rows)
    return Sheet(file, "", filled)


def decode(file: str, content: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 or Windows-1252, with or without a mark.

    Raises:
        TextUnreadable: none of them fits.
    """
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _BINARY.search(text):
            return text.removeprefix("\ufeff")
    raise TextUnreadable(file)


def _encodings(content: bytes) -> tuple[str, ...]:
    if content.startswith(codecs.BOM_UTF8):
        return ("utf-8-sig",)
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    head = content[:4096]
    if head.count(0) * 4 > len(head):
        return ("utf-16-le", "utf-16-be") if head[1::2].count(0) else ("utf-16-be", "utf-16-le")
    return ("utf-8", "cp1252")


def _separator(text: str) -> str:
    """Return the separator that cuts most rows into the same number of fields."""
    return max(SEPARATORS, key=lambda separator: _fit(text, separator))


def _fit(text: str, separator: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    widths: Counter[int] = Counter()
    try:
        for row, _ in zip(reader, range(_SAMPLE_ROWS), strict=False):
            widths[len(row)] += len(row) > 1
    except csv.Error:
        return (0, 0)
    width, rows = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return (rows, width)


def _table(file: str, text: str, separator: str, *, first: int) -> list[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows = []
    try:
        for number, row in enumerate(reader, start=first):
            rows.append((number, row))
    except csv.Error as error:
        raise TableBroken(file, reader.line_num) from error
    return rows


def _unwrapped(text: str) -> str:
    """Return the text of a cell written as ``="0241"`` to keep its zeros."""
    match = _AS_TEXT.fullmatch(text.strip())
    return match[1].replace('""', '"') if match else text
