"""Watches over an open vault: clocks, keys, the system, the battery, and what it tells the window.

Every reason ends in the same way: the window hands on what is typed and asks to be locked.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.app.attention import Attention
from ilja_desktop.app.locker import Locker, Look, look
from ilja_desktop.app.power import PowerWatch
from ilja_desktop.app.surroundings import linux, mac, windows
from ilja_desktop.app.surroundings.model import Surroundings
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.locking import LockOutlook, LockReason
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.vaultwindow import VaultWindow

POWER_EVERY = 30
"""Looks at the clocks between two looks at the battery."""


class Guard(QObject):
    """Holds what decides about locking while one window is open.

    Args:
        window: gets the countdowns, and is asked to lock.
        desk: knows the office's rules and whether a session runs.
        work: the lanes.
        surroundings: what the system tells.
        look: both clocks.
    """

    def __init__(
        self,
        window: VaultWindow,
        desk: Desk,
        work: Work,
        surroundings: Surroundings,
        look: Look = look,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._work = work
        self._surroundings = surroundings
        self._power = PowerWatch()
        self._looks = 0
        self.locker = Locker(surroundings, look, self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._attention = Attention(app, self)
        self._connect()
        self._learn_rules()

    def start(self) -> None:
        """Begin to watch."""
        self.locker.start()
        self._see_power()

    def stop(self) -> None:
        """Watch no more."""
        self.locker.stop()

    def _connect(self) -> None:
        self._attention.touched.connect(self.locker.touch)
        self._attention.lock_wanted.connect(self._window.lock)
        self.locker.due.connect(self._on_due)
        self.locker.judged.connect(self._on_judged)
        self._window.stay_open_wanted.connect(self._ask_for_conference)
        self._window.stay_open_over.connect(self.locker.end_conference)
        self._window.changes.happened.connect(self._on_changes)

    def _on_due(self, _reason: LockReason) -> None:
        self._window.lock()

    def _on_judged(self, verdict: LockOutlook) -> None:
        self._window.strip.show_verdict(verdict)
        self._attention.look()
        self._looks += 1
        if self._looks % POWER_EVERY == 0:
            self._see_power()

    def _see_power(self) -> None:
        step = self._power.see(self._surroundings.power())
        if step is not None:
            self._window.warn_of_power(step)

    def _ask_for_conference(self) -> None:
        """Turn conference mode on, if a session really runs."""
        self._work.run(self, self._desk.sessions.running, self._begin_conference)

    def _begin_conference(self, running: bool) -> None:
        if running:
            self.locker.begin_conference()

    def _on_changes(self, changes: frozenset[Change]) -> None:
        kinds = {change.kind for change in changes}
        if Kind.OFFICE in kinds:
            self._learn_rules()
        if Kind.CONFERENCE in kinds:
            self._work.run(self, self._desk.sessions.running, self._end_conference)

    def _end_conference(self, running: bool) -> None:
        if not running:
            self.locker.end_conference()

    def _learn_rules(self) -> None:
        self._work.run(self, self._desk.office.lock_rules, self.locker.keep)


def surroundings_of(top: QWidget) -> Surroundings:
    """Return what this system tells about itself.

    Args:
        top: the window that gets the system's messages, and keeps the answer.
    """
    if sys.platform == "win32":
        return windows.here(int(top.winId()), top)
    if sys.platform == "darwin":
        return mac.here(top)
    return linux.here(top)
