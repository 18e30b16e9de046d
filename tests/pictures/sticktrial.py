"""A start stick tried as a volunteer would: made by the command, run from the stick, by keyboard.

The program runs from the stick alone, on two cores and 4 GB of address space, on a screen of
1366×768 at 130 % text. It needs Xvfb and xdotool.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import ImageGrab

from ilja_desktop.ui.kit.settings import FACTOR, MODE
from ilja_desktop.ui.kit.theme import Mode
from installer.console import say

SCREEN, FACTOR_TRIED, CORES, BYTES = "1366x768x24", 1.3, {0, 1}, 4 << 30
OWN = "Nachtigallen-singen-am-Kanal-9"
PATIENCE_S = 60


def try_stick(out: Path) -> None:
    """Make a stick, do what its page says, photograph each step, and say what it took."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, _screen() as screen:
        stick, password = _made(Path(place))
        for mode in (Mode.LIGHT, Mode.DARK):
            person = _Person(Path(place), stick, screen, out, mode)
            person.work(password)
            password = OWN
            say(f"{mode.value}: {person.figures()}")


@dataclass
class _Person:
    """Somebody at the keyboard of their own machine.

    Args:
        home: where nothing of the program is.
        stick: what they were given.
        screen: of the X server.
        out: where pictures go.
        mode: light or dark.
    """

    home: Path
    stick: Path
    screen: str
    out: Path
    mode: Mode
    _taken: int = 0
    _spent: dict[str, float] = field(default_factory=dict)
    _peak: int = 0

    def work(self, password: str) -> None:
        """Sign in, write an entry, and seal it."""
        settings = self.home / ".config" / "ilja-desktop"
        settings.mkdir(parents=True, exist_ok=True)
        look = {FACTOR.key: FACTOR_TRIED, MODE.key: self.mode.value}
        lines = [f"{key.partition('/')[2]}={value}" for key, value in look.items()]
        (settings / "fenster.ini").write_text("\n".join(("[look]", *lines)), encoding="utf-8")
        packages = self.home / f"Pakete-{self.mode.value}"
        packages.mkdir()
        begun = time.monotonic()
        program = subprocess.Popen(
            ["sh", str(self.stick / "start.sh")], env=self._env(), preexec_fn=_small, cwd="/"
        )
        try:
            self._until(lambda: self._windows(""))
            self._spent["start"] = time.monotonic() - begun
            self._sign_in(password)
            self._write()
            self._seal(packages)
            status = Path(f"/proc/{program.pid}/status").read_text(encoding="utf-8")
            peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
            self._peak = int(peak.split()[1]) // 1024
        finally:
            program.kill()
            program.wait()

    def figures(self) -> str:
        """Return what it took."""
        spent = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in self._spent.items())
        return f"{spent}, at most {self._peak} MB"

    def _sign_in(self, password: str) -> None:
        self._look("anmelden")
        self._type(password)
        self._spent["sign in"] = self._enter()
        if password != OWN:
            self._look("eigenes_kennwort")
            self._type(OWN, "Tab", "Tab", "Tab")
            self._type(OWN)
            self._spent["own password"] = self._enter()
        self._look("tandem")

    def _write(self) -> None:
        self._type("Bewerbung geschrieben, alles gut")
        self._look("eintrag")
        self._press("ctrl+Return")
        self._pause(2)
        self._look("gespeichert")

    def _seal(self, packages: Path) -> None:
        self._press("ctrl+3")
        self._pause(1)
        self._press("space")
        self._until(lambda: len(self._windows("")) > 1)
        self._pause(1)
        self._look("packen")
        self._press(*["Tab"] * 5, "space")
        self._until(lambda: len(self._windows("")) == 1)
        self._pause(2)
        self._look("geht_mit")
        self._press("shift+Tab", "space")
        self._until(lambda: self._windows("Stick"))
        self._look("ordner")
        begun = time.monotonic()
        self._type(f"{packages}/", "Return")
        self._until(lambda: list(packages.glob("*.ilja-paket")))
        self._spent["seal"] = time.monotonic() - begun
        self._pause(1)
        self._look("gepackt")

    def _enter(self) -> float:
        """Press Enter and wait until „Wird geöffnet …“ has given way; return the seconds."""
        begun = time.monotonic()
        self._press("Return")
        self._pause(0.8)
        busy = self._seen()
        self._until(lambda: self._seen() != busy)
        spent = time.monotonic() - begun
        self._pause(2)
        return spent

    def _seen(self) -> bytes:
        return ImageGrab.grab(xdisplay=self.screen).tobytes()

    def _look(self, name: str) -> None:
        self._taken += 1
        picture = ImageGrab.grab(xdisplay=self.screen)
        picture.save(self.out / f"{self._taken:02}_{name}_{self.mode.value}.png")

    def _type(self, text: str, *keys: str) -> None:
        self._front()
        self._do("type", "--delay", "15", text)
        self._press(*keys)

    def _press(self, *keys: str) -> None:
        self._front()
        for key in keys:
            self._do("key", key)
            self._pause(0.2)

    def _front(self) -> None:
        """There is no window manager that would do it."""
        self._do("windowfocus", "--sync", self._windows("")[-1])

    def _windows(self, title: str) -> list[str]:
        return self._do("search", "--onlyvisible", "--name", title or ".").split()

    def _do(self, *command: str) -> str:
        env = {**os.environ, "DISPLAY": self.screen}
        done = subprocess.run(
            ["xdotool", *command], env=env, capture_output=True, text=True, check=False
        )
        return done.stdout

    def _until(self, holds: Callable[[], object]) -> None:
        begun = time.monotonic()
        while not holds():
            if time.monotonic() - begun > PATIENCE_S:
                raise TimeoutError("it does not come")
            self._pause(0.1)

    def _pause(self, seconds: float) -> None:
        time.sleep(seconds)

    def _env(self) -> dict[str, str]:
        """Return an environment that knows nothing of this installation."""
        return {
            "HOME": str(self.home),
            "PATH": "/usr/bin:/bin",
            "DISPLAY": self.screen,
            "LANG": "C.UTF-8",
        }


def _made(place: Path) -> tuple[Path, str]:
    """Make a practice vault, and by the command a stick for its first volunteer."""
    made = _asked("demo", str(place / "Heim"), "--cases", "6")
    told = place / "kennwort"
    told.write_text(made["password"], encoding="utf-8")
    office = ("--vault", made["vault"], "--user", made["user"], "--password-file", str(told))
    stick = place / "ILJA-Start"
    begun = time.monotonic()
    answer = _asked(*office, "stick", "--volunteer", "1", "--to", str(stick))
    size = sum(each.stat().st_size for each in stick.rglob("*") if each.is_file())
    say(f"made in {time.monotonic() - begun:.1f} s, {size / 1e6:.0f} MB")
    assert answer["program"], "the program is on it"
    return stick, answer["password"]


def _asked(*arguments: str) -> dict[str, str]:
    command = [sys.executable, "-m", "ilja_desktop", "--json", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answer: dict[str, str] = json.loads(done.stdout)
    return answer


def _small() -> None:
    """Be a machine with two cores and 4 GB."""
    os.sched_setaffinity(0, CORES)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


@contextmanager
def _screen() -> Iterator[str]:
    """Have an X server of the size that is tried; return its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    try:
        yield f":{os.read(read, 8).decode().strip()}"
    finally:
        server.terminate()
        server.wait()
