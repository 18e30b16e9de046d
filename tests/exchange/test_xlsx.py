"""Workbooks: made by openpyxl, changed byte by byte where openpyxl would not make them."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.archive import (
    ArchiveLimits,
    FileTooLarge,
    SpreadsheetDamaged,
    SpreadsheetEncrypted,
    SpreadsheetHasMacros,
    SpreadsheetOutdated,
    SpreadsheetSuspicious,
)
from ilja_desktop.exchange.cell import EPOCH_1904, CellFault
from ilja_desktop.exchange.columns import lines, propose
from ilja_desktop.exchange.daytext import read_day
from ilja_desktop.exchange.spreadsheet import FileEmpty, read_spreadsheet
from ilja_desktop.exchange.xlsxsheet import SheetLimits, TooManyRows
from tests.exchange.paper import DAYS, NAMES, saved, xlsx

PLAIN = xlsx([["Nachname", "Vorname"], ["Öztürk", "Elif"]])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def repacked(content: bytes, **changes: bytes) -> bytes:
    """Return the archive with members replaced or added; ``__`` in a name is a slash."""
    fresh = {name.replace("__", "/").replace("_xml", ".xml"): new for name, new in changes.items()}
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new_archive,
    ):
        for name in old.namelist():
            new_archive.writestr(name, fresh.pop(name) if name in fresh else old.read(name))
        for name, data in fresh.items():
            new_archive.writestr(name, data)
    return made.getvalue()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(NAMES, NAMES, DAYS), min_size=1, max_size=4))
def test_names_and_days_survive(people: list[tuple[str, str, date]]) -> None:
    rows = [("Nachname", "Vorname", "Geburtsdatum"), *people]
    (sheet,) = read_spreadsheet("a.xlsx", xlsx(rows))
    found = lines(sheet, propose(sheet))
    read = [
        (
            row.cells[0][1].text,
            row.cells[1][1].text,
            read_day(row.cells[2][1], sheet.epoch),
        )
        for row in sheet.rows[1:]
    ]
    assert read == people
    assert [line.row for line in found] == list(range(2, len(people) + 2))


def test_cells_know_where_they_stand() -> None:
    rows: list[list[object]] = [[], [None, "x"], *[[] for _ in range(4)], [None] * 27 + ["y"]]
    (sheet,) = read_spreadsheet("a.xlsx", xlsx(rows))
    assert [cell.address for row in sheet.rows for _, cell in row.cells] == ["B2", "AB7"]


def test_values_read_like_a_german_wrote_them() -> None:
    rows = [[2403, 1.5, 3.0, True, datetime(2009, 4, 3, 8, 30), "  a \u00a0 b\r\n c\u202e "]]
    (sheet,) = read_spreadsheet("a.xlsx", xlsx(rows))
    texts = [cell.text for _, cell in sheet.rows[0].cells]
    assert texts == ["2403", "1,5", "3", "ja", "03.04.2009", "a b\nc"]
    assert sheet.rows[0].cells[4][1].day == date(2009, 4, 3)


def test_the_system_of_1904_is_respected() -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    book.active["A1"] = date(2009, 4, 3)
    book.active["A2"] = (date(2009, 4, 3) - EPOCH_1904).days
    (sheet,) = read_spreadsheet("a.xlsx", saved(book))
    days = {read_day(cell, sheet.epoch) for row in sheet.rows for _, cell in row.cells}
    assert days == {date(2009, 4, 3)}


def test_formulas_are_never_calculated() -> None:
    content = xlsx([["=1+1", '=HYPERLINK("http://192.0.2.1")', "x"]])
    (sheet,) = read_spreadsheet("a.xlsx", content)
    faults = [(cell.text, cell.fault) for _, cell in sheet.rows[0].cells]
    assert faults == [("", CellFault.FORMULA), ("", CellFault.FORMULA), ("x", None)]


def test_stored_results_of_formulas_are_read() -> None:
    content = xlsx([["=1+1", "=A9", "=B9", "=1/0", "x"]])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet_xml = archive.read("xl/worksheets/sheet1.xml")
    for old, new in (
        (b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>"),
        (b'<c r="B1"><f>A9</f><v></v>', b'<c r="B1" t="str"><f>A9</f><v></v>'),
        (b'<c r="C1"><f>B9</f><v></v>', b'<c r="C1" t="str"><f>B9</f><v>Elif</v>'),
        (b'<c r="D1"><f>1/0</f><v></v>', b'<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v>'),
    ):
        sheet_xml = sheet_xml.replace(old.replace(b"<v></v>", b"<v />"), new).replace(old, new)
    changed = repacked(content, xl__worksheets__sheet1_xml=sheet_xml)
    (sheet,) = read_spreadsheet("a.xlsx", changed)
    found = {cell.address: (cell.text, cell.fault) for _, cell in sheet.rows[0].cells}
    assert found == {
        "A1": ("2", None),
        "C1": ("Elif", None),
        "D1": ("#DIV/0!", CellFault.ERROR),
        "E1": ("x", None),
    }


def test_hidden_sheets_are_left_out() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "offen"
    book.create_sheet("Listen").sheet_state = "hidden"
    assert [sheet.name for sheet in read_spreadsheet("a.xlsx", saved(book))] == ["Sheet"]


def test_a_wrong_dimension_hides_nothing() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as archive:
        sheet_xml = archive.read("xl/worksheets/sheet1.xml").replace(b'"A1:B2"', b'"A1:A1"')
    (sheet,) = read_spreadsheet("a.xlsx", repacked(PLAIN, xl__worksheets__sheet1_xml=sheet_xml))
    assert [len(row.cells) for row in sheet.rows] == [2, 2]


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", FileEmpty),
        (b"\0 \r\n", FileEmpty),
        (OLE + b"Workbook", SpreadsheetOutdated),
        (OLE + "EncryptedPackage".encode("utf-16-le"), SpreadsheetEncrypted),
        (b"PK\x03\x04 nothing", SpreadsheetDamaged),
        (PLAIN[: len(PLAIN) // 2], SpreadsheetDamaged),
        (repacked(PLAIN, xl__vbaProject_bin=b"x").replace(b"_bin", b".bin"), SpreadsheetHasMacros),
        (
            repacked(
                PLAIN, xl__workbook_xml=b'<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'
            ),
            SpreadsheetSuspicious,
        ),
        (
            repacked(PLAIN, xl__workbook_xml="<!DOCTYPE a><workbook/>".encode("utf-16")),
            SpreadsheetSuspicious,
        ),
        (repacked(PLAIN, xl__big_xml=b"0" * (6 << 20)), SpreadsheetSuspicious),
        (repacked(PLAIN, xl__workbook_xml=b"<workbook/>"), SpreadsheetDamaged),
        (repacked(PLAIN, xl__workbook_xml=b"no markup"), SpreadsheetDamaged),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else None,
)
def test_what_is_refused(content: bytes, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        read_spreadsheet("a.xlsx", content)


def test_a_member_cannot_lie_about_its_size() -> None:
    content = bytearray(repacked(PLAIN, xl__big_xml=b"0" * (6 << 20)))
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    with pytest.raises((SpreadsheetSuspicious, SpreadsheetDamaged)):
        read_spreadsheet("a.xlsx", bytes(content))


def test_limits_of_size_and_rows() -> None:
    rows = [["a", "b"]] * 20
    with pytest.raises(TooManyRows):
        read_spreadsheet("a.xlsx", xlsx(rows), SheetLimits(rows=19))
    with pytest.raises(TooManyRows):
        read_spreadsheet("a.xlsx", xlsx([[*[None] * 600, "x"]]))
    with pytest.raises(FileTooLarge):
        read_spreadsheet("a.xlsx", PLAIN, archive=ArchiveLimits(file_bytes=100))


def test_a_lonely_cell_at_the_end_of_the_world_is_refused_quickly() -> None:
    book = openpyxl.Workbook()
    book.active["XFD1048576"] = "x"
    with pytest.raises(TooManyRows):
        read_spreadsheet("a.xlsx", saved(book))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", OLE, b"\xff\xfe", b"sep=;\n"]))
def test_garbage_is_read_or_refused(garbage: bytes, head: bytes) -> None:
    try:
        assert read_spreadsheet("a.xlsx", head + garbage) is not None
    except Refusal:
        return


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(PLAIN) - 1), st.integers(1, 255), st.booleans())
def test_a_broken_archive_is_read_or_refused(place: int, flip: int, cut: bool) -> None:
    content = bytearray(PLAIN[:place] if cut else PLAIN)
    if not cut:
        content[place] ^= flip
    try:
        assert len(read_spreadsheet("a.xlsx", bytes(content))) == 1
    except Refusal:
        return


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_broken_markup_is_read_or_refused(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as archive:
        names = [name for name in archive.namelist() if name.endswith(".xml")]
        name = data.draw(st.sampled_from(names))
        markup = bytearray(archive.read(name))
    start = data.draw(st.integers(0, len(markup) - 1))
    markup[start : start + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=20))
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(PLAIN)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            new.writestr(member, bytes(markup) if member == name else old.read(member))
    try:
        assert read_spreadsheet("a.xlsx", made.getvalue()) is not None
    except Refusal:
        return
