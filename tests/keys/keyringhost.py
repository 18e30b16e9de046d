"""A session bus of its own with a real keyring daemon on it, for as long as a test needs it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")


def missing() -> str:
    """Return which program is not installed, or nothing."""
    return next((name for name in PROGRAMS if shutil.which(name) is None), "")


@contextmanager
def session(home: Path, *, unlocked: bool = True) -> Iterator[dict[str, str]]:
    """Run both, and return the environment in which the keyring is found.

    Args:
        home: where the keyring keeps its file.
        unlocked: whether it is open, as after signing in to a desktop.
    """
    environment = _places(home)
    with _running(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], environment
    ) as bus:
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus, b"")
        how = ["--unlock"] if unlocked else []
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *how]
        with _running(command, environment) as daemon:
            # It says where its control socket is once it is ready.
            _first_line(daemon, b"ein Anmeldekennwort" if unlocked else b"")
            yield environment


def _places(home: Path) -> dict[str, str]:
    home.mkdir(parents=True, exist_ok=True)
    folders = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_RUNTIME_DIR": home / "run"}
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    return {**kept, **{name: str(folder) for name, folder in folders.items()}}


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _first_line(process: subprocess.Popen[bytes], said: bytes) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(said)
    process.stdin.close()
    return process.stdout.readline().decode().strip()
