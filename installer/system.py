"""What the set-up asks of the operating system: one face, three systems behind it.

Debian and Ubuntu get missing packages with apt. Windows and macOS need none: the Python wheels
bring all they use. Any other Linux is left to its owner, who is told what is needed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from installer.console import SetupFailed, run, say
from installer.packages import PACKAGES, Package, Purpose

PLAIN = {"LC_ALL": "C.UTF-8"}  # apt translates the very words that are looked for
PATIENT = ("-o", "DPkg::Lock::Timeout=300")  # a fresh Ubuntu updates itself at the same time


class System(Protocol):
    """What the set-up asks of an operating system."""

    def prepare(self, purpose: Purpose) -> None:
        """Install what the system itself has to bring.

        Raises:
            SetupFailed: something is missing and cannot be installed.
        """

    def has_display(self, env: Mapping[str, str]) -> bool:
        """Tell whether a window can be shown."""


class Apt(Protocol):
    """What is asked of the package manager, so that tests can answer in its place."""

    def installed(self, names: Sequence[str]) -> set[str]:
        """Return those of the packages that are installed."""

    def known(self, names: Sequence[str]) -> set[str]:
        """Return those of the packages that could be installed."""

    def update(self) -> None:
        """Fetch the lists of packages; without a network the old ones stay."""

    def install(self, names: Sequence[str]) -> None:
        """Install packages as far as that succeeds."""

    def may_install(self) -> bool:
        """Tell whether this user can become the administrator."""


class RealApt:
    """The package manager of this machine, with sudo where the user is not root."""

    def __init__(self) -> None:
        self._root = hasattr(os, "geteuid") and os.geteuid() == 0

    def installed(self, names: Sequence[str]) -> set[str]:
        """Ask dpkg, which answers in a few milliseconds and without a network."""
        lines = _answer(["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *names])
        return {line.split()[0] for line in lines if line.endswith(" installed")}

    def known(self, names: Sequence[str]) -> set[str]:
        """Ask apt which packages have a version to install."""
        found: set[str] = set()
        name = ""
        for line in _answer(["apt-cache", "policy", *names]):
            if not line.startswith(" "):
                name = line.rstrip(":")
            elif line.strip().startswith("Candidate:") and not line.endswith("(none)"):
                found.add(name)
        return found

    def update(self) -> None:
        """Refresh the lists; a failure is told by apt itself and decided on later."""
        self._apt_get("update", "-qq")

    def install(self, names: Sequence[str]) -> None:
        """Install without questions and without what is only recommended."""
        self._apt_get("install", "-y", "-qq", "--no-install-recommends", *names)

    def may_install(self) -> bool:
        """Root may, and whoever has sudo may try."""
        return self._root or shutil.which("sudo") is not None

    def _apt_get(self, *arguments: str) -> None:
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *PATIENT, *arguments]
        run(quiet if self._root else ["sudo", *quiet])


@dataclass(frozen=True)
class Debian:
    """Debian 12 and later, Ubuntu 24.04 and later, and what is built on them."""

    apt: Apt

    def prepare(self, purpose: Purpose) -> None:
        """Install the missing packages of the table; present ones need no network."""
        table = PACKAGES[purpose]
        say("Systempakete: " + _listed(table))
        missing = self._missing(table)
        if missing and self.apt.may_install():
            say("Davon fehlen: " + _listed(missing))
            self.apt.update()
            self.apt.install(chosen(missing, self.apt.known(_names(missing))))
            missing = self._missing(table)
        if missing:
            raise SetupFailed(
                "Diese Systempakete fehlen und ließen sich nicht installieren: "
                f"{_listed(missing)}. Bitte mit Netzverbindung und "
                "Administratorrecht „apt-get install“ für sie ausführen und den Befehl "
                "wiederholen; mit --no-system geht es ohne diese Prüfung weiter."
            )

    def has_display(self, env: Mapping[str, str]) -> bool:
        """X11 and Wayland each announce themselves."""
        return announces_display(env)

    def _missing(self, table: tuple[Package, ...]) -> tuple[Package, ...]:
        present = self.apt.installed(_names(table))
        return tuple(package for package in table if present.isdisjoint(package))


class OtherLinux:
    """A Linux without apt: its packages have other names, so its owner installs them."""

    def prepare(self, purpose: Purpose) -> None:
        """Name what is needed and go on."""
        say(
            "Dieses Linux hat kein apt. Falls etwas fehlt: gebraucht wird, was unter Debian so "
            "heißt: " + _listed(PACKAGES[purpose])
        )

    def has_display(self, env: Mapping[str, str]) -> bool:
        """X11 and Wayland each announce themselves."""
        return announces_display(env)


class NoSystemPart:
    """Windows and macOS: nothing to install, and there is always a desktop."""

    def prepare(self, purpose: Purpose) -> None:
        """Do nothing: the wheels bring all they use."""

    def has_display(self, env: Mapping[str, str]) -> bool:
        """Both show windows without further ado."""
        return True


def this_system(platform: str, which: Callable[[str], str | None] = shutil.which) -> System:
    """Return the system for ``sys.platform``, told apart by the tools that exist."""
    if not platform.startswith("linux"):
        return NoSystemPart()
    if which("apt-get") and which("dpkg-query"):
        return Debian(RealApt())
    return OtherLinux()


def chosen(packages: Sequence[Package], known: set[str]) -> list[str]:
    """Return for each package the first name the package manager knows; unknown ones drop out."""
    firsts = (next((name for name in package if name in known), None) for package in packages)
    return [name for name in firsts if name is not None]


def announces_display(env: Mapping[str, str]) -> bool:
    """Tell whether X11 or Wayland has put its address into the environment."""
    return bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def tool_folder(platform: str) -> Path:
    """Return where a virtual environment keeps its programs, relative to itself."""
    return Path("Scripts" if platform == "win32" else "bin")


def _names(packages: Sequence[Package]) -> list[str]:
    return [name for package in packages for name in package]


def _listed(packages: Sequence[Package]) -> str:
    return " ".join("|".join(package) for package in packages)


def _answer(command: list[str]) -> list[str]:
    """Return the lines a query prints; unknown names make it fail, but not fall silent."""
    environment = {**os.environ, **PLAIN}
    result = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    return result.stdout.splitlines()
