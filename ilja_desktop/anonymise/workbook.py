"""A protected summary as a workbook: numbers and marks, and nothing beside them.

No formula, hidden sheet, comment, cache or author is in it, and no moment but the day it is
dated; so a reader has exactly what is printed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell as Place
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from ilja_desktop.domain.summary import Cell, CellState, Comparison, ProtectedSummary, Table

_FIRST, _OTHERS = 40, 18
"""Widths of columns, in characters."""

_PRINTED = Font(bold=True)


def summary_xlsx(summary: ProtectedSummary, day: date) -> bytes:
    """Return the whole summary: an overview, then a sheet for each table.

    Args:
        summary: as it may leave.
        day: what the file is dated; the same day gives the same bytes.
    """
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = "Überblick"
    _write(first, _overview(summary))
    for number, table in enumerate(summary.tables, start=1):
        sheet = book.create_sheet(f"Tabelle {number}")
        _write(sheet, _rows(table))
        sheet.freeze_panes = "B4"
    for number, comparison in enumerate(summary.comparisons, start=1):
        _write(book.create_sheet(f"Früher {number}"), _compared(comparison))
    out = io.BytesIO()
    book.save(out)
    return _without_times(out, day)


def _without_times(file: io.BytesIO, day: date) -> bytes:
    """Pack the parts anew: archive and properties say to the second when they were written."""
    packed = io.BytesIO()
    with zipfile.ZipFile(file) as made, zipfile.ZipFile(packed, "w") as archive:
        for name in made.namelist():
            part = zipfile.ZipInfo(name)  # dated 1980, as good as not at all
            content = _properties(day) if name == ARC_CORE else made.read(name)
            archive.writestr(part, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _properties(day: date) -> bytes:
    moment = _moment(day)
    title = "Anonymisierte Zusammenfassung"
    told = DocumentProperties(creator=None, title=title, created=moment, modified=moment)
    return cast(bytes, tostring(told.to_tree()))


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC).replace(tzinfo=None)


Value = str | int | None


def _overview(summary: ProtectedSummary) -> Iterator[Sequence[Value]]:
    yield ("Anonymisierte Zusammenfassung",)
    yield ("Stelle", summary.office)
    yield ("Zeitraum", summary.period.label)
    yield ()
    for figure in summary.key_figures:
        yield (figure.title, _value(figure.cell))
    yield ()
    for number, table in enumerate(summary.tables, start=1):
        yield (f"Tabelle {number}", table.title)
    for number, comparison in enumerate(summary.comparisons, start=1):
        yield (f"Früher {number}", comparison.beside)
    for left_out in summary.left_out:
        yield (left_out.title, left_out.sentence)
    yield ()
    for note in summary.notes:
        yield (note,)


def _rows(table: Table) -> Iterator[Sequence[Value]]:
    share = ("Anteil in %",) if table.has_percentages else ()
    yield (table.title,)
    yield (table.unit,)
    yield (table.rows.title, *table.column_labels, *share)
    for label, cells in zip(table.row_labels, table.cells, strict=True):
        shares = (cells[-1].percent,) if share else ()
        yield (label, *(_value(cell) for cell in cells), *shares)


def _compared(comparison: Comparison) -> Iterator[Sequence[Value]]:
    yield (comparison.beside,)
    yield ()
    yield comparison.headings
    for row in comparison.rows:
        yield (row.label, _value(row.then), _value(row.now))


def _value(cell: Cell) -> Value:
    return cell.value if cell.state is CellState.PRINTED else cell.text


def _write(sheet: Worksheet, rows: Iterator[Sequence[Value]]) -> None:
    widest = 1
    for number, values in enumerate(rows, start=1):
        widest = max(widest, len(values))
        for column, value in enumerate(values, start=1):
            place = sheet.cell(number, column)
            assert isinstance(place, Place)
            _put(place, value, head=number == 1)
    for column in range(1, widest + 1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = _FIRST if column == 1 else _OTHERS


def _put(place: Place, value: Value, *, head: bool) -> None:
    place.value = value
    if isinstance(value, str):
        place.data_type = "s"  # a text that begins like a formula stays a text
        place.alignment = Alignment(vertical="top")
    if head:
        place.font = _PRINTED
