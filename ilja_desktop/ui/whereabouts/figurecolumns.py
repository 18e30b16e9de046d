"""Protected tables as the window lists them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summary import Cell, Table
from ilja_desktop.domain.whereaboutsfacts import ENTRY, direct_share
from ilja_desktop.ui.kit.table import Column
from ilja_desktop.ui.kit.words import mark

Row = tuple[str, tuple[Cell, ...]]
"""A heading, and what is shown per column."""

_HEADING = mark("FigureCard", "Gruppe")
_SHARE = mark("FigureCard", "Anteil direkt")
_NARROW_FROM = 5


def columns_of(table: Table, percentages_from: int) -> tuple[Column[Row], ...]:
    """Return the columns of a table: the groups, then one for each number."""
    labels = table.column_labels
    share = 2 if len(labels) < _NARROW_FROM else 1
    groups: Column[Row] = Column(context="FigureCard", title=_HEADING, text=_heading, share=3)
    numbers: tuple[Column[Row], ...] = tuple(
        Column(context="Word", title=label, text=partial(_number, at), share=share)
        for at, label in enumerate(labels)
    )
    if table.columns is None or table.columns.code != ENTRY:
        return (groups, *numbers)
    text = partial(_share, percentages_from)
    return (groups, *numbers, Column(context="FigureCard", title=_SHARE, text=text, share=share))


def _heading(row: Row) -> str:
    return QCoreApplication.translate("Word", row[0])


def _number(at: int, row: Row) -> str:
    return row[1][at].text


def _share(least: int, row: Row) -> str:
    share = direct_share(row[1], least)
    return "" if share is None else f"{share} %"
