"""Saves a draft shortly after the last key, and at once when asked to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 800
LATEST_MS = 1_800


class Autosave(QObject):
    """Calls ``save`` 800 ms after the last ``touch``, at the latest 1.8 s after the first.

    Args:
        save: hands the draft to the store lane (``work.save``); called on the window's thread.

    Signals:
        saved: ``save`` was called.
    """

    saved = Signal()

    def __init__(self, save: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._dirty = False
        self._pause = self._timer(PAUSE_MS)
        self._latest = self._timer(LATEST_MS)

    @property
    def pending(self) -> bool:
        """Return whether something typed is not handed on yet."""
        return self._dirty

    def touch(self) -> None:
        """Note that something was typed."""
        self._dirty = True
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def flush(self) -> None:
        """Hand on what is pending now: before locking, closing, leaving the page."""
        if not self._dirty:
            return
        self.forget()
        self._save()
        self.saved.emit()

    def forget(self) -> None:
        """Drop what is pending; the draft became a record or was thrown away."""
        self._dirty = False
        self._pause.stop()
        self._latest.stop()

    def _timer(self, span: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(span)
        timer.timeout.connect(self.flush)
        return timer
