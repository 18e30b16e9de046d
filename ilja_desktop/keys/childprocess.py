"""A question to a process of its own: one line of JSON in, one out, and an end when time is up.

For what cannot be relied on, such as keyrings and libraries of cards: nothing it does reaches this
process but an answer, not even a crash.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from ilja_desktop.keys.canonical import Json

_ROOT = Path(__file__).resolve().parents[2]
_REDIRECTS = ("PYTHON_KEYRING", "KEYRING_", "PYTHONPATH", "PYTHONSTARTUP")
_QUIET = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def module_command(module: str) -> tuple[str, ...]:
    """Return the command that runs a module of the program."""
    return (sys.executable, "-P", "-m", module)


def asked(command: tuple[str, ...], question: Mapping[str, str], limit: float) -> Json:
    """Return what a process answers.

    Args:
        command: what answers.
        question: goes to its standard input.
        limit: seconds.

    Raises:
        OSError, subprocess.SubprocessError, ValueError: it gave no answer in time, or none at all.
    """
    answered = subprocess.run(
        command,
        input=json.dumps(question).encode("ascii"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=limit,
        env=_plain_environment(),
        creationflags=_QUIET,
        check=True,
    )
    answer: Json = json.loads(answered.stdout)
    return answer


def _plain_environment() -> dict[str, str]:
    """Return the environment without what would lead the question elsewhere."""
    kept = {
        name: value for name, value in os.environ.items() if not name.upper().startswith(_REDIRECTS)
    }
    return {**kept, "PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
