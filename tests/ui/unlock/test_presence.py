"""Asking for the password once more: once for all that waits, and the wish goes on by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import CardPinDue, Deed, PresenceUnproven
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.unlock.presence import PinSheet, PresenceDesk, PresenceSheet
from tests.ui import uicheck
from tests.ui.idle import until_idle

PASSWORD = "Rübenernte im Herbst"


@dataclass
class Gate:
    """Lets a deed pass once the password was given."""

    open: bool = False
    tried: list[str] = field(default_factory=list)
    pins: list[str] = field(default_factory=list)

    def prove(self, password: str) -> None:
        self.tried.append(password)
        if password != PASSWORD:
            raise WrongPassword
        self.open = True

    def take_pin(self, pin: str) -> None:
        self.pins.append(pin)

    def sign(self) -> str:
        if not self.pins:
            raise CardPinDue("Karte Otto")
        return f"unterschrieben mit {self.pins.pop()}"

    def deed(self) -> str:
        if not self.open:
            raise PresenceUnproven(Deed.EXPORT)
        return "ausgegeben"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    return window


def sheet_in_front(qtbot: QtBot) -> PresenceSheet:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PresenceSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, PresenceSheet)
    return sheet


def type_in(sheet: PresenceSheet, password: str) -> None:
    field = sheet.findChildren(QLineEdit)[0]
    field.setText(password)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_wishes_go_on_after_the_password(
    window: QWidget, work: Work, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    gate, done, refused = Gate(), list[str](), list[Refusal]()
    PresenceDesk(gate.prove, gate.take_pin, work, window)
    owner = QObject()
    for _ in range(2):
        work.run(owner, gate.deed, done.append, refused.append)
    sheet = sheet_in_front(qtbot)
    assert "Unterlagen ausgeben" in said(sheet)
    assert uicheck.findings(sheet) == []
    type_in(sheet, "falsch geraten")
    qtbot.waitUntil(lambda: bool(sheet.messages.text))
    assert done == []
    type_in(sheet, PASSWORD)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert (done, refused, gate.tried) == (["ausgegeben"] * 2, [], ["falsch geraten", PASSWORD])
    assert not work.under_way


def test_whoever_declines_is_told_that_nothing_happened(
    window: QWidget, work: Work, qtbot: QtBot
) -> None:
    gate, done, refused = Gate(), list[str](), list[Refusal]()
    PresenceDesk(gate.prove, gate.take_pin, work, window)
    owner = QObject()
    work.run(owner, gate.deed, done.append, refused.append)
    sheet_in_front(qtbot).reject()
    qtbot.waitUntil(lambda: bool(refused))
    assert (done, gate.tried) == ([], [])
    assert isinstance(refused[0], PresenceUnproven)


def said(sheet: QWidget) -> str:
    return " ".join(str(part.property("text")) for part in sheet.findChildren(QWidget))


def pin_sheet_in_front(qtbot: QtBot) -> PinSheet:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PinSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, PinSheet)
    return sheet


def test_a_pin_is_asked_for_at_each_signing(window: QWidget, work: Work, qtbot: QtBot) -> None:
    gate, answers, refused = Gate(), list[str](), list[Refusal]()
    PresenceDesk(gate.prove, gate.take_pin, work, window)
    for pin in ("472911", "472912"):
        work.run(window, gate.sign, answers.append, refused.append)
        sheet = pin_sheet_in_front(qtbot)
        assert uicheck.findings(sheet) == []
        assert any("Karte Otto" in label.text() for label in sheet.findChildren(QLabel))
        (edit,) = sheet.findChildren(QLineEdit)
        assert edit.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClicks(edit, pin)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == ""
        until_idle(work)
        assert answers[-1] == f"unterschrieben mit {pin}"
    work.run(window, gate.sign, answers.append, refused.append)
    pin_sheet_in_front(qtbot).reject()
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], CardPinDue)
    assert gate.pins == []
