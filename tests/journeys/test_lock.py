"""Locking in the middle of a word: nothing is lost, and nothing stays behind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from ilja_desktop.app.start import LOCKED, Start
from ilja_desktop.keys import lock
from tests.journeys.driver import CTRL, Driver

TEXT = "Die Schule meldet 14 Fehltage"


def test_what_was_typed_is_back_after_unlocking(
    vault: Path, driver: Driver, replaced: list[list[str]]
) -> None:
    driver.start()
    driver.unlock()
    driver.click("Fall melden")
    driver.type(QPlainTextEdit, "Anlass in Kürze", TEXT)
    QApplication.clipboard().setText(TEXT)
    driver.press(Qt.Key.Key_L, CTRL)
    driver.until(lambda: replaced)
    assert replaced[0][-4:] == ["ilja_desktop", LOCKED, "--vault", str(vault)]
    assert QApplication.clipboard().text() == ""
    lock.hold(vault).release()
    driver.leave()

    driver.start(Start(vault=vault, locked=True))
    driver.read("Ihre Eingaben sind gesichert")
    driver.unlock()
    driver.click("Fall melden")
    driver.click("Fortsetzen")
    assert driver.find(QPlainTextEdit, "Anlass in Kürze").toPlainText() == TEXT


def test_closing_the_window_locks(vault: Path, driver: Driver, replaced: list[list[str]]) -> None:
    driver.start()
    driver.unlock()
    driver.top.close()
    driver.until(lambda: replaced)
    assert LOCKED in replaced[0]


def test_a_wrong_password_says_so_and_lets_one_try_again(vault: Path, driver: Driver) -> None:
    driver.start()
    driver.go(QLineEdit, "Kennwort")
    driver.write("this is not the password")
    driver.press(Qt.Key.Key_Return)
    driver.read("Kennwort")
    driver.until(lambda: driver.find(QLineEdit, "Kennwort").isEnabled())
    driver.unlock()
