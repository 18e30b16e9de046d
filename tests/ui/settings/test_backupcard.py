"""Backing up, rehearsing and the recovery sheet in the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.backup import of_vault
from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.safetycard import SafetyCard
from ilja_desktop.ui.settings.backupcard import BackupCard
from ilja_desktop.ui.settings.recoverysheet import RecoverySheet
from tests.services.conftest import Town
from tests.ui.idle import until_idle


@pytest.fixture
def messages(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def card(town: Town, work: Work, messages: MessageBar, qtbot: QtBot) -> BackupCard:
    shown = BackupCard(town.desk, work, messages)
    qtbot.addWidget(shown)
    shown.show()
    until_idle(work)
    return shown


def said(card: BackupCard | SafetyCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_a_backup_is_made_and_rehearsed(
    card: BackupCard,
    messages: MessageBar,
    unlocked: Unlocked,
    work: Work,
    tmp_path: Path,
) -> None:
    assert "Noch keine geprüfte Sicherung" in said(card)
    card.back_up(tmp_path)
    until_idle(work)
    assert messages.text.startswith("Gesichert und geprüft")
    assert "Letzte geprüfte Sicherung am" in said(card)
    (file,) = of_vault(tmp_path.iterdir(), unlocked.header.vault_id)
    card.rehearse(file.path)
    until_idle(work)
    assert "ließe sich wiederherstellen" in messages.text


def test_a_stick_that_is_gone_is_told(
    card: BackupCard, messages: MessageBar, work: Work, tmp_path: Path
) -> None:
    card.back_up(tmp_path / "weg")
    until_idle(work)
    assert "konnte nicht gesichert werden" in messages.text
    assert all(
        button.isEnabled() for button in card.findChildren(QPushButton) if button.isVisible()
    )


def test_a_sheet_is_shown_and_counts_once_its_key_is_typed(
    card: BackupCard, town: Town, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    draw = town.desk.recovery.draw

    def watched() -> object:
        paper = draw()
        drawn.append(paper.key)
        return paper

    monkeypatch.setattr(town.desk.recovery, "draw", watched)  # only listens to what is drawn
    sheet = RecoverySheet(town.desk, work, card)
    sheet.open()
    until_idle(work)
    assert sheet.findChildren(PdfView)
    assert town.desk.recovery.status().state is SheetState.MISSING
    sheet.typed.lines[0].typed.setText(PaperKey.generate().text)
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    until_idle(work)
    assert "gehört nicht hierher" in sheet.messages.text
    sheet.typed.lines[0].typed.setText(drawn[0])
    with qtbot.waitSignal(sheet.accepted):
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    assert town.desk.recovery.status().state is SheetState.VALID
    card.refresh()
    until_idle(work)
    assert "Wiederherstellungsbogen vom" in said(card)


def test_the_first_page_warns_after_a_week(town: Town, qtbot: QtBot) -> None:
    first = SafetyCard(town.desk.overview.today().backup)
    town.clock.now += timedelta(days=30)
    late = SafetyCard(town.desk.overview.today().backup)
    for card in (first, late):
        qtbot.addWidget(card)
    assert "überfällig" not in said(first)
    assert "Sicherung überfällig" in said(late)
