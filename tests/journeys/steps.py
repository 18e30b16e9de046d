"""The steps of a conference, as its moderator takes them in the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
)

from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.segment import Segment
from tests.journeys.driver import CTRL, Driver

CASES = 2
"""The practice conference has two cases that may be discussed."""


def prepare(driver: Driver) -> None:
    """Put on the agenda what may be discussed, and fix it."""
    driver.press(Qt.Key.Key_4, CTRL)
    driver.click("Konferenz öffnen")
    driver.read("Tagesordnung freigeben")
    for taken in range(1, CASES + 1):
        driver.click("auf die Tagesordnung")
        driver.read(f"{taken} von ")
    driver.until(lambda: not driver.all(QAbstractButton, "auf die Tagesordnung"))
    driver.click("Tagesordnung freigeben")
    driver.until(lambda: driver.find(QAbstractButton, "Freigeben").isEnabled())
    driver.click("Freigeben")
    driver.read("Konferenz eröffnen")


def begin(driver: Driver) -> None:
    """Confirm day and notice with the keyboard, and open the session."""
    driver.click("Konferenz eröffnen")
    for words in ("heutige Datum", "vorgelesen"):
        driver.go(QCheckBox, words)
        driver.press(Qt.Key.Key_Space)
    driver.go(QAbstractButton, "Eröffnen")
    driver.press(Qt.Key.Key_Space)
    driver.read("Als Nächstes: TOP 1")


def discuss(driver: Driver, position: int, said: str = "Ich will arbeiten.") -> None:
    """Call an item and write its sheet."""
    call(driver, position)
    write_sheet(driver, said)
    driver.click("Abschließen")


def call(driver: Driver, position: int) -> None:
    """Call an item, and clear the room of whom the consent does not cover."""
    driver.read(f"TOP {position} aufrufen")
    driver.press(Qt.Key.Key_Space)
    driver.read(f"TOP {position} von ")
    while leaving := must_leave(driver):
        QTest.mouseClick(leaving[0], Qt.MouseButton.LeftButton)
        driver.until(partial(fewer_must_leave, driver, len(leaving)))


def write_sheet(driver: Driver, said: str) -> None:
    """Put down a fact, the young person's view, and what is agreed."""
    driver.go(QLineEdit, "Neue Angabe")
    driver.write(f"Praktikum zugesagt. {said}")
    driver.press(Qt.Key.Key_Return)
    driver.read("Streichen: Praktikum zugesagt")
    turn_to(driver, 1)
    driver.type(QPlainTextEdit, "Sicht des jungen Menschen", said)
    turn_to(driver, 2)
    agree(driver)


def must_leave(driver: Driver) -> list[QAbstractButton]:
    """Return the buttons beside those who may not hear this case."""
    buttons = driver.all(QAbstractButton, ": Hat den Raum verlassen")
    return [button for button in buttons if button.text()]


def fewer_must_leave(driver: Driver, than: int) -> bool:
    """Tell whether somebody has left."""
    return len(must_leave(driver)) < than


def turn_to(driver: Driver, phase: int) -> None:
    """Choose a phase of the item."""
    driver.find(Segment, "Phase").setCurrentIndex(phase)


def agree(driver: Driver) -> None:
    """Put down a goal, a commitment and the result with the keyboard."""
    driver.go(QCheckBox, "mit dem jungen Menschen vereinbart")
    driver.press(Qt.Key.Key_Space)
    driver.type(QLineEdit, "Neues Ziel", "Ausbildung beginnt im September")
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Return)
    driver.read("Streichen: Ausbildung beginnt im September")
    driver.type(QLineEdit, "Neue Vereinbarung: was", "Zwei Betriebe anrufen")
    driver.type(QLineEdit, "Neue Vereinbarung: wer", "Junger Mensch")
    driver.type(QLineEdit, "Neue Vereinbarung: bis wann", "+14")
    driver.press(Qt.Key.Key_Return)
    driver.read("Streichen: Zwei Betriebe anrufen")
    driver.until(lambda: not driver.find(QLineEdit, "Neue Vereinbarung: was").text())
    driver.go(QComboBox, "Ergebnis")
    driver.press(Qt.Key.Key_Down)
    driver.type(QLineEdit, "Fallführend", "Otto")
    driver.press(Qt.Key.Key_Tab)
    driver.type(QLineEdit, "Wiedervorlage", "+60")
    driver.press(Qt.Key.Key_Tab)
    driver.type(QLineEdit, "Wer sagt es dem jungen Menschen?", "Otto")
    driver.press(Qt.Key.Key_Tab)


def end(driver: Driver) -> None:
    """End the session and come to the minutes."""
    driver.read("Alle Punkte sind behandelt")
    driver.press(Qt.Key.Key_Space)
    driver.read("Konferenz beenden?")
    driver.click("Beenden")
    driver.read("Festschreiben und unterschreiben")


def sign(driver: Driver) -> None:
    """Finalise and sign the papers."""
    driver.click("Festschreiben und unterschreiben")
    driver.read("sind festgeschrieben und unterschrieben")


def save_extract(driver: Driver, folder: Path) -> Path:
    """Save the first sheet's extract for the first receiver, and return the file."""
    path = folder / "auszug.pdf"
    driver.go(RowView, "Unterlagen")
    driver.press(Qt.Key.Key_Down)
    driver.find(Segment, "Ansicht").setCurrentIndex(1)
    driver.click("als Datei speichern")
    dialog = driver.find_dialog(QFileDialog)
    dialog.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(path))
    dialog.accept()
    driver.read("ist gespeichert")
    return path
