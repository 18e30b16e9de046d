"""The way back to the door: a fresh process in place of the one that knew too much."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from ilja_desktop.app.start import LOCKED

PATIENCE_S = 1.2
"""How long locking waits for what is being saved and for the database."""

LAST_RESORT_S = 1.9
"""Then the system ends the process, whatever holds it up: no lock screen, but locked."""


def begin_anew(folder: Path | None) -> None:
    """Go on as a fresh process at the lock screen; what this one knew leaves memory with it."""
    arguments = [sys.executable, "-m", "ilja_desktop", LOCKED]
    arguments += ["--vault", str(folder)] if folder else []
    if sys.platform == "win32":
        os.spawnv(os.P_NOWAIT, arguments[0], arguments)
        os._exit(0)
    os.execv(arguments[0], arguments)


@contextmanager
def hard_end() -> Iterator[None]:
    """Let the system end this process if locking gets stuck in code that cannot be interrupted.

    Windows has no such alarm; there the time limit of the lanes has to do.
    """
    if sys.platform == "win32":
        yield
        return
    former = signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, LAST_RESORT_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def empty_clipboard(app: QApplication) -> None:
    """Leave nothing for others to paste."""
    clipboard = app.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
