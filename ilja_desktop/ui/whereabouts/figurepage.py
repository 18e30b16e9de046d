"""The indicators of some quarters, protected on the screen too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.summary import MARK, ProtectedSummary
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.whereaboutsfigures import FiguresPlan
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.periodwords import period_words
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Token, Work
from ilja_desktop.ui.whereabouts.figurecard import FigureCard, MissingFigureCard

_QUARTERS = 16
"""Four years, the running quarter included."""


class FigurePage(Page):
    """Shows what enquiries and conferences say in numbers.

    Signals:
        back_wanted: the work list shall be shown again.
    """

    back_wanted = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        self.back = Button(
            QCoreApplication.translate("FigurePage", "Nachfragen"), Kind.GHOST, "arrow-left"
        )
        head = PageHead(
            QCoreApplication.translate("FigurePage", "Kennzahlen"),
            QCoreApplication.translate("FigurePage", "Gezählt nach dem Tag des Messpunkts"),
            self.back,
        )
        super().__init__(head)
        self._desk, self._work = desk, work
        self._quarters = _quarters(desk)
        self.start, self.end = (
            self._box(self.tr("Vom Quartal")),
            self._box(self.tr("Bis zum Quartal")),
        )
        self.start.setCurrentIndex(min(4, len(self._quarters) - 1))
        self.count = Button(self.tr("Zählen"), Kind.PRIMARY, "chart-column")
        self.progress = Progress()
        self._note = WrappedLabel("", Text.CAPTION)
        self._shown = column(gap=Space.L)
        self._build()

    def arrive(self) -> None:
        """Begin with the period."""
        self.start.setFocus()

    def refresh(self) -> None:
        """Count the chosen quarters anew."""
        first = self._quarters[self.start.currentIndex()].start
        last = self._quarters[self.end.currentIndex()].end
        if last < first:
            self.messages.warn(
                self.tr("Das Ende liegt vor dem Beginn. Bitte ein späteres Quartal wählen.")
            )
            return
        self.messages.clear()
        self.count.refuse(self.tr("Es wird gerade gezählt."))
        token = self.progress.begin(self.tr("Zahlen werden gezählt und geschützt"))
        job = partial(self._desk.whereabouts_figures.plan, SummaryPeriod(first, last))
        then = partial(self._on_planned, token)
        self._work.run(self, job, then, self._on_refused, token=token)

    def _build(self) -> None:
        card = Card()
        card.add(
            Adaptive(
                Grow(_field(self.start, self.tr("Vom Quartal"))),
                Grow(_field(self.end, self.tr("Bis zum Quartal"))),
                boxed(column(Label("", Text.STRONG), self.count, gap=Space.XS)),
                below=560,
            )
        )
        card.add(self._note)
        self.add(card)
        self.add(self.progress)
        self.add(self._shown)
        self.body.addStretch(1)
        self._note.setText(self.tr("Kleine Zahlen sind auch hier durch einen Punkt ersetzt."))
        self.back.clicked.connect(self.back_wanted)
        self.count.clicked.connect(self.refresh)

    def _on_planned(self, token: Token, plan: FiguresPlan) -> None:
        job = partial(self._desk.whereabouts_figures.make, plan, token.go_on)
        show = partial(self._show, plan.order.percentages_from)
        self._work.run(self, job, show, self._on_refused, lane=Lane.COMPUTE, token=token)

    def _on_refused(self, refusal: Refusal) -> None:
        self.progress.end()
        self.count.refuse("")
        self.messages.refuse(refusal)

    def _show(self, percentages_from: int, shown: ProtectedSummary) -> None:
        self.progress.end()
        self.count.refuse("")
        words = self.tr(
            "{mark} steht für Zahlen unter {least} und für weitere, aus denen man sie errechnen "
            "könnte. Für Berichte nach außen gibt es „Berichte“."
        )
        self._note.setText(words.format(mark=MARK, least=shown.threshold))
        clear(self._shown)
        for table in shown.tables:
            self._shown.addWidget(FigureCard(table, percentages_from))
        for left in shown.left_out:
            self._shown.addWidget(MissingFigureCard(left.title))

    def _box(self, name: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.addItems([period_words(quarter) for quarter in self._quarters])
        return box


def _quarters(desk: Desk) -> tuple[SummaryPeriod, ...]:
    """Return what can be chosen, the running quarter first."""
    found = [SummaryPeriod.around(desk.workplace.today())]
    while len(found) < _QUARTERS:
        found.append(found[-1].before())
    return tuple(found)


def _field(box: CalmComboBox, label: str) -> QWidget:
    title = Label(label, Text.STRONG)
    title.setBuddy(box)
    return boxed(column(title, box, gap=Space.XS))
