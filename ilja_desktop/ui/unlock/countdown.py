"""Counts whole seconds down, on a clock nobody can set."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_TICK = 200
"""Milliseconds; a second is never shown much too long."""


class Countdown(QObject):
    """Tells how many seconds are left, and zero at the end.

    Args:
        show: takes the seconds, each number once.
    """

    def __init__(self, show: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._end = 0.0
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    def begin(self, seconds: int) -> None:
        """Count down from a number of seconds."""
        self._end = monotonic() + seconds
        self._shown = seconds
        self._show(seconds)
        self._timer.start()

    def _tick(self) -> None:
        left = max(0, ceil(self._end - monotonic()))
        if not left:
            self._timer.stop()
        if left != self._shown:
            self._shown = left
            self._show(left)
