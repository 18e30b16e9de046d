"""Prints a PDF from memory: each page as a picture at 300 dpi, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.pdfpages import Outline, Picture, outline, picture
from ilja_desktop.ui.kit.pdfview import image
from ilja_desktop.ui.kit.work import Lane, Work

DOTS_PER_INCH = 300


class PrintRun(QObject):
    """One document on its way to a printer; deletes itself afterwards.

    Args:
        work: draws the pages.
        data: the document.
        printer: where it goes.
        done: called with the number of printed pages.
        failed: called if the document cannot be read.
    """

    def __init__(
        self,
        work: Work,
        data: bytes,
        printer: QPrinter,
        done: Callable[[int], None],
        failed: Callable[[Refusal], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._data = data
        self._printer = printer
        self._done = done
        self._failed = failed
        self._count = 0
        self._painter: QPainter | None = None

    def start(self) -> None:
        """Read the document, then print page by page."""
        self._work.run(
            self, partial(outline, self._data), self._begin, self._end_in, lane=Lane.COMPUTE
        )

    def _begin(self, found: Outline) -> None:
        self._count = len(found.sizes)
        self._printer.setFullPage(True)
        self._painter = QPainter(self._printer)
        self._next(0)

    def _next(self, number: int) -> None:
        if number == self._count:
            self._end()
            self._done(self._count)
            return
        self._work.run(
            self,
            partial(picture, self._data, number, DOTS_PER_INCH),
            lambda drawn: self._put(number, drawn),
            self._end_in,
            lane=Lane.COMPUTE,
        )

    def _put(self, number: int, drawn: Picture) -> None:
        assert self._painter is not None
        if number:
            self._printer.newPage()
        sheet = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        shown = image(drawn)
        scale = min(sheet.width() / shown.width(), sheet.height() / shown.height())
        place = QRectF(0, 0, shown.width() * scale, shown.height() * scale)
        self._painter.drawImage(place, shown)
        self._next(number + 1)

    def _end_in(self, refusal: Refusal) -> None:
        self._end()
        self._failed(refusal)

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.deleteLater()


def a4_printer() -> QPrinter:
    """Return a printer set to A4, 300 dpi, edge to edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setDocName("Dokument")  # shown in the queue of a printer many people share
    return printer


def ask_and_print(
    window: QWidget,
    work: Work,
    data: bytes,
    done: Callable[[int], None],
    failed: Callable[[Refusal], None],
    before: Callable[[Callable[[], None]], None] | None = None,
) -> QPrintDialog:
    """Open the system's print dialog and print what was shown; returns the dialog.

    Args:
        window: what the dialog belongs to.
        work: draws the pages.
        data: the document.
        done: called with the number of printed pages.
        failed: called if the document cannot be read.
        before: what has to be done once a printer is chosen; calls what it is given to go on.
    """
    printer = a4_printer()
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(
        QCoreApplication.translate(
            "Printing", "Drucken – Drucker und Warteschlange können eine Kopie behalten"
        )
    )
    run = PrintRun(work, data, printer, done, failed, window)
    begin = run.start if before is None else partial(before, run.start)
    dialog.accepted.connect(lambda: begin())
    dialog.rejected.connect(run.deleteLater)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog
