"""Laying what a row says over what is known: an empty cell erases nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from typing import TypeVar

from ilja_desktop.domain.reportform import Subject
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.staged import Change

Draft = TypeVar("Draft")


def given(line: Line, subject: Subject) -> set[str]:
    """Return the attributes of a draft for which the line has a text."""
    return {
        entry.field.target
        for entry in line.entries
        if entry.field.subject is subject and entry.cell.text
    }


def changed(line: Line, before: object, after: object, targets: Iterable[str]) -> list[Change]:
    """Return which of the named attributes differ, as readers would write them."""
    labels = {entry.field.target: entry.field.label for entry in line.entries}
    pairs = {name: (shown(getattr(before, name)), shown(getattr(after, name))) for name in targets}
    return [
        Change(labels[name], old, new) for name, (old, new) in sorted(pairs.items()) if old != new
    ]


def draft_of(kind: type[Draft], record: object) -> Draft:
    """Return the draft inside a record, as an edit would begin with it."""
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]  # always a dataclass
    return kind(**{name: getattr(record, name) for name in names})


def merged(before: Draft, after: Draft, names: Iterable[str]) -> Draft:
    """Return a draft with only the named fields taken over; an empty cell erases nothing."""
    taken = {name: getattr(after, name) for name in names}
    return replace(before, **taken)  # type: ignore[type-var]  # always a dataclass


def shown(value: object) -> str:
    """Return a value of a draft as a reader would write it."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nein"
        case Enum():
            return str(value.value)
        case date():
            return f"{value.day:02}.{value.month:02}.{value.year}"
        case _:
            return str(value)
