"""Messages say what happened and what to do, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.errors import Cancelled, NotFound
from ilja_desktop.ui.kit.messages import MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_refusal_is_a_sentence_in_plain_text(bar: MessageBar) -> None:
    bar.refuse(NotFound("Fall", "<b>3/2026</b>"))
    assert bar.text == "Fall „<b>3/2026</b>“ gibt es in diesem Tresor nicht."
    shown = [label for label in bar.findChildren(QLabel) if label.text() == bar.text]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]
    assert _tone(bar) == "bad"


def test_cancelling_is_no_alarm(bar: MessageBar) -> None:
    bar.refuse(Cancelled())
    assert _tone(bar) == "info"


def test_latest_message_replaces_the_one_before(bar: MessageBar) -> None:
    bar.warn("Die Sicherung ist älter als eine Woche.")
    bar.done("Gespeichert")
    assert bar.text == "Gespeichert"
    assert _tone(bar) == "ok"


def test_undo_is_done_once_and_closes_the_message(bar: MessageBar) -> None:
    undone: list[str] = []
    bar.done("Fall verschoben", lambda: undone.append("back"))
    QTest.mouseClick(_button(bar, "Rückgängig"), Qt.MouseButton.LeftButton)
    assert undone == ["back"]
    assert bar.text == ""
    assert not bar.isVisible()


def test_message_can_be_closed(bar: MessageBar) -> None:
    bar.warn("Bitte prüfen.")
    close = next(b for b in bar.findChildren(QPushButton) if b.accessibleName())
    assert close.accessibleName() == "Hinweis schließen"
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def _tone(bar: MessageBar) -> str:
    tones = [frame.property("card") for frame in bar.findChildren(QFrame) if frame.isVisible()]
    return str(next(tone for tone in tones if tone))


def _button(bar: MessageBar, text: str) -> QPushButton:
    return next(button for button in bar.findChildren(QPushButton) if button.text() == text)
