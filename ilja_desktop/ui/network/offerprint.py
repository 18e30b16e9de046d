"""The page „Was ist frei?“ before it is printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.offer import OfferPaper
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.work import Lane, Work

_PREVIEW_HEIGHT = 420


class OfferPrint(Sheet):
    """Shows the page and prints it; that it was printed is written down first."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("OfferPrint", "Was ist frei?"),
            QCoreApplication.translate("OfferPrint", "Drucken …"),
            QCoreApplication.translate(
                "OfferPrint",
                "Eine Seite für den Tisch oder den Aushang, ohne Namen junger Menschen",
            ),
            parent,
        )
        self._desk, self._work = desk, work
        self._paper: OfferPaper | None = None
        self._content = b""
        self.preview = PdfView(self.tr("Was ist frei?"), work)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self.add(self.preview)
        self.cancel.setText(self.tr("Schließen"))
        self.confirm.refuse(self.tr("Die Seite wird noch gezeichnet."))
        self.confirmed.connect(self._print)
        self._work.run(self, desk.offers.plan, self._draw, self.messages.refuse)

    def _draw(self, paper: OfferPaper) -> None:
        self._paper = paper
        job = partial(self._desk.offers.render, paper)
        self._work.run(self, job, self._show, self.messages.refuse, lane=Lane.COMPUTE)

    def _show(self, content: bytes) -> None:
        self._content = content
        self.preview.show_pdf(content)
        self.confirm.refuse("")

    def _print(self) -> None:
        if self._paper is not None and self._content:
            record = partial(self._desk.offers.hand_out, self._paper, self._content)
            ask_and_print(self, self._work, self._content, record=record)
