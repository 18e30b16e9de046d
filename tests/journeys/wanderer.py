"""A process that takes many steps in the window: types, searches, copies, opens, prints.

Standard input gives the canary, so that it stands in no argument and no variable. Standard output
gets a line for each step: its number, and a title or job name that was seen with the canary in it.

Arguments: how many steps, and the step in whose middle the process ends itself, 0 for never.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from ilja_desktop.app.paths import keep_no_file_history
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.search import SearchField
from tests.journeys.driver import CTRL, Driver

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
            self.search,
            self.visit_a_room,
        )

    def step(self, number: int) -> str:
        """Take a step; return a title or job name that says too much."""
        self._steps[number % len(self._steps)]()
        QTest.qWait(20)
        seen = [window.windowTitle() for window in QApplication.topLevelWidgets()]
        seen += [a4_printer().docName(), QApplication.applicationName()]
        return next((title for title in seen if self._canary in title), "")

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


def main(steps: int, crash_at: int) -> None:
    """Walk."""
    canary = sys.stdin.readline().strip()
    keep_no_file_history()
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
