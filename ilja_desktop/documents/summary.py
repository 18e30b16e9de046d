"""The anonymised summary: what may leave the office, drawn from protected tables only.

It has one revision, no signature, no attachment and no number that leads back to anybody. A
hidden value has no length, no place and no number anywhere in the file.
"""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.chart import Bar, BarChart
from ilja_desktop.documents.chartpaint import Chart
from ilja_desktop.documents.flowchart import FlowChart
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.stackchart import Stack, StackChart
from ilja_desktop.documents.style import Text
from ilja_desktop.documents.table import Column, Weight
from ilja_desktop.domain.axis import Axis
from ilja_desktop.domain.casefacts import DESTINATION
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.summary import (
    MARK,
    Cell,
    CellState,
    Comparison,
    ProtectedSummary,
    Table,
)
from ilja_desktop.domain.summarytext import sentences

_TITLE = "Fallkonferenzen im Überblick"
_HEADING, _ROW, _BAR = 60.0, 23.0, 21.0
_FIGURES = 4
"""So many stand side by side."""
_UNKNOWN = f"{MARK} nicht genannt"


def render(summary: ProtectedSummary, office: OfficeDraft, now: datetime) -> bytes:
    """Return the summary as a PDF.

    Args:
        summary: as the statistics room released it.
        office: whose letterhead it bears.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    period = summary.period.label
    made = Paper(
        f"{_TITLE}, {period}",
        office.name or summary.office,
        Profile.ANONYMOUS,
        Running(
            confidentiality="Anonymisierte Zusammenfassung",
            copy=period,
            version=f"Stand {long_day(rule_day(now))}",
            purpose=summary.rule,
        ),
    )
    made.letterhead(letterhead(office))
    made.headline(_TITLE, lead=f"{summary.office} · {period}")
    made.paragraph(summary.rule)
    made.space(4)
    figures = [(_figure(figure.cell), figure.title) for figure in summary.key_figures]
    for at in range(0, len(figures), _FIGURES):
        made.figures(figures[at : at + _FIGURES])
    for note in summary.notes:
        made.paragraph(note, look=Text.SMALL)
    said = sentences(summary)
    if said:
        with made.section("In Worten"):
            for sentence in said:
                made.paragraph(sentence)
    for table in summary.tables:
        made.room(_room(table))
        with made.section(table.title):
            _table(made, table)
    _comparisons(made, summary)
    _left_out(made, summary)
    return press(made, now=now)


def _figure(cell: Cell) -> str:
    return "–" if cell.state is CellState.LEFT_OUT else cell.text


def _room(table: Table) -> float:
    """Return about how much room a table takes with its heading and chart, in points."""
    rows = len(table.cells)
    return _HEADING + _ROW * (rows + 1) + (_BAR * rows if _drawn(table) else 0)


def _drawn(table: Table) -> bool:
    """Tell whether a chart would show anything beside the totals; a stack takes all its parts."""
    if table.columns is None:
        return any(row[0].value for row in table.cells[:-1])
    rows = [row[:-1] for row in table.cells[:-1]]
    if table.columns.code == DESTINATION:
        return any(cell.value for row in rows for cell in row)
    whole = [row for row in rows if all(cell.value is not None for cell in row)]
    return any(cell.value for row in whole for cell in row)


def _table(made: Paper, table: Table) -> None:
    if _drawn(table):
        made.chart(_chart(table))
    labels = table.row_labels
    rows = [
        (label, *_numbers(table, cells)) for label, cells in zip(labels, table.cells, strict=True)
    ]
    across = (*table.column_labels, *(("Anteil",) if _with_shares(table) else ()))
    columns = [
        Column(table.rows.title, 3),
        *(Column(label, 1, numeric=True) for label in across),
    ]
    made.table(
        columns,
        rows,
        summary=f"{table.title}, {table.unit}",
        row_headers=True,
        weight=Weight.SUMMED,
    )


def _with_shares(table: Table) -> bool:
    return table.columns is None and table.has_percentages


def _numbers(table: Table, cells: tuple[Cell, ...]) -> tuple[Inline, ...]:
    numbers = tuple(_visible(cell.text) for cell in cells)
    return (*numbers, _share(cells[0])) if _with_shares(table) else numbers


def _share(cell: Cell) -> Inline:
    return _visible(MARK if cell.percent is None else f"{cell.percent} %")


def _visible(text: str) -> Inline:
    """Return the text of a cell; the mark alone would be too faint."""
    return Strong(text) if text == MARK else text


def _chart(table: Table) -> Chart:
    """Return bars of one variable, flows to where people went, stacks of any other two."""
    if table.columns is None:
        lines = zip(table.row_labels, table.cells[:-1], strict=False)
        bars = tuple(Bar(label, cells[0].value) for label, cells in lines)
        return BarChart(table.title, table.unit, bars, suppressed=_UNKNOWN)
    finest = _finest(table.rows)
    labels = tuple(table.row_labels[row] for row in finest)
    columns = _finest(table.columns)
    parts = tuple(table.column_labels[column] for column in columns)
    values = tuple(tuple(table.cells[row][column].value for column in columns) for row in finest)
    if table.columns.code == DESTINATION:
        return FlowChart(table.title, table.unit, labels, parts, values, suppressed=_UNKNOWN)
    stacks = tuple(Stack(label, row) for label, row in zip(labels, values, strict=True))
    return StackChart(table.title, table.unit, parts, stacks, suppressed=_UNKNOWN)


def _finest(axis: Axis) -> list[int]:
    """Return where the categories stand that are no sum of others."""
    own = {category.code for category in axis.categories}
    return [place for place, code in enumerate(axis.codes) if code in own]


def _comparisons(made: Paper, summary: ProtectedSummary) -> None:
    if not summary.comparisons:
        return
    made.room(2 * _HEADING + _ROW * (len(summary.comparisons[0].rows) + 2))
    with made.section("Neben früheren Zahlen"):
        made.paragraph(
            "Links steht, was zu jener Zeit herausgegeben wurde. Was damals oder heute nicht "
            "genannt wird, hat keine Veränderung."
        )
        for comparison in summary.comparisons:
            made.room(_HEADING + _ROW * (len(comparison.rows) + 1))
            with made.section(comparison.beside):
                _comparison(made, comparison)


def _comparison(made: Paper, comparison: Comparison) -> None:
    heading, then, now = comparison.headings
    made.table(
        [
            Column(heading, 3),
            *(Column(each, 1, numeric=True) for each in (then, now, "Veränderung")),
        ],
        [
            (row.label, _visible(row.then.text), _visible(row.now.text), _visible(row.change))
            for row in comparison.rows
        ],
        summary=comparison.beside,
        row_headers=True,
        weight=Weight.SUMMED if comparison.summed else Weight.QUIET,
    )


def _left_out(made: Paper, summary: ProtectedSummary) -> None:
    if not summary.left_out:
        return
    with made.section("Was nicht gezeigt wird"):
        made.table(
            [Column("Was", 2), Column("Warum", 4)],
            [(left.title, left.sentence) for left in summary.left_out],
            summary="Was fehlt, und warum?",
            row_headers=True,
        )
