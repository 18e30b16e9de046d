"""The certificate somebody signs with, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.cardsheet import CardSheet
from ilja_desktop.ui.settings.certificatesheet import CertificateSheet
from ilja_desktop.ui.settings.signaturecard import SignatureCard
from tests.keys.softhsm import LIBRARY, TOKEN, SoftCard
from tests.services.conftest import Town
from tests.services.test_ownkey import NAME, P256, PASSWORD, a_file
from tests.ui import uicheck
from tests.ui.idle import until_idle


@pytest.fixture
def card(town: Town, work: Work, qtbot: QtBot) -> SignatureCard:
    messages = MessageBar()
    qtbot.addWidget(messages)
    shown = SignatureCard(town.desk, work, messages)
    qtbot.addWidget(shown)
    shown.resize(820, 200)
    shown.show()
    until_idle(work)
    return shown


def said(card: SignatureCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_a_certificate_is_looked_at_and_then_used(
    card: SignatureCard, town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    town.desk.workplace.presence.note()
    assert "Zertifikat der Dienststelle" in said(card)
    assert uicheck.findings(card) == []
    file = tmp_path / "otto.p12"
    file.write_bytes(a_file(P256))
    card.bring(file)
    until_idle(work)
    (sheet,) = card.findChildren(CertificateSheet)
    sheet.password.edit.setText("falsch")
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    until_idle(work)
    assert "ein anderes" in sheet.messages.text
    sheet.password.edit.setText(PASSWORD)
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    until_idle(work)
    assert any("bürgt nicht dafür" in label.text() for label in sheet.findChildren(QLabel))
    with qtbot.waitSignal(sheet.accepted):
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    until_idle(work)
    assert NAME in said(card)


def test_a_card_is_looked_at_and_then_used(
    card: SignatureCard,
    town: Town,
    work: Work,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    soft = SoftCard(tmp_path)
    monkeypatch.setenv("SOFTHSM2_CONF", str(soft.configuration))
    soft.put(a_file(P256), PASSWORD)
    town.desk.workplace.presence.note()
    card.bring_card(LIBRARY)
    until_idle(work)
    (sheet,) = card.findChildren(CardSheet)
    assert uicheck.findings(sheet) == []
    (choice,) = sheet.choices
    assert NAME in choice.box.accessibleName()
    with qtbot.waitSignal(sheet.accepted):
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    until_idle(work)
    assert f"mit der Karte „{TOKEN}“" in said(card)
