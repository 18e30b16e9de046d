"""Prints a PDF from memory: each page as a picture at 300 dpi, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.printout import Sides, faces, selected_pages
from ilja_desktop.ui.kit.pdfpages import Outline, Picture, outline, picture
from ilja_desktop.ui.kit.pdfview import image
from ilja_desktop.ui.kit.work import Lane, Token, Work

T = TypeVar("T")

DOTS_PER_INCH = 300

_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.BOTH: QPrinter.DuplexMode.DuplexLongSide,
}


@dataclass(frozen=True)
class PrintOrder:
    """On what and how something is printed."""

    printer: QPrinter
    pages: str = ""
    """Page numbers as typed; nothing means all."""
    copies: int = 1
    sides: Sides = Sides.ONE


@dataclass(eq=False)
class PrinterUnready(Refusal):
    """The printer takes nothing."""


class PrintRun(QObject):
    """One document on its way to a printer; deletes itself afterwards.

    Args:
        work: draws the pages.
        data: the document.
        order: on what and how.
        done: called with the number of printed pages.
        failed: called if the document cannot be read, the printer takes none, or it is stopped.
    """

    def __init__(
        self,
        work: Work,
        data: bytes,
        order: PrintOrder,
        done: Callable[[int], None],
        failed: Callable[[Refusal], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._data = data
        self._order = order
        self._printer = order.printer
        self._done = done
        self._failed = failed
        self._faces: Sequence[int | None] = ()
        self._painter = QPainter()
        # A painter must not outlive its printer, whoever takes the window away meanwhile.
        self.destroyed.connect(partial(_break_off, self._painter, order.printer))
        self._token: Token | None = None
        self._ended = False

    def start(self, token: Token | None = None) -> None:
        """Read the document, then print page by page.

        Args:
            token: hears how many faces of paper are done, and stops before the next one.
        """
        self._token = token
        self._draw(partial(outline, self._data), self._begin)

    def cancel(self) -> None:
        """Stop at once; what the printer has already may still come out."""
        _break_off(self._painter, self._printer)
        self._end()

    def _begin(self, found: Outline) -> None:
        order = self._order
        try:
            pages = selected_pages(order.pages, len(found.sizes))
        except Refusal as refusal:
            self._end_in(refusal)
            return
        self._faces = faces(pages, found.starts, order.copies, order.sides)
        self._printer.setFullPage(True)
        self._printer.setDuplex(_DUPLEX[order.sides])
        if not self._painter.begin(self._printer):
            self._end_in(PrinterUnready())
            return
        self._next(0)

    def _next(self, at: int) -> None:
        if self._token is not None:
            self._token.report(at, len(self._faces))
        if at == len(self._faces):
            printed = sum(page is not None for page in self._faces)
            self._end()
            self._done(printed)
            return
        if at:
            self._printer.newPage()
        page = self._faces[at]
        if page is None:
            self._next(at + 1)
            return
        job = partial(picture, self._data, page - 1, DOTS_PER_INCH)
        self._draw(job, partial(self._put, at))

    def _draw(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        def go_on(answer: T) -> None:
            if not self._ended:
                then(answer)

        self._work.run(self, job, go_on, self._end_in, lane=Lane.COMPUTE, token=self._token)

    def _put(self, at: int, drawn: Picture) -> None:
        sheet = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        shown = image(drawn)
        scale = min(sheet.width() / shown.width(), sheet.height() / shown.height())
        place = QRectF(0, 0, shown.width() * scale, shown.height() * scale)
        self._painter.drawImage(place, shown)
        self._next(at + 1)

    def _end_in(self, refusal: Refusal) -> None:
        if not self._ended:
            self.cancel()
            self._failed(refusal)

    def _end(self) -> None:
        self._ended = True
        if self._painter.isActive():
            self._painter.end()
        self.deleteLater()


def _break_off(painter: QPainter, printer: QPrinter, *_: object) -> None:
    if painter.isActive():
        printer.abort()
        painter.end()


def a4_printer(name: str = "") -> QPrinter:
    """Return a printer set to A4, 300 dpi, edge to edge; the usual one unless it is named."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setDocName("Dokument")  # shown in the queue of a printer many people share
    return printer
