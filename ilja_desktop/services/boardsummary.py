"""Reads a released summary back as the minutes of a board attach it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import product
from typing import cast

from ilja_desktop.domain.boardpaper import AttachedSummary, AttachedTable
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.summary import MARK
from ilja_desktop.domain.summaryperiod import SummaryPeriod

Form = Mapping[str, object]


def attached(document: Document) -> AttachedSummary:
    """Return the key figures and tables of a summary that was released.

    Only what was released can be read: a value kept secret is not in it.
    """
    form = cast(Form, json.loads(document.content))
    tables = [cast(Form, each) for each in cast(list[object], form["tables"])]
    policy = cast(Form, form["policy"])
    return AttachedSummary(
        period=SummaryPeriod.titled(document.title).label,
        figures=tuple(_figure(each) for each in tables if _flat(each)),
        tables=tuple(found for each in tables if not _flat(each) for found in _tables(each)),
        threshold=cast(int, policy["threshold"]),
    )


def _flat(table: Form) -> bool:
    return str(table["id"]).startswith("kennzahl-")


def _cells(table: Form) -> dict[tuple[str, ...], str]:
    found = {}
    for cell in (cast(Form, each) for each in cast(list[object], table["cells"])):
        value = cell.get("v")
        place = tuple(cast(list[str], cell["at"]))
        found[place] = MARK if value is None else str(value)
    return found


def _figure(table: Form) -> tuple[str, str]:
    (value,) = _cells(table).values()
    return str(table["title"]), value


def _tables(table: Form) -> Iterator[AttachedTable]:
    """Yield a table; one of three ways once for each category of the third."""
    axes = [cast(Form, each) for each in cast(list[object], table["axes"])]
    codes = [cast(list[str], axis["codes"]) for axis in axes]
    cells, title = _cells(table), str(table["title"])
    if len(codes) == 1:
        rows = tuple((code, cells.get((code,), "")) for code in codes[0])
        yield AttachedTable(title=title, headings=(str(axes[0]["name"]), "Anzahl"), rows=rows)
        return
    for rest in product(*codes[2:]):
        rows_of = tuple(
            (down, *(cells.get((down, across, *rest), "") for across in codes[1]))
            for down in codes[0]
        )
        named = ": ".join((title, *rest))
        yield AttachedTable(title=named, headings=("", *codes[1]), rows=rows_of)
