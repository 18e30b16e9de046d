"""Compiles the library that stands between a program and the disk, and speaks to it."""

from __future__ import annotations

import ctypes
import enum
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import ROOT

SOURCE = Path(__file__).with_name("preload.c")
COMPILER = shutil.which("cc") or shutil.which("gcc")
WHY_NOT = "needs Linux and a C compiler to stand between the program and the disk"


def available() -> bool:
    """Tell whether the library can be made and put in here."""
    return sys.platform == "linux" and COMPILER is not None


def compiled(folder: Path) -> Path:
    """Return the library, made in a folder."""
    assert COMPILER is not None
    library = folder / "preload.so"
    command = [COMPILER, "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([*command, "-o", str(library), str(SOURCE), "-ldl"], check=True)
    return library


def run(library: Path, module: str, watched: Path, record: Path | None, *, said: str) -> str:
    """Run a module of ours with the library in front of the C library, and return its answer.

    Args:
        library: as compiled.
        module: name of the module, and what is told it.
        watched: the folder whose files it watches.
        record: where it writes down what happens to them.
        said: standard input.
    """
    environment = _environment(library, watched)
    if record is not None:
        environment["ILJA_FAULTS_RECORD"] = str(record)
    done = subprocess.run(
        [sys.executable, "-m", *module.split()],
        cwd=ROOT,
        env=environment,
        input=said,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def lines(library: Path, module: str, watched: Path, *, said: str) -> Iterator[str]:
    """Run a module in the same way, and return each line of its answer as soon as it is there."""
    with subprocess.Popen(
        [sys.executable, "-m", *module.split()],
        cwd=ROOT,
        env=_environment(library, watched),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(said)
        process.stdin.close()
        yield from process.stdout
    if process.returncode:
        raise RuntimeError(f"{module} ended with {process.returncode}")


def _environment(library: Path, watched: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "LD_PRELOAD": str(library),
        "ILJA_FAULTS_FOLDER": str(watched),
    }


class Call(enum.IntFlag):
    """Calls the library can let fail."""

    WRITE = 1
    SYNC = 2
    TRUNCATE = 4
    RENAME = 8
    UNLINK = 16
    OPEN = 32
    READ = 64


class Disk:
    """The library, as the program sees it that runs behind it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def mark(self, number: int) -> None:
        """Write down that so much was acknowledged by now."""
        self._library.faults_mark(number)

    def fail(self, calls: Call, nth: int, error: int, *, lasting: bool) -> None:
        """Let the n-th of these calls fail, and all after it if that is lasting."""
        self._library.faults_fail(int(calls), nth, error, int(lasting))

    def stop(self) -> int:
        """Let nothing fail any more, and return how many calls have."""
        self._library.faults_stop()
        return int(self._library.faults_hit())
