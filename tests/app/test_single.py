"""Two processes on one vault: the second brings the first to the front and is not needed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.app.single import Single, name_of
from tests.house.source import ROOT

SECOND = """
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ilja_desktop.app.single import Single

app = QCoreApplication([])
print(Single(Path(sys.argv[1]), Path(sys.argv[2])).claim(), flush=True)
"""


def start_second(folder: Path, place: Path) -> str:
    command = [sys.executable, "-c", SECOND, str(folder), str(place)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, env=env, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder with a short path, as sockets need one."""
    with tempfile.TemporaryDirectory(prefix="ilja") as folder:
        yield Path(folder) / "run"


def test_the_second_start_raises_the_first(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, place: Path
) -> None:
    folder = tmp_path / "Jugendamt.ilja"
    first, raised = Single(folder, place), list[int]()
    first.raise_wanted.connect(lambda: raised.append(1))
    assert first.claim()
    assert start_second(folder, place) == "False"
    qtbot.waitUntil(lambda: raised == [1])
    assert start_second(tmp_path / "Schule.ilja", place) == "True"
    assert "Jugendamt" not in "".join(file.name for file in place.iterdir())
    assert (place / f"{name_of(folder)}.sock").stat().st_mode & 0o077 == 0
    first.release()
    assert start_second(folder, place) == "True"


def test_what_a_killed_process_left_is_in_nobodys_way(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "Jugendamt.ilja"
    (tmp_path / f"{name_of(folder)}.sock").write_bytes(b"")
    (tmp_path / f"{name_of(folder)}.lock").write_bytes(b"")
    again = Single(folder, tmp_path)
    assert again.claim()
    again.release()


def test_without_a_place_the_vaults_own_lock_has_to_do(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    single = Single(tmp_path / "Jugendamt.ilja", tmp_path / "file" / "inside")
    assert single.claim()
    single.release()
