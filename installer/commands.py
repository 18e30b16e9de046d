"""The two commands behind ``bootstrap.py``: ``run`` the program or ``test`` it, set up first."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from installer.checks import run_all
from installer.console import SetupFailed, make_printable, say
from installer.environment import Environment
from installer.packages import Purpose
from installer.practice import RealProgram, hold_without_window, open_window
from installer.system import System, this_system
from installer.translation import compile_translations

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit code."""
    make_printable()
    options = _parser().parse_args(arguments)
    purpose = Purpose(options.command)
    environment, system = Environment(ROOT), this_system(sys.platform)
    try:
        begun = time.perf_counter()
        set_up(environment, system, purpose, with_system=not options.no_system)
        say(f"Alles ist eingerichtet ({time.perf_counter() - begun:.2f} s).")
        if purpose is Purpose.TEST:
            return run_all(environment, quick=options.quick)
        return _start(environment, system)
    except SetupFailed as failure:
        say(str(failure))
        return 1


def set_up(
    environment: Environment, system: System, purpose: Purpose, *, with_system: bool
) -> None:
    """Install what is missing; do nothing if everything is there.

    Raises:
        SetupFailed: something is missing and cannot be installed.
    """
    if not environment.is_ready(purpose):
        if with_system:
            system.prepare(purpose)
        environment.install(purpose)
    compile_translations(environment)


def _start(environment: Environment, system: System) -> int:
    if system.has_display(os.environ):
        return open_window(environment.python, ROOT)
    hold_without_window(RealProgram(environment.python, ROOT), Path.cwd())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="ILJA Desktop einrichten und starten oder prüfen")
    words = [purpose.value for purpose in Purpose]
    parser.add_argument(
        "command",
        nargs="?",
        choices=words,
        default=Purpose.RUN.value,
        help="run: das Programm mit dem Übungstresor öffnen; test: alles prüfen",
    )
    parser.add_argument("--quick", action="store_true", help="test: mit verringerten Anzahlen")
    parser.add_argument("--no-system", action="store_true", help="keine Systempakete prüfen")
    return parser
