"""The summary as a spreadsheet reads it."""

import csv
import io
from dataclasses import replace

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.form import release_form
from ilja_desktop.anonymise.spreadsheet import summary_csv
from ilja_desktop.domain.summary import ProtectedSummary
from tests.anonymise.builders import many_facts, summary_of


def rows_of(summary: ProtectedSummary) -> list[list[str]]:
    text = summary_csv(summary).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_file_opens_in_german_spreadsheets() -> None:
    data = summary_csv(summary_of(many_facts(60)).summary)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_every_table_stands_as_it_is() -> None:
    summary = summary_of(many_facts(60)).summary
    rows = rows_of(summary)
    for table in summary.tables:
        start = rows.index([table.title]) + 1
        assert rows[start][1 : 1 + len(table.column_labels)] == list(table.column_labels)
        for row, label, cells in zip(
            rows[start + 1 :], table.row_labels, table.cells, strict=False
        ):
            assert row[: 1 + len(cells)] == [label, *(cell.text for cell in cells)]


def test_numbers_read_back_are_the_release() -> None:
    """What a reader of the file knows is what the audit has attacked, no more."""
    made = summary_of(many_facts(60))
    summary, form = made.summary, release_form(made.protected)
    rows = rows_of(summary)
    by_title = {table["title"]: table for table in form["tables"]}
    for table in summary.tables:
        start = rows.index([table.title]) + 2
        width = len(table.column_labels)
        printed = [
            text for row in rows[start : start + len(table.cells)] for text in row[1 : 1 + width]
        ]
        values = [None if text == "·" else int(text) for text in printed]
        assert values == [cell["v"] for cell in by_title[table.title]["cells"]]
    assert not [f for f in audit(form, frozenset({"Ergebnis"})) if f.error]


def test_left_out_parts_are_named() -> None:
    rows = rows_of(summary_of(many_facts(2)).summary)
    named = [row[0] for row in rows if row and "weniger als 3" in row[-1]]
    assert named == ["Besprochene Fälle", "Vereinbarungen"]


def test_office_is_no_formula() -> None:
    facts = replace(many_facts(20), office="=HYPERLINK(1)")
    assert ["Stelle", "'=HYPERLINK(1)"] in rows_of(summary_of(facts).summary)
