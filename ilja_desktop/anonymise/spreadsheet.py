"""A protected summary as text for German spreadsheets: semicolons, UTF-8 with a byte order mark."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from ilja_desktop.domain.summary import CellState, Comparison, ProtectedSummary, Table

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel reads UTF-8 as Windows-1252."""


def summary_csv(summary: ProtectedSummary) -> bytes:
    """Return the whole summary as one file, its parts one below the other."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in _rows(summary):
        writer.writerow(_harmless(field) for field in row)
    return (BYTE_ORDER_MARK + text.getvalue()).encode("utf-8")


def _rows(summary: ProtectedSummary) -> Iterator[list[str]]:
    yield ["Anonymisierte Zusammenfassung"]
    yield ["Stelle", summary.office]
    yield ["Zeitraum", summary.period.label]
    yield []
    for figure in summary.key_figures:
        if figure.cell.state is not CellState.LEFT_OUT:
            yield [figure.title, figure.cell.text]
    for table in summary.tables:
        yield []
        yield [table.title]
        yield from _table_rows(table)
    for comparison in summary.comparisons:
        yield []
        yield [comparison.beside]
        yield from _comparison_rows(comparison)
    yield []
    for left_out in summary.left_out:
        yield [left_out.title, left_out.sentence]
    for note in summary.notes:
        yield [note]


def _table_rows(table: Table) -> Iterator[list[str]]:
    share = ["Anteil in %"] if table.has_percentages else []
    yield [table.rows.title, *table.column_labels, *share]
    for label, cells in zip(table.row_labels, table.cells, strict=True):
        last = cells[-1].percent
        shares = ["" if last is None else str(last)] if share else []
        yield [label, *(cell.text for cell in cells), *shares]


def _comparison_rows(comparison: Comparison) -> Iterator[list[str]]:
    yield [*comparison.headings]
    for row in comparison.rows:
        yield [row.label, row.then.text, row.now.text]


def _harmless(field: str) -> str:
    """Return a field that no spreadsheet takes for a formula."""
    return f"'{field}" if field.startswith(("=", "+", "-", "@", "\t", "\r")) else field
