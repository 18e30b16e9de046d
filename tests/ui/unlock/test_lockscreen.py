"""The lock screen while it has to wait, and with a device that can open the vault."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.keys.attempts import failures_so_far, note_failure
from ilja_desktop.keys.recovery import confirm_recovery, make_recovery
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from tests.builders import PASSWORD, TODAY
from tests.ui.unlock.test_start import run


def shown(qtbot: QtBot, by_device: tuple[str, ...] = ()) -> LockScreen:
    """Return a lock screen of two people on the screen."""
    page = LockScreen("Tal", ["KO", "ÖY"], by_device)
    qtbot.addWidget(page)
    page.show()
    return page


def button(page: LockScreen, words: str) -> QAbstractButton:
    """Return a button by its words."""
    return next(one for one in page.findChildren(QAbstractButton) if words in one.text())


def said(page: LockScreen) -> str:
    """Return everything the page says."""
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_nobody_can_try_while_seconds_are_counted_down(theme: Theme, qtbot: QtBot) -> None:
    page = shown(qtbot)
    tried: list[str] = []
    page.unlock_wanted.connect(lambda user, _word: tried.append(user))
    page.refuse(WrongPassword())
    page.wait(2)
    field = page.findChildren(QLineEdit)[0]
    assert field.isEnabled()
    assert "Nächster Versuch in 2 Sekunden." in said(page)
    field.returnPressed.emit()
    assert tried == []
    qtbot.waitUntil(lambda: "in einer Sekunde" in said(page))
    qtbot.waitUntil(lambda: "jetzt noch einmal" in said(page))
    field.returnPressed.emit()
    assert tried == ["KO"]


def test_nothing_is_said_where_there_is_no_wait(theme: Theme, qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.wait(0)
    assert button(page, "Entsperren").isEnabled()
    assert "Versuch" not in said(page)


def test_the_device_is_offered_to_whom_it_lets_in(theme: Theme, qtbot: QtBot) -> None:
    page = shown(qtbot, by_device=("ÖY",))
    device = button(page, "Mit diesem Gerät")
    wanted: list[str] = []
    page.device_wanted.connect(wanted.append)
    assert not device.isVisible()
    page.findChildren(QComboBox)[0].setCurrentText("ÖY")
    assert device.isVisible()
    device.click()
    assert wanted == ["ÖY"]
    assert not device.isEnabled()
    page.refuse(WrongPassword())
    assert device.isEnabled()
    QTest.keyClicks(page.findChildren(QLineEdit)[0], "x")


IN_AFTER_FAILURES = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from ilja_desktop.app.program import Program
from ilja_desktop.app.start import Start

qt = QApplication(sys.argv[:1])
program = Program(qt, Start(vault=Path(sys.argv[1])))
program.begin()

def until(what):
    end = time.monotonic() + 60
    while not what() and time.monotonic() < end:
        qt.processEvents()

def words():
    page = program.top.page()
    return " ".join(label.text() for label in page.findChildren(QLabel))

def enter(text):
    field = program.top.page().findChildren(QLineEdit)[0]
    field.setText(text)
    field.returnPressed.emit()

enter("geraten und falsch")
until(lambda: "Versuch in" in words())
print(words().replace("\\n", " "))
until(lambda: "jetzt noch einmal" in words())
enter(sys.argv[2])
until(lambda: type(program.top.page()).__name__ != "LockScreen")
print(words().replace("\\n", " "), flush=True)
program.end()
"""


def test_the_window_tells_of_failures(unlocked: Unlocked, tmp_path: Path) -> None:
    draft = make_recovery(unlocked, TODAY)  # without a sheet an administrator gets no rooms
    complete = confirm_recovery(unlocked, draft, draft.key.text)
    for _ in range(3):
        note_failure(complete.folder, complete.header, "KO", datetime.now(UTC))
    told = run(IN_AFTER_FAILURES, tmp_path / "home", str(complete.folder), PASSWORD)
    before, after = told.splitlines()
    assert "passen nicht zusammen" in before
    assert "Nächster Versuch in einer Sekunde." in before
    assert "Seit der letzten Anmeldung gab es 4 Fehlversuche, zuletzt am" in after
    assert failures_so_far(unlocked.folder) == 0
