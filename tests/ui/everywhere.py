"""A room at every size: small and large windows, text to 200 per cent, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.ui import uicheck

RAIL = 64
SIZES = ((1024, 640, 1.0), (1024, 640, 2.0), (1280, 800, 1.3), (1440, 900, 1.0), (1920, 1080, 1.5))
"""Width and height of the window, and the factor of the text."""

Everywhere = Callable[[QWidget], None]


@pytest.fixture
def at_all_sizes(theme: Theme, settled: Callable[[], None]) -> Everywhere:
    """Return a check that a room has no findings wherever it is shown."""

    def check(room: QWidget) -> None:
        found = []
        for width, height, factor in SIZES:
            theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
            room.resize(width - RAIL, height)
            settled()
            found += [(width, factor, finding) for finding in uicheck.findings(room)]
        theme.apply(Mode.LIGHT, 1.0)
        assert found == [], "\n".join(map(str, found))

    return check
