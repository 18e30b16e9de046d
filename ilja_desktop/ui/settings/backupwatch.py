"""Makes the daily backup by itself, as soon as its folder or a stick for it is there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from ilja_desktop.domain.backup import BackupRulesDraft
from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.services.backupmaking import BackupMade
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.settings.backuprun import BackupRun

EVERY_MS = 60_000
AFTER_A_REFUSAL = 30
"""So many looks are left out after a backup failed or was stopped."""


class BackupWatch(QObject):
    """Looks once a minute; nobody has to think of it, and nothing waits for it.

    Args:
        desk: the use cases.
        work: the lanes.
        progress: shown while a backup is made; its button stops it.
        messages: hears what came of it.
    """

    def __init__(self, desk: Desk, work: Work, progress: Progress, messages: MessageBar) -> None:
        super().__init__(progress)
        self._desk = desk
        self._work = work
        self._messages = messages
        self._left_out = 0
        self._run = BackupRun(desk, work, progress)
        self._run.made.connect(self._on_made)
        self._run.refused.connect(self._on_refused)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """See whether a backup is due and has somewhere to go."""
        self._left_out = max(0, self._left_out - 1)
        if self._left_out or self._run.is_running:
            return
        self._work.run(self, self._desk.backups.due, self._seek, lambda _refusal: None)

    def _seek(self, rules: BackupRulesDraft | None) -> None:
        if rules is not None:
            job = partial(self._desk.backups.places, rules)
            self._work.run(self, job, self._begin, lane=Lane.COMPUTE)

    def _begin(self, places: tuple[Path, ...]) -> None:
        if places and not self._run.is_running:
            self._run.back_up_due(places[0])

    def _on_made(self, _made: BackupMade) -> None:
        self._messages.done(self.tr("Der Tresor ist für heute gesichert und geprüft."))

    def _on_refused(self, refusal: Refusal) -> None:
        self._left_out = AFTER_A_REFUSAL
        if not isinstance(refusal, Cancelled):
            self._messages.refuse(refusal)
