"""Makes a summary: counted on the store lane, protected and set on the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.summaryorder import SummaryOrder
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import MadeSummary, SummaryPlan
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work


class Making(QObject):
    """One summary at a time, and of several orders the last; nothing is recorded.

    Signals:
        made: the protected summary in all its forms, as ``MadeSummary``.
        refused: it cannot be made or was stopped, with the refusal.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._progress = progress
        self._token: Token | None = None
        self._next: SummaryOrder | None = None
        self.plan: SummaryPlan | None = None
        """What was counted last."""

    def start(self, order: SummaryOrder) -> None:
        """Count what was done in a period, then protect the numbers."""
        if self._token is not None:
            self._next = order
            self._token.cancel()
            return
        self.plan = None
        token = self._progress.begin(self.tr("Zahlen werden gezählt und geschützt"))
        self._token = token
        count = partial(self._desk.summaries.plan, order)
        self._work.run(self, count, partial(self._make, token), self._refuse, token=token)

    def forget(self) -> None:
        """Stop what is under way; nobody waits for it any more."""
        if self._token is not None:
            self._token.cancel()

    def _make(self, token: Token, plan: SummaryPlan) -> None:
        self.plan = plan
        job = partial(_made, self._desk, plan, token)
        self._work.run(self, job, self._finish, self._refuse, lane=Lane.COMPUTE, token=token)

    def _finish(self, made: MadeSummary) -> None:
        if not self._goes_on():
            self.made.emit(made)

    def _refuse(self, refusal: Refusal) -> None:
        if not self._goes_on():
            self.refused.emit(refusal)

    def _goes_on(self) -> bool:
        """Begin with what was ordered meanwhile."""
        self._progress.end()
        self._token, wanted, self._next = None, self._next, None
        if wanted is None:
            return False
        self.start(wanted)
        return True


def _made(desk: Desk, plan: SummaryPlan, token: Token) -> MadeSummary:
    def go_on(done: int, total: int) -> None:
        if token.cancelled:
            raise Cancelled
        token.report(done, total)

    return desk.summaries.make(plan, go_on)
