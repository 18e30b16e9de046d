"""One practice vault per run, made by the real program; each test that alters it gets a copy."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ilja_desktop.commands import usage
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.line import answered
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.opening import unlock
from tests.oncearun import once_a_run

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
"""Where a program may leave something behind."""


@dataclass(frozen=True)
class Finished:
    """What the program printed and returned."""

    code: int
    out: str
    err: str

    def object(self) -> Any:
        """Return the one JSON object on standard output."""
        assert self.out.count("\n") == 1, self.out + self.err
        return json.loads(self.out)


def program(
    *arguments: str | Path, password: str | None = None, home: Path | None = None
) -> Finished:
    """Run the program as its users do, in an account of its own if a folder for that is given."""
    done = subprocess.run(
        [sys.executable, "-m", "ilja_desktop", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **(at_home(home) if home else {})},
        input=password,
        stdin=None if password is not None else subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Finished(done.returncode, done.stdout, done.stderr)


def at_home(place: Path) -> dict[str, str]:
    """Lay out an account below a folder and return how a program finds it."""
    places = {name: place / name.lower() for name in FOLDERS}
    for folder in places.values():
        folder.mkdir(parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in places.items()}


def asked(*arguments: str | Path) -> Answer:
    """Run a command in this process, where starting Python each time would take too long."""
    options = usage.read([str(argument) for argument in arguments])
    assert options.command is not None
    return answered(options.command, options)


@dataclass(frozen=True)
class Practice:
    """A practice vault and how to sign in to it."""

    vault: Path
    ca: Path
    user: str
    password: str
    password_file: Path

    @property
    def way_in(self) -> tuple[str, ...]:
        """The options that open the vault."""
        return (
            *("--vault", str(self.vault), "--user", self.user),
            *("--password-file", str(self.password_file)),
        )

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Sit down at the vault itself."""
        workroom = unlock(self.vault, self.user, self.password, lambda: datetime.now(UTC))
        try:
            yield workroom.desk
        finally:
            workroom.close()


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What ``demo --json`` printed."""

    def make(place: Path) -> None:
        target = place / "übung mit leerzeichen"
        finished = program("demo", target, "--json", home=place / "home")
        assert finished.code == 0, finished.err
        (place / "told.json").write_text(finished.out, encoding="utf-8")

    place = once_a_run(tmp_path_factory, "demo", make)
    found: dict[str, str] = json.loads((place / "told.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def made(told: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Practice:
    """The practice vault nobody alters, the worker's own: only one may have it open."""
    vault = tmp_path_factory.mktemp("made") / "übung" / Path(told["vault"]).name
    shutil.copytree(told["vault"], vault)
    password_file = vault.parent.parent / "passwort.txt"
    password_file.write_text(told["password"] + "\n", encoding="utf-8")
    return Practice(vault, Path(told["ca"]), told["user"], told["password"], password_file)


@pytest.fixture
def practice(made: Practice, tmp_path: Path) -> Practice:
    """A copy of the practice vault."""
    vault = tmp_path / made.vault.name
    shutil.copytree(made.vault, vault)
    return replace(made, vault=vault)


@pytest.fixture(scope="session", autouse=True)
def account_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what the program remembers of vaults out of the real account."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("account")))
        yield


@contextmanager
def own_account(folder: Path) -> Iterator[None]:
    """Give what a module shares an account of its own, because its copy goes its own way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder))
        yield


@pytest.fixture(autouse=True)
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test an account of its own: copies of one vault stand at different states."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))
