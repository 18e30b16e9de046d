"""What the first window needs is light: no heavy library comes along."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "pyhanko", "pikepdf", "pypdfium2",
    "openpyxl", "numpy", "highspy", "fontTools", "cryptography", "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
)  # fmt: skip
FIRST = ("theme", "focusring", "card", "button", "label", "form", "messages", "work", "frame")


def test_parts_of_the_first_window_import_nothing_heavy() -> None:
    names = ", ".join(f"ilja_desktop.ui.kit.{name}" for name in FIRST)
    code = f"import sys, {names}; print([m for m in {HEAVY!r} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_void_calls_keep_the_count_of_none() -> None:
    """PySide6 6.12.0 lost a reference to None per call below Python 3.12 and aborted."""
    code = (
        "from PySide6.QtCore import QObject\n"
        "part = QObject()\n"
        "for _ in range(50_000): part.setObjectName('x')\n"
        "print('alive')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "alive"
