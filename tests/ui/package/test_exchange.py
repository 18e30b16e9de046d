"""Two people exchange packages by stick, each at their own window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.services.desk import Desk
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import person as person_store
from ilja_desktop.store.vault import Vault
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.builders import found_vault
from tests.practice import now
from tests.services.conftest import founded
from tests.ui.carrying import Side, Walk
from tests.ui.carryingwalk import desk_to_desk
from tests.ui.idle import until_idle

Sits = Callable[[Desk], Side]


@pytest.fixture
def sits(theme: Theme, qtbot: QtBot) -> Iterator[Sits]:
    """Seat somebody at a window of their own."""
    sides: list[Side] = []

    def sit(desk: Desk) -> Side:
        work = Work(_raise, _raise)
        window = Window(desk, work, theme)
        qtbot.addWidget(window)
        window.show()
        sides.append(Side(desk, work, window))
        until_idle(work)
        return sides[-1]

    yield sit
    for side in sides:
        side.work.stop()


def test_a_conference_goes_out_comes_back_and_is_called_back(
    practice: Workroom, sits: Sits, tmp_path: Path
) -> None:
    unlocked = found_vault(tmp_path / "Fort.ilja")
    vault = Vault.open(unlocked)
    town = founded(vault, unlocked)
    town.clock.now = now()
    (tmp_path / "stick").mkdir()
    home, away = sits(practice.desk), sits(town.desk)
    for side in (home, away):
        side.desk.workplace.presence.note()
    desk_to_desk(Walk(tmp_path / "stick"), home, away)
    with vault.read() as session:
        assert len(person_store.people(session)) == 1, "the one whose consent holds"
    rooms = {each.room for each in practice.desk.conferences.all()}
    assert "Aula im Erdgeschoss" in rooms
    assert practice.desk.workplace.vault.check() == vault.check() == ()
    vault.close()


def _raise(error: Exception) -> None:
    raise error
