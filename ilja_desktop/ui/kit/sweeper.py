"""Collects garbage on the window's thread, and only there.

Python's own collector runs on whatever thread happens to allocate. On a lane it would destroy
widgets there, which Qt answers by ending the process; so it is switched off while lanes run.

Looking through all that libraries brought along would keep the window waiting for a quarter of a
second each time, so whatever is there when they have come is not looked at any more. Where
somebody has set things apart before, that is left to them.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 50

_ALL = 2
"""The oldest generation."""


class Sweeper(QObject):
    """Looks many times a second whether enough has piled up, as Python itself would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._modules = 0
        self._sets_apart = gc.get_freeze_count() == 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()
        gc.disable()

    def sweep(self) -> None:
        """Collect the oldest generation that is due; set apart what new modules brought."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counted) if count > most]
        if self._sets_apart and _ALL in due and len(sys.modules) > self._modules:
            self._modules = len(sys.modules)
            gc.collect(_ALL - 1)
            gc.freeze()
        elif due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Give the work back to Python; no lane runs any more."""
        self._timer.stop()
        if self._sets_apart:
            gc.unfreeze()
        gc.enable()
