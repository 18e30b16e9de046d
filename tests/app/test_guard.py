"""The watch over a real window: what is typed survives the lock, and what runs down is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.app.guard import POWER_EVERY, Guard
from ilja_desktop.app.surroundings.model import Power, Surroundings
from ilja_desktop.domain.locking import LockReason, LockRulesDraft, Moment
from ilja_desktop.store.vault import Vault
from ilja_desktop.ui.conference.plansheet import PlanSheet
from ilja_desktop.ui.conference.room import ConferenceRoom
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.faults.backing import desk_of
from tests.services.conftest import Town, town
from tests.ui.heard import Heard
from tests.ui.idle import until_idle

__all__ = ["town"]

PLACE = "Bürgerhaus Größenach, Saal der Feuerwehr"
CANARY = "Bus 18 ab Kupferberg"


@dataclass
class Clocks:
    """Both clocks, in a test's hand."""

    passed: float = 50.0
    wall: float = 1_800_000_000.0

    def __call__(self) -> Moment:
        return Moment(self.passed, self.wall)


class Machine(Surroundings):
    """A laptop that tells what a test says."""

    def __init__(self) -> None:
        super().__init__()
        self.battery: Power | None = None

    def power(self) -> Power | None:
        return self.battery


@dataclass
class Desk:
    """A window with its guard, as somebody sits before it."""

    window: Window
    work: Work
    clocks: Clocks = field(default_factory=Clocks)
    machine: Machine = field(default_factory=Machine)
    locks: list[int] = field(default_factory=list)

    def sit_down(self, town: Town) -> Guard:
        """Open the first room and begin to watch."""
        self.window.lock_wanted.connect(lambda: self.locks.append(1))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.arrive()
        guard = Guard(self.window, town.desk, self.work, self.machine, self.clocks)
        guard.start()
        until_idle(self.work)
        self.guard = guard
        return guard

    def live(self, seconds: int) -> None:
        """Let time pass as the timer would have it."""
        for _ in range(0, seconds, 10):
            self.clocks.passed += 10
            self.clocks.wall += 10
            self.guard.locker.tick()

    @property
    def strip(self) -> str:
        """What stands above the rooms."""
        return self.window.strip.text if self.window.strip.isVisible() else ""

    def button(self, name: str) -> QAbstractButton:
        """The visible button of a name."""
        found = [
            one
            for one in self.window.findChildren(QAbstractButton)
            if one.isVisible() and name in (one.text(), one.accessibleName())
        ]
        assert len(found) == 1, name
        return found[0]

    def click(self, name: str) -> None:
        """Click it and wait."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        until_idle(self.work)

    def plan(self) -> PlanSheet:
        """Begin to plan a conference."""
        room = self.window.frame.open("conferences")
        assert isinstance(room, ConferenceRoom)
        room.plan()
        until_idle(self.work)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, PlanSheet)
        return sheet


@pytest.fixture
def at(town: Town, work: Work, theme: Theme, heard: Heard, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(Window(town.desk, work, theme), work)
    qtbot.addWidget(desk.window)
    guard = desk.sit_down(town)
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    yield desk
    guard.stop()
    until_idle(work)
    assert (heard.refusals, heard.bugs) == ([], [])


def type_into(sheet: QWidget, name: str, text: str) -> None:
    line = next(
        one for one in sheet.findChildren(QLineEdit) if one.accessibleName().startswith(name)
    )
    line.setFocus()
    line.clear()
    line.insert(text)


def test_a_draft_in_an_open_sheet_is_there_after_the_idle_lock(
    at: Desk, town: Town, work: Work, theme: Theme, qtbot: QtBot
) -> None:
    sheet = at.plan()
    type_into(sheet, "Ort", PLACE)
    at.live(280)
    assert "In 20 Sekunden wird gesperrt" in at.strip
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Shift)
    assert (at.strip, at.locks) == ("", []), "a key in the sheet keeps it open"
    type_into(sheet, "Ort", f"{PLACE}, {CANARY}")
    at.live(290)
    assert at.locks == []
    at.live(10)
    assert at.locks == [1]
    assert not at.window.isEnabled()
    assert not any(one.pending for one in at.window.findChildren(Autosave))
    until_idle(work)
    at.window.close()

    town.vault.close()
    vault = Vault.open(town.unlocked)
    again = replace(town, vault=vault, desk=desk_of(town.unlocked, vault))
    later = Desk(Window(again.desk, work, theme), work)
    qtbot.addWidget(later.window)
    guard = later.sit_down(again)
    resumed = later.plan()
    assert resumed.form.draft().place == f"{PLACE}, {CANARY}"
    assert "Ihr Entwurf von" in resumed.messages.text
    guard.stop()
    resumed.reject()
    until_idle(work)
    vault.close()


def test_every_reason_of_the_system_locks_once(at: Desk) -> None:
    at.machine.happened.emit(LockReason.SUSPENDED)
    at.machine.happened.emit(LockReason.SYSTEM_LOCKED)
    at.live(400)
    assert at.locks == [1]


def test_conference_mode_is_counted_down_and_ended_by_hand(at: Desk, town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    at.window.open_conference(conference.id)
    until_idle(at.work)
    at.click("Konferenzmodus: offen lassen")
    assert "noch 60:00 Minuten" in at.strip
    at.live(1000)
    assert "noch 43:20 Minuten" in at.strip
    assert at.locks == []
    at.click("Konferenzmodus beenden")
    assert at.strip == ""
    at.live(300)
    assert at.locks == [1], "five minutes without a key, counted from there"


def test_times_of_the_settings_hold_at_once_and_a_session_ends_conference_mode(
    at: Desk, town: Town
) -> None:
    at.window.stay_open_wanted.emit()
    until_idle(at.work)
    assert at.strip == "", "no session runs"
    conference = town.a_running_conference(town.a_reported_case())
    town.desk.office.decide_lock_rules(LockRulesDraft(idle_minutes=1, conference_minutes=15))
    until_idle(at.work)
    at.window.stay_open_wanted.emit()
    until_idle(at.work)
    at.live(890)
    assert "noch 0:10 Minuten" in at.strip
    town.desk.sessions.end(conference.id)
    until_idle(at.work)
    assert at.strip == ""
    at.live(50)
    assert at.locks == []
    at.live(10)
    assert at.locks == [1]


def test_a_low_battery_says_one_line_once_and_saves_first(at: Desk) -> None:
    sheet = at.plan()
    type_into(sheet, "Ort", PLACE)
    at.machine.battery = Power(14, on_battery=True)
    for _ in range(POWER_EVERY):
        at.guard.locker.tick()
    said = "Akku unter {percent} %: Alles gesichert. Jetzt Vereinbarungsliste drucken."
    assert at.window.messages.text == said.format(percent=15)
    assert not any(one.pending for one in at.window.findChildren(Autosave))
    at.window.messages.clear()
    for percent, words in ((14, ""), (5, said.format(percent=5))):
        at.machine.battery = Power(percent, on_battery=True)
        for _ in range(POWER_EVERY):
            at.guard.locker.tick()
        assert at.window.messages.text == words
    sheet.reject()
