"""Opens the practice vault, or holds its conference without a window where there is no display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from installer.console import SetupFailed, say

Answer = Mapping[str, object]
NO_DISPLAY = (
    "Kein Bildschirm gefunden: Die Übungskonferenz läuft ohne Fenster, "
    "ihre Dokumente entstehen in {folder}."
)
EXPORTS = ("minutes", "sheets", "summary")


def open_window(python: Path, root: Path) -> int:
    """Start the program on a practice vault and return its exit code.

    Where the system can, the program takes the place of this process.
    """
    command = [str(python), "-m", "ilja_desktop", "--practice"]
    if sys.platform == "win32":
        return subprocess.run(command, cwd=root, check=False).returncode
    else:
        os.chdir(root)
        os.execv(command[0], command)


class Program(Protocol):
    """The command line of the program."""

    def ask(self, *arguments: str, password: str = "") -> Answer:
        """Run a command with ``--json`` and return the object it prints.

        Raises:
            SetupFailed: the program refused; the message is its sentence.
        """


@dataclass(frozen=True)
class RealProgram:
    """The program in its environment; a password reaches it by a private pipe."""

    python: Path
    root: Path

    def ask(self, *arguments: str, password: str = "") -> Answer:
        """Run a command and read its answer."""
        command = [str(self.python), "-m", "ilja_desktop", *arguments, "--json"]
        result = subprocess.run(
            command, cwd=self.root, input=password, stdout=subprocess.PIPE, text=True, check=False
        )
        try:
            answer = json.loads(result.stdout)
        except ValueError:
            answer = {}
        if result.returncode != 0 or not isinstance(answer, dict):
            raise SetupFailed(_refusal(answer))
        return answer


def hold_without_window(program: Program, here: Path) -> None:
    """Hold the practice conference in a new folder below ``here`` and name its documents.

    Raises:
        SetupFailed: the program refused.
    """
    folder = fresh_folder(here)
    documents = folder / "dokumente"
    say(NO_DISPLAY.format(folder=f"./{documents.relative_to(here)}/"))
    demo = program.ask("demo", str(folder))
    for kind in EXPORTS:
        answer = program.ask(
            *("export", kind, "--out", str(documents)),
            *("--vault", str(demo["vault"]), "--user", str(demo["user"])),
            *("--password-file", "/dev/stdin"),
            password=str(demo["password"]),
        )
        for line in report(answer):
            say(line)
    say(f"Übungstresor: {demo['vault']} (Benutzer {demo['user']}, Passwort {demo['password']})")


def fresh_folder(here: Path) -> Path:
    """Return ``ilja-uebung`` or, if that is taken, its next free numbered sibling."""
    folder, number = here / "ilja-uebung", 1
    while folder.exists():
        number += 1
        folder = here / f"ilja-uebung-{number}"
    return folder


def report(answer: Answer) -> list[str]:
    """Return a line for each file made and for each thing left out."""
    made = [f"Erstellt: {item.get('path', '')}" for item in _objects(answer.get("files"))]
    withheld = answer.get("withheld")
    return made + [
        f"Zurückgehalten: {_plain(item)}"
        for item in (withheld if isinstance(withheld, list) else [])
    ]


def _objects(value: object) -> list[dict[str, object]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _plain(item: object) -> str:
    if isinstance(item, dict):
        return ", ".join(str(value) for value in item.values())
    return str(item)


def _refusal(answer: object) -> str:
    refused = answer.get("refused") if isinstance(answer, dict) else None
    if isinstance(refused, dict) and refused.get("sentence"):
        return str(refused["sentence"])
    return "Das Programm ist unerwartet beendet worden. Näheres steht in den Zeilen darüber."
