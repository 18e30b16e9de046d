"""Welcome, new vault and lock screen: what they ask, and that everybody can reach it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.founding import FoundingDraft
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.unlock.create import CreateVault
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.welcome import Welcome
from tests.ui import uicheck

LOOKS = ((1024, 640, 1.0), (1024, 640, 2.0), (1280, 800, 1.3), (1920, 1080, 1.5))
PASSWORD = "ein langer Satz ueber Voegel"


def today() -> date:
    """Return the day of the test."""
    return date(2026, 11, 21)


def lock_screen() -> LockScreen:
    """Return the lock screen of a vault with two users."""
    return LockScreen("Musterbach", ["KO", "AB"])


@pytest.mark.parametrize(
    "build", [Welcome, lock_screen, lambda: CreateVault(Path("/daten/tresore"), today)]
)
def test_everything_is_within_reach(
    build: Callable[[], QWidget], theme: Theme, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    inside = QVBoxLayout(stage)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(build())
    stage.show()
    found = []
    for width, height, factor in LOOKS:
        theme.apply(Mode.DARK if factor > 1 else Mode.LIGHT, factor)
        stage.resize(width, height)
        settled()
        found += [(width, factor, finding) for finding in uicheck.findings(stage)]
    assert found == []


def test_enter_unlocks_with_name_and_password(qtbot: QtBot, settled: Callable[[], None]) -> None:
    page = lock_screen()
    qtbot.addWidget(page)
    page.show()
    asked: list[tuple[str, str]] = []
    page.unlock_wanted.connect(lambda user, word: asked.append((user, word)))
    (field,) = page.findChildren(QLineEdit)
    QTest.keyClicks(field, PASSWORD)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == [("KO", PASSWORD)]
    assert not field.isEnabled()
    page.refuse(WrongPassword())
    assert field.isEnabled()
    assert page.messages.text


def test_two_passwords_must_agree(qtbot: QtBot) -> None:
    page = filled(qtbot)
    wanted: list[FoundingDraft] = []
    page.create_wanted.connect(wanted.append)
    fields = [one for one in page.findChildren(QLineEdit) if one.echoMode() is hidden()]
    QTest.keyClicks(fields[0], PASSWORD)
    QTest.keyClicks(fields[1], PASSWORD + "x")
    press(page, "Tresor anlegen")
    assert wanted == []
    fields[1].setText(PASSWORD)
    press(page, "Tresor anlegen")
    assert [(one.office, one.label, one.password) for one in wanted] == [
        ("Stadt Musterbach", "KO", PASSWORD)
    ]


def filled(qtbot: QtBot) -> CreateVault:
    """Return the page with everything filled in but the passwords."""
    page = CreateVault(Path("/daten/tresore"), today)
    qtbot.addWidget(page)
    page.show()
    words = {
        "Dienststelle": "Stadt Musterbach",
        "Zuständig für": "Musterbach",
        "Kürzel der Fallnummern": "MUB",
        "Vorname": "Katharina",
        "Familienname": "Otto",
        "Funktion": "Jugendberufshilfe",
        "Anmeldename": "KO",
    }
    for field in page.findChildren(QLineEdit):
        field.setText(words.get(field.accessibleName().partition(",")[0], field.text()))
    return page


def hidden() -> QLineEdit.EchoMode:
    """Return how a password field shows what is typed."""
    return QLineEdit.EchoMode.Password


def press(page: QWidget, words: str) -> None:
    """Click a button."""
    button = next(one for one in page.findChildren(QAbstractButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
