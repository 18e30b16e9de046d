"""Records for an evaluation: chosen at the left, looked at on the right, then released."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.summaryfacts import Counted
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.evaluation import EvaluationOrder, MadeEvaluation
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.page import Page, PageHead, scroll_area
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.making import Making
from ilja_desktop.ui.report.periodform import PeriodForm
from ilja_desktop.ui.report.recipientform import RecipientForm
from ilja_desktop.ui.report.recordsview import RecordsView
from ilja_desktop.ui.report.releasing import Releasing
from ilja_desktop.ui.report.variablesform import VariablesForm

_STACKED_BELOW = 820


class EvaluationPage(Page):
    """Rows of which at least five always look alike.

    Signals:
        left: back to the builder.
    """

    left = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        back = QCoreApplication.translate("EvaluationPage", "Zusammenfassung")
        self.back = Button(back, Kind.GHOST, "arrow-left")
        release = QCoreApplication.translate("EvaluationPage", "Freigeben und speichern")
        self.release = Button(release, Kind.PRIMARY, "download")
        super().__init__(
            PageHead(
                QCoreApplication.translate("EvaluationPage", "Datensatz für eine Evaluation"),
                QCoreApplication.translate(
                    "EvaluationPage",
                    "Zeilen ohne Namen, Nummern, Tage und Texte; mindestens fünf sehen gleich aus",
                ),
                self.back,
                self.release,
            )
        )
        self._desk, self._work = desk, work
        self.made: MadeEvaluation | None = None
        self.period, self.variables = PeriodForm(desk), VariablesForm()
        self.recipient = RecipientForm()
        self.make = Button(self.tr("Vorschau erstellen"), Kind.PRIMARY, "chart-column")
        self.progress, self.records = Progress(), RecordsView()
        evaluations = desk.evaluations
        self.making = Making[EvaluationOrder](
            work, self.progress, evaluations.plan, evaluations.make, self
        )
        self.releasing = Releasing(work, "Evaluation", evaluations.release, self)
        self._lay_out()
        self._connect()
        self._show_made(None)

    def arrive(self) -> None:
        """Read what there is to choose, and begin with the period."""
        if not self.variables.known:
            read = self._desk.evaluations.variables
            self._work.run(self, read, self._offer, self.messages.refuse)
        self.period.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        empty = EmptyState(
            "file-spreadsheet",
            self.tr("Noch kein Datensatz"),
            self.tr(
                "Wählen Sie, was jede Zeile sagen soll. Was zu genau ist, wird gröber, bis niemand "
                "mehr allein steht; Sie sehen es, bevor etwas herausgeht."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(scroll_area(self.records))
        preview = Card()
        preview.body.addWidget(self._stack, 1)
        parts = (row(Grow(self.make)), self.period, self.variables, self.recipient)
        form = boxed(column(*parts, gap=Space.L))
        self.add(self.progress)
        self.add(Adaptive(Grow(form, 2), Grow(preview, 4), below=_STACKED_BELOW), 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.make.clicked.connect(self._on_make_clicked)
        self.release.clicked.connect(self._on_release_clicked)
        for part in (self.period, self.variables):
            part.changed.connect(self._on_changed)
        self.making.made.connect(self._show_made)
        self.making.refused.connect(self._on_refused)
        self.releasing.done.connect(self._on_released)
        self.releasing.refused.connect(self.messages.refuse)

    def _offer(self, variables: tuple[Counted, ...]) -> None:
        self.variables.offer(variables)

    def _order(self) -> EvaluationOrder | None:
        period, chosen = self.period.period(), self.variables.chosen()
        return None if period is None or chosen is None else EvaluationOrder(period, *chosen)

    def _on_changed(self) -> None:
        missing = self.tr("Bitte erst einen Zeitraum und ein bis fünf Angaben wählen.")
        self.make.refuse("" if self._order() is not None else missing)
        self.release.hide()

    def _on_make_clicked(self) -> None:
        order = self._order()
        if order is not None:
            self.messages.clear()
            self.making.start(order)

    def _on_refused(self, refusal: Refusal) -> None:
        self._show_made(None)
        self.messages.refuse(refusal)

    def _show_made(self, made: MadeEvaluation | None) -> None:
        self.made = made
        self.make.set_kind(Kind.PRIMARY if made is None else Kind.SECONDARY)
        self.release.setVisible(made is not None)
        self._stack.setCurrentIndex(0 if made is None else 1)
        if made is not None:
            self.records.show_made(made)
        if made is None:
            self._on_changed()

    def _on_release_clicked(self) -> None:
        if self.made is not None:
            self.messages.clear()
            to = self.recipient.recipient.text(), self.recipient.purpose.text()
            self.releasing.ask(self.made, *to)

    def _on_released(self, folder: str) -> None:
        words = self.tr("Herausgegeben: CSV und JSON liegen im Ordner „{folder}“.")
        self.messages.done(words.format(folder=folder))
