"""The environment is made once and made again only when it no longer fits."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from installer.commands import set_up
from installer.console import SetupFailed
from installer.environment import LOCKS, Environment, Stamp, read_stamp
from installer.packages import Purpose

NOTHING_TO_INSTALL = "# empty\n"


@dataclass
class FakeSystem:
    """A system that only remembers what it was asked to prepare."""

    prepared: list[Purpose] = field(default_factory=list)

    def prepare(self, purpose: Purpose) -> None:
        self.prepared.append(purpose)

    def has_display(self, env: object) -> bool:
        return False


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with empty lock files whose environment has been made for tests."""
    root = tmp_path_factory.mktemp("project")
    (root / "installer").mkdir()
    for lock in LOCKS.values():
        (root / "installer" / lock).write_text(NOTHING_TO_INSTALL, encoding="utf-8")
    Environment(root).install(Purpose.TEST)
    return root


@pytest.fixture
def environment(made: Path) -> Environment:
    """The environment of that project, as it was made."""
    environment = Environment(made)
    digests = {purpose.value: environment.digest(purpose) for purpose in Purpose}
    Stamp(environment.version, str(environment.folder), digests).write(environment.stamp_file)
    return environment


@pytest.fixture(autouse=True)
def plain_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)


@pytest.mark.parametrize("purpose", Purpose)
def test_setting_up_for_tests_serves_running_too(
    environment: Environment, purpose: Purpose
) -> None:
    assert environment.is_ready(purpose)


def test_a_ready_environment_asks_neither_system_nor_pip(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    system = FakeSystem()
    set_up(environment, system, Purpose.TEST, with_system=True)
    assert system.prepared == []
    assert capfd.readouterr().out == ""


def test_a_changed_lock_file_is_installed_into_the_same_environment(
    environment: Environment,
) -> None:
    lock = environment.lock(Purpose.RUN)
    mark = environment.folder / "mark"
    mark.touch()
    lock.write_text("# changed\n", encoding="utf-8")
    try:
        assert not environment.is_ready(Purpose.RUN)
        assert environment.is_ready(Purpose.TEST)
        system = FakeSystem()
        set_up(environment, system, Purpose.RUN, with_system=True)
        assert environment.is_ready(Purpose.RUN)
        assert environment.is_ready(Purpose.TEST)
        assert system.prepared == [Purpose.RUN]
        assert mark.exists()
    finally:
        lock.write_text(NOTHING_TO_INSTALL, encoding="utf-8")


@pytest.mark.parametrize("change", [{"python": "cpython-310"}, {"folder": "/moved/.venv"}])
def test_an_environment_of_another_python_or_folder_is_not_ready(
    environment: Environment, change: dict[str, str]
) -> None:
    kept = read_stamp(environment.stamp_file)
    assert kept
    Stamp(**{**vars(kept), **change}).write(environment.stamp_file)
    assert not environment.is_ready(Purpose.RUN)


def test_a_broken_interpreter_is_noticed(environment: Environment) -> None:
    kept = environment.python.readlink()
    environment.python.unlink()
    environment.python.symlink_to("/nowhere/python3")
    try:
        assert not environment.is_ready(Purpose.RUN)
    finally:
        environment.python.unlink()
        environment.python.symlink_to(kept)


def test_what_does_not_fit_is_made_anew(environment: Environment, tmp_path: Path) -> None:
    moved = Environment(tmp_path)
    shutil.copytree(environment.root / "installer", tmp_path / "installer")
    moved.python.parent.mkdir(parents=True)
    moved.python.symlink_to(sys.executable)
    shutil.copy(environment.stamp_file, moved.stamp_file)
    (moved.folder / "mark").touch()
    moved.install(Purpose.RUN)
    assert moved.is_ready(Purpose.RUN)
    assert not moved.is_ready(Purpose.TEST)
    assert not (moved.folder / "mark").exists()
    prefix = subprocess.run(
        [moved.python, "-c", "import sys; print(sys.prefix)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert prefix.stdout.strip() == str(moved.folder)


def test_a_lock_that_cannot_be_installed_leaves_no_stamp(environment: Environment) -> None:
    lock = environment.lock(Purpose.RUN)
    lock.write_text("./nowhere.whl --hash=sha256:00\n", encoding="utf-8")
    try:
        with pytest.raises(SetupFailed, match="Netzverbindung prüfen"):
            environment.install(Purpose.RUN)
        assert read_stamp(environment.stamp_file) is None
    finally:
        lock.write_text(NOTHING_TO_INSTALL, encoding="utf-8")


def test_a_python_that_cannot_make_environments_gets_a_sentence(
    environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    poor = tmp_path / "python3"
    poor.write_text(f'#!/bin/sh\ncase $2 in venv) exit 1;; esac\nexec {sys.executable} "$@"\n')
    poor.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(poor))
    with pytest.raises(SetupFailed, match="python3-venv"):
        Environment(tmp_path / "project").install(Purpose.RUN)
    assert not (tmp_path / "project" / ".venv").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", json.dumps({"python": 1, "folder": 2})])
def test_a_stamp_that_makes_no_sense_is_none(tmp_path: Path, text: str) -> None:
    stamp = tmp_path / "stamp"
    stamp.write_text(text, encoding="utf-8")
    assert read_stamp(stamp) is None


def test_windows_keeps_programs_elsewhere(tmp_path: Path) -> None:
    environment = Environment(tmp_path, platform="win32")
    assert environment.python == tmp_path / ".venv" / "Scripts" / "python.exe"
