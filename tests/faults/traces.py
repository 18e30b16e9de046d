"""What is left of words that were typed: in files after a crash, in memory after the lock."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.practice import KNOWN_PASSWORD, Wish, make
from tests.bench.stock import now
from tests.faults.figure import Figure
from tests.journeys.test_secrecy import FOLDERS, files, readable
from tests.journeys.trace import forms, in_memory, locked_process, walk

QUICK_STEPS, FULL_STEPS = 4, 200
QUICK_DUMPS, FULL_DUMPS = 1, 50


def canaries(_: Unlocked, steps: int, place: Path, __: int) -> Iterator[Figure]:
    """Walk through the window, with a crash in the middle, and look at all that was written."""
    figure = Figure("Canaries after a walk with a crash: files, titles, clipboard")
    homes, canary = _homes(place / "walk"), f"Kanarie{uuid.uuid4().hex}"
    for count, crash_at in ((steps, steps // 2), (steps - steps // 2, 0)):
        walked = walk(homes, canary, count, crash_at)
        figure.runs += min(walked.steps, crash_at or count)
        figure.lost += len(walked.said)
        if walked.crashed != bool(crash_at):
            figure.untyped += 1
            figure.bad("the walk ended early")
    left = [file for home in homes.values() for file in files(home)]
    found = readable(left, (canary,))
    figure.damaged += len(found)
    figure.seen["files looked at"] = len(left)
    yield figure.stop()


def memory(_: Unlocked, dumps: int, place: Path, __: int) -> Iterator[Figure]:
    """Lock with a canary on screen, again and again, and read the memory of the fresh process."""
    figure = Figure("Canaries in memory after the lock")
    homes = _homes(place / "memory")
    data, untouched = homes["XDG_DATA_HOME"], place / "untouched"
    shutil.copytree(data, untouched)
    for _number in range(dumps):
        canary = f"Kanarie{uuid.uuid4().hex}"
        with locked_process(homes, canary) as (pid, before):
            figure.runs += 1
            figure.seen["copies before the locks"] += before
            found = in_memory(pid, forms((canary,)))
        figure.lost += bool(found)
        figure.untyped += not before
        if found or not before:
            figure.bad(f"{found} copies after, {before} before")
        shutil.rmtree(data)
        shutil.copytree(untouched, data)
    yield figure.stop()


def _homes(place: Path) -> dict[str, Path]:
    """Return folders of their own for all a program may write to, with a practice vault."""
    homes = {name: place / name.lower() for name in FOLDERS}
    for home in homes.values():
        home.mkdir(parents=True, exist_ok=True)
    vault = homes["XDG_DATA_HOME"] / "ilja-desktop" / "Uebung.ilja"
    vault.parent.mkdir(exist_ok=True)
    make(vault, KNOWN_PASSWORD, now, Wish()).close()
    return homes
