"""What the system tells: on a real bus with a small logind, and with the calls of other systems."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.app.surroundings import linux, mac, windows
from ilja_desktop.app.surroundings.linux import Linux, battery
from ilja_desktop.app.surroundings.mac import Mac
from ilja_desktop.app.surroundings.model import Power, Surroundings
from ilja_desktop.app.surroundings.windows import Message, Windows
from ilja_desktop.domain.locking import LockReason
from tests.app.bus import SESSION_ID, Logind, private_bus


@pytest.fixture(scope="module")
def logind(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Logind]:
    """A bus with a logind on it, for all tests here."""
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        service = Logind(address)
        client = QDBusConnection.connectToBus(address, "client")
        assert client.isConnected()
        yield service
        service.manager.end()
        for name in ("client", "logind"):
            QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def told(
    logind: Logind, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[list[LockReason]]:
    """What the program hears of it; with the session's id known, or asked for."""
    logind.session.active, logind.session.locked = True, False
    logind.manager.asked.clear()
    bus = QDBusConnection("client")
    surroundings = Linux(bus, bus, getattr(request, "param", SESSION_ID))
    reasons: list[LockReason] = []
    surroundings.happened.connect(reasons.append)
    surroundings.start()
    qtbot.waitUntil(lambda: len(logind.manager.asked) == 2)
    qtbot.waitUntil(logind.manager.held)
    qtbot.waitUntil(lambda: surroundings.session_path != "")
    logind.wake()
    qtbot.wait(20)
    yield reasons
    surroundings.stop()
    surroundings.deleteLater()
    qtbot.waitUntil(lambda: not logind.manager.held())


@pytest.mark.parametrize("told", [SESSION_ID, ""], indirect=True)
@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        (Logind.sleep, LockReason.SUSPENDED),
        (Logind.lock, LockReason.SYSTEM_LOCKED),
        (Logind.hint, LockReason.SYSTEM_LOCKED),
        (Logind.leave, LockReason.SESSION_LEFT),
        (Logind.save_screen, LockReason.SYSTEM_LOCKED),
    ],
)
def test_linux_tells(
    logind: Logind,
    told: list[LockReason],
    happens: Callable[[Logind], None],
    reason: LockReason,
    qtbot: QtBot,
) -> None:
    assert sorted(logind.manager.asked) == ["delay sleep", f"session {SESSION_ID}"]
    assert told == []
    happens(logind)
    qtbot.waitUntil(lambda: told == [reason])


def test_what_ends_is_no_reason(logind: Logind, told: list[LockReason], qtbot: QtBot) -> None:
    logind.save_screen(active=False)
    logind.hint(locked=False)
    logind.leave(active=True)
    logind.wake()
    qtbot.wait(50)
    assert told == []
    logind.lock()
    qtbot.waitUntil(lambda: told == [LockReason.SYSTEM_LOCKED])


def test_without_a_bus_nothing_is_told_and_nothing_complains(qtbot: QtBot) -> None:
    none = QDBusConnection("there-is-none")
    surroundings = Linux(none, none)
    surroundings.start()
    qtbot.wait(20)
    surroundings.stop()


def test_no_bus_beyond_this_machine_is_spoken_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=192.0.2.1,port=4242")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=192.0.2.1,port=4242")
    here = linux.here()
    here.start()
    here.stop()


def supply(folder: Path, name: str, **values: str) -> None:
    (folder / name).mkdir()
    for key, value in values.items():
        (folder / name / key).write_text(f"{value}\n", encoding="ascii")


def test_the_kernel_tells_about_batteries(tmp_path: Path) -> None:
    assert battery(tmp_path / "nowhere") is None
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "mouse", type="Battery", scope="Device", capacity="3", status="Discharging")
    assert battery(tmp_path) is None
    supply(tmp_path, "BAT0", type="Battery", capacity="10", status="Discharging")
    supply(tmp_path, "BAT1", type="Battery", capacity="21", status="Unknown")
    assert battery(tmp_path) == Power(15, on_battery=True)
    (tmp_path / "BAT0" / "status").write_text("Charging", encoding="ascii")
    assert battery(tmp_path) == Power(15, on_battery=False)


@dataclass
class WindowsCalls:
    """What Windows would answer."""

    status: tuple[int, int] = (0, 14)
    registered: list[int] = field(default_factory=list)

    def register(self, window: int) -> None:
        self.registered.append(window)

    def power_status(self) -> tuple[int, int]:
        return self.status


def heard_from(surroundings: Surroundings) -> list[LockReason]:
    reasons: list[LockReason] = []
    surroundings.happened.connect(reasons.append)
    return reasons


def test_windows_tells(qapp: QApplication) -> None:
    calls = WindowsCalls()
    surroundings = Windows(calls, 4711)
    reasons = heard_from(surroundings)
    surroundings.start()
    assert calls.registered == [4711]
    for message, wparam in ((0x2B1, 7), (0x2B1, 2), (0x218, 4), (0x2B1, 8), (0x218, 7), (0x10, 7)):
        surroundings.hear(message, wparam)
    assert reasons == [LockReason.SYSTEM_LOCKED, LockReason.SESSION_LEFT, LockReason.SUSPENDED]
    surroundings.stop()
    assert surroundings.power() == Power(14, on_battery=True)
    calls.status = (1, 255)
    assert surroundings.power() is None


def test_windows_reads_the_message_qt_hands_over(qapp: QApplication) -> None:
    surroundings = Windows(WindowsCalls(), 1)
    reasons = heard_from(surroundings)
    message = Message(window=1, message=0x2B1, wparam=7)
    take = surroundings.filter.nativeEventFilter
    assert take(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert take(b"xcb_generic_event_t", 0) == (False, 0)
    assert reasons == [LockReason.SYSTEM_LOCKED]


@dataclass
class MacCalls:
    """What macOS would answer."""

    flags: dict[str, bool] = field(default_factory=lambda: {mac.IN_FRONT: True})
    text: str = "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t4%; discharging;"

    def session_flag(self, key: str) -> bool | None:
        return self.flags.get(key)

    def battery_text(self) -> str:
        return self.text


def test_mac_is_asked(qapp: QApplication) -> None:
    calls = MacCalls()
    surroundings = Mac(calls)
    reasons = heard_from(surroundings)
    surroundings.look()
    assert reasons == []
    calls.flags[mac.LOCKED] = True
    surroundings.look()
    calls.flags = {mac.IN_FRONT: False}
    surroundings.look()
    calls.flags = {}
    surroundings.look()
    assert reasons == [LockReason.SYSTEM_LOCKED, LockReason.SESSION_LEFT]
    assert surroundings.power() == Power(4, on_battery=True)
    calls.text = "Now drawing from 'AC Power'\n -InternalBattery-0\t80%; charging"
    assert surroundings.power() == Power(80, on_battery=False)
    calls.text = ""
    assert surroundings.power() is None


def test_other_systems_tell_nothing_here(qapp: QApplication) -> None:
    for surroundings in (windows.here(1), mac.here()):
        surroundings.start()
        surroundings.look()
        assert surroundings.power() is None
        surroundings.stop()
