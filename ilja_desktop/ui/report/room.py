"""The reports on one page: what is asked for at the left, the protected summary at the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import MadeSummary
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import Grow, Stretch, clear, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.leftoutcard import LeftOutCard
from ilja_desktop.ui.report.making import Making
from ilja_desktop.ui.report.periodform import PeriodForm
from ilja_desktop.ui.report.releasing import Releasing

_HEIGHT = 480
_STACKED_BELOW = 820


class ReportRoom(Page):
    """Anonymised summaries, looked at before they are released.

    Signals:
        boards_wanted: the sessions of boards shall be shown.
        narrative_wanted: a single case shall be told of.
    """

    boards_wanted = Signal()
    narrative_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.release = Button(
            QCoreApplication.translate("ReportRoom", "Freigeben und speichern"),
            icon="download",
        )
        title = QCoreApplication.translate("ReportRoom", "Berichte")
        subtitle = QCoreApplication.translate(
            "ReportRoom", "Zusammenfassungen ohne Namen, Nummern und kleine Zahlen"
        )
        self.boards = Button(QCoreApplication.translate("ReportRoom", "Gremien"), icon="users")
        self.narrative = Button(
            QCoreApplication.translate("ReportRoom", "Fallschilderung"), icon="eye-off"
        )
        super().__init__(PageHead(title, subtitle, self.boards, self.narrative, self.release))
        self._desk = desk
        self._work = work
        self.made: MadeSummary | None = None
        self.progress = Progress()
        self.form = PeriodForm(desk)
        self.making = Making(desk, work, self.progress, self)
        self.releasing = Releasing(desk, work, self)
        self.preview = PdfView(self.tr("Vorschau der Zusammenfassung"), work)
        self._empty = EmptyState(
            "chart-pie",
            self.tr("Noch keine Zusammenfassung"),
            self.tr(
                "Wählen Sie ganze Quartale. Gezählt werden nur feste Angaben wie Rechtskreis, "
                "Altersgruppe und Ergebnis; niemand ist darin zu erkennen."
            ),
        )
        self._stack = QStackedWidget()
        self._pane = Card()
        self._aside = QVBoxLayout()
        self._build()
        self._connect(changes)
        self._show_made(None)
        self.refresh()

    def arrive(self) -> None:
        """Begin with the period, which is what most come for."""
        self.form.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Look at the office's rules again."""
        self._work.run(self, self._desk.office.policy, self._propose)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._pane.setMinimumHeight(look().px(_HEIGHT))

    def _build(self) -> None:
        for view in (self._empty, self.preview):
            self._stack.addWidget(view)
        self._pane.body.addWidget(self._stack, 1)
        self._pane.setMinimumHeight(look().px(_HEIGHT))
        left = column(self.form, self._aside, Stretch(), gap=Space.L)
        self.add(self.progress)
        self.add(Adaptive(Grow(left, 2), Grow(self._pane, 4), below=_STACKED_BELOW), 1)

    def _connect(self, changes: Changes) -> None:
        self.form.wanted.connect(self._on_wanted)
        self.form.changed.connect(lambda: self._show_made(None))
        self.making.made.connect(self._show_made)
        self.making.refused.connect(self._on_refused)
        self.boards.clicked.connect(self.boards_wanted)
        self.narrative.clicked.connect(self.narrative_wanted)
        user = self._desk.user
        if not (may(user, Right.READ_CASES) and may(user, Right.EXPORT)):
            self.narrative.hide()
        self.release.clicked.connect(self._on_release_clicked)
        self.releasing.done.connect(self._on_released)
        self.releasing.refused.connect(self.messages.refuse)
        changes.happened.connect(self._on_changes_happened)

    def _propose(self, policy: PolicyDraft) -> None:
        if self.made is None:
            self.form.propose(policy.min_cell_count)

    def _on_wanted(self) -> None:
        period = self.form.period()
        if period is not None:
            self.messages.clear()
            self._show_made(None)
            self.form.setEnabled(False)
            self.making.start(period, self.form.least())

    def _on_refused(self, refusal: Refusal) -> None:
        self.form.setEnabled(True)
        self.messages.refuse(refusal)

    def _show_made(self, made: MadeSummary | None) -> None:
        self.made = made
        clear(self._aside)
        self.form.setEnabled(True)
        self.form.make.set_kind(ButtonKind.PRIMARY if made is None else ButtonKind.SECONDARY)
        self.release.setVisible(made is not None)
        self.release.set_kind(ButtonKind.PRIMARY)
        self._stack.setCurrentWidget(self._empty if made is None else self.preview)
        if made is not None:
            self._aside.addWidget(LeftOutCard(made.summary))
            self.preview.show_pdf(made.files["pdf"])

    def _on_release_clicked(self) -> None:
        if self.made is not None:
            self.messages.clear()
            self.releasing.ask(self.made)

    def _on_released(self, folder: str) -> None:
        words = self.tr("Herausgegeben: PDF, CSV und JSON liegen im Ordner „{folder}“.")
        self.messages.done(words.format(folder=folder))

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.OFFICE):
            self.refresh()
