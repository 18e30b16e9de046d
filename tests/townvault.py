"""A vault with a town in it, founded once per worker and copied for each test that asks for one."""

from __future__ import annotations

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.services.conftest import Town
from tests.services.scene import Scene


@pytest.fixture(scope="session")
def town_template(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Town:
    """The town nobody alters; its vault is closed."""
    folder = tmp_path_factory.mktemp("town") / template.folder.name
    return Scene.after(template, folder, lambda _town: None).town
