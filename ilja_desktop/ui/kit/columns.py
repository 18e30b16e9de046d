"""Columns that most lists have: where something stands, on which day, and how many."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import TypeVar

from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, word

R = TypeVar("R")
E = TypeVar("E", bound=Enum)


def state_column(
    context: str,
    title: str,
    state: Callable[[R], E],
    tones: Mapping[E, Tone],
    *,
    width: int = 170,
) -> Column[R]:
    """Return a column with a pill for where a record stands.

    Args:
        context: where the title is translated.
        title: the heading, marked.
        state: where a record stands.
        tones: colour and shape of each state.
        width: pixels before the font factor.
    """
    return Column(
        context=context,
        title=title,
        cell=Cell.PILL,
        text=lambda record: word(state(record)),
        tone=lambda record: tones[state(record)],
        width=width,
    )


def day_column(
    context: str, title: str, when: Callable[[R], date], *, width: int = 130, from_width: int = 0
) -> Column[R]:
    """Return a column with a day, sorted by it."""
    return Column(
        context=context,
        title=title,
        text=lambda record: day(when(record)),
        sort=when,
        width=width,
        from_width=from_width,
    )


def count_column(
    context: str, title: str, count: Callable[[R], int], *, width: int = 100, from_width: int = 0
) -> Column[R]:
    """Return a column with a number, sorted by it."""
    return Column(
        context=context,
        title=title,
        text=lambda record: str(count(record)),
        sort=count,
        width=width,
        from_width=from_width,
    )
