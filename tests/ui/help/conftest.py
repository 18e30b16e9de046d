"""The help as it stands in the window, with the keyboard at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.help.room import HelpRoom
from tests.ui.everywhere import at_all_sizes

__all__ = ["at_all_sizes"]

ROOMS = ("Übersicht", "Fälle", "Einwilligungen")


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[HelpRoom]:
    made = HelpRoom(ROOMS)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()
