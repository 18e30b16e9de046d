"""Protected tables as the window lists them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.whereaboutsfigures import Figure
from ilja_desktop.ui.kit.table import Column
from ilja_desktop.ui.kit.words import mark

Row = tuple[str, tuple[str, ...]]

_HEADING = mark("FigureCard", "Gruppe")


def columns_of(figure: Figure) -> tuple[Column[Row], ...]:
    """Return the columns of a table: the groups, then one for each number."""
    return (
        Column(
            context="FigureCard",
            title=_HEADING,
            text=lambda row: QCoreApplication.translate("Word", row[0]),
            share=3,
        ),
        *(
            Column(
                context="Word",
                title=heading,
                text=partial(_number, at),
                share=2 if len(figure.columns) < 5 else 1,
            )
            for at, heading in enumerate(figure.columns)
        ),
    )


def _number(at: int, row: Row) -> str:
    return row[1][at]
