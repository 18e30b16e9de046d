"""PDFs are shown and printed from memory, and readable as text."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.pdfpages import UnreadablePdf, outline, picture
from ilja_desktop.ui.kit.pdfview import PdfView, image
from ilja_desktop.ui.kit.printing import PrintOrder, PrintRun, a4_printer
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.work import Work

A4: tuple[float, float] = (595.0, 842.0)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("pdf") / "zwei.pdf"
    document = pikepdf.new()
    for number in (1, 2):
        page = document.add_blank_page(page_size=A4)
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        drawn = f"0 0 0 rg 0 0 300 400 re f BT /F1 24 Tf 72 760 Td (Seite {number}) Tj ET"
        page.Contents = document.make_stream(drawn.encode())
    document.save(path)
    document.close()
    return path.read_bytes()


def test_pages_as_pictures_and_text(pdf: bytes) -> None:
    found = outline(pdf)
    assert found.sizes == (A4, A4)
    assert found.texts == ("Seite 1", "Seite 2")
    drawn = image(picture(pdf, 0, 72))
    assert [drawn.width(), drawn.height()] == [595, 842]
    assert drawn.pixelColor(100, 700).name() == "#000000"
    assert drawn.pixelColor(500, 100).name() == "#ffffff"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 half", b"\x00" * 4096])
def test_damaged_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadablePdf):
        outline(data)


def test_view_shows_pages_and_text(pdf: bytes, work: Work, qtbot: QtBot) -> None:
    view = PdfView("Protokoll", work)
    qtbot.addWidget(view)
    view.resize(700, 900)
    view.show()
    with qtbot.waitSignal(view.shown) as heard:
        view.show_pdf(pdf)
    assert heard.args == [2]
    qtbot.waitUntil(lambda: _dark_pixels(view) > 1000)
    smaller = _dark_pixels(view)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    qtbot.waitUntil(lambda: 1000 < _dark_pixels(view) != smaller)
    view.findChildren(Segment)[0].setCurrentIndex(1)
    text = view.findChildren(QPlainTextEdit)[0]
    assert text.isVisible()
    assert text.toPlainText() == "Seite 1\n\nSeite 2"
    assert text.accessibleName() == "Protokoll als Text"


def test_view_says_when_bytes_are_damaged(work: Work, qtbot: QtBot) -> None:
    view = PdfView("Protokoll", work)
    qtbot.addWidget(view)
    view.show_pdf(b"kein PDF")
    qtbot.waitUntil(lambda: "beschädigt" in view.messages.text)


def test_print_sends_every_page(pdf: bytes, work: Work, qtbot: QtBot, tmp_path: Path) -> None:
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    printed: list[int] = []
    owner = QObject()
    PrintRun(work, pdf, PrintOrder(printer), printed.append, _fail, owner).start()
    qtbot.waitUntil(lambda: printed == [2])
    with pypdfium2.PdfDocument(tmp_path / "druck.pdf") as document:
        assert len(document) == 2
        bitmap = document[1].render(scale=1).to_numpy()
    assert bitmap[700, 100].max() < 20
    assert bitmap[100, 500].min() > 235


def test_print_refuses_damaged_bytes(work: Work, qtbot: QtBot, tmp_path: Path) -> None:
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    refused: list[Refusal] = []
    owner = QObject()
    PrintRun(
        work, b"kein PDF", PrintOrder(printer), lambda _count: None, refused.append, owner
    ).start()
    qtbot.waitUntil(lambda: bool(refused))
    assert not (tmp_path / "druck.pdf").exists()


def _dark_pixels(view: PdfView) -> int:
    shown = view.grab().toImage().scaled(100, 100)
    return sum(shown.pixelColor(x, y).lightness() < 60 for x in range(100) for y in range(100))


def _fail(refusal: Refusal) -> None:
    raise AssertionError(refusal.code())
