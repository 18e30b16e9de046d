"""Backing up, rehearsing and the recovery sheet in the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.backup import BackupRulesDraft, of_vault
from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.safetycard import SafetyCard
from ilja_desktop.ui.settings.backupcard import BackupCard
from ilja_desktop.ui.settings.backupwatch import BackupWatch
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
    assert "letzte geprüfte Sicherung" in said(card)
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
    assert town.desk.recovery.status().number in said(card)


def test_the_usual_folder_is_known_and_one_click_is_enough(
    card: BackupCard, messages: MessageBar, town: Town, work: Work, tmp_path: Path
) -> None:
    stick = tmp_path / "Stick"
    stick.mkdir()
    card.back_up(stick)
    until_idle(work)
    town.clock.now += timedelta(days=32)
    card.refresh()
    until_idle(work)
    assert "geprobt werden" in said(card)
    click(card, "Jetzt proben")
    until_idle(work)
    assert "ließe sich wiederherstellen" in messages.text
    assert not [
        b for b in card.findChildren(QPushButton) if b.text() == "Jetzt proben" and b.isVisible()
    ]
    click(card, "Jetzt sichern")
    until_idle(work)
    assert len(list(stick.glob("*.ilja-backup"))) == 2


def test_each_day_one_backup_is_made_as_soon_as_its_folder_is_there(
    town: Town, work: Work, messages: MessageBar, qtbot: QtBot, tmp_path: Path
) -> None:
    progress = Progress()
    qtbot.addWidget(progress)
    watch = BackupWatch(town.desk, work, progress, messages)
    stick = tmp_path / "Stick" / "ILJA-Sicherung"
    watch.look()
    until_idle(work)
    rules = BackupRulesDraft(folder=str(stick), daily=True)
    town.desk.backups.decide(rules)
    watch.look()
    until_idle(work)
    assert not messages.text, "the stick is not there"
    stick.mkdir(parents=True)
    for _ in range(2):
        watch.look()
        until_idle(work)
        assert len(list(stick.glob("*.ilja-backup"))) == 1, "one a day is enough"
    assert "gesichert und geprüft" in messages.text
    town.clock.now += timedelta(days=1)
    watch.look()
    until_idle(work)
    assert len(list(stick.glob("*.ilja-backup"))) == 2


def click(card: BackupCard, words: str) -> None:
    (button,) = [b for b in card.findChildren(QPushButton) if b.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_page_warns_after_a_week(town: Town, qtbot: QtBot) -> None:
    first = SafetyCard(town.desk.overview.today().backup)
    town.clock.now += timedelta(days=30)
    late = SafetyCard(town.desk.overview.today().backup)
    for card in (first, late):
        qtbot.addWidget(card)
    assert "überfällig" not in said(first)
    assert "Sicherung überfällig" in said(late)
