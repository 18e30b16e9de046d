"""One package on its way out or in, from the click to the record of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.ids import ContactId
from ilja_desktop.domain.package import Errand, Package
from ilja_desktop.domain.packagestaging import Decisions, Identities, Staged
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import Draft
from ilja_desktop.services.packagemaking import PackagePlan
from ilja_desktop.services.packageopening import Arrival, Gate
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work


class PackageRun(QObject):
    """Plans and records on the store lane, seals and opens on the compute lane.

    Signals:
        planned: what would go; ``seal`` goes on.
        sent: the package and its file.
        compared: what a package would do here; ``take`` goes on.
        taken: the package is in the vault.
        refused: it was not done; nothing is left of it.
    """

    planned = Signal(object)
    sent = Signal(object, object)
    compared = Signal(object)
    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, progress: Progress) -> None:
        super().__init__(progress)
        self._desk, self._work, self._progress = desk, work, progress
        self._plan: PackagePlan | None = None
        self._arrival: Arrival | None = None

    def plan(self, contact: ContactId, errand: Errand, subject: UUID | None) -> None:
        """Lay out what would go, for somebody to look at."""
        self.put_away()
        token = self._progress.begin(self.tr("Paket wird zusammengestellt"))
        job = partial(self._desk.packages.plan, contact, errand, subject, token)
        self._work.run(self, job, self._on_planned, self._refuse, token=token)

    def seal(self, folder: Path) -> None:
        """Seal and record what was planned."""
        if self._plan is None:
            return
        plan, self._plan = self._plan, None
        token = self._progress.begin(self.tr("Paket wird verschlossen"))
        job = partial(self._desk.packages.seal, plan, folder, token)
        then, refuse = partial(self._record, plan, token), partial(self._give_up, plan, None)
        self._work.run(self, job, then, refuse, lane=Lane.COMPUTE, token=token)

    def open(self, path: Path) -> None:
        """Open a package and say what it would do here."""
        self.put_away()
        token = self._progress.begin(self.tr("Paket wird geöffnet und geprüft"))
        then = partial(self._open, path, token)
        self._work.run(self, self._desk.packages.gate, then, self._refuse)

    def compare(self, decisions: Decisions, people: Identities) -> None:
        """Say what the open package would do, as decided now."""
        if self._arrival is None:
            return
        token = self._progress.begin(self.tr("Paket wird verglichen"))
        given = (dict(decisions), dict(people), token)
        job = partial(self._desk.packages.compare, self._arrival, *given)
        self._work.run(self, job, self._on_compared, self._refuse, token=token)

    def take(self, decisions: Decisions, people: Identities, deletions: int) -> None:
        """Take the open package in."""
        if self._arrival is None:
            return
        token = self._progress.begin(self.tr("Paket wird übernommen"))
        given = (dict(decisions), dict(people))
        job = partial(
            self._desk.packages.take, self._arrival, *given, deletions=deletions, watch=token
        )
        self._work.run(self, job, self._on_taken, self._refuse, token=token)

    def put_away(self) -> None:
        """Leave nothing of a package that was planned and not sealed, or opened and not taken."""
        if self._plan is not None:
            self._plan.load.spool.remove()
            self._plan = None
        if self._arrival is not None:
            self._arrival.put_away()
            self._arrival = None

    def _on_planned(self, plan: PackagePlan) -> None:
        self._progress.end()
        self._plan = plan
        self.planned.emit(plan)

    def _record(self, plan: PackagePlan, token: Token, draft: Draft) -> None:
        if token.cancelled:  # at the last moment, when it was sealed already
            self._give_up(plan, draft, Cancelled())
            return
        self._progress.cancel.refuse(self.tr("Das dauert nur einen Augenblick."))
        job = partial(self._desk.packages.send, plan, draft)
        then, refuse = partial(self._on_sent, draft.path), partial(self._give_up, plan, draft)
        self._work.run(self, job, then, refuse)

    def _give_up(self, plan: PackagePlan, draft: Draft | None, refusal: Refusal) -> None:
        """Leave nothing of it, also where somebody does not give their password in the end."""
        plan.load.spool.remove()
        if draft is not None:
            draft.discard()
        self._refuse(refusal)

    def _on_sent(self, path: Path, package: Package) -> None:
        self._progress.end()
        self.sent.emit(package, path)

    def _open(self, path: Path, token: Token, gate: Gate) -> None:
        job = partial(self._desk.packages.open, path, gate, token)
        then = partial(self._on_opened, token)
        self._work.run(self, job, then, self._refuse, lane=Lane.COMPUTE, token=token)

    def _on_opened(self, token: Token, arrival: Arrival) -> None:
        self._arrival = arrival
        if token.cancelled:
            self._refuse(Cancelled())
            return
        self._progress.end()
        self.compare({}, {})

    def _on_compared(self, staged: Staged) -> None:
        self._progress.end()
        self.compared.emit(staged)

    def _on_taken(self, package: Package) -> None:
        self._progress.end()
        self._arrival = None
        self.taken.emit(package)

    def _refuse(self, refusal: Refusal) -> None:
        self._progress.end()
        self.refused.emit(refusal)
