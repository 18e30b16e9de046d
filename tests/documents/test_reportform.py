"""The empty case report: every field of the table, with room for a pen, filled in elsewhere."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from ilja_desktop.documents.check import check
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.reportform import render
from ilja_desktop.domain.reportform import (
    FIELDS,
    FORM_EDITION,
    FORM_MARK,
    FORM_MARK_FIELD,
    SECTIONS,
    FormField,
    FormFieldKind,
)
from tests.documents.papers import NOW, OFFICE
from tests.documents.pdf import seen, sound, spoken, squeezed

BUTTON, TEXT = pikepdf.Name.Btn, pikepdf.Name.Tx
LINE, BOX = 9 / 25.4 * 72, 5 / 25.4 * 72
READ_ONLY, REQUIRED, MULTILINE = 1, 2, 4096


@pytest.fixture(scope="module")
def form() -> bytes:
    return render(OFFICE, NOW)


@pytest.fixture(scope="module")
def widgets(form: bytes) -> Iterator[dict[str, pikepdf.Object]]:
    with pikepdf.open(io.BytesIO(form)) as opened:
        yield {str(one.T): one for one in opened.Root.AcroForm.Fields}


def names(field: FormField) -> list[str]:
    if field.kind is FormFieldKind.CHOICE:
        return [field.box(choice) for choice in field.choices]
    return [field.name]


def test_other_readers_find_it_sound(form: bytes, tmp_path: Path) -> None:
    sound(form, tmp_path)


def test_conforms_and_is_the_same_each_time(form: bytes) -> None:
    assert check(form, Profile.FORM) == ()
    assert form == render(OFFICE, NOW)


def test_has_the_fields_of_the_table_in_its_order(widgets: dict[str, pikepdf.Object]) -> None:
    wanted = [name for field in FIELDS for name in names(field)]
    assert list(widgets) == [*wanted, FORM_MARK_FIELD]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_field_is_as_the_table_says(field: FormField, widgets: dict[str, pikepdf.Object]) -> None:
    for name in names(field):
        made = widgets[name]
        assert field.label in str(made.TU)
        if field.kind in (FormFieldKind.CHECK, FormFieldKind.CHOICE):
            assert made.FT == BUTTON
            continue
        assert made.FT == TEXT
        assert int(made.MaxLen) == field.max_length
        assert bool(int(made.Ff) & REQUIRED) is field.required
        assert bool(int(made.Ff) & MULTILINE) is (field.kind is FormFieldKind.LONG)


def test_a_pen_has_room(widgets: dict[str, pikepdf.Object]) -> None:
    for name, made in widgets.items():
        left, bottom, right, top = (float(side) for side in made.Rect.as_list())
        if name == FORM_MARK_FIELD:
            continue
        box = made.FT == BUTTON
        assert top - bottom >= (BOX if box else LINE) - 0.02, name
        assert right - left >= (BOX if box else 3 * LINE) - 0.02, name


def test_no_two_fields_overlap(form: bytes) -> None:
    with pikepdf.open(io.BytesIO(form)) as pdf:
        for page in pdf.pages:
            boxes = [[float(side) for side in one.Rect.as_list()] for one in page.Annots]
            for number, one in enumerate(boxes):
                for other in boxes[number + 1 :]:
                    apart = one[2] <= other[0] or other[2] <= one[0]
                    assert apart or one[3] <= other[1] or other[3] <= one[1]


def test_mark_says_what_form_it_is(widgets: dict[str, pikepdf.Object], form: bytes) -> None:
    mark = widgets[FORM_MARK_FIELD]
    assert str(mark.V) == FORM_MARK
    assert int(mark.Ff) & READ_ONLY


def test_reads_like_a_form(form: bytes, tmp_path: Path) -> None:
    said = spoken(form, tmp_path)
    for number, section in enumerate(SECTIONS, 1):
        assert squeezed(f"{number}. {section.title}{section.note}") in said
    assert all(squeezed(field.label) in said for field in FIELDS)
    text = seen(form, tmp_path)
    assert squeezed(f"Fallmeldung, {FORM_EDITION}") in text
    assert squeezed(FORM_MARK) in text


def test_special_facts_stand_on_a_page_of_their_own(widgets: dict[str, pikepdf.Object]) -> None:
    pages = {name: made.P.objgen for name, made in widgets.items()}
    facts = {page for name, page in pages.items() if name.startswith("fact_")}
    others = {
        page
        for name, page in pages.items()
        if not name.startswith("fact_") and name != FORM_MARK_FIELD
    }
    assert len(facts) == 1
    assert not facts & others


def test_nothing_in_it_acts(form: bytes) -> None:
    with pikepdf.open(io.BytesIO(form)) as pdf:
        assert not pdf.attachments
        assert "/OpenAction" not in pdf.Root
        widgets = [one for page in pdf.pages for one in page.get("/Annots", [])]
        assert not [one for one in widgets if "/A" in one or "/AA" in one]


def test_can_be_filled_in_by_another_program(form: bytes, tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(form)) as pdf:
        for one in pdf.Root.AcroForm.Fields:
            if one.FT == BUTTON:
                (on,) = [state for state in set(one.AP.N.keys()) if state != "/Off"]
                one.V = one.AS = pikepdf.Name(on)
            elif one.T != FORM_MARK_FIELD:
                one.V = pikepdf.String("Zübeyde Öztürk")
        filled = io.BytesIO()
        pdf.save(filled)
    assert check(filled.getvalue(), Profile.FORM) == ()
