"""The returned case report form: read from a fillable PDF into the same line as a table row."""

from __future__ import annotations

from ilja_desktop.domain.reportform import (
    FIELDS,
    FORM_ID,
    FORM_VERSION,
    FormField,
    FormFieldKind,
)
from ilja_desktop.exchange.cell import Cell, CellFault
from ilja_desktop.exchange.columns import Entry, Line
from ilja_desktop.exchange.field import RowContent
from ilja_desktop.exchange.formfields import FormForeign, FoundFields, demand_mark, found_fields
from ilja_desktop.exchange.pdfguard import PdfLimits


def read_report_form(file: str, content: bytes, limits: PdfLimits | None = None) -> Line:
    """Return what a partner filled in.

    Args:
        file: name for messages.
        content: all bytes of the PDF.
        limits: how large the file may be, packed and unpacked.

    Raises:
        Refusal: the PDF is foreign, damaged, encrypted, active, oversized or too new.
    """
    found = found_fields(file, content, limits)
    demand_mark(file, found, FORM_ID, FORM_VERSION)
    entries = tuple(Entry(one, _cell(file, one, found)) for one in FIELDS)
    return Line(RowContent.CASES, file, "", 1, entries)


def _cell(file: str, one: FormField, found: FoundFields) -> Cell:
    """Return what stands in a field; every field of the form has to be there."""
    if one.name in found.texts:
        return Cell(one.label, found.texts[one.name])
    if one.kind is FormFieldKind.CHECK and one.name in found.states:
        return Cell(one.label, "ja" if found.states[one.name] else "")
    boxes = [choice for choice in one.choices if one.box(choice) in found.states]
    if not boxes or len(boxes) < len(one.choices):
        raise FormForeign(file)
    ticked = [choice for choice in boxes if found.states[one.box(choice)]]
    fault = CellFault.AMBIGUOUS if len(ticked) > 1 else None
    return Cell(one.label, ticked[0] if len(ticked) == 1 else "", fault=fault)
