"""The form the program itself hands out comes back readable."""

import io
from datetime import UTC, datetime

import pikepdf
import pytest

from ilja_desktop.documents.reportform import render
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.reportform import FIELDS, FormField, FormFieldKind
from ilja_desktop.exchange.reportform import read_report_form
from ilja_desktop.exchange.staged import RowKind
from ilja_desktop.exchange.staging import stage
from tests.exchange.paper import FORM_VALUES, known

OFFICE = OfficeDraft(
    name="Stadt Eschweiler",
    department="Jugendamt",
    street="Markt 1",
    postcode_town="52249 Eschweiler",
    municipalities=("Eschweiler",),
    number_prefix="ESW",
)


@pytest.fixture(scope="module")
def empty_form() -> bytes:
    return render(OFFICE, datetime(2026, 3, 1, 9, 0, tzinfo=UTC))


def filled(form: bytes, values: dict[str, str]) -> bytes:
    """Fill the form in as a viewer does: a value for each text, a state for each box."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(form)) as pdf:
        nodes = {str(node.T): node for node in pdf.Root.AcroForm.Fields if "/T" in node}
        for field in FIELDS:
            if value := values.get(field.name, ""):
                fill(nodes, field, value)
        pdf.save(made)
    return made.getvalue()


def fill(nodes: dict[str, pikepdf.Object], field: FormField, value: str) -> None:
    if field.name in nodes and field.kind is not FormFieldKind.CHECK:
        nodes[field.name].V = pikepdf.String(value)
        return
    name = field.name if field.kind is FormFieldKind.CHECK else field.box(value)
    (on,) = (state for state in nodes[name].AP.N.keys() if state != "/Off")  # noqa: SIM118
    nodes[name].V = nodes[name].AS = pikepdf.Name(on)


def test_the_empty_form_is_recognised_and_refused_for_what_is_missing(empty_form: bytes) -> None:
    line = read_report_form("leer.pdf", empty_form)
    assert not any(entry.cell.text for entry in line.entries)
    (row,) = stage([line], known()).rows
    assert row.kind is RowKind.REFUSED
    assert {found.refusal.code() for found in row.findings} == {"entry_missing"}


def test_the_filled_form_comes_in(empty_form: bytes) -> None:
    line = read_report_form("meldung.pdf", filled(empty_form, FORM_VALUES))
    read = {entry.field.name: entry.cell.text for entry in line.entries if entry.cell.text}
    assert read == FORM_VALUES
    (row,) = stage([line], known()).rows
    assert row.kind is RowKind.NEW
