"""One backup, or the rehearsal of a restore, from the click to the record of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.backupmaking import BackupMade, BackupPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.restoring import Restored
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work


class BackupRun(QObject):
    """Plans and records on the store lane, works on the compute lane; shows how far it is.

    Args:
        desk: the use cases.
        work: the lanes.
        progress: shown meanwhile; its button stops the work.

    Signals:
        made: a backup was verified and recorded.
        rehearsed: a restore was tried, and its trial is gone again.
        refused: it was not done; nothing is left of it.
        running: whether something is going on.
    """

    made = Signal(BackupMade)
    rehearsed = Signal(Restored)
    refused = Signal(Refusal)
    running = Signal(bool)

    def __init__(self, desk: Desk, work: Work, progress: Progress) -> None:
        super().__init__(progress)
        self._desk = desk
        self._work = work
        self._progress = progress
        self._token: Token | None = None

    @property
    def is_running(self) -> bool:
        """Return whether something is going on."""
        return self._token is not None

    def back_up(self, folder: Path) -> None:
        """Make a backup in a folder, because somebody asked for it."""
        self._start(partial(self._desk.backups.plan, folder))

    def back_up_due(self, folder: Path) -> None:
        """Make the backup that the rules want today."""
        self._start(partial(self._desk.backups.plan_due, folder))

    def _start(self, plan: Callable[[], BackupPlan]) -> None:
        token = self._begin(self.tr("Tresor wird gesichert"))
        self._work.run(self, plan, partial(self._make, token), self._refuse)

    def rehearse(self, file: Path) -> None:
        """Try whether a backup could be restored."""
        token = self._begin(self.tr("Wiederherstellung wird geprobt"))
        job = partial(self._desk.backups.rehearse, file, token)
        self._work.run(self, job, self._note, self._refuse, lane=Lane.COMPUTE, token=token)

    def _begin(self, words: str) -> Token:
        self._token = self._progress.begin(words)
        self.running.emit(True)
        return self._token

    def _end(self) -> None:
        self._token = None
        self._progress.end()
        self.running.emit(False)

    def _make(self, token: Token, plan: BackupPlan) -> None:
        job = partial(self._desk.backups.make, plan, token)
        self._work.run(self, job, self._keep, self._refuse, lane=Lane.COMPUTE, token=token)

    def _keep(self, made: BackupMade) -> None:
        job = partial(self._desk.backups.keep, made)
        self._work.run(self, job, lambda _status: self._on_kept(made), self._refuse)

    def _on_kept(self, made: BackupMade) -> None:
        self._end()
        self.made.emit(made)

    def _note(self, found: Restored) -> None:
        job = partial(self._desk.backups.note_rehearsal, found)
        self._work.run(self, job, lambda _: self._on_noted(found), self._refuse)

    def _on_noted(self, found: Restored) -> None:
        self._end()
        self.rehearsed.emit(found)

    def _refuse(self, refusal: Refusal) -> None:
        self._end()
        self.refused.emit(refusal)
