"""All checks and tests, what each printed in order, with a summary at the end.

The checks that only read the source run beside the tests, because each keeps one core busy.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from installer.console import say, show
from installer.environment import Environment

QUICK = "Schnelllauf: Die Anzahl erzeugter Beispiele ist verringert (ILJA_PROFILE=quick)."


@dataclass(frozen=True)
class Check:
    """One check: its name in the summary and the command."""

    name: str
    command: tuple[str, ...]


def static_checks(environment: Environment) -> tuple[Check, ...]:
    """Return the checks that only read the source, quickest first."""
    ruff, mypy = str(environment.tool("ruff")), str(environment.tool("mypy"))
    return (
        Check("ruff check", (ruff, "check", ".")),
        Check("ruff format", (ruff, "format", "--check", ".")),
        Check("mypy --strict", (mypy, "--strict")),
        Check("lint-imports", (str(environment.tool("lint-imports")),)),
    )


def tests(environment: Environment, cores: int) -> Check:
    """Return the tests: one worker per core, in the random order pytest-randomly prints.

    A worker takes whole stretches and, when it has none left, half of another's rest, so that
    what the tests of a module share is made once rather than by each worker.
    """
    spread = ("-n", str(cores), "--dist", "worksteal")
    return Check("pytest", (str(environment.python), "-m", "pytest", *spread))


def variables(env: Mapping[str, str], *, quick: bool) -> dict[str, str]:
    """Return the environment variables of the checks: no window, counts lowered on request.

    Compiled modules are kept even where the account forbids it: workers and the programs the
    tests start would otherwise each compile the whole project.
    """
    chosen = {**env, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    for name in ("ILJA_PROFILE", "PYTHONDONTWRITEBYTECODE"):
        chosen.pop(name, None)
    return {**chosen, "ILJA_PROFILE": "quick"} if quick else chosen


def cores() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    else:
        return os.cpu_count() or 1


def run_all(environment: Environment, *, quick: bool) -> int:
    """Run every check even if one fails; return 0 if all passed, else 1."""
    env = variables(os.environ, quick=quick)
    if quick:
        say(QUICK)
    results: dict[str, int] = {}
    reading = [(check, _start(check, environment, env)) for check in static_checks(environment)]
    test = tests(environment, cores())
    results[test.name], closing = run_tests(test.command, environment, env)
    for check, process in reading:
        results[check.name] = _finish(check, process)
    say("")
    for name, code in results.items():
        say(result_line(name, code))
    say(closing)
    return 1 if any(results.values()) else 0


def _start(check: Check, environment: Environment, env: Mapping[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        check.command,
        cwd=environment.root,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def _finish(check: Check, process: subprocess.Popen[str]) -> int:
    show(check.command)
    printed, _ = process.communicate()
    say(printed.rstrip("\n"))
    say(result_line(check.name, process.returncode))
    return process.returncode


def run_tests(
    command: Sequence[str], environment: Environment, env: Mapping[str, str]
) -> tuple[int, str]:
    """Run the tests, pass on what they print and return their exit code and closing line."""
    show(command)
    closing = ""
    with subprocess.Popen(
        command, cwd=environment.root, env=env, stdout=subprocess.PIPE, text=True, errors="replace"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            say(line.rstrip("\n"))
            closing = line.strip() or closing
    return process.returncode, closing


def result_line(name: str, code: int) -> str:
    """Return the result of a check in words."""
    return f"{name}: bestanden" if code == 0 else f"{name}: FEHLGESCHLAGEN (Code {code})"
