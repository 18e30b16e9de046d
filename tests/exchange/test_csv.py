"""Text tables in the encodings and with the separators of offices."""

import codecs
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.archive import ArchiveLimits, FileTooLarge
from ilja_desktop.exchange.csvsheet import SEPARATORS, TableBroken, TextUnreadable
from ilja_desktop.exchange.daytext import read_day
from ilja_desktop.exchange.spreadsheet import read_spreadsheet
from ilja_desktop.exchange.xlsxsheet import SheetLimits, TooManyRows
from tests.exchange.paper import DAYS, NAMES, csv_text

HEAD = ["Nachname", "Vorname", "Geburtsdatum"]
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]


def texts(content: bytes) -> list[list[str]]:
    (sheet,) = read_spreadsheet("a.csv", content)
    return [[cell.text for _, cell in row.cells] for row in sheet.rows]


@given(
    st.lists(st.tuples(NAMES, NAMES, DAYS), min_size=1, max_size=4),
    st.sampled_from(UNICODE),
    st.sampled_from(SEPARATORS),
)
@example([("Müller, von", "A;B", date(2009, 4, 3))], "utf-8", ",")
def test_names_and_days_survive(
    people: list[tuple[str, str, date]], encoding: str, separator: str
) -> None:
    rows = [HEAD, *([family, given, f"{day:%d.%m.%Y}"] for family, given, day in people)]
    content = csv_text(rows, separator).encode(encoding)
    (sheet,) = read_spreadsheet("a.csv", content)
    cells = [[cell for _, cell in row.cells] for row in sheet.rows[1:]]
    assert [(a.text, b.text, read_day(c)) for a, b, c in cells] == people


@given(st.text(st.sampled_from("abcäöüßÄÖÜéŠžœ"), min_size=1, max_size=20))
def test_windows_1252_is_the_last_guess(name: str) -> None:
    content = csv_text([["Nachname", "Straße", "Größe"], [name, "Königstraße 1", "€"]])
    found = texts(content.encode("cp1252"))
    assert found[0][1] == "Straße"
    assert found[1][1:] == ["Königstraße 1", "€"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", SEPARATORS)
def test_title_rows_and_blank_lines_do_not_mislead(separator: str, end: str) -> None:
    rows = [["Liste der Jugendlichen, Stand März; intern"], [], HEAD, ["a", "b", "1.1.2009"]]
    content = csv_text(rows, separator).replace("\r\n", end).encode()
    (sheet,) = read_spreadsheet("a.csv", content)
    assert [row.number for row in sheet.rows] == [1, 3, 4]
    assert [cell.address for _, cell in sheet.rows[2].cells] == ["A4", "B4", "C4"]


def test_quoted_fields_may_hold_everything() -> None:
    content = 'Nachname;Vorname\r\n"Müller; ""der Große""";"Zeile 1\r\nZeile 2"\r\n'
    assert texts(content.encode())[1] == ['Müller; "der Große"', "Zeile 1\nZeile 2"]


def test_the_separator_line_of_excel_counts_as_a_row() -> None:
    (sheet,) = read_spreadsheet("a.csv", b"sep=|\r\nNachname|Vorname\r\nA|B\r\n")
    assert [cell.address for _, cell in sheet.rows[1].cells] == ["A3", "B3"]


def test_numbers_kept_as_text_lose_their_wrapping() -> None:
    assert texts(b'Telefon;Name\n="02403";"=""0241"""\n')[1] == ["02403", "0241"]


@pytest.mark.parametrize("content", [b'Nachname;Vorname\n"A;B\nC;D\n', b'Name;V\n"A"x;B\n'])
def test_quotes_that_do_not_match_are_refused(content: bytes) -> None:
    with pytest.raises(TableBroken):
        read_spreadsheet("a.csv", content)


@pytest.mark.parametrize(
    "content", [b"\x00\x01\x02\x03\xff", b"GIF89a\x01\x00\x81", codecs.BOM_UTF8 + b"\xff\xfe"]
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(TextUnreadable):
        read_spreadsheet("a.csv", content)


def test_limits_hold_for_text_as_well() -> None:
    with pytest.raises(TooManyRows):
        read_spreadsheet("a.csv", b"a;b\n" * 11, SheetLimits(rows=10))
    with pytest.raises(FileTooLarge):
        read_spreadsheet("a.csv", b"a;b\n" * 11, archive=ArchiveLimits(file_bytes=10))
    with pytest.raises(Refusal):
        read_spreadsheet("a.csv", b"a;" + b"x" * 200_000)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        assert read_spreadsheet("a.csv", content) is not None
    except Refusal:
        return
