"""The builder: what is ordered at the left, what would be published at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.summaryorder import SummaryOrder
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import MadeSummary, SummaryPlan
from ilja_desktop.services.summary import Progress as Hearing
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.making import Making
from ilja_desktop.ui.report.orderform import OrderForm
from ilja_desktop.ui.report.preview import Preview
from ilja_desktop.ui.report.releasing import Releasing

_STACKED_BELOW = 820


class BuilderPage(Page):
    """Anonymised summaries, looked at before they are released.

    Signals:
        boards_wanted: the sessions of boards shall be shown.
        narrative_wanted: a single case shall be told of.
        ledger_wanted: what was published shall be shown.
        evaluation_wanted: records for an evaluation shall be made.
    """

    boards_wanted = Signal()
    narrative_wanted = Signal()
    ledger_wanted = Signal()
    evaluation_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.release = Button(
            QCoreApplication.translate("BuilderPage", "Freigeben und speichern"),
            ButtonKind.PRIMARY,
            "download",
        )
        self.ledger = Button(
            QCoreApplication.translate("BuilderPage", "Herausgegeben"), icon="archive"
        )
        self.evaluation = Button(
            QCoreApplication.translate("BuilderPage", "Evaluation"), icon="file-spreadsheet"
        )
        self.boards = Button(QCoreApplication.translate("BuilderPage", "Gremien"), icon="users")
        self.narrative = Button(
            QCoreApplication.translate("BuilderPage", "Fallschilderung"), icon="eye-off"
        )
        super().__init__(
            PageHead(
                QCoreApplication.translate("BuilderPage", "Berichte"),
                QCoreApplication.translate("BuilderPage", "Ohne Namen, ohne kleine Zahlen"),
                self.boards,
                self.narrative,
                self.evaluation,
                self.ledger,
                self.release,
            )
        )
        self._desk, self._work = desk, work
        self.made: MadeSummary | None = None
        self.progress = Progress()
        self.form = OrderForm(desk, work)
        self.preview = Preview(desk, work)
        self.making = Making[SummaryOrder](
            work, self.progress, desk.summaries.plan, partial(_made, desk), self
        )
        self.releasing = Releasing(work, "Zusammenfassung", desk.summaries.release, self)
        self.add(self.progress)
        parts = (Grow(self.form, 2), Grow(self.preview, 4))
        self.add(Adaptive(*parts, below=_STACKED_BELOW), 1)
        self._connect(changes)
        self._show_made(None)
        self.refresh()

    def arrive(self) -> None:
        """Begin with the period, which is what most come for."""
        self.form.arrive()

    def refresh(self) -> None:
        """Look at the office's rules again."""
        self._work.run(self, self._desk.office.policy, self._propose)

    def _connect(self, changes: Changes) -> None:
        self.form.wanted.connect(self._on_wanted)
        self.form.refused.connect(self.messages.refuse)
        self.form.changed.connect(lambda: self.release.hide())
        self.making.made.connect(self._show_made)
        self.making.refused.connect(self._on_refused)
        self.preview.chosen.connect(self.form.take)
        self.preview.refused.connect(self.messages.refuse)
        self.preview.review_wanted.connect(self.ledger_wanted)
        self.preview.sentences.copied.connect(self._on_copied)
        self.boards.clicked.connect(self.boards_wanted)
        self.narrative.clicked.connect(self.narrative_wanted)
        self.ledger.clicked.connect(self.ledger_wanted)
        self.evaluation.clicked.connect(self.evaluation_wanted)
        user = self._desk.user
        if not (may(user, Right.READ_CASES) and may(user, Right.EXPORT)):
            self.narrative.hide()
        self.release.clicked.connect(self._on_release_clicked)
        self.releasing.done.connect(self._on_released)
        self.releasing.refused.connect(self.messages.refuse)
        changes.happened.connect(self._on_changes_happened)

    def _propose(self, policy: PolicyDraft) -> None:
        if self.made is None:
            self.form.propose(policy)

    def _on_wanted(self, order: SummaryOrder) -> None:
        self.messages.clear()
        self.making.start(order)

    def _on_refused(self, refusal: Refusal) -> None:
        self._show_made(None)
        self.messages.refuse(refusal)
        plan = self.making.plan
        if plan is not None and not isinstance(refusal, Cancelled):
            self.preview.compare(plan.order, self.form.longer(plan.order))
            self.preview.show_ways()

    def _show_made(self, made: MadeSummary | None) -> None:
        self.made = made
        self.form.make.set_kind(ButtonKind.PRIMARY if made is None else ButtonKind.SECONDARY)
        self.release.setVisible(made is not None)
        self.preview.show_made(made)
        if made is not None:
            self.preview.compare(made.order, self.form.longer(made.order))

    def _on_release_clicked(self) -> None:
        if self.made is not None:
            self.messages.clear()
            asked = self.form.recipient
            self.releasing.ask(self.made, asked.recipient.text(), asked.purpose.text())

    def _on_released(self, folder: str) -> None:
        words = self.tr("Herausgegeben: PDF, Excel, CSV und JSON liegen im Ordner „{folder}“.")
        self.messages.done(words.format(folder=folder))

    def _on_copied(self) -> None:
        self.messages.done(self.tr("Die Sätze liegen in der Zwischenablage."))

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.OFFICE):
            self.refresh()


def _made(desk: Desk, _order: SummaryOrder, plan: SummaryPlan, hearing: Hearing) -> MadeSummary:
    return desk.summaries.make(plan, hearing)
