"""Somebody stops a package in the middle: nothing of it is left, and the window says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.package import Errand
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.package.room import PackageRoom
from tests.bench.parcel import filled
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, reopened

CASES, SCAN_BYTES = 12, 1 << 18
STOPPED = "Abgebrochen. Es wurde nichts geändert."


@pytest.fixture(scope="module")
def towns(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, Town]:
    return befriended(template, tmp_path_factory.mktemp("desks"))


@pytest.fixture
def desks(towns: tuple[Town, Town], tmp_path: Path) -> Iterator[Desks]:
    with reopened(towns, tmp_path) as desks:
        yield desks


@pytest.fixture
def conference(desks: Desks) -> Conference:
    """A conference whose package has some megabytes."""
    return filled(desks.home, CASES, SCAN_BYTES)


def room_of(town: Town, work: Work, qtbot: QtBot) -> PackageRoom:
    room = PackageRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.show()
    qtbot.waitUntil(lambda: bool(room.contacts.view.model().rowCount()))
    return room


def stop_in_the_middle(room: PackageRoom, work: Work, qtbot: QtBot) -> None:
    """Press „Abbrechen“ once a step is shown; the window hears it while work goes on."""
    pressed: list[bool] = []
    bar = room.progress.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)

    def press() -> None:
        pressed.append(work.under_way)
        room.progress.cancel.click()

    bar.valueChanged.connect(press)
    qtbot.waitUntil(lambda: room.messages.text == STOPPED)
    bar.valueChanged.disconnect(press)
    assert pressed[0]
    qtbot.waitUntil(lambda: not work.under_way)
    assert room.progress.isHidden()


def spools(town: Town) -> list[Path]:
    return list(town.unlocked.folder.glob("spool-*"))


def test_sealing_is_stopped_and_can_begin_again(
    desks: Desks, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    home = desks.home
    room, written = room_of(home, work, qtbot), home.written()
    home.desk.workplace.presence.note()

    def plan() -> None:
        room._plan(desks.away_contact.id, Errand.CONFERENCE, conference.uuid)  # noqa: SLF001 # as the sheet asks

    plan()
    stop_in_the_middle(room, work, qtbot)
    assert not room.plan.isVisible()
    plan()
    qtbot.waitUntil(room.plan.isVisible)
    room.seal_into(desks.stick)
    stop_in_the_middle(room, work, qtbot)
    assert (list(desks.stick.iterdir()), spools(home)) == ([], [])
    assert home.written() == written, "nothing is on record as handed out"
    plan()
    qtbot.waitUntil(room.plan.isVisible)
    room.seal_into(desks.stick)
    qtbot.waitUntil(lambda: "Gepackt" in room.messages.text)
    (path,) = desks.stick.iterdir()
    assert path.suffix == ".ilja-paket"


def test_taking_in_is_stopped_at_every_step_and_can_begin_again(
    desks: Desks, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    away, path = desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid)
    room, written = room_of(away, work, qtbot), away.written()
    room.open_package(path)
    stop_in_the_middle(room, work, qtbot)
    assert spools(away) == []
    room.open_package(path)
    qtbot.waitUntil(room.page.isVisible)
    room.page.take.click()
    stop_in_the_middle(room, work, qtbot)
    assert room.page.isVisible(), "what was decided is still there"
    assert away.written() == written
    assert away.desk.conferences.all() == ()
    room.page.take.click()
    qtbot.waitUntil(lambda: "übernommen" in room.messages.text)
    assert len(away.desk.conferences.all()) == 1
    assert spools(away) == []
    assert away.vault.check() == ()


def test_whoever_gives_no_password_in_the_end_leaves_nothing(
    desks: Desks, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    home = desks.home
    room = room_of(home, work, qtbot)
    home.desk.workplace.presence.note()
    room._plan(desks.away_contact.id, Errand.CONFERENCE, conference.uuid)  # noqa: SLF001 # as the sheet asks
    qtbot.waitUntil(room.plan.isVisible)
    home.desk.workplace.presence.forget()
    room.seal_into(desks.stick)
    qtbot.waitUntil(lambda: "Kennwort" in room.messages.text)
    assert (list(desks.stick.iterdir()), spools(home)) == ([], [])
