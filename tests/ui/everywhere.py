"""A room at every size: small and large windows, text to 200 per cent, light and dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.ui import uicheck

RAIL = 64
SIZES = ((1024, 640, 1.0), (1440, 900, 1.0), (1280, 800, 1.3), (1920, 1080, 1.5), (1024, 640, 2.0))
"""Width and height of the window, and the factor of the text; dressing anew is what takes long."""


class Everywhere(Protocol):
    """Checks that a room has no findings wherever it is shown."""

    def __call__(self, room: QWidget, *turns: Callable[[], object]) -> None:
        """Check the room as it stands or, at each size, after each of its turns."""


@pytest.fixture
def at_all_sizes(theme: Theme, settled: Callable[[], None]) -> Everywhere:
    """Return the check."""

    def check(room: QWidget, *turns: Callable[[], object]) -> None:
        found = []
        for width, height, factor in SIZES:
            theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
            room.resize(width - RAIL, height)
            for turn in turns or (lambda: None,):
                turn()
                settled()
                found += [(width, factor, finding) for finding in uicheck.findings(room)]
        theme.apply(Mode.LIGHT, 1.0)
        assert found == [], "\n".join(map(str, found))

    return check
