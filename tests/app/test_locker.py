"""The watch over an open vault: told, timed, touched; and locked once."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.app.attention import Attention
from ilja_desktop.app.locker import Locker, look
from ilja_desktop.app.power import PowerWatch
from ilja_desktop.app.surroundings.model import Power, Surroundings
from ilja_desktop.domain.locking import LockOutlook, LockReason, LockRulesDraft, Moment


@dataclass
class Clocks:
    """Both clocks, in a test's hand."""

    passed: float = 50.0
    wall: float = 1_800_000_000.0

    def __call__(self) -> Moment:
        return Moment(self.passed, self.wall)

    def go_on(self, seconds: float) -> None:
        self.passed += seconds
        self.wall += seconds


class Watched:
    """A locker, and what it said."""

    def __init__(self) -> None:
        self.clocks = Clocks()
        self.surroundings = Surroundings()
        self.locker = Locker(self.surroundings, self.clocks)
        self.reasons: list[LockReason] = []
        self.verdicts: list[LockOutlook] = []
        self.locker.due.connect(self.reasons.append)
        self.locker.judged.connect(self.verdicts.append)

    def live(self, seconds: int) -> None:
        """Let time pass as the timer would have it."""
        for _ in range(0, seconds, 10):
            self.clocks.go_on(10)
            self.locker.tick()


@pytest.fixture
def watched(qapp: QApplication) -> Watched:
    return Watched()


def test_idle_counts_down_and_a_key_ends_it(watched: Watched) -> None:
    watched.live(280)
    watched.locker.touch()
    assert [verdict.warns for verdict in watched.verdicts[-3:]] == [True, True, False]
    watched.live(290)
    assert watched.reasons == []
    watched.live(10)
    assert watched.reasons == [LockReason.IDLE]


def test_it_locks_once(watched: Watched) -> None:
    watched.live(400)
    watched.surroundings.happened.emit(LockReason.SUSPENDED)
    watched.live(400)
    assert watched.reasons == [LockReason.IDLE]


@pytest.mark.parametrize("reason", [LockReason.SYSTEM_LOCKED, LockReason.SESSION_LEFT])
def test_what_the_system_tells_locks_at_once(watched: Watched, reason: LockReason) -> None:
    watched.surroundings.happened.emit(reason)
    assert watched.reasons == [reason]


def test_conference_mode_runs_down(watched: Watched) -> None:
    watched.locker.begin_conference()
    watched.live(3590)
    assert watched.verdicts[-1].conference_left == 10
    assert watched.reasons == []
    watched.live(10)
    assert watched.reasons == [LockReason.CONFERENCE_OVER]


def test_ending_conference_mode_counts_idle_anew(watched: Watched) -> None:
    watched.locker.begin_conference()
    watched.live(1000)
    watched.locker.end_conference()
    watched.live(290)
    assert watched.reasons == []
    watched.live(10)
    assert watched.reasons == [LockReason.IDLE]


def test_a_clock_set_by_hand_locks(watched: Watched) -> None:
    watched.clocks.wall -= 86_400
    watched.locker.tick()
    assert watched.reasons == [LockReason.CLOCK_JUMPED]


def test_sleep_nobody_told_of_locks_on_waking(watched: Watched) -> None:
    watched.clocks.go_on(60)
    watched.locker.tick()
    assert watched.reasons == [LockReason.SUSPENDED]


def test_rules_of_the_office_hold_at_once(watched: Watched) -> None:
    watched.locker.keep(LockRulesDraft(idle_minutes=1))
    watched.live(60)
    assert watched.reasons == [LockReason.IDLE]


def test_the_clock_of_this_machine_goes_on() -> None:
    first, second = look(), look()
    assert second.passed >= first.passed
    assert second.wall > 1.7e9


def test_the_battery_is_told_once_per_step() -> None:
    watch = PowerWatch()
    percents = (80, 16, 15, 14, 6, 5, 4)
    said = [watch.see(Power(percent, on_battery=True)) for percent in percents]
    assert said == [None, None, 15, None, None, 5, None]
    assert watch.see(Power(4, on_battery=False)) is None
    assert watch.see(Power(4, on_battery=True)) == 5
    assert watch.see(None) is None


def test_keys_and_mouse_count_in_every_window(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    attention = Attention(qapp, window)
    touched: list[int] = []
    locks: list[int] = []
    attention.touched.connect(lambda: touched.append(1))
    attention.lock_wanted.connect(lambda: locks.append(1))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert len(touched) == 1
    QTest.mouseMove(window.windowHandle(), window.rect().center())
    qtbot.waitUntil(lambda: len(touched) > 1)
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    qtbot.waitUntil(lambda: qapp.focusWindow() is dialog.windowHandle())
    before = len(touched)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(touched) > before
    assert locks == [1]
    dialog.close()
