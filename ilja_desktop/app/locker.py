"""Decides once a second whether it is time to lock; what happens then is not its business."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from ilja_desktop.app.surroundings.model import Surroundings
from ilja_desktop.domain.locking import (
    LockOutlook,
    LockReason,
    LockRulesDraft,
    Moment,
    Watch,
    judge,
)

TICK_MS = 1000
MISSED_SECONDS = 45
"""A process that did not run for so long was asleep with its machine, and nobody told."""

Look = Callable[[], Moment]


class Locker(QObject):
    """Watches clocks, keys and the system while a vault is open.

    Args:
        surroundings: what the system tells.
        look: both clocks.

    Signals:
        due: it is time, with the ``LockReason``; emitted once.
        judged: what a look said, a ``LockOutlook``; for countdowns.
    """

    due = Signal(object)
    judged = Signal(object)

    def __init__(
        self, surroundings: Surroundings, look: Look, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._rules = LockRulesDraft()
        now = look()
        self._watch = Watch(opened=now, touched=now)
        self._ticked = now
        self._done = False
        self._surroundings = surroundings
        surroundings.happened.connect(self._lock)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to watch."""
        self._surroundings.start()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._done = True
        self._timer.stop()
        self._surroundings.stop()

    def keep(self, rules: LockRulesDraft) -> None:
        """Go by other rules from now on."""
        self._rules = rules

    def touch(self) -> None:
        """Note that somebody pressed a key or moved the mouse."""
        counting = self._verdict().warns
        self._watch = replace(self._watch, touched=self._look())
        if counting:
            self.tick()

    def begin_conference(self) -> None:
        """Ask for no input for as long as the rules allow; begins anew if it is on already."""
        until = self._look().passed + self._rules.conference_minutes * 60
        self._watch = replace(self._watch, conference_until=until)
        self.tick()

    def end_conference(self) -> None:
        """Go back to the usual limit, counted from now."""
        if self._watch.conference_until is not None:
            self._watch = replace(self._watch, conference_until=None, touched=self._look())
            self.tick()

    def tick(self) -> None:
        """Look at the clocks, and at a system that does not tell by itself."""
        if self._done:
            return
        now = self._look()
        missed, self._ticked = now.passed - self._ticked.passed, now
        verdict = self._verdict()
        if missed > MISSED_SECONDS:
            self._lock(LockReason.SUSPENDED)
        elif verdict.reason is not None:
            self._lock(verdict.reason)
        else:
            self.judged.emit(verdict)
            self._surroundings.look()

    def _verdict(self) -> LockOutlook:
        return judge(self._watch, self._look(), self._rules)

    def _lock(self, reason: LockReason) -> None:
        if not self._done:
            self._done = True
            self._timer.stop()
            self.due.emit(reason)


def look() -> Moment:
    """Return what both clocks of this machine say; the one nobody sets counts sleep too."""
    return Moment(passed_seconds(), time.time())


if sys.platform == "linux":

    def passed_seconds() -> float:
        """Return seconds since some fixed moment, sleep included."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def passed_seconds() -> float:
        """Return seconds since some fixed moment, sleep included."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)

else:

    def passed_seconds() -> float:
        """Return seconds since some fixed moment, sleep included (GetTickCount64)."""
        return time.monotonic()
