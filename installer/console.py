"""Talks to the person at the terminal and runs commands where they can be seen."""

from __future__ import annotations

import io
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class SetupFailed(Exception):
    """The set-up cannot go on; the message is a German sentence that says what to do."""


def make_printable() -> None:
    """Let a terminal that lacks a letter show a question mark instead of failing."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(text: str) -> None:
    """Print a line at once, so that it stands before the output of the next command."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def show(command: Sequence[str]) -> None:
    """Print a command the way a person would type it."""
    say(f"$ {shlex.join(command)}")


def run(
    command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> int:
    """Show a command, let it print and return its exit code."""
    show(command)
    return subprocess.run(command, cwd=cwd, env=env, check=False).returncode
