"""Looking for what somebody typed where nothing of it may be: files, and memory after the lock."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.house.source import ROOT

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
PATIENCE_S = 60
PORTION = 1 << 22


def forms(words: tuple[str, ...]) -> tuple[bytes, ...]:
    """Return the bytes under which words would be found."""
    return tuple(word.encode(encoding) for word in words for encoding in ENCODINGS)


@dataclass(frozen=True)
class Walk:
    """What a walk through the window said."""

    steps: int
    crashed: bool
    said: tuple[str, ...]
    """Titles and job names that tell whom it is about, and what lay in the clipboard unmarked."""


def walk(places: dict[str, Path], canary: str, steps: int, crash_at: int = 0) -> Walk:
    """Let a process walk through the window with these folders as its home."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.wanderer", str(steps), str(crash_at)],
        cwd=ROOT,
        env=_environment(places),
        input=f"{canary}\n",
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    told = tuple(said for _, said in lines if said)
    return Walk(len(lines), done.returncode < 0, told)


@contextmanager
def locked_process(places: dict[str, Path], canary: str) -> Iterator[tuple[int, int]]:
    """Open a vault, show the canary, lock; yield the process and how often it held the canary.

    The second number is what was found before the lock, which proves that the search finds.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.locker"],
        cwd=ROOT,
        env=_environment(places),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(f"{canary}\n")
            process.stdin.flush()
            assert process.stdout.readline() == "open\n"
            before = in_memory(process.pid, forms((canary,)))
            process.stdin.write("lock\n")
            process.stdin.flush()
            _until_locked(process.pid)
            yield process.pid, before
        finally:
            process.kill()


def in_memory(pid: int, wanted: tuple[bytes, ...]) -> int:
    """Return how often something stands in the memory of a process and its children (Linux).

    Raises:
        PermissionError: this user may not read it.
    """
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    own = sum(_in_one(pid, wanted) for pid in (pid,))
    return own + sum(in_memory(int(child), wanted) for child in children)


def _in_one(pid: int, wanted: tuple[bytes, ...]) -> int:
    found = 0
    overlap = max(map(len, wanted)) - 1
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            begin, end = (int(edge, 16) for edge in span.split("-"))
            kept = b""
            for start in range(begin, end, PORTION):
                try:
                    memory.seek(start)
                    part = kept + memory.read(min(PORTION, end - start))
                except (OSError, ValueError):  # a page that is not there
                    break
                found += sum(part.count(each) for each in wanted)
                kept = part[-overlap:]
    return found


def _until_locked(pid: int) -> None:
    """Wait until the lock screen of a fresh process image stands."""
    deadline = time.monotonic() + PATIENCE_S
    while b"--locked" not in Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < deadline, "it never locks"
        time.sleep(0.05)
    size = -1
    while (now := _resident(pid)) != size or now < 30_000:
        assert time.monotonic() < deadline, "the lock screen never stands"
        size = now
        time.sleep(0.5)


def _resident(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1])


def _environment(places: dict[str, Path]) -> dict[str, str]:
    own = {name: str(place) for name, place in places.items()}
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **own}
