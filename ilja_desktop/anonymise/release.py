"""The data form of a protected summary (``sdc-attack/1``), as it lies beside every export.

The audit reads this form and nothing else, so what it judges is what leaves the office.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from ilja_desktop.anonymise.form import FORMAT, CellForm, ConstraintForm, ReleaseForm, TableForm
from ilja_desktop.domain.axis import TOTAL, Axis
from ilja_desktop.domain.summary import Cell, CellState, KeyFigure, ProtectedSummary, Table
from ilja_desktop.domain.summaryperiod import SummaryPeriod


def population_name(unit: str, period: SummaryPeriod) -> str:
    """Return the name of a population: what is counted, and when."""
    return f"{unit} {period.code}"


def release_form(summary: ProtectedSummary) -> ReleaseForm:
    """Return a summary as plain data: key figures, tables and percentages."""
    figures = (_figure_form(figure, summary) for figure in summary.key_figures)
    return {
        "format": FORMAT,
        "policy": {
            "threshold": summary.threshold,
            "min_width": 2,
            "zeros": "protected" if summary.zeros_may_hide else "published",
            "mark": "same",
        },
        "tables": [
            *(form for form in figures if form["cells"]),
            *(_table_form(table, summary) for table in summary.tables),
        ],
        "constraints": [
            constraint for table in summary.tables for constraint in _shares(table, summary)
        ],
    }


def release_json(summary: ProtectedSummary) -> str:
    """Return the form as text; the same summary always gives the same bytes."""
    return json.dumps(release_form(summary), ensure_ascii=False, indent=1) + "\n"


def _figure_form(figure: KeyFigure, summary: ProtectedSummary) -> TableForm:
    return {
        "id": f"kennzahl-{figure.unit}",
        "title": figure.title,
        "population": figure.population or population_name(figure.unit, summary.period),
        "axes": [{"name": figure.unit, "codes": [TOTAL], "total": TOTAL}],
        "cells": list(_cell_forms([([TOTAL], figure.cell)])),
    }


def _table_form(table: Table, summary: ProtectedSummary) -> TableForm:
    return {
        "id": table.code,
        "title": table.title,
        "population": table.population or population_name(table.unit, summary.period),
        "axes": [
            {"name": axis.code, "codes": _codes(axis), "total": TOTAL} for axis in _axes(table)
        ],
        "cells": list(_cell_forms(_placed(table))),
    }


def _axes(table: Table) -> tuple[Axis, ...]:
    return (table.rows,) if table.columns is None else (table.rows, table.columns)


def _codes(axis: Axis) -> list[str]:
    return [*(category.code for category in axis.categories), TOTAL]


def _placed(table: Table) -> list[tuple[list[str], Cell]]:
    columns = [[]] if table.columns is None else [[code] for code in _codes(table.columns)]
    return [
        ([row, *column], cell)
        for row, cells in zip(_codes(table.rows), table.cells, strict=True)
        for column, cell in zip(columns, cells, strict=True)
    ]


def _cell_forms(placed: list[tuple[list[str], Cell]]) -> Iterator[CellForm]:
    for at, cell in placed:
        match cell.state:
            case CellState.PRINTED:
                yield {"at": at, "v": cell.value}
            case CellState.PROTECTED:
                yield {"at": at, "v": None}
            case CellState.LEFT_OUT:
                continue


def _shares(table: Table, summary: ProtectedSummary) -> Iterator[ConstraintForm]:
    """Yield what every printed percentage says: the share lies within half a point of it."""
    base = table.cells[-1][-1].value
    population = table.population or population_name(table.unit, summary.period)
    names = [axis.code for axis in _axes(table)]
    for at, cell in _placed(table):
        if cell.percent is None or base is None:
            continue
        where = {name: code for name, code in zip(names, at, strict=True) if code != TOTAL}
        yield {
            "terms": [(population, where, 100.0)],
            "lo": (cell.percent - 0.5) * base,
            "hi": (cell.percent + 0.5) * base,
        }
