"""The words of the window are compiled where they are new, and never keep it from starting."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from installer.environment import Environment
from installer.translation import FOLDER, compile_translations
from tests.house.source import ROOT


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A project with the program's own words and the real compiler."""
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER, ignore=shutil.ignore_patterns("*.qm"))
    made = Environment(tmp_path)
    tool = made.tool("pyside6-lrelease")
    tool.parent.mkdir(parents=True)
    tool.symlink_to(Path(sys.executable).with_name("pyside6-lrelease"))
    return made


def test_what_is_new_is_compiled_once(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    compile_translations(environment)
    target = environment.root / FOLDER / "ilja_en.qm"
    assert target.stat().st_size > 10_000
    assert "pyside6-lrelease" in capfd.readouterr().out
    compile_translations(environment)
    assert capfd.readouterr().out == ""


def test_a_newer_source_is_compiled_again(environment: Environment) -> None:
    compile_translations(environment)
    source = environment.root / FOLDER / "ilja_en.ts"
    target = source.with_suffix(".qm")
    target.write_bytes(b"old")
    os.utime(source, (target.stat().st_mtime + 10, target.stat().st_mtime + 10))
    compile_translations(environment)
    assert target.stat().st_size > 10_000


@pytest.mark.parametrize("content", [None, "#!/bin/sh\nexit 1\n"])
def test_a_failing_compiler_only_costs_the_translation(
    environment: Environment, content: str | None, capfd: pytest.CaptureFixture[str]
) -> None:
    tool = environment.tool("pyside6-lrelease")
    tool.unlink()
    if content:
        tool.write_text(content, encoding="utf-8")
        tool.chmod(0o755)
    compile_translations(environment)
    assert "fehlt im Programm" in capfd.readouterr().out
