"""A practice vault made once per run, and a copy of it for each test that sits down at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ilja_desktop.keys import lock
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.practice import KNOWN_PASSWORD, USER, Wish, make
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.vault import Vault
from tests.oncearun import once_a_run


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)


def make_practice(folder: Path, cases: int = 0) -> Unlocked:
    """Make a practice vault and return its keys."""
    make(folder, KNOWN_PASSWORD, now, Wish(cases=cases)).close()
    return keys.unlock(folder, USER, KNOWN_PASSWORD)


def sit_down(unlocked: Unlocked) -> Workroom:
    """Open a vault by its keys, without deriving them anew."""
    held = lock.hold(unlocked.folder)
    workroom = Workroom(Vault.open(unlocked), unlocked, held, now)
    workroom.presence.note()
    return workroom


@pytest.fixture(scope="session")
def practice_template(tmp_path_factory: pytest.TempPathFactory) -> Unlocked:
    """The practice vault nobody alters."""
    place = once_a_run(tmp_path_factory, "practice", lambda new: make_practice(new / "Uebung.ilja"))
    return keys.unlock(place / "Uebung.ilja", USER, KNOWN_PASSWORD)


@pytest.fixture
def practice(practice_template: Unlocked, tmp_path: Path) -> Iterator[Workroom]:
    """A copy of the practice vault, opened by its moderator."""
    folder = tmp_path / practice_template.folder.name
    shutil.copytree(practice_template.folder, folder)
    workroom = sit_down(replace(practice_template, folder=folder))
    yield workroom
    workroom.close()
