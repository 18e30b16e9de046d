"""Before the first paint only what the lock screen needs is imported, and nothing is written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.house.source import ROOT

HEAVY = (
    "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "pyhanko", "pikepdf", "pypdfium2",
    "openpyxl", "numpy", "highspy", "lxml", "fontTools", "PySide6.QtPrintSupport",
    "PySide6.QtNetwork", "ilja_desktop.services", "ilja_desktop.store", "ilja_desktop.ui.window",
)  # fmt: skip
SHOW = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pathlib import Path
from ilja_desktop import __main__
from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print([name for name in {heavy!r} if name in sys.modules], flush=True)
            __import__("os")._exit(0)
        return False

program = Program(QApplication(sys.argv[:1]), Start(vault=Path(sys.argv[1])))
first = FirstPaint()
program.begin()
program.top.page().installEventFilter(first)
QApplication.exec()
"""
BROWSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from ilja_desktop.app.paths import keep_no_file_history

keep_no_file_history()
qt = QApplication(sys.argv[:1])
for _ in range(2):
    dialog = QFileDialog(None, "", sys.argv[1])
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    QTimer.singleShot(0, dialog.accept)
    qt.processEvents()
    dialog.deleteLater()
    dialog.destroy()
    del dialog
qt.processEvents()
"""


def run(code: str, home: Path, *arguments: str) -> str:
    """Run Python with an empty home, and return what it prints."""
    home.mkdir(exist_ok=True)
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    env = {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout


def test_nothing_heavy_comes_before_the_first_paint(template_folder: Path, tmp_path: Path) -> None:
    code = SHOW.replace("{heavy!r}", repr(HEAVY))
    assert run(code, tmp_path / "home", str(template_folder)).strip() == "[]"


def test_file_dialogs_remember_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "Familie Yildiz"
    folder.mkdir()
    run(BROWSE, tmp_path / "home", str(folder))
    held = [file.read_text() for file in (tmp_path / "home").rglob("*.conf")]
    assert not [text for text in held if "Yildiz" in text]
