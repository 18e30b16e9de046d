"""A vault with a town in it, founded once per worker and copied for each test that asks for one."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.services.conftest import Town, founded


@pytest.fixture(scope="session")
def town_template(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Town:
    """The town nobody alters; its vault is closed."""
    place = tmp_path_factory.mktemp("town") / template.folder.name
    unlocked = replace(template, folder=shutil.copytree(template.folder, place))
    vault = Vault.open(unlocked)
    town = founded(vault, unlocked)
    vault.close()
    return town
