"""From the wish to lock to the moment the process is replaced, with a quiet and a busy database.

Each cycle opens a small practice vault by its keys, shows the window's first room and locks. In
every second cycle a job holds the store lane for ten seconds, as a query on a failing disk would.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start
from ilja_desktop.keys import lock
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.practice import KNOWN_PASSWORD, USER, make
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.vault import Vault
from tests.bench.figure import Figure, p50
from tests.bench.stock import Stock, now

LIMIT_MS = 2000
HELD_S = 10.0


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure so many cycles, half of them with a busy database."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    unlocked = _small_vault(stock.folder / "Sperren.ilja")
    quiet = [_cycle(app, unlocked, busy=False) for _ in range(max(1, rounds // 2))]
    busy = [_cycle(app, unlocked, busy=True) for _ in range(max(1, rounds // 2))]
    for name, values in (("quiet", quiet), ("busy", busy)):
        yield Figure(
            name=f"lock, {name} database, p99 of {len(values)}",
            value=_p99(values),
            unit="ms",
            against="median of the same",
            reference=p50(values),
            goal=f"p99 below {LIMIT_MS} ms",
        )


def _small_vault(folder: Path) -> Unlocked:
    shutil.rmtree(folder, ignore_errors=True)
    make(folder, KNOWN_PASSWORD, now).close()
    return keys.unlock(folder, USER, KNOWN_PASSWORD)


def _cycle(app: QApplication, unlocked: Unlocked, *, busy: bool) -> float:
    """Open, lock, and return after how many milliseconds the process would have been replaced."""
    replaced: list[float] = []
    held = threading.Event()
    program = Program(app, Start(vault=unlocked.folder))
    program.begin()
    room = Workroom(Vault.open(unlocked), unlocked, lock.hold(unlocked.folder), now)
    room.presence.note()
    program.enter(room, "")
    app.processEvents()
    if busy:
        program.work.run(program, partial(held.wait, HELD_S), lambda _: None)
        time.sleep(0.05)
    with patch.object(os, "execv", lambda *_: replaced.append(time.perf_counter())):
        begun = time.perf_counter()
        program.top.close()
        held.set()
    program.end()
    _wait_for_lanes()
    program.top.hide()
    program.top.deleteLater()
    program.deleteLater()
    app.processEvents()
    # Without a running loop nothing is deleted by itself, and each new window would dress the old.
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (replaced[0] - begun) * 1000


def _wait_for_lanes() -> None:
    for thread in threading.enumerate():
        if thread.name.startswith("ilja-"):
            thread.join()


def _p99(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]
