"""Waiting until nothing is under way: both lanes empty, every answer delivered."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication

from ilja_desktop.ui.kit.work import Work

PATIENCE_S = 30


def until_idle(work: Work) -> None:
    """Let everything asked for happen.

    Raises:
        TimeoutError: something never ends.
    """
    begun = time.monotonic()
    quiet = 0
    while quiet < 3:
        QApplication.processEvents()
        quiet = 0 if work.under_way else quiet + 1
        if time.monotonic() - begun > PATIENCE_S:
            raise TimeoutError("work never ends")
        if work.under_way:
            time.sleep(0.002)
