"""What tests of this room share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.privacy.room import PrivacyRoom
from tests.ui.everywhere import at_all_sizes
from tests.ui.idle import until_idle

__all__ = ["at_all_sizes"]


@pytest.fixture
def room(practice: Workroom, work: Work, qtbot: QtBot) -> PrivacyRoom:
    practice.desk.workplace.presence.note()
    shown = PrivacyRoom(practice.desk, work, Changes(practice.desk.on_change))
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    shown.show()
    return shown


@pytest.fixture
def settled(work: Work, settled: Callable[[], None]) -> Callable[[], None]:
    """Let the lanes finish as well."""

    def settle() -> None:
        for _ in range(4):
            until_idle(work)
            settled()

    return settle
