"""A process that holds the practice conference from the lock screen to a saved extract.

Arguments: the folder the extract goes to, and words that are said and typed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ilja_desktop.app.paths import keep_no_file_history
from tests.journeys.driver import Driver
from tests.journeys.steps import CASES, begin, discuss, end, prepare, save_extract, sign


def main(folder: Path, said: str) -> None:
    """Hold the conference."""
    keep_no_file_history()
    driver = Driver(QApplication([]))
    try:
        driver.start()
        driver.unlock()
        prepare(driver)
        begin(driver)
        for position in range(1, CASES + 1):
            discuss(driver, position, said)
        end(driver)
        sign(driver)
        save_extract(driver, folder)
    finally:
        driver.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
