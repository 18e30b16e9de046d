"""What was typed for a stopped item is told of, never shown, and erased by decision only."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.commitment import GoalDraft
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.privacy.stoppedcard import StoppedCard
from tests.services.conftest import Town, town
from tests.ui.conference.conftest import shown_texts

__all__ = ["town"]


def test_a_stopped_item_waits_until_somebody_decides(qtbot: QtBot, town: Town, work: Work) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    item_id = town.item_of(conference)
    town.desk.sessions.call(item_id)
    town.desk.commitments.agree(item_id, GoalDraft(text="Vertrag"))
    host = QWidget()
    qtbot.addWidget(host)
    messages = MessageBar()
    card = StoppedCard(town.desk, work, Changes(town.desk.on_change, host), messages)
    inside = QVBoxLayout(host)
    inside.addWidget(messages)
    inside.addWidget(card)
    host.show()
    assert card.isHidden()
    town.desk.stoppages.stop(item_id)
    qtbot.waitUntil(card.isVisible)
    texts = shown_texts(card)
    assert "Konferenz 4/2026 am 21.11.2026, TOP 1" in texts
    assert "Vertrag" not in texts
    card.findChildren(QPushButton)[0].click()
    (ask,) = host.findChildren(Ask)
    ask.confirm.click()
    qtbot.waitUntil(card.isHidden)
    assert town.desk.stoppages.waiting() == ()
    assert messages.text == ""
