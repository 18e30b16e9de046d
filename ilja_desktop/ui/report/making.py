"""Makes figures: counted on the store lane, protected and set on the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.summary import Progress as Hearing
from ilja_desktop.services.summary import SummaryPlan
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work

Order = TypeVar("Order")


class Making(QObject, Generic[Order]):
    """One piece at a time, and of several orders the last; nothing is recorded.

    Args:
        work: runs it.
        progress: shows how far it is.
        count: counts for an order; reads the vault.
        make: protects and sets what was counted.
        parent: the page.

    Signals:
        made: what was made, in all its forms.
        refused: it cannot be made or was stopped, with the refusal.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        work: Work,
        progress: Progress,
        count: Callable[[Order], SummaryPlan],
        make: Callable[[Order, SummaryPlan, Hearing], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work, self._progress = work, progress
        self.count, self._make_it = count, make
        self._token: Token | None = None
        self._next: Order | None = None
        self.plan: SummaryPlan | None = None
        """What was counted last."""

    def start(self, order: Order) -> None:
        """Count what was done in a period, then protect the numbers."""
        if self._token is not None:
            self._next = order
            self._token.cancel()
            return
        self.plan = None
        words = QCoreApplication.translate("Making", "Zahlen werden gezählt und geschützt")
        self._token = token = self._progress.begin(words)
        then = partial(self._make, order, token)
        self._work.run(self, partial(self.count, order), then, self._refuse, token=token)

    def forget(self) -> None:
        """Stop what is under way; nobody waits for it any more."""
        if self._token is not None:
            self._token.cancel()

    def _make(self, order: Order, token: Token, plan: SummaryPlan) -> None:
        self.plan = plan
        job = partial(self._make_it, order, plan, token.go_on)
        self._work.run(self, job, self._finish, self._refuse, lane=Lane.COMPUTE, token=token)

    def _finish(self, made: object) -> None:
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
