"""A vault that is only read says so above every room, and two people can let it go on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.services.anchoring import LittleRoom, OlderVault
from ilja_desktop.services.practice import KNOWN_PASSWORD, USER
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.inspection import PagesAltered
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.privacy.acceptsheet import AcceptSheet
from ilja_desktop.ui.privacy.barredbanner import BarredBanner
from tests.builders import TODAY
from tests.ui.idle import until_idle


@pytest.fixture
def banner(practice: Workroom, work: Work, qtbot: QtBot) -> BarredBanner:
    desk = practice.desk
    shown = BarredBanner(desk, work, Changes(desk.on_change))
    qtbot.addWidget(shown)
    until_idle(work)
    return shown


@pytest.fixture
def idle(work: Work, settled: Callable[[], None]) -> Callable[[], None]:
    def wait() -> None:
        for _ in range(3):
            until_idle(work)
            settled()

    return wait


def test_nothing_is_said_while_all_is_well(banner: BarredBanner) -> None:
    assert (banner.text, banner.isHidden()) == ("", True)


def test_damage_is_said_and_no_confirmation_offered(
    banner: BarredBanner, practice: Workroom, idle: Callable[[], None]
) -> None:
    practice.desk.workplace.vault.bar(PagesAltered(3))
    idle()
    assert banner.text.startswith("Nur lesen.")
    assert not banner.isHidden()
    assert banner.findChildren(Button) == []
    practice.desk.workplace.vault.unbar()
    idle()
    assert banner.isHidden()


def test_one_person_alone_confirms_nothing(
    banner: BarredBanner, practice: Workroom, idle: Callable[[], None], qtbot: QtBot
) -> None:
    vault = practice.desk.workplace.vault
    vault.bar(OlderVault(TODAY, TODAY))
    idle()
    assert "wer hat sie eingespielt?" in banner.text
    (button,) = banner.findChildren(Button)
    button.click()
    (sheet,) = banner.window().findChildren(AcceptSheet)
    sheet.name(USER, KNOWN_PASSWORD)
    sheet.confirm.click()
    idle()
    assert sheet.messages.text.startswith("Bestätigen muss eine andere Person")
    assert vault.barred is not None
    sheet.close()


def test_a_full_disk_is_said(
    banner: BarredBanner, practice: Workroom, idle: Callable[[], None]
) -> None:
    practice.desk.workplace.vault.bar(LittleRoom(12))
    idle()
    assert "nur noch 12 MB" in banner.text
