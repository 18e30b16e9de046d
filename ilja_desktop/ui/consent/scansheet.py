"""A scan beside what was entered, to be compared line by line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.scan import Scan, ScanKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.scanpicture import ScanPicture, decoded
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Lane, Work

_PDF_HEIGHT = 520
_OF_WINDOW = 0.9


class ScanSheet(Sheet):
    """Shows one scan; confirming says that it was seen and compared.

    Args:
        scan: with its bytes.
        entered: what was entered, as names and values.
    """

    def __init__(
        self,
        desk: Desk,
        work: Work,
        scan: Scan,
        entered: Sequence[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        seen = scan.reviewed_on is not None
        super().__init__(scan.title, "", "", parent)
        self._desk, self._work, self._scan = desk, work, scan
        self.confirm.setText(self.tr("Schließen") if seen else self.tr("Gesehen und geprüft"))
        if seen:
            self.cancel.hide()
        # A signature is compared with what was entered, so as much of the page as there is room.
        self.resize(self.size().expandedTo(parent.window().size() * _OF_WINDOW))
        self._shown = column(gap=0)
        facts = Card(self.tr("Das ist eingetragen"))
        for name, value in entered:
            if value:
                facts.add(column(Label(name, Text.CAPTION), WrappedLabel(value), gap=0))
        facts.body.addStretch(1)
        picture = Card(self.tr("Der unterschriebene Bogen"))
        picture.add(self._shown)
        self.add(Adaptive(Grow(picture, 2), Grow(facts, 1), below=640))
        self.confirmed.connect(self.accept if seen else self._review)
        if scan.kind is ScanKind.PDF:
            view = PdfView(scan.title, work)
            view.setMinimumHeight(_PDF_HEIGHT)
            self._shown.addWidget(view)
            view.show_pdf(scan.content)
        else:
            job = partial(decoded, scan.content, scan.kind, scan.title)
            work.run(self, job, self._show_picture, self.messages.refuse, lane=Lane.COMPUTE)

    def _show_picture(self, image: QImage) -> None:
        self._shown.addWidget(ScanPicture(image, self._scan.title))

    def _review(self) -> None:
        job = partial(self._desk.scans.review, self._scan.id, self._scan.revision)
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)
