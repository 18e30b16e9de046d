"""The program's own Python environment in ``.venv``: made once, then only looked at.

A stamp inside it remembers which lock files were installed, for which Python and in which
folder. While it fits, a start asks neither pip nor apt and needs no network.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from installer.console import SetupFailed, run, say
from installer.packages import PACKAGES, Purpose
from installer.system import tool_folder

LOCKS = {Purpose.RUN: "requirements.lock", Purpose.TEST: "requirements-test.lock"}
# The test lock contains the whole run lock, so that setting up for tests serves both.
SERVES = {Purpose.RUN: (Purpose.RUN,), Purpose.TEST: (Purpose.RUN, Purpose.TEST)}


@dataclass(frozen=True)
class Stamp:
    """What is installed in an environment.

    Attributes:
        python: the version that made it, such as ``cpython-311``.
        folder: where it was made; its scripts work nowhere else.
        digests: per purpose the SHA-256 of its lock file and package table.
    """

    python: str
    folder: str
    digests: dict[str, str]

    def write(self, path: Path) -> None:
        """Keep the stamp; it appears whole or not at all."""
        draft = path.with_suffix(".new")
        draft.write_text(json.dumps(vars(self)), encoding="utf-8")
        draft.replace(path)


def read_stamp(path: Path) -> Stamp | None:
    """Return the stamp, or nothing if there is none or it cannot be understood."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(str(kept["python"]), str(kept["folder"]), dict(kept["digests"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


@dataclass(frozen=True)
class Environment:
    """The environment of the project in ``root``, for the Python that runs the set-up."""

    root: Path
    platform: str = sys.platform
    version: str = sys.implementation.cache_tag

    @property
    def folder(self) -> Path:
        """Where the environment is."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        return self.tool("python")

    @property
    def stamp_file(self) -> Path:
        """Where the stamp is kept."""
        return self.folder / "ilja-stamp.json"

    def tool(self, name: str) -> Path:
        """Return the path of a program of the environment."""
        name = f"{name}.exe" if self.platform == "win32" else name
        return self.folder / tool_folder(self.platform) / name

    def lock(self, purpose: Purpose) -> Path:
        """Return the lock file for a purpose."""
        return self.root / "installer" / LOCKS[purpose]

    def digest(self, purpose: Purpose) -> str:
        """Return what changes when the lock file or the package table does."""
        table = json.dumps(PACKAGES[purpose]).encode()
        return hashlib.sha256(self.lock(purpose).read_bytes() + table).hexdigest()

    def is_ready(self, purpose: Purpose) -> bool:
        """Tell whether everything for a purpose is installed and still works."""
        stamp = read_stamp(self.stamp_file)
        return (
            stamp is not None
            and not self._is_foreign(stamp)
            and stamp.digests.get(purpose.value) == self.digest(purpose)
            and self._answers("pass")
        )

    def install(self, purpose: Purpose) -> None:
        """Make the environment if need be and install the lock file of a purpose.

        Raises:
            SetupFailed: there is no module venv, or the libraries cannot be fetched.
        """
        stamp = read_stamp(self.stamp_file)
        if self._must_be_made(stamp):
            self._make()
            stamp = None
        self.stamp_file.unlink(missing_ok=True)
        self._install_lock(self.lock(purpose))
        self._compile()
        digests = dict(stamp.digests) if stamp else {}
        digests.update({served.value: self.digest(served) for served in SERVES[purpose]})
        Stamp(self.version, str(self.folder), digests).write(self.stamp_file)

    def _must_be_made(self, stamp: Stamp | None) -> bool:
        foreign = stamp is not None and self._is_foreign(stamp)
        same = f"import sys, pip; sys.exit(sys.implementation.cache_tag != {self.version!r})"
        return foreign or not self._answers(same)

    def _is_foreign(self, stamp: Stamp) -> bool:
        return stamp.python != self.version or stamp.folder != str(self.folder)

    def _answers(self, code: str) -> bool:
        command = [str(self.python), "-I", "-c", code]
        try:
            return subprocess.run(command, capture_output=True, check=False).returncode == 0
        except OSError:
            return False

    def _make(self) -> None:
        if self.folder.is_symlink():
            self.folder.unlink()
        elif self.folder.exists():
            say("Die Umgebung in .venv passt nicht mehr und wird neu angelegt.")
            shutil.rmtree(self.folder)
        if run([sys.executable, "-m", "venv", str(self.folder)]) != 0:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise SetupFailed(
                "Python konnte keine eigene Umgebung in .venv anlegen. Bitte prüfen, ob "
                "python3-venv für diese Python-Version installiert ist und der Ordner "
                "beschreibbar ist, dann den Befehl wiederholen."
            )

    def _install_lock(self, lock: Path) -> None:
        pip = [
            str(self.python),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--no-compile",
        ]
        code = run([*pip, "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)])
        if code != 0:
            raise SetupFailed(
                "Die Programmbibliotheken ließen sich nicht laden oder prüfen. Bitte die "
                "Netzverbindung prüfen und den Befehl wiederholen."
            )

    def _compile(self) -> None:
        """Compile libraries and program on all cores; pip, and each first start, would on one.

        What no Python can read, such as templates of libraries, stays as it is.
        """
        folders = (str(self.folder), str(self.root / "ilja_desktop"))
        run([str(self.python), "-m", "compileall", "-qq", "-j", "0", *folders])
