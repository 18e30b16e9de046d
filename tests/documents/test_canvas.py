"""The private parts of reportlab and pyHanko that this house leans on are still there."""

# ruff: noqa: SLF001 - the private parts are what is under test

import inspect
import io

import pikepdf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers.pdf_signer import PdfSigner, PdfSigningSession
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table

from ilja_desktop.documents.canvas import TaggedCanvas
from ilja_desktop.documents.font import REGULAR, coverage
from ilja_desktop.documents.node import Node

LONG = "Wort " * 80


def content(pdf: bytes) -> list[str]:
    """Return the operators that open, close and show on the first page."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        steps = pikepdf.parse_content_stream(opened.pages[0])
        marks = {"BMC", "BDC", "EMC", "Tj", "re"}
        return [str(step.operator) for step in steps if str(step.operator) in marks]


def test_marks_balance_and_nothing_is_outside() -> None:
    coverage()
    out = io.BytesIO()

    def foot(canvas: Canvas, number: int, total: int) -> None:
        canvas.drawString(0, 0, f"{number}/{total}")

    canvas = TaggedCanvas(out, initialFontName=REGULAR, furniture=foot)
    owner = object()
    for _ in range(2):
        with canvas.marked(Node("P"), owner):
            canvas.drawString(50, 50, "einmal")
    canvas.rect(0, 0, 9, 9)
    canvas.showPage()
    canvas.save()
    first, *rest = content(out.getvalue())
    assert first == "BMC"
    assert rest[:4] == ["EMC", "BDC", "Tj", "EMC"]
    assert rest.count("BDC") == 2, "one element, one footer; the second drawing is an artifact"
    assert rest.count("EMC") == rest.count("BDC") + rest.count("BMC") + 1
    assert rest[-1] == "EMC"


def test_canvas_collects_operators_in_code() -> None:
    canvas = Canvas(io.BytesIO())
    before = len(canvas._code)
    canvas.rect(0, 0, 1, 1)
    assert all(isinstance(step, str) for step in canvas._code)
    assert len(canvas._code) > before


def test_finished_pages_can_be_added_to() -> None:
    canvas = Canvas(io.BytesIO())
    canvas.showPage()
    (page,) = canvas._doc.Pages.pages
    assert isinstance(page.stream, str)


def test_paragraph_keeps_lines_as_words_or_runs() -> None:
    style = ParagraphStyle("x")
    simple = Paragraph(LONG, style)
    simple.wrap(200, 1000)
    assert simple.blPara.kind == 0
    assert all(isinstance(word, str) for _, words in simple.blPara.lines for word in words)
    mixed = Paragraph(f"<b>eins</b> {LONG}", style)
    mixed.wrap(200, 1000)
    assert mixed.blPara.kind == 1
    assert all(isinstance(run.text, str) for line in mixed.blPara.lines for run in line.words)


def test_paragraph_splits_into_its_own_kind() -> None:
    class Own(Paragraph):  # type: ignore[misc]  # reportlab has no types
        pass

    made = Own(LONG, ParagraphStyle("x"))
    made.wrap(200, 1000)
    assert [type(part) for part in made.split(200, 60)] == [Own, Own]


def test_table_tells_its_row_heights() -> None:
    table = Table([["eins"], ["zwei"]], repeatRows=1)
    table.wrap(200, 1000)
    assert len(table._rowHeights) == 2
    assert table.splitInRow == 0


def test_signer_takes_clock_and_leaves_metadata() -> None:
    assert callable(IncrementalPdfFileWriter._update_meta)
    assert "version" in inspect.signature(IncrementalPdfFileWriter.ensure_output_version).parameters
    assert "existing_fields_only" in inspect.signature(PdfSigner.init_signing_session).parameters
    assert "system_time" in inspect.signature(PdfSigningSession.__init__).parameters
