"""Compiles the translations of the window where a source is newer than what was made of it.

Without them the window speaks German, so that nothing here keeps the program from starting.
"""

from __future__ import annotations

from pathlib import Path

from installer.console import run, say
from installer.environment import Environment

FOLDER = Path("resources") / "i18n"


def compile_translations(environment: Environment) -> None:
    """Turn each ``.ts`` file of the project into the ``.qm`` file beside it, if that is older."""
    tool = environment.tool("pyside6-lrelease")
    for source in sorted((environment.root / FOLDER).glob("*.ts")):
        target = source.with_suffix(".qm")
        if _is_older(target, source) and not _compile(tool, source, target):
            say(f"Die Übersetzung {source.name} ließ sich nicht einrichten; sie fehlt im Programm.")


def _compile(tool: Path, source: Path, target: Path) -> bool:
    try:
        return run([str(tool), "-silent", str(source), "-qm", str(target)]) == 0
    except OSError:
        return False


def _is_older(target: Path, source: Path) -> bool:
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime
