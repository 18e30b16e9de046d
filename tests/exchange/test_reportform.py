"""Returned forms: what partners' viewers write, and what nobody should open."""

import codecs
import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, String

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.reportform import FIELDS, FORM_MARK_FIELD, FORM_VERSION
from ilja_desktop.exchange.archive import FileTooLarge
from ilja_desktop.exchange.cell import CellFault, plain
from ilja_desktop.exchange.formfields import FormForeign, FormNewer
from ilja_desktop.exchange.pdfguard import (
    FormActive,
    FormDamaged,
    FormEncrypted,
    FormOverblown,
    PdfLimits,
    looks_like_pdf,
)
from ilja_desktop.exchange.reportform import read_report_form
from ilja_desktop.exchange.staged import CaseFileDraft, RowKind
from ilja_desktop.exchange.staging import stage
from tests.exchange.paper import FORM_VALUES, NAMES, known, pdf_bytes, report_form

FORM = pdf_bytes(report_form(FORM_VALUES))
SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def values(content: bytes) -> dict[str, str]:
    line = read_report_form("meldung.pdf", content)
    return {entry.field.name: entry.cell.text for entry in line.entries if entry.cell.text}


def changed(change: Callable[[Pdf], None]) -> bytes:
    pdf = report_form(FORM_VALUES)
    change(pdf)
    return pdf_bytes(pdf)


def widget(pdf: Pdf, name: str) -> pikepdf.Object:
    fields = pdf.Root.AcroForm.Fields
    return next(field for field in fields if str(field.T) == name)


def test_what_was_filled_in_is_read_and_staged() -> None:
    assert looks_like_pdf(FORM)
    assert values(FORM) == FORM_VALUES
    (row,) = stage([read_report_form("meldung.pdf", FORM)], known()).rows
    assert row.kind is RowKind.NEW
    assert isinstance(row.draft, CaseFileDraft)
    assert row.draft.person.family_name == "Nguyễn-Öztürk"
    assert row.draft.report.occasion == "Zeile eins\nZeile zwei"
    assert row.draft.person.plain_language


def test_findings_name_the_field() -> None:
    form = pdf_bytes(report_form({**FORM_VALUES, "born_on": "31.02.2009", "fact_health": "Asthma"}))
    (row,) = stage([read_report_form("meldung.pdf", form)], known()).rows
    assert row.kind is RowKind.REFUSED
    assert [(found.cell, found.refusal.code()) for found in row.findings] == [
        ("Geburtsdatum", "day_impossible")
    ]
    form = pdf_bytes(report_form({**FORM_VALUES, "fact_health": "Asthma"}))
    (row,) = stage([read_report_form("meldung.pdf", form)], known()).rows
    assert [(found.cell, found.refusal.code()) for found in row.findings] == [
        ("Gesundheitliche Einschränkungen", "special_not_covered")
    ]


@settings(max_examples=50, deadline=None)
@given(NAMES, st.sampled_from(["utf-16", "utf-16-be", "utf-8", "pdfdoc"]))
def test_names_survive_every_encoding(name: str, encoding: str) -> None:
    marks = {"utf-16-be": codecs.BOM_UTF16_BE, "utf-8": codecs.BOM_UTF8}
    try:
        raw = marks.get(encoding, b"") + name.encode(encoding)
    except ValueError:
        raw = codecs.BOM_UTF16_BE + name.encode("utf-16-be")
    if encoding == "pdfdoc" and raw.decode("pdfdoc", errors="replace") != name:
        raw = codecs.BOM_UTF16_BE + name.encode("utf-16-be")

    def write(pdf: Pdf) -> None:
        widget(pdf, "family_name").V = String(raw)

    assert values(changed(write))["family_name"] == name


def test_control_characters_and_language_marks_go() -> None:
    def write(pdf: Pdf) -> None:
        widget(pdf, "family_name").V = String(
            codecs.BOM_UTF16_BE + "\x1bdeDE\x1bK\x00a\u202eya\x07".encode("utf-16-be")
        )
        widget(pdf, "occasion").V = String("eins\rzwei\r\ndrei")

    read = values(changed(write))
    assert (read["family_name"], read["occasion"]) == ("Kaya", "eins\nzwei\ndrei")


