"""A process that takes many steps in the window: types, searches, copies, opens, prints.

Standard input gives the canary, so that it stands in no argument and no variable. Standard output
gets a line for each step: its number, and what told too much of what others can see: the title of
a window, the name of a print job, what lies in the clipboard unmarked.

Arguments: how many steps, and the step in whose middle the process ends itself, 0 for never.
"""

from __future__ import annotations

import io
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit
from reportlab.pdfgen import canvas

from ilja_desktop.app.paths import keep_no_file_history
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.clipboard import MARKS
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.search import SearchField
from tests.journeys.driver import CTRL, Driver
from tests.journeys.test_secrecy import NAMES

ROOMS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)
AUTOSAVED_MS = 2_200


class Wanderer:
    """Somebody who leaves the canary wherever text can be left."""

    def __init__(self, driver: Driver, canary: str) -> None:
        self._driver = driver
        self._canary = canary
        self._steps: tuple[Callable[[], None], ...] = (
            self.visit_a_room,
            self.search,
            self.report,
            self.copy,
            self.print_out,
            self.search,
            self.visit_a_room,
        )
        self._seen: list[str] = []

    def step(self, number: int) -> str:
        """Take a step; return a title or job name that says too much, or what is unmarked."""
        self._seen = []
        self._steps[number % len(self._steps)]()
        QTest.qWait(20)
        self._see_titles()
        self._seen.append(QApplication.applicationName())
        return next((title for title in self._seen if self._tells(title)), "")

    def _see_titles(self) -> None:
        self._seen += [window.windowTitle() for window in QApplication.topLevelWidgets()]

    def _tells(self, title: str) -> bool:
        return any(word in title for word in (self._canary, *NAMES))

    def visit_a_room(self) -> None:
        """Go somewhere else."""
        self._driver.press(random.choice(ROOMS), CTRL)

    def search(self) -> None:
        """Look for the canary among the cases."""
        self._driver.press(Qt.Key.Key_2, CTRL)
        field = self._driver.go(QLineEdit, "Fälle suchen")
        assert isinstance(field, SearchField)
        field.clear()
        self._driver.write(self._canary)

    def report(self) -> None:
        """Begin to report a case and let it be saved."""
        self._driver.press(Qt.Key.Key_2, CTRL)
        self._driver.click("Fall melden")
        self._driver.until(lambda: self._field() or self._driver.all(QAbstractButton, "Fortsetzen"))
        if not self._field():
            self._driver.click("Fortsetzen")
        self._driver.type(QPlainTextEdit, "Anlass in Kürze", self._canary)
        QTest.qWait(AUTOSAVED_MS)
        self._driver.click("Zurück zur Fallliste")
        self._driver.find(QLineEdit, "Fälle suchen")

    def _field(self) -> list[QPlainTextEdit]:
        return self._driver.all(QPlainTextEdit, "Anlass in Kürze")

    def copy(self) -> None:
        """Copy the canary and paste it."""
        self.search()
        field = self._driver.find(QLineEdit, "Fälle suchen")
        field.selectAll()
        field.copy()
        field.paste()
        QTest.qWait(20)
        lying = QApplication.clipboard().mimeData()
        if set(lying.formats()) != {"text/plain", *MARKS}:
            self._seen.append(f"{lying.formats()}: {lying.text()}")

    def print_out(self) -> None:
        """Print a paper that bears the canary as its title, and look at the job's name."""
        printed: list[int] = []
        content = paper(self._canary)
        sheet = ask_and_print(self._driver.top, self._driver.work, content, printed.append)
        self._see_titles()
        job = Path(os.environ["TMPDIR"]) / "druck.pdf"
        printer = a4_printer()
        self._seen.append(printer.docName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(job))
        sheet.start(printer)
        self._driver.until(lambda: printed)
        with pikepdf.open(job) as read:
            self._seen += [str(read.docinfo.get(key, "")) for key in ("/Title", "/Subject")]
        job.unlink()  # what the printer keeps is outside of the vault


def paper(title: str) -> bytes:
    """Return a PDF that bears a title outside and inside."""
    made = io.BytesIO()
    page = canvas.Canvas(made)
    page.setTitle(title)
    page.drawString(72, 720, title)
    page.save()
    return made.getvalue()


def _fail(refusal: Refusal) -> None:
    raise refusal


def main(steps: int, crash_at: int) -> None:
    """Walk."""
    canary = sys.stdin.readline().strip()
    keep_no_file_history()
    # Without a screen Qt cannot tell whose the clipboard is; nobody else is here.
    QClipboard.ownsClipboard = lambda _self: True  # type: ignore[method-assign]  # see above
    driver = Driver(QApplication([]))
    try:
        driver.start()
        driver.unlock()
        wanderer = Wanderer(driver, canary)
        for number in range(steps):
            sys.stdout.write(f"{number}\t{wanderer.step(number)}\n")
            sys.stdout.flush()
            if crash_at and number + 1 == crash_at:
                os.kill(os.getpid(), signal.SIGKILL)
    finally:
        driver.leave()
    sys.stdout.write(f"clipboard\t{QApplication.clipboard().text()}\n")


if __name__ == "__main__":
    random.seed(1)
    main(int(sys.argv[1]), int(sys.argv[2]))
