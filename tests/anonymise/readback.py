"""Builds a release anew from exported files, as an outsider reads them, for the audit.

Each reader takes one file, and from the data form only how the tables are built: titles, axes and
codes. Every number, mark and percentage comes from the file itself.
"""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import cast
from xml.etree import ElementTree

from ilja_desktop.anonymise.form import CellForm, ConstraintForm, ReleaseForm, TableForm
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.summary import MARK, ProtectedSummary, Table

Rows = Mapping[str, Sequence[Sequence[str]]]
"""Of each table, by its heading: rows of printed texts below the column headings."""

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def json_release(content: bytes) -> ReleaseForm:
    """Return the release of the data form."""
    return cast(ReleaseForm, json.loads(content))


def csv_rows(content: bytes, summary: ProtectedSummary) -> Rows:
    """Return the tables of a CSV file."""
    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    return {
        table.title: _below(lines, table.title, 2, len(table.cells)) for table in summary.tables
    }


def xlsx_rows(content: bytes, summary: ProtectedSummary) -> Rows:
    """Return the tables of a workbook, from its XML."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "xl/sharedStrings.xml" not in archive.namelist()
        sheets = [
            ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            for number in range(2, len(summary.tables) + 2)
        ]
    found = {}
    for sheet in sheets:
        lines = [[_cell(each) for each in line] for line in sheet.iter(f"{_SHEET}row")]
        found[lines[0][0]] = lines[3:]
    return found


def _cell(cell: ElementTree.Element) -> str:
    texts = [each.text or "" for each in cell.iter() if each.tag in (f"{_SHEET}t", f"{_SHEET}v")]
    return "".join(texts)


def pdf_rows(content: bytes, summary: ProtectedSummary, folder: Path) -> Rows:
    """Return the tables of a PDF, as poppler leads a screen reader through them."""
    file = folder / "zusammenfassung.pdf"
    file.write_bytes(content)
    command = ["pdfinfo", "-struct-text", str(file)]
    read = subprocess.run(command, capture_output=True, check=True, timeout=600).stdout
    text = read.decode(errors="replace")  # poppler writes attributes as they stand in the file
    parts = re.split(r"^\s*(?:TR|Sect)\b.*$", text, flags=re.MULTILINE)[1:]
    lines = [re.findall(r'^\s*"(.*)"$', part, re.MULTILINE) for part in parts]
    headed = [[*line[:1]] if _starts(line, summary) else line for line in lines]
    return {
        table.title: _below(headed, table.title, 2, len(table.cells)) for table in summary.tables
    }


def _starts(line: Sequence[str], summary: ProtectedSummary) -> bool:
    return bool(line) and any(line[0] == table.title for table in summary.tables)


def _below(
    lines: Sequence[Sequence[str]], title: str, after: int, rows: int
) -> Sequence[Sequence[str]]:
    (at,) = [at for at, line in enumerate(lines) if list(line) == [title]]
    return lines[at + after : at + after + rows]


def rebuilt(rows: Rows, summary: ProtectedSummary, form: ReleaseForm) -> ReleaseForm:
    """Return a release whose every number, mark and percentage is read from a file.

    Args:
        rows: the tables of one file.
        summary: says which heading stands for which table.
        form: says how the tables are built; no value of it is taken.
    """
    told = [(table, _built(table, form)) for table in summary.tables]
    values = {
        (of["id"], codes): texts
        for table, of in told
        for codes, texts in _places(table, of, rows[table.title])
    }
    tables = [each for each in form["tables"] if each["axes"]]
    constraints = [each for table, of in told for each in _shares(of, rows[table.title], table)]
    return {
        **form,
        "tables": [_filled(each, values) for each in tables],
        "constraints": constraints if summary.method.base is None else [],
    }


def _built(table: Table, form: ReleaseForm) -> TableForm:
    (of,) = [
        each
        for each in form["tables"]
        if each["axes"] and table.title in (each["title"], *_repeated(each, table))
    ]
    return of


def _repeated(of: TableForm, table: Table) -> list[str]:
    """Return the heading of a table of three ways, once for each category of the third."""
    begins = len(of["axes"]) > 2 and table.title.startswith(f"{of['title']}: ")
    return [table.title] if begins else []


def _places(
    table: Table, of: TableForm, lines: Sequence[Sequence[str]]
) -> Iterator[tuple[tuple[str, ...], str]]:
    rest: tuple[str, ...] = ()
    if len(of["axes"]) > 2:
        rest = (table.code.removeprefix(of["id"]).removeprefix("-") or TOTAL,)
    across = [()] if table.columns is None else [(code,) for code in table.columns.codes]
    assert len(lines) == len(table.rows.codes)
    for row, line in zip(table.rows.codes, lines, strict=True):
        for column, text in zip(across, line[1:], strict=False):
            yield (row, *column, *rest), text


def _filled(of: TableForm, values: Mapping[tuple[str, tuple[str, ...]], str]) -> TableForm:
    cells: list[CellForm] = []
    for codes in product(*(axis["codes"] for axis in of["axes"])):
        text = values[of["id"], codes]
        cells.append({"at": list(codes), "v": None if text == MARK else int(text)})
    return {**of, "cells": cells}


def _shares(
    of: TableForm, lines: Sequence[Sequence[str]], table: Table
) -> Iterator[ConstraintForm]:
    """Yield what a printed percentage tells: the share lies within half a point of it."""
    if table.columns is not None or not table.has_percentages:
        return
    (axis,) = of["axes"]
    base = int(lines[-1][1])
    for code, line in zip(table.rows.codes, lines, strict=True):
        percent = line[2].removesuffix(" %") if len(line) > 2 else ""
        if percent not in ("", MARK):
            at = {} if code == TOTAL else {axis["name"]: code}
            low, high = ((int(percent) + half) * base for half in (-0.5, 0.5))
            yield {"terms": [(of["population"], at, 100.0)], "lo": low, "hi": high}