def test_choices_may_be_names_lists_or_boxes() -> None:
    def write(pdf: Pdf) -> None:
        widget(pdf, "urgency").V = Name("/A")
        widget(pdf, "attendance_wish").V = Array([String("ja")])
        fields = pdf.Root.AcroForm.Fields
        sex = next(field for field in FIELDS if field.name == "sex")
        kept = [field for field in fields if str(field.T) != "sex"]
        boxes = [
            Dictionary(
                FT=Name.Btn,
                T=String(sex.box(choice)),
                V=Name.Ja if choice == "divers" else Name.Off,
            )
            for choice in sex.choices
        ]
        pdf.Root.AcroForm.Fields = Array([*kept, *boxes])

    read = values(changed(write))
    assert (read["urgency"], read["attendance_wish"], read["sex"]) == ("A", "ja", "divers")


def test_two_ticked_boxes_are_refused_in_their_cell() -> None:
    def write(pdf: Pdf) -> None:
        kept = [field for field in pdf.Root.AcroForm.Fields if str(field.T) != "sex"]
        boxes = [
            Dictionary(FT=Name.Btn, T=String(f"sex_{number}"), V=Name.Ja) for number in range(1, 5)
        ]
        pdf.Root.AcroForm.Fields = Array([*kept, *boxes])

    line = read_report_form("meldung.pdf", changed(write))
    sex = line.entry("sex")
    assert sex is not None
    assert sex.cell.fault is CellFault.AMBIGUOUS
    (row,) = stage([line], known()).rows
    assert [(f.cell, f.refusal.code()) for f in row.findings] == [
        ("Geschlecht", "several_boxes_ticked")
    ]


def test_values_may_be_inherited_from_a_parent() -> None:
    def write(pdf: Pdf) -> None:
        field = widget(pdf, "urgency")
        field.V = String("C")
        field.Kids = Array([pdf.make_indirect(Dictionary(Subtype=Name.Widget, Parent=field))])

    assert values(changed(write))["urgency"] == "C"


def root_entry(key: str, value: pikepdf.Object | list[object]) -> Callable[[Pdf], None]:
    def write(pdf: Pdf) -> None:
        pdf.Root[key] = value

    return write


def attach(pdf: Pdf) -> None:
    pdf.attachments["x.txt"] = b"x"


def act_on_key(pdf: Pdf) -> None:
    widget(pdf, "urgency").AA = Dictionary(K=SCRIPT)


def act_on_click(pdf: Pdf) -> None:
    widget(pdf, "urgency").A = Dictionary(S=Name.URI, URI=String("http://192.0.2.1"))


def act_after_turning(pdf: Pdf) -> None:
    widget(pdf, "urgency").A = pdf.make_indirect(Dictionary(S=Name.GoTo, Next=SCRIPT))


def xfa(pdf: Pdf) -> None:
    pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp/>")


def hide_deep(pdf: Pdf) -> None:
    inner: pikepdf.Object = SCRIPT
    for _ in range(60):
        inner = Array([inner])
    pdf.Root.Deep = inner


@pytest.mark.parametrize(
    "change",
    [
        root_entry("/OpenAction", SCRIPT),
        root_entry("/OpenAction", Dictionary(S=Name.Launch, F=String("x"))),
        root_entry("/Names", Dictionary(JavaScript=Dictionary(Names=[String("a"), SCRIPT]))),
        root_entry("/Unused", Dictionary(More=Array([Dictionary(JS=String("x"))]))),
        attach,
        act_on_key,
        act_on_click,
        act_after_turning,
        xfa,
        hide_deep,
    ],
)
def test_whatever_acts_by_itself_is_refused(change: Callable[[Pdf], None]) -> None:
    with pytest.raises(FormActive):
        read_report_form("meldung.pdf", changed(change))


def test_opening_on_a_page_is_harmless() -> None:
    assert values(changed(root_entry("/OpenAction", [0, Name.Fit]))) == FORM_VALUES


