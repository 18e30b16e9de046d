"""Finalises and signs the papers of a conference: gathered, made, kept; to be stopped until then.

Gathering and keeping are short transactions; making them is long and touches no database.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.minutes import Minutes
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.minutes import FinalPapers, FinalPlan
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work


class Signing(QObject):
    """One signing at a time.

    Signals:
        done: the papers are kept; from here on nothing in them changes.
        refused: nothing was kept, with the refusal.
    """

    done = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._progress = progress
        self.running = False

    def start(self, id: ConferenceId) -> None:
        """Gather the papers, then make and keep them."""
        self.running = True
        token = self._progress.begin(self.tr("Die Unterlagen werden festgeschrieben"))
        gather = partial(self._desk.minutes.plan, id)
        self._work.run(self, gather, partial(self._make, token), self._refuse, token=token)

    def _make(self, token: Token, plan: FinalPlan) -> None:
        job = partial(_made, self._desk, plan, token)
        keep = partial(self._keep, token)
        self._work.run(self, job, keep, self._refuse, lane=Lane.COMPUTE, token=token)

    def _keep(self, token: Token, papers: FinalPapers) -> None:
        job = partial(self._desk.minutes.keep, papers)
        self._work.run(self, job, self._finish, self._refuse, token=token)

    def _finish(self, _minutes: Minutes) -> None:
        self.running = False
        self._progress.end()
        self.done.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self.running = False
        self._progress.end()
        self.refused.emit(refusal)


def _made(desk: Desk, plan: FinalPlan, token: Token) -> FinalPapers:
    """Make the papers; asks before each whether to go on.

    Raises:
        Cancelled: nothing is kept.
    """

    def step(done: int, total: int) -> None:
        if token.cancelled:
            raise Cancelled
        token.report(done, total)

    return desk.minutes.make(plan, step)
