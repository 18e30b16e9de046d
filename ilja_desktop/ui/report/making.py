"""Makes a summary: counted on the store lane, protected and set on the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import MadeSummary, SummaryPlan
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work


class Making(QObject):
    """One summary at a time; nothing is recorded.

    Signals:
        made: the protected summary in its three forms, as ``MadeSummary``.
        refused: it cannot be made or was stopped, with the refusal.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._progress = progress

    def start(self, period: SummaryPeriod, least: int) -> None:
        """Count what was done in a period, then protect the numbers."""
        token = self._progress.begin(self.tr("Zahlen werden gezählt und geschützt"))
        count = partial(_counted, self._desk, period, least)
        self._work.run(self, count, partial(self._make, token), self._refuse, token=token)

    def _make(self, token: Token, plan: SummaryPlan) -> None:
        job = partial(_made, self._desk, plan, token)
        self._work.run(self, job, self._finish, self._refuse, lane=Lane.COMPUTE, token=token)

    def _finish(self, made: MadeSummary) -> None:
        self._progress.end()
        self.made.emit(made)

    def _refuse(self, refusal: Refusal) -> None:
        self._progress.end()
        self.refused.emit(refusal)


def _counted(desk: Desk, period: SummaryPeriod, least: int) -> SummaryPlan:
    return desk.summaries.plan(desk.summaries.order(period, threshold=least))


def _made(desk: Desk, plan: SummaryPlan, token: Token) -> MadeSummary:
    def go_on(_done: int, _total: int) -> None:
        if token.cancelled:
            raise Cancelled

    return desk.summaries.make(plan, go_on)
