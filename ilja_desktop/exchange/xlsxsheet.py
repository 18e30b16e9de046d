"""Sheets of .xlsx files, read by openpyxl after the archive has been looked through."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.archive import ArchiveLimits, SpreadsheetDamaged, check_archive
from ilja_desktop.exchange.cell import (
    EPOCH_1900,
    EPOCH_1904,
    Cell,
    CellFault,
    Row,
    Sheet,
    address,
    plain,
)

# What openpyxl and the parsers below it raise on a file that is no proper workbook.
_PARSER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


@dataclass(eq=False)
class TooManyRows(Refusal):
    """More rows than a person could look through in a preview."""

    file: str
    rows: int


@dataclass(frozen=True)
class SheetLimits:
    """How much of a spreadsheet is read."""

    rows: int = 20_000
    """Filled rows per sheet."""
    visited: int = 4_000_000
    """Cells per sheet, empty ones included."""
    columns: int = 500
    text: int = 32_767
    """Characters of a cell, as in office programs."""


def read_xlsx(
    file: str, content: bytes, limits: SheetLimits, archive: ArchiveLimits
) -> tuple[Sheet, ...]:
    """Return the visible sheets; formulas are never calculated, only their stored results read.

    Raises:
        Refusal: the file is damaged, encrypted, dangerous or too large.
    """
    check_archive(file, content, archive)
    try:
        # openpyxl warns of everything it does not keep; nothing is written back.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return tuple(_sheets(file, content, limits))
    except _PARSER_ERRORS as error:
        raise SpreadsheetDamaged(file) from error


def _sheets(file: str, content: bytes, limits: SheetLimits) -> Iterator[Sheet]:
    values = _opened(content, results=True)
    formulas = _opened(content, results=False)
    if not values.worksheets:
        raise SpreadsheetDamaged(file)
    epoch = EPOCH_1904 if values.epoch.year == 1904 else EPOCH_1900
    for shown, written in zip(values.worksheets, formulas.worksheets, strict=True):
        if shown.sheet_state == "visible":
            rows = tuple(_rows(file, shown, written, limits))
            yield Sheet(file, plain(shown.title), rows, epoch)


# ``Any``: openpyxl comes without types.
def _opened(content: bytes, *, results: bool) -> Any:
    return openpyxl.load_workbook(
        io.BytesIO(content), read_only=True, data_only=results, keep_links=False
    )


def _rows(file: str, shown: Any, written: Any, limits: SheetLimits) -> Iterator[Row]:
    """Pair the stored results with the formulas, row by row."""
    visited = filled = 0
    for sheet in (shown, written):
        sheet.reset_dimensions()
    for number, (results, formulas) in enumerate(
        zip(shown.iter_rows(), written.iter_rows(), strict=True), start=1
    ):
        visited += len(results) or 1
        cells = tuple(_cells(number, results, formulas, limits))
        filled += bool(cells)
        if visited > limits.visited or filled > limits.rows or _too_wide(cells, limits):
            raise TooManyRows(file, limits.rows)
        if cells:
            yield Row(number, cells)


def _too_wide(cells: tuple[tuple[int, Cell], ...], limits: SheetLimits) -> bool:
    return bool(cells) and cells[-1][0] >= limits.columns


def _cells(
    number: int, results: tuple[Any, ...], formulas: tuple[Any, ...], limits: SheetLimits
) -> Iterator[tuple[int, Cell]]:
    for column, (result, formula) in enumerate(zip(results, formulas, strict=True)):
        if result.value is None and formula.value is None:
            continue
        cell = _cell(address(column, number), result, formula, limits)
        if cell.text or cell.fault:
            yield column, cell


def _cell(place: str, result: Any, formula: Any, limits: SheetLimits) -> Cell:
    if result.value is None:
        # A stored empty text has the type "str"; anything else was never calculated.
        calculated = result.data_type == "str" or formula.data_type != "f"
        return Cell(place, "", fault=None if calculated else CellFault.FORMULA)
    if result.data_type == "e":
        return Cell(place, plain(str(result.value)), fault=CellFault.ERROR)
    return Cell(place, _text(result.value)[: limits.text], _day(result.value))


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _text(value: object) -> str:
    """Return a value as a German reader would type it."""
    match value:
        case bool():
            return "ja" if value else "nein"
        case datetime() | date():
            return f"{value.day:02}.{value.month:02}.{value.year}"
        case time() | timedelta():
            return str(value)
        case float() if value.is_integer():
            return str(int(value))
        case float():
            return str(value).replace(".", ",")
        case _:
            return plain(str(value))
