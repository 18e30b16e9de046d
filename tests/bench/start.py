"""From the start of the process to the painted lock screen, beside an empty Qt window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure, p50, timed
from tests.bench.stock import Stock

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = """
import sys
from pathlib import Path
from ilja_desktop import __main__
from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: sys.stdout.close() or __import__("os")._exit(0))
        return False

program = Program(QApplication(sys.argv[:1]), Start(vault=Path(sys.argv[1])))
program.begin()
painted = Painted()
program.top.page().installEventFilter(painted)
QApplication.exec()
"""


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure both in turns, so that what else the machine does strikes both."""
    pycache = stock.folder / "pycache"
    for code in (EMPTY, OURS):
        _run(code, stock.vault, pycache)
    pairs = [
        (
            timed(lambda: _run(EMPTY, stock.vault, pycache)),
            timed(lambda: _run(OURS, stock.vault, pycache)),
        )
        for _ in range(rounds)
    ]
    yield Figure(
        name="Program start to lock screen, p50",
        value=p50([ours for _, ours in pairs]),
        unit="ms",
        against="empty Qt window",
        reference=p50([empty for empty, _ in pairs]),
        goal="≤ 2.0 ×",
    )


def _run(code: str, vault: Path, pycache: Path) -> None:
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(pycache), "XDG_CONFIG_HOME": str(pycache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run(
        [sys.executable, "-c", code, str(vault)], env=env, capture_output=True, check=True
    )