def drop_field(pdf: Pdf) -> None:
    fields = pdf.Root.AcroForm.Fields
    pdf.Root.AcroForm.Fields = Array([one for one in fields if str(one.T) != "occasion"])


def drop_form(pdf: Pdf) -> None:
    del pdf.Root.AcroForm


def change_mark(pdf: Pdf) -> None:
    widget(pdf, FORM_MARK_FIELD).V = String("Antrag 1")


@pytest.mark.parametrize("change", [drop_field, drop_form, change_mark])
def test_foreign_forms_are_refused(change: Callable[[Pdf], None]) -> None:
    with pytest.raises(FormForeign):
        read_report_form("meldung.pdf", changed(change))


def test_newer_forms_are_refused() -> None:
    form = pdf_bytes(report_form(mark=f"ILJA-Fallmeldung {FORM_VERSION + 1}"))
    with pytest.raises(FormNewer) as caught:
        read_report_form("meldung.pdf", form)
    assert caught.value.version == FORM_VERSION + 1


@pytest.mark.parametrize("password", ["", "geheim"])
def test_encrypted_forms_are_refused(password: str) -> None:
    locked = pikepdf.Encryption(owner="besitzer", user=password)
    with pytest.raises(FormEncrypted):
        read_report_form("meldung.pdf", pdf_bytes(report_form(FORM_VALUES), locked))


def bomb(filters: str, data: bytes) -> bytes:
    """Return the form with an object stream appended that nobody refers to."""
    head = f"99 0 obj\n<</Type/ObjStm/N 1/First 4/Filter{filters}/Length {len(data)}>>\nstream\n"
    return FORM + head.encode() + data + b"\nendstream\nendobj\n"


@pytest.mark.parametrize(
    "content",
    [
        bomb("/FlateDecode", zlib.compress(b"0" * (70 << 20))),
        bomb("[/FlateDecode/FlateDecode]", zlib.compress(zlib.compress(b"0" * (70 << 20)))),
        bomb("/LZWDecode", b"x"),
        bomb("/LZ#57Decode", b"x"),
    ],
    ids=["deflate", "twice", "lzw", "lzw in disguise"],
)
def test_bombs_are_refused_before_they_unpack(content: bytes) -> None:
    with pytest.raises(FormOverblown):
        read_report_form("meldung.pdf", content)


def test_limits_of_bytes_pages_and_objects() -> None:
    for limits, refusal in (
        (PdfLimits(file_bytes=100), FileTooLarge),
        (PdfLimits(pages=0), FormOverblown),
        (PdfLimits(objects=3), FormOverblown),
    ):
        with pytest.raises(refusal):
            read_report_form("meldung.pdf", FORM, limits)


def test_a_family_of_fields_that_never_ends_is_refused() -> None:
    def write(pdf: Pdf) -> None:
        field = widget(pdf, "urgency")
        field.Kids = Array([field])

    with pytest.raises(FormOverblown):
        read_report_form("meldung.pdf", changed(write))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", FORM[:-40], FORM[40:]])
def test_damaged_files_are_refused(content: bytes) -> None:
    with pytest.raises(FormDamaged):
        read_report_form("meldung.pdf", content)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(FORM) - 1), st.integers(1, 255), st.booleans())
def test_a_broken_file_is_read_or_refused(place: int, flip: int, cut: bool) -> None:
    content = bytearray(FORM[:place] if cut else FORM)
    if not cut:
        content[place] ^= flip
    try:
        line = read_report_form("meldung.pdf", bytes(content))
    except Refusal:
        return
    assert all(plain(entry.cell.text) == entry.cell.text for entry in line.entries)
    assert not cut or len(content) >= len(FORM) - 2


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300))
def test_garbage_is_refused(garbage: bytes) -> None:
    for content in (garbage, b"%PDF-1.7\n" + garbage):
        with pytest.raises(Refusal):
            read_report_form("meldung.pdf", content)


def test_a_file_saved_in_steps_is_read_in_its_last_state() -> None:
    pdf = Pdf.open(io.BytesIO(FORM))
    widget(pdf, "family_name").V = String("Neu")
    assert values(pdf_bytes(pdf))["family_name"] == "Neu"
