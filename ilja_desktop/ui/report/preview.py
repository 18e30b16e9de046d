"""What would be published: tables, earlier figures, the document, other ways, and sentences."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.summaryorder import SummaryOrder
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import MadeSummary, SummaryPlan
from ilja_desktop.services.summaryalternative import Alternative, alternatives
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.work import Lane, Token, Work
from ilja_desktop.ui.report.alternativesview import AlternativesView
from ilja_desktop.ui.report.comparisonsview import ComparisonsView
from ilja_desktop.ui.report.sentencesview import SentencesView
from ilja_desktop.ui.report.tablesview import TablesView

_HEIGHT = 520
_TABLES, _EARLIER, _DOCUMENT, _WAYS, _SENTENCES = range(5)


class Preview(Card):
    """The right side of the builder.

    Signals:
        chosen: another order, as ``SummaryOrder``.
        refused: other ways could not be compared.
        review_wanted: the new cases that wait shall be looked at.
    """

    chosen = Signal(object)
    refused = Signal(object)
    review_wanted = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self._progress = Progress()
        self._orders: tuple[SummaryOrder, SummaryOrder | None] | None = None
        names = (
            self.tr("Tabellen"),
            self.tr("Früher"),
            self.tr("Dokument"),
            self.tr("Vergleich"),
            self.tr("Sätze"),
        )
        self.tabs = Segment(self.tr("Ansicht der Zusammenfassung"), names)
        self.tables, self.ways, self.sentences = TablesView(), AlternativesView(), SentencesView()
        self.earlier = ComparisonsView()
        self.document = PdfView(self.tr("Vorschau der Zusammenfassung"), work)
        self._empty = EmptyState(
            "chart-pie",
            self.tr("Noch keine Zusammenfassung"),
            self.tr(
                "Wählen Sie Zeit und Tabellen; was herauskäme, erscheint hier. Gezählt werden nur "
                "feste Angaben, und niemand ist darin zu erkennen."
            ),
        )
        self._stack = QStackedWidget()
        before = (scroll_area(self.tables), scroll_area(self.earlier), self.document)
        for view in (*before, scroll_area(self.ways), self.sentences, self._empty):
            self._stack.addWidget(view)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._stack, 1)
        self.setMinimumHeight(look().px(_HEIGHT))
        self.tabs.currentChanged.connect(self._on_tab)
        self.tables.ways_wanted.connect(partial(self.tabs.setCurrentIndex, _WAYS))
        self.tables.review_wanted.connect(self.review_wanted)
        self.ways.chosen.connect(self.chosen)
        self.show_made(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(look().px(_HEIGHT))

    def show_made(self, made: MadeSummary | None) -> None:
        """Show a summary, or that there is none yet."""
        self._orders = None
        self.tabs.setEnabled(made is not None)
        if made is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self.tables.show_made(made)
        self.earlier.show_comparisons(made.summary.comparisons)
        self.document.show_pdf(made.files["pdf"])
        self.sentences.show_summary(made.summary)

    def compare(self, order: SummaryOrder, longer: SummaryOrder | None) -> None:
        """Let other ways of an order be compared; at once where they are in front."""
        self._orders = order, longer
        self.tabs.setEnabled(True)
        self._on_tab(self.tabs.currentIndex())

    def show_ways(self) -> None:
        """Bring the other ways to the front."""
        self.tabs.setCurrentIndex(_WAYS)

    def _on_tab(self, at: int) -> None:
        if self._orders is None:
            return
        self._stack.setCurrentIndex(at)
        if at == _WAYS:
            self._count(*self._orders)

    def _count(self, order: SummaryOrder, longer: SummaryOrder | None) -> None:
        token = self._progress.begin(self.tr("Auswege werden verglichen"))
        job = partial(_planned, self._desk, order, longer)
        self._work.run(self, job, partial(self._try, token), self._refuse, token=token)

    def _try(self, token: Token, plans: tuple[SummaryPlan, SummaryPlan | None]) -> None:
        job = partial(alternatives, *plans, token.go_on)
        then = partial(self._show_ways, plans[0].order)
        self._work.run(self, job, then, self._refuse, lane=Lane.COMPUTE, token=token)

    def _show_ways(self, order: SummaryOrder, found: tuple[Alternative, ...]) -> None:
        self._progress.end()
        self.ways.show_alternatives(found, order)

    def _refuse(self, refusal: Refusal) -> None:
        self._progress.end()
        self.refused.emit(refusal)


def _planned(
    desk: Desk, order: SummaryOrder, longer: SummaryOrder | None
) -> tuple[SummaryPlan, SummaryPlan | None]:
    return desk.summaries.plan(order), None if longer is None else desk.summaries.plan(longer)
