"""A process that holds the practice conference and types until somebody ends it.

Standard output gets a line for each word, with the moment it was typed.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.journeys.driver import Driver
from tests.journeys.steps import begin, call, prepare, turn_to

BETWEEN_WORDS_MS = 100
UNFINISHED = "Praktikum bei Fa"
"""What stands in a line that nobody has added yet."""


def main() -> None:
    """Type for ever."""
    driver = Driver(QApplication([]))
    driver.start()
    driver.unlock()
    prepare(driver)
    begin(driver)
    call(driver, 1)
    driver.go(QLineEdit, "Neue Angabe")
    driver.write(UNFINISHED)
    turn_to(driver, 1)
    driver.go(QPlainTextEdit, "Sicht des jungen Menschen")
    for number in range(100_000):
        driver.write(f"Wort{number} ")
        sys.stdout.write(f"{number} {time.monotonic()}\n")
        sys.stdout.flush()
        QTest.qWait(BETWEEN_WORDS_MS)


if __name__ == "__main__":
    main()
