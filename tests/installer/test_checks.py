"""All checks run, are told of in order, and the tests' closing line comes last."""

import shlex
from pathlib import Path

import pytest

from installer.bootstrap import unfit
from installer.checks import cores, run_all, variables
from installer.environment import Environment

CLOSING = "===== 3 passed in 0.10s ====="


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment whose tools all succeed and say what they were asked."""
    environment = Environment(tmp_path)
    environment.python.parent.mkdir(parents=True)
    for name in ("ruff", "mypy", "lint-imports"):
        write(environment.tool(name), "exit 0")
    write(environment.python, f"echo profile=$ILJA_PROFILE qt=$QT_QPA_PLATFORM; echo '{CLOSING}'")
    return environment


def write(tool: Path, script: str) -> None:
    tool.write_text(f'#!/bin/sh\necho "${{0##*/}} $@"\n{script}\n', encoding="utf-8")
    tool.chmod(0o755)


def test_all_checks_run_and_are_told_of_in_order(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_all(environment, quick=False) == 0
    lines = capfd.readouterr().out.splitlines()
    folder = environment.python.parent
    shown = [shlex.split(line)[1:] for line in lines if line.startswith("$ ")]
    assert shown == [
        [f"{folder}/python", "-m", "pytest", "-n", str(cores()), "--dist", "worksteal"],
        [f"{folder}/ruff", "check", "."],
        [f"{folder}/ruff", "format", "--check", "."],
        [f"{folder}/mypy", "--strict"],
        [f"{folder}/lint-imports"],
    ]
    assert "profile= qt=offscreen" in lines
    assert lines[-1] == CLOSING
    assert lines[-6:-1] == [
        "pytest: bestanden",
        "ruff check: bestanden",
        "ruff format: bestanden",
        "mypy --strict: bestanden",
        "lint-imports: bestanden",
    ]


@pytest.mark.parametrize("broken", ["ruff", "mypy", "lint-imports", "python"])
def test_one_failure_fails_the_whole_but_stops_nothing(
    environment: Environment, broken: str, capfd: pytest.CaptureFixture[str]
) -> None:
    write(environment.tool(broken), f"echo '{CLOSING}'; exit 7")
    assert run_all(environment, quick=False) == 1
    lines = capfd.readouterr().out.splitlines()
    assert lines[-1] == CLOSING
    assert [line for line in lines[-6:-1] if line.endswith("FEHLGESCHLAGEN (Code 7)")]
    assert [line for line in lines if line.startswith("python -m pytest")]


def test_quick_profile_is_said(environment: Environment, capfd: pytest.CaptureFixture[str]) -> None:
    run_all(environment, quick=True)
    lines = capfd.readouterr().out.splitlines()
    assert "verringert" in lines[0]
    assert "profile=quick qt=offscreen" in lines


def test_compiled_modules_are_kept() -> None:
    assert "PYTHONDONTWRITEBYTECODE" not in variables({"PYTHONDONTWRITEBYTECODE": "1"}, quick=True)


def test_counts_are_lowered_only_on_request() -> None:
    assert "ILJA_PROFILE" not in variables({"ILJA_PROFILE": "quick", "HOME": "/x"}, quick=False)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_supported_pythons_are_let_in(version: tuple[int, int]) -> None:
    assert unfit(version) == ""


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 15)])
def test_other_pythons_get_a_sentence(version: tuple[int, int]) -> None:
    assert "braucht Python 3.11 bis 3.14" in unfit(version)
