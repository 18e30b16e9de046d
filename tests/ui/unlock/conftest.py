"""A vault to stand before."""

from __future__ import annotations

from pathlib import Path

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.services.conftest import town

__all__ = ["town"]


@pytest.fixture
def template_folder(template: Unlocked) -> Path:
    """The folder of a vault that is only looked at."""
    return template.folder
