"""A desk in a small town: institutions, a signed-in moderator, a clock that a test can set."""

import pytest

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.services.town import Town, found_again, founded
from tests.services.townpeople import ALL_PLAIN

__all__ = ["ALL_PLAIN", "Town", "found_again", "founded", "town"]


@pytest.fixture
def town(vault: Vault, unlocked: Unlocked, town_template: Town) -> Town:
    """A desk whose user is the professional who moderates."""
    return found_again(town_template, vault, unlocked)
