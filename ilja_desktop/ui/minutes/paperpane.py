"""The right side of the page: the chosen paper, its distribution list, copies and signatures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.look import look as current_look
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.copyregister import CopyRegister
from ilja_desktop.ui.minutes.distributionview import DistributionView
from ilja_desktop.ui.minutes.look import MinutesLook, Part, in_review
from ilja_desktop.ui.minutes.signaturepane import SignaturePane

_HEIGHT = 480


class PaperPane(Card):
    """Shows one paper from four sides; before it is signed, only what will be here."""

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._wanted: DocumentId | None = None
        self.segment = Segment(
            self.tr("Ansicht der Unterlage"),
            (
                self.tr("Vorschau"),
                self.tr("Verteiler"),
                self.tr("Exemplare"),
                self.tr("Unterschriften"),
            ),
        )
        self.preview = PdfView(self.tr("Unterschriebene Unterlage"), work)
        self.distribution = DistributionView()
        self.register = CopyRegister()
        self.signatures = SignaturePane(desk, work)
        self.signatures.signed.connect(self._on_signed)
        self._empty = EmptyState(
            "signature",
            self.tr("Noch nicht unterschrieben"),
            self.tr(
                "Beim Festschreiben entstehen aus Sitzung und Fallblättern unterschriebene "
                "PDF-Dateien. Sie bleiben im Tresor; danach ändert sich nichts mehr daran, und "
                "es lassen sich nummerierte Exemplare ausgeben."
            ),
        )
        self._stack = QStackedWidget()
        for view in (
            self.preview,
            scroll_area(self.distribution),
            self.register,
            self.signatures,
            self._empty,
        ):
            self._stack.addWidget(view)
        self.segment.currentChanged.connect(self._stack.setCurrentIndex)
        self.add(self.segment)
        self.body.addWidget(self._stack, 1)
        self._measure()

    def show_part(self, look: MinutesLook, part: Part) -> None:
        """Show a paper of a conference."""
        signed = part.record.document_id is not None or in_review(part)
        if in_review(part):
            self.segment.setCurrentIndex(1)
        self.segment.setVisible(signed)
        at = self.segment.currentIndex() if signed else self._stack.indexOf(self._empty)
        self._stack.setCurrentIndex(at)
        self.segment.rename(2, self.tr("Exemplare ({count})").format(count=len(look.copies)))
        self.distribution.show_part(look, part)
        self.register.show_copies(look.copies)
        self.signatures.show_document(part.record.document_id)
        self._fetch(part.record.document_id)

    def show_distribution(self) -> None:
        """Show who gets the paper."""
        self.segment.setCurrentIndex(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _on_signed(self) -> None:
        """Fetch the file anew: it has one more signature."""
        id, self._wanted = self._wanted, None
        self._fetch(id)

    def _fetch(self, id: DocumentId | None) -> None:
        if id is None or id == self._wanted:
            return
        self._wanted = id
        job = partial(self._desk.disclosures.document, id)
        self._work.run(self, job, self._show_document, self.preview.messages.refuse)

    def _show_document(self, document: Document) -> None:
        if document.id == self._wanted:
            self.preview.show_pdf(document.content)

    def _measure(self) -> None:
        self.setMinimumHeight(current_look().px(_HEIGHT))
