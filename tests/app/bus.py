"""A private D-Bus with a small logind on it: what a test says happens, everybody hears."""

from __future__ import annotations

import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

from ilja_desktop.app.surroundings.linux import LOGIN, MANAGER, MANAGER_PATH, PROPERTIES, SESSION

SESSION_ID = "c7"
SESSION_PATH = "/org/freedesktop/login1/session/c7"


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus of one's own and give its address."""
    command = ["dbus-daemon", "--session", f"--address=unix:dir={folder}", "--nofork"]
    daemon = subprocess.Popen(
        [*command, "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


@ClassInfo({"D-Bus Interface": MANAGER})  # type: ignore[call-arg]  # stubs know no names with spaces
class Manager(QObject):  # type: ignore[operator]  # as above
    """The manager of logind, as far as the program asks it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._reading: int | None = None

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, session_id: str) -> QDBusObjectPath:
        self.asked.append(f"session {session_id}")
        return QDBusObjectPath(SESSION_PATH)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, _who: str, _why: str, mode: str) -> QDBusUnixFileDescriptor:
        self.asked.append(f"{mode} {what}")
        self._reading, writing = os.pipe()
        handle = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        return handle

    def held(self) -> bool:
        """Tell whether somebody still holds the handle that delays sleep."""
        assert self._reading is not None
        readable, _, _ = select.select([self._reading], [], [], 0)
        return not readable

    def end(self) -> None:
        """Close what is left of the handle."""
        if self._reading is not None:
            os.close(self._reading)


@ClassInfo({"D-Bus Interface": SESSION})  # type: ignore[call-arg]  # as above
class Session(QObject):  # type: ignore[operator]  # as above
    """The session of logind, as far as the program asks it."""

    def __init__(self) -> None:
        super().__init__()
        self.active = True
        self.locked = False

    def _active(self) -> bool:
        return self.active

    def _locked(self) -> bool:
        return self.locked

    def _id(self) -> str:
        return SESSION_ID

    Active = Property(bool, _active)
    LockedHint = Property(bool, _locked)
    Id = Property(str, _id)


class Logind:
    """A logind on a private bus."""

    def __init__(self, address: str) -> None:
        self.bus = QDBusConnection.connectToBus(address, "logind")
        self.manager, self.session = Manager(), Session()
        every = QDBusConnection.RegisterOption.ExportAllContents
        assert self.bus.registerObject(MANAGER_PATH, self.manager, every)
        for path in (SESSION_PATH, "/org/freedesktop/login1/session/auto"):
            assert self.bus.registerObject(path, self.session, every)
        assert self.bus.registerService(LOGIN)

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        """Send a signal to whoever listens."""
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)

    def sleep(self) -> None:
        """Say that the machine goes to sleep."""
        self.say(MANAGER_PATH, MANAGER, "PrepareForSleep", True)

    def wake(self) -> None:
        """Say that it woke up."""
        self.say(MANAGER_PATH, MANAGER, "PrepareForSleep", False)

    def lock(self) -> None:
        """Say that the session is to be locked."""
        self.say(SESSION_PATH, SESSION, "Lock")

    def leave(self, *, active: bool = False) -> None:
        """Say that another account came to the front, or this one again."""
        self.session.active = active
        self._changed("Active", active)

    def hint(self, *, locked: bool = True) -> None:
        """Say that the desktop shows its lock screen, or no longer."""
        self.session.locked = locked
        self._changed("LockedHint", locked)

    def _changed(self, name: str, value: bool) -> None:
        self.say(SESSION_PATH, PROPERTIES, "PropertiesChanged", SESSION, {name: value}, [])

    def save_screen(self, *, active: bool = True) -> None:
        """Say that the screen saver came on or went off."""
        self.say(
            "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", active
        )
