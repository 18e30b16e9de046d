"""The sheet before printing: pages, copies, both sides, recorded first, stopped in between."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from ilja_desktop.documents.joining import joined
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.printsheet import PrintSheet, ask_and_print
from ilja_desktop.ui.kit.settings import PRINT_SIDES, Settings
from ilja_desktop.ui.kit.work import Work
from tests.ui import uicheck

_STEP = 40
"""Points by which the bar of each page stands higher than that of the page before."""


def paper(first: int, pages: int) -> bytes:
    """Return a PDF whose pages bear a bar at a height of their own."""
    made = io.BytesIO()
    page = canvas.Canvas(made)
    for at in range(first, first + pages):
        page.rect(0, at * _STEP, 595, 10, fill=1)
        page.showPage()
    page.save()
    return made.getvalue()


def printed(path: Path) -> list[int]:
    """Return which page stands on each face of the paper; 0 is empty."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            column = page.render(scale=1).to_numpy()[:, 300].max(axis=-1)
            dark = [len(column) - at for at, value in enumerate(column) if value < 50]
            found.append(round((sum(dark) / len(dark) - 5) / _STEP) if dark else 0)
    return found


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = a4_printer()
    made.setOutputFileName(str(tmp_path / "druck.pdf"))
    return made


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    return window


def test_pages_copies_and_backs(
    host: QWidget, printer: QPrinter, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[int] = []
    whole = joined((paper(1, 3), paper(4, 2)))
    sheet = ask_and_print(host, work, whole, told.append)
    qtbot.waitUntil(lambda: "alle 5" in sheet.pages.placeholderText())
    assert uicheck.findings(sheet) == []
    QTest.keyClicks(sheet.pages, "3-4, 9")
    sheet.start(printer)
    assert "1 bis 5" in sheet.messages.text
    sheet.pages.clear()
    QTest.keyClicks(sheet.pages, "2-4")
    sheet.copies.setValue(2)
    QTest.keyClick(sheet.sides, Qt.Key.Key_Right)
    with qtbot.waitSignal(sheet.accepted):
        sheet.start(printer)
    assert told == [6]
    assert printed(tmp_path / "druck.pdf") == [2, 3, 4, 0, 2, 3, 4, 0]
    assert Settings().get(PRINT_SIDES) == "beidseitig"


def test_nothing_is_printed_that_is_not_on_record(
    host: QWidget, printer: QPrinter, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    tries: list[int] = []

    def record() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise ChangedMeanwhile("Die Liste")

    sheet = ask_and_print(host, work, paper(1, 1), record=record)
    sheet.start(printer)
    qtbot.waitUntil(lambda: sheet.messages.text != "")
    assert not (tmp_path / "druck.pdf").exists()
    with qtbot.waitSignal(sheet.accepted):
        sheet.start(printer)
    assert printed(tmp_path / "druck.pdf") == [1]


def test_it_can_be_stopped_and_closed(
    host: QWidget, printer: QPrinter, work: Work, qtbot: QtBot
) -> None:
    told: list[int] = []
    sheet = ask_and_print(host, work, paper(1, 12), told.append)
    sheet.start(printer)
    assert not sheet.confirm.isEnabled()
    sheet.progress.cancel.click()
    qtbot.waitUntil(lambda: "Abgebrochen" in sheet.messages.text)
    sheet.start(printer)
    sheet.reject()
    assert told == []


def test_without_a_printer_it_says_so(host: QWidget, work: Work, qtbot: QtBot) -> None:
    sheet = PrintSheet(work, parent=host)
    sheet.open()
    sheet.printer.clear()
    sheet.hold("")
    assert not sheet.confirm.isEnabled()
    sheet.reject()
