"""The summary as a workbook: what is printed, and nothing beside it."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from ilja_desktop.anonymise.workbook import summary_xlsx
from ilja_desktop.domain.summary import ProtectedSummary
from tests.anonymise.builders import many_facts, summary_of

DAY = date(2026, 4, 1)


@pytest.fixture(scope="module")
def summary() -> ProtectedSummary:
    facts = replace(many_facts(60), office="=HYPERLINK(1)")
    return summary_of(facts).summary


@pytest.fixture(scope="module")
def file(summary: ProtectedSummary) -> bytes:
    return summary_xlsx(summary, DAY)


def test_every_table_reads_back_as_it_is_printed(summary: ProtectedSummary, file: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(file))
    assert book.sheetnames == [
        "Überblick",
        *(f"Tabelle {number + 1}" for number in range(len(summary.tables))),
    ]
    for name, table in zip(book.sheetnames[1:], summary.tables, strict=True):
        rows = list(book[name].iter_rows(values_only=True))
        assert rows[0][0] == table.title
        width = len(table.column_labels)
        for row, label, cells in zip(rows[3:], table.row_labels, table.cells, strict=True):
            assert row[0] == label
            assert [str(value) for value in row[1 : 1 + width]] == [cell.text for cell in cells]


def test_nothing_stands_beside_it(file: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        names = archive.namelist()
        text = "\n".join(archive.read(name).decode() for name in names)
        assert {part.date_time[0] for part in archive.infolist()} == {1980}
    assert not [name for name in names if "comment" in name or "calc" in name or "media" in name]
    assert not re.search(r"<f>|<f |hidden=\"1|state=\"(h|veryH)idden|creator|lastModified", text)
    assert "openpyxl" not in text
    moments = re.findall(r"\d{4}-\d\d-\d\dT[\d:]+", text)
    assert set(moments) == {"2026-04-01T00:00:00"}


def test_office_is_no_formula(file: bytes) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(file))["Überblick"]
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=HYPERLINK(1)", "s")


def test_same_day_gives_the_same_bytes(summary: ProtectedSummary, file: bytes) -> None:
    assert summary_xlsx(summary, DAY) == file
