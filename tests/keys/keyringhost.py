"""A session bus of its own with a real keyring daemon on it, for as long as a test needs it."""

from __future__ import annotations

import os
import shutil
import signal
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
    home.mkdir(parents=True, exist_ok=True)
    places = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home / "run"),
    }
    for place in places.values():
        Path(place).mkdir(mode=0o700, exist_ok=True)
    environment = {**os.environ, **places}
    environment.pop("DISPLAY", None)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    daemon: subprocess.Popen[bytes] | None = None
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        how = ["--unlock"] if unlocked else []
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", *how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        if unlocked:
            daemon.stdin.write(b"ein Anmeldekennwort")
        daemon.stdin.close()
        daemon.stdout.readline()  # it says where its control socket is once it is ready
        yield environment
    finally:
        for process in (daemon, bus):
            if process is not None:
                process.send_signal(signal.SIGTERM)
                process.wait()
                if process.stdout is not None:
                    process.stdout.close()
