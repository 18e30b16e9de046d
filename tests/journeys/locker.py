"""A process that shows a canary and locks itself when it is told to.

Standard input gives the canary and later a line that asks for the lock; both end with the process
image that the lock replaces. Standard output says „open“ once the canary is on screen.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.journeys.driver import CTRL, Driver

AUTOSAVED_MS = 2_200


def main() -> None:
    """Show, wait, lock."""
    canary = sys.stdin.readline().strip()
    driver = Driver(QApplication([]))
    try:
        driver.start()
        driver.unlock()
        driver.click("Fall melden")
        driver.type(QPlainTextEdit, "Anlass in Kürze", canary)
        QTest.qWait(AUTOSAVED_MS)
        sys.stdout.write("open\n")
        sys.stdout.flush()
        sys.stdin.readline()
        driver.press(Qt.Key.Key_L, CTRL)
        QTest.qWait(60_000)
    finally:
        driver.leave()


if __name__ == "__main__":
    main()
