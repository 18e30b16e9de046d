"""Draft sentences of a report, from printed figures only.

Whoever signs the report puts them into their own words.
"""

from __future__ import annotations

from collections.abc import Iterator

from ilja_desktop.domain.summary import (
    Cell,
    CellState,
    Comparison,
    KeyFigure,
    ProtectedSummary,
    Table,
)
from ilja_desktop.domain.summaryperiod import SummaryPeriod

_NAMED = 3
"""So many categories are named in a sentence, the largest first."""


def sentences(summary: ProtectedSummary) -> tuple[str, ...]:
    """Return one sentence for the key figures, and one for each one-way table.

    A value kept secret is not mentioned, and nothing is said that it might contradict.
    """
    return (
        *_figures(summary.key_figures, summary.period),
        *_earlier(summary.comparisons[:1]),
        *(said for table in summary.tables for said in _table(table)),
    )


def _figures(figures: tuple[KeyFigure, ...], period: SummaryPeriod) -> Iterator[str]:
    known = [figure for figure in figures if figure.cell.state is CellState.PRINTED]
    if known:
        listed = [f"{figure.cell.value} {figure.unit}" for figure in known]
        when = period.label.removeprefix("alle ") if period.whole_past else f"im {period.label}"
        yield f"Gezählt wurden {when}: {_and(listed)}."


def _earlier(totals: tuple[Comparison, ...]) -> Iterator[str]:
    for each in totals:
        known = [f"{row.label} {row.then.text}" for row in each.rows if row.then.value is not None]
        if known and not each.summed:
            yield f"Zum Vergleich, {each.then.label}: {_and(known)}."


def _table(table: Table) -> Iterator[str]:
    if table.columns is not None:
        return
    whole = table.cells[-1][0]
    own = {category.code for category in table.rows.categories}
    lines = zip(table.rows.codes, table.row_labels, (row[0] for row in table.cells), strict=True)
    known = [(label, cell) for code, label, cell in lines if code in own and cell.value]
    if whole.value is None or not known:
        return
    known.sort(key=lambda line: -(line[1].value or 0))
    named = [f"{_number(cell)} auf „{label}“" for label, cell in known[:_NAMED]]
    yield f"{table.title}: Von {whole.value} entfallen {_and(named)}."


def _number(cell: Cell) -> str:
    share = "" if cell.percent is None else f" ({cell.percent} %)"
    return f"{cell.value}{share}"


def _and(parts: list[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} und {last}" if first else last
