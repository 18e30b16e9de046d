"""A real client of the accessibility bus signs in, walks through every room, and locks."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ilja_desktop.services.practice import KNOWN_PASSWORD, USER
from tests.house.source import ROOT

ROOMS = (
    "Übersicht", "Fälle", "Einwilligungen", "Konferenzen", "Protokolle", "Netzwerk", "Berichte",
)  # fmt: skip
SYSTEM_PYTHON = "/usr/bin/python3"
SCENE = """
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 &
sleep 1
"$PROGRAM_PYTHON" -m ilja_desktop --vault "$VAULT" &
exec "$SYSTEM_PYTHON" "$WALKER" "$@"
"""

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="AT-SPI is the accessibility bus of Linux only"
)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory, practice_template: Any) -> dict[str, Any]:
    """What the client saw and heard."""
    folder = tmp_path_factory.mktemp("walk")
    vault = folder / "Uebung.ilja"
    shutil.copytree(practice_template.folder, vault)
    with scene(folder, vault) as process:
        out, err = process.communicate(timeout=200)
    assert process.returncode == 0, err[-3000:]
    answer: dict[str, Any] = json.loads(out.splitlines()[-1])
    return answer


@contextmanager
def scene(folder: Path, vault: Path) -> Iterator[subprocess.Popen[str]]:
    """Set up a screen, a bus and the program, and let the client walk."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_RUNTIME_DIR": str(folder),
        "VAULT": str(vault),
        "PROGRAM_PYTHON": sys.executable,
        "SYSTEM_PYTHON": SYSTEM_PYTHON,
        "WALKER": str(ROOT / "tests/journeys/walker.py"),
    }
    env.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    command += ["sh", "-c", SCENE, "sh", USER, KNOWN_PASSWORD, *ROOMS]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGTERM)


@linux
def test_every_operable_control_has_a_name(seen: dict[str, Any]) -> None:
    unnamed = {place: found["unnamed"] for place, found in places(seen) if found["unnamed"]}
    assert unnamed == {}


@linux
def test_every_room_says_something(seen: dict[str, Any]) -> None:
    assert list(seen["rooms"]) == list(ROOMS)
    assert all(found["parts"] > 20 for found in seen["rooms"].values())


@linux
def test_tables_report_their_size_and_read_row_by_row(seen: dict[str, Any]) -> None:
    (cases,) = seen["rooms"]["Fälle"]["tables"]
    assert (cases["name"], cases["rows"]) == ("Fallliste", 6)
    assert cases["columns"] >= 5
    assert cases["heading"]
    for _, found in places(seen):
        for table in found["tables"]:
            assert table["name"]
            assert table["columns"] > 1
            assert table["first"] or not table["rows"]


@linux
def test_announcements_arrive(seen: dict[str, Any]) -> None:
    assert any("Kennwort" in text or "Passwort" in text for text in seen["heard"])
    assert any("Fälle" in text for text in seen["heard"])


@linux
def test_after_locking_a_fresh_lock_screen_is_there(seen: dict[str, Any]) -> None:
    assert seen["locked"].startswith("Kennwort")


def places(seen: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the lock screen and every room with what was seen of them."""
    yield "Sperrbildschirm", seen["door"]
    yield from seen["rooms"].items()
