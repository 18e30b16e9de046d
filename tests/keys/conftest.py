"""One vault with two users, made once; each test that alters it gets a copy."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from ilja_desktop.keys import headerfile, kdf, vault
from ilja_desktop.keys.admitting import Admitted, add_user
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.vault import Founded, Unlocked

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
OFFICE = "Jugendberufsagentur Eschweiler"


@dataclass(frozen=True, slots=True)
class Office:
    """A vault, its administrator and a second user."""

    folder: Path
    founder: NewUser
    founded: Founded
    second: NewUser
    admitted: Admitted

    @property
    def unlocked(self) -> Unlocked:
        """The vault as the administrator has it open now."""
        return replace(self.admitted.unlocked, folder=self.folder)


@pytest.fixture(scope="session")
def quick() -> bool:
    """Whether counts are lowered."""
    return os.environ.get("ILJA_PROFILE") == "quick"


@pytest.fixture(scope="session")
def thorough() -> bool:
    """Whether everything is tried that is otherwise sampled."""
    return os.environ.get("ILJA_PROFILE") == "thorough"


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """The office whose folder nobody alters."""
    folder = tmp_path_factory.mktemp("keys") / "Eschweiler.ilja"
    founder = NewUser(label="ÖY", name="Özlem Yıldız", password="Grünkohl mit Pinkel 7")
    second = NewUser(label="KW", name="Kazimierz Wójcik-Aslan", password="zwölf Boxkämpfer jagen")
    founded = vault.create(folder, OFFICE, founder, kdf.FLOOR, NOW)
    admitted = add_user(founded.unlocked, second, kdf.FLOOR, founded.authority, NOW)
    return Office(folder, founder, founded, second, admitted)


@pytest.fixture
def office(made_once: Office, tmp_path: Path) -> Office:
    """An office of the test's own."""
    folder = tmp_path / made_once.folder.name
    shutil.copytree(made_once.folder, folder)
    return replace(made_once, folder=folder)


Change = Callable[[dict[str, Any]], object]


def header_json(folder: Path) -> dict[str, Any]:
    """The header as anybody can read it who has the folder."""
    octets = (folder / headerfile.FIRST).read_bytes()
    value: dict[str, Any] = json.loads(octets.partition(b"\n")[2])
    return value


def with_checksum(body: bytes, version: int = 1) -> bytes:
    """A copy of the header with a checksum that is right."""
    return f"ILJA{version} {sha256(body).hexdigest()}\n".encode() + body


def alter(folder: Path, change: Change) -> None:
    """What somebody without the data key can do: rewrite both copies, checksums included."""
    value = header_json(folder)
    change(value)
    write_both(folder, with_checksum(canonical(value), value["version"]))


def write_both(folder: Path, octets: bytes) -> None:
    """Write the same bytes into both copies."""
    for name in (headerfile.FIRST, headerfile.SECOND):
        (folder / name).write_bytes(octets)
