"""A process that shows something and says how much memory it holds; started by the bench."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_MS = 1500


def main(what: str, folder: Path, cases: int) -> None:
    """Show an empty window or the list of cases, and print the resident megabytes."""
    app = QApplication([])
    if what == "empty":
        window = QWidget()
        window.resize(1280, 800)
        window.show()
        QTest.qWait(SETTLED_MS)
        answer = resident()
    else:
        answer = with_the_list(app, folder, cases)
    print(f"{answer:.1f}")  # noqa: T201 - the answer


def with_the_list(app: QApplication, folder: Path, cases: int) -> float:
    """Return the megabytes held with the window open on its list of cases."""
    from ilja_desktop.ui.kit.theme import Mode, Theme
    from ilja_desktop.ui.kit.work import Work
    from ilja_desktop.ui.window import Window
    from tests.bench.stock import Stock

    theme = Theme(app)
    theme.apply(Mode.LIGHT, 1.0)
    workroom = Stock(folder, cases).open()
    work = Work(print, print)
    window = Window(workroom.desk, work, theme)
    window.resize(1280, 800)
    window.show()
    window.arrive()
    window.frame.open("cases")
    QTest.qWait(SETTLED_MS)
    answer = resident()
    work.stop()
    workroom.close()
    return answer


def resident() -> float:
    """Return how much memory this process holds, in megabytes (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return float("nan")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
