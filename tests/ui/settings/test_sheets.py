"""The sheets about people and keys at the smallest window and the largest text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.keys.card import CardCertificate
from ilja_desktop.services.ownkey import SigningCertificate
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.cardsheet import CardSheet
from ilja_desktop.ui.settings.keysheet import KeySheet
from ilja_desktop.ui.settings.passwordsheet import PasswordSheet
from ilja_desktop.ui.settings.removesheet import RemoveSheet
from ilja_desktop.ui.settings.resetsheet import ResetSheet
from ilja_desktop.ui.settings.rolesheet import RoleSheet
from ilja_desktop.ui.unlock.presence import PinSheet
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.idle import until_idle

TOKEN = "Dienstausweis Stadt Kupferberg 0017"
ON = CardCertificate(module="", token=TOKEN, certificate=b"")
VIEW = SigningCertificate(
    name="Katharina Otto-Włodarczyk (Signatur, qualifiziert)",
    issuers=("Landesrechenzentrum, Personen-CA 4",),
    valid_until=date(2028, 3, 31),
    of_office=False,
    card=TOKEN,
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1024, 640)
    return ground


def card_sheet(town: Town, work: Work, window: QWidget) -> CardSheet:
    found = [(ON, VIEW), (replace(ON, certificate=b"2"), replace(VIEW, name="K. Otto & Co."))]
    return CardSheet(town.desk, work, found, window)


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_nothing_is_cut_off(
    town: Town, work: Work, theme: Theme, window: QWidget, factor: float
) -> None:
    theme.apply(Mode.LIGHT, factor)
    (member, *_) = town.desk.staff.members()
    member = replace(member, user=replace(member.user, display_name="Semhar Müller-Kayabaşı"))
    desk = town.desk
    sheets: tuple[Sheet, ...] = (
        card_sheet(town, work, window),
        KeySheet(desk, work, window),
        RoleSheet(desk, work, member, window),
        ResetSheet(desk, work, member, window),
        RemoveSheet(desk, work, member, window),
        PasswordSheet(desk, work, window),
        PinSheet(lambda _pin: None, TOKEN, window),
    )
    for sheet in sheets:
        sheet.open()
        until_idle(work)
        assert uicheck.findings(sheet) == []
        assert sheet.width() <= window.width(), type(sheet).__name__
        sheet.reject()


def test_one_certificate_of_the_card_is_chosen_by_its_sentence(
    town: Town, work: Work, window: QWidget
) -> None:
    sheet = card_sheet(town, work, window)
    sheet.open()
    first, second = sheet.choices
    assert (first.isChecked(), second.isChecked()) == (True, False)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (first.isChecked(), second.isChecked()) == (False, True)
    assert "K. Otto & Co." in second.box.accessibleName()
    sheet.reject()
