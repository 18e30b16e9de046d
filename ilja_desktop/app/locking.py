"""The way back to the door: a fresh process in place of the one that knew too much."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from ilja_desktop.app.start import LOCKED


def begin_anew(folder: Path | None) -> None:
    """Go on as a fresh process at the lock screen; what this one knew leaves memory with it."""
    arguments = [sys.executable, "-m", "ilja_desktop", LOCKED]
    arguments += ["--vault", str(folder)] if folder else []
    if sys.platform == "win32":
        os.spawnv(os.P_NOWAIT, arguments[0], arguments)
        os._exit(0)
    os.execv(arguments[0], arguments)


def empty_clipboard(app: QApplication) -> None:
    """Leave nothing for others to paste."""
    clipboard = app.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
