"""What tests share: a vault without deriving a key for each, and how hard properties are tried."""

import gc
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.builders import found_vault

pytest_plugins = ["tests.offline", "tests.practice", "tests.statements", "tests.townvault"]

# Times differ between machines, so no test may fail by one; nothing is kept in the checkout.
settings.register_profile("full", deadline=None, database=None, max_examples=100)
settings.register_profile("quick", deadline=None, database=None, max_examples=15)
settings.register_profile("thorough", deadline=None, database=None, max_examples=1000)
settings.load_profile(os.environ.get("ILJA_PROFILE", "full"))

# A busy machine is slow, not wrong: what is waited for ends as soon as it is there.
for waiting in (QtBot.waitUntil, QtBot.waitSignal):
    waiting.__kwdefaults__ = {**(waiting.__kwdefaults__ or {}), "timeout": 30_000}


LONG = ("tests/faults/", "tests/journeys/", "tests/commands/", "tests/ui/english/")
"""Where single tests take seconds, because they start the program or show all of it."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long tests, lest all workers wait for the last of them at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


def pytest_collection_finish() -> None:
    """Leave what was imported out of every later search for garbage: it stays anyway."""
    gc.freeze()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Unlocked:
    """A vault with office, rules and one user, made once per run; take ``unlocked`` to change."""
    return found_vault(tmp_path_factory.mktemp("template") / "Uebung.ilja")


@pytest.fixture
def unlocked(request: pytest.FixtureRequest, template: Unlocked, tmp_path: Path) -> Unlocked:
    """A copy of the template vault with its keys, not opened; with the town if one is asked for."""
    if "town_template" in request.fixturenames:
        template = request.getfixturevalue("town_template").unlocked
    folder = tmp_path / template.folder.name
    shutil.copytree(template.folder, folder)
    return replace(template, folder=folder)


@pytest.fixture
def vault(unlocked: Unlocked) -> Iterator[Vault]:
    """A copy of the template vault, opened by its user, who may do everything."""
    vault = Vault.open(unlocked)
    yield vault
    vault.close()


@pytest.fixture
def rounds() -> int:
    """How often something is tried that may fail by chance."""
    return 5 if os.environ.get("ILJA_PROFILE") == "quick" else 40


@pytest.fixture(scope="session", autouse=True)
def state_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the program keeps what outlives a vault's folder: never in the account's own home."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        yield home
