"""The program on a stick: what goes along, and that nothing of it stays where it does not fit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.services import stickprogram
from ilja_desktop.services.outfile import FileNotWritten, FileTaken
from ilja_desktop.services.stickprogram import (
    PROGRAM,
    START,
    device_kind,
    has_program,
    lay_program,
)

THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="there is no program elsewhere yet")


class Impatient:
    """Stops the work after some files."""

    def __init__(self) -> None:
        self.heard = 0

    def check(self) -> None:
        if self.heard == 3:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        assert 0 <= done < total
        self.heard += 1


@LINUX
def test_all_that_is_needed_goes_along_and_nothing_else() -> None:
    assert device_kind() == "Linux"
    names = dict(stickprogram._files())  # noqa: SLF001 # copying them takes too long every day
    for needed in (
        "ilja_desktop/__main__.py",
        "resources/help/tandems.md",
        "libraries/PySide6/QtWidgets.abi3.so",
        "python/bin/python3",
        f"python/lib/python3.{sys.version_info.minor}/os.py",
    ):
        assert needed in names
    folders = {part for name in names for part in Path(name).parent.parts}
    assert not folders & {
        "tests",
        "installer",
        "__pycache__",
        ".mypy_cache",
        "pytest",
        "hypothesis",
    }


@LINUX
def test_whoever_stops_copying_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        lay_program(tmp_path, Impatient())
    assert list(tmp_path.iterdir()) == []
    assert not has_program(tmp_path)


@LINUX
def test_a_stick_that_does_not_take_it_is_said(tmp_path: Path) -> None:
    gone = tmp_path / "Stick"
    gone.write_text("kein Ordner mehr")
    with pytest.raises(FileNotWritten):
        lay_program(gone)
    (tmp_path / PROGRAM).mkdir()
    with pytest.raises(FileTaken):
        lay_program(tmp_path)


@LINUX
@pytest.mark.skipif(not THOROUGH, reason="half a gigabyte is copied in the thorough run only")
def test_it_starts_from_the_stick_alone(tmp_path: Path) -> None:
    lay_program(tmp_path)
    bare = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    command = ["sh", str(tmp_path / START), "--help"]
    done = subprocess.run(command, env=bare, cwd="/", capture_output=True, text=True, check=True)
    assert "ilja-desktop" in done.stdout
