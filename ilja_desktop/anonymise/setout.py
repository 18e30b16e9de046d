"""Protected tables set out for readers: the numbers that are printed, the mark, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilja_desktop.anonymise.form import hides_zeros
from ilja_desktop.anonymise.model import Codes, Cube, Protected
from ilja_desktop.anonymise.share import shares
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.summary import (
    Cell,
    CellState,
    KeyFigure,
    LeftOut,
    ProtectedSummary,
    Table,
)
from ilja_desktop.domain.summaryfacts import Population, SummaryFacts
from ilja_desktop.domain.summaryorder import WAYS, SummaryOrder, TableOrder

FIGURE = "kennzahl-"
"""What the ids of tables without an axis begin with: they are one number."""


@dataclass(frozen=True)
class Part:
    """One population: its tables that could be protected, none if not even its number could."""

    population: Population
    tables: tuple[TableOrder, ...] = ()
    protected: Protected | None = None


def id_of(table: TableOrder) -> str:
    """Return the name of a table in a release."""
    return table.code if table.axes else FIGURE + table.code


def table_code(of: Cube, rest: Codes) -> str:
    """Return the name of a table for readers: of three ways there is one for each third code."""
    return "-".join((of.id, *(code for code in rest if code != TOTAL)))


def set_out(
    facts: SummaryFacts, order: SummaryOrder, parts: Sequence[Part], protected: Protected
) -> ProtectedSummary:
    """Return what readers see of populations that were protected together."""
    return ProtectedSummary(
        office=facts.office,
        period=facts.period,
        threshold=order.threshold,
        zeros_may_hide=hides_zeros(protected),
        key_figures=tuple(_figure(part) for part in parts),
        tables=tuple(
            each for part in parts for table in part.tables for each in _tables(part, table)
        ),
        left_out=tuple(_left_out(facts, order, parts)),
        method=order.method,
    )


def _of(part: Part, id: str) -> Cube:
    assert part.protected is not None
    return next(each for each in part.protected.cubes if each.id == id)


def _figure(part: Part) -> KeyFigure:
    cell = Cell(CellState.LEFT_OUT)
    if part.protected is not None:
        cell = _cell(part.protected, _of(part, id_of(TableOrder(part.population))), ())
    return KeyFigure(part.population.value, part.population.unit, cell)


def _cell(protected: Protected, of: Cube, codes: Codes) -> Cell:
    value = protected.value(of, codes)
    if value is None:
        return Cell(CellState.PROTECTED)
    percent = shares(protected).get((of.id, codes)) if len(codes) == 1 else None
    return Cell(CellState.PRINTED, value, percent)


def _tables(part: Part, table: TableOrder) -> Iterator[Table]:
    """Yield a table; one of three ways once for each category of its third axis."""
    of = _of(part, id_of(table))
    if len(of.axes) < WAYS:
        yield _table(part, of, of.title, ())
        return
    third = of.axes[2]
    for code, label in zip(third.codes, third.labels, strict=True):
        yield _table(part, of, f"{of.title}: {label}", (code,))


def _table(part: Part, of: Cube, title: str, rest: Codes) -> Table:
    assert part.protected is not None
    rows, columns = of.axes[0], of.axes[1] if len(of.axes) > 1 else None
    across: Sequence[Codes] = [()] if columns is None else [(code,) for code in columns.codes]
    several = any(axis.multi for axis in of.axes)
    grid = tuple(
        tuple(_cell(part.protected, of, (row, *column, *rest)) for column in across)
        for row in rows.codes
    )
    unit = part.population.unit + (", Mehrfachnennungen möglich" if several else "")
    return Table(table_code(of, rest), title, unit, rows, columns, grid)


def _left_out(facts: SummaryFacts, order: SummaryOrder, parts: Sequence[Part]) -> Iterator[LeftOut]:
    for part in parts:
        if part.protected is None:
            yield LeftOut(
                part.population.value,
                f"Hierzu werden keine Zahlen genannt: Es sind weniger als {order.threshold}, "
                "oder sie lassen sich nicht sicher schützen.",
            )
            continue
        for table in order.tables:
            if table.population is part.population and table.axes and table not in part.tables:
                yield LeftOut(
                    table.title(facts.of(part.population)),
                    "Diese Tabelle fehlt: Ihre Zahlen sind zu klein, um sie sicher zu schützen. "
                    "Ein längerer Zeitraum kann helfen.",
                )
