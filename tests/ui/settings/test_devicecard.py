"""The keyring of a device in the settings, and what the services make of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.locking import Deed, PresenceUnproven
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.attempts import failures_so_far
from ilja_desktop.keys.devicering import KeyringUnreliable
from ilja_desktop.keys.deviceunlock import PasswordDue
from ilja_desktop.keys.lock import VaultInUse
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.devicekey import DeviceKeys
from ilja_desktop.services.opening import unlock_by_device
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.devicecard import DeviceCard
from tests.keys.drawerring import DrawerRing
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.idle import until_idle


@pytest.fixture
def ring() -> DrawerRing:
    return DrawerRing()


@pytest.fixture
def desk(town: Town, ring: DrawerRing) -> Desk:
    at, access = town.desk.workplace, town.desk.access
    vars(town.desk)["device_keys"] = DeviceKeys(at, access, ring)
    return town.desk


@pytest.fixture
def messages(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def card(desk: Desk, work: Work, messages: MessageBar, qtbot: QtBot) -> DeviceCard:
    shown = DeviceCard(desk, work, messages)
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    until_idle(work)
    return shown


def said(card: DeviceCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def button(card: DeviceCard, words: str) -> QAbstractButton:
    return next(one for one in card.findChildren(QAbstractButton) if words in one.text())


def test_it_is_off_until_the_office_and_the_person_want_it(
    card: DeviceCard, work: Work, ring: DrawerRing
) -> None:
    assert "Ausgeschaltet" in said(card)
    assert not button(card, "einrichten").isVisible()
    card.findChildren(QCheckBox)[0].click()
    until_idle(work)
    assert "nicht eingerichtet" in said(card)
    assert not ring.entries
    button(card, "einrichten").click()
    until_idle(work)
    assert "Dieses Gerät öffnet den Tresor für Sie" in said(card)
    assert len(ring.entries) == 1
    button(card, "entfernen").click()
    until_idle(work)
    assert "nicht eingerichtet" in said(card)
    assert not ring.entries


def test_a_silent_keyring_is_said_and_nothing_is_set_up(
    card: DeviceCard, desk: Desk, work: Work, messages: MessageBar, ring: DrawerRing
) -> None:
    desk.device_keys.allow(allowed=True)
    card.refresh()
    until_idle(work)
    ring.silent = True
    button(card, "einrichten").click()
    until_idle(work)
    assert "Kennwort" in messages.text
    assert "nicht eingerichtet" in said(card)
    assert button(card, "einrichten").isEnabled()


def test_the_password_is_asked_for_first(desk: Desk) -> None:
    desk.workplace.presence.forget()
    for deed in (lambda: desk.device_keys.allow(allowed=True), desk.device_keys.set_up):
        with pytest.raises(PresenceUnproven):
            deed()
    desk.device_keys.remove()  # less access asks nobody


def test_the_vault_opens_with_the_device(town: Town, desk: Desk, ring: DrawerRing) -> None:
    desk.device_keys.allow(allowed=True)
    desk.device_keys.set_up()
    folder = town.unlocked.folder
    town.vault.close()
    workroom = unlock_by_device(folder, "KO", ring, town.clock)
    assert workroom.folder == folder
    with pytest.raises(VaultInUse):
        unlock_by_device(folder, "KO", ring, town.clock)
    with pytest.raises(PresenceUnproven):
        workroom.presence.demand(Deed.EXPORT, timedelta(minutes=5))
    workroom.close()
    (name,) = ring.entries
    ring.entries[name] = b"w" * 32
    for count in (1, 2, 3):
        with pytest.raises(KeyringUnreliable):
            unlock_by_device(folder, "KO", ring, town.clock)
        assert failures_so_far(folder) == count
    with pytest.raises(PasswordDue):
        unlock_by_device(folder, "KO", ring, town.clock)
    assert headerfile.read(folder).header.keyring


def test_everything_fits(
    card: DeviceCard, desk: Desk, work: Work, theme: Theme, qtbot: QtBot
) -> None:
    desk.device_keys.allow(allowed=True)
    desk.device_keys.set_up()
    card.refresh()
    until_idle(work)
    for mode, factor in ((Mode.LIGHT, 1.0), (Mode.DARK, 2.0)):
        theme.apply(mode, factor)
        qtbot.wait(1)
        assert uicheck.findings(card) == []
