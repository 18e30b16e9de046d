"""Linux: logind and the screen saver over D-Bus, the battery from the kernel.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-class-power
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from ilja_desktop.app.surroundings.model import Power, Surroundings
from ilja_desktop.domain.locking import LockReason

LOGIN = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIN}.Manager"
SESSION = f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
OWN_SESSION = "/org/freedesktop/login1/session/auto"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
SUPPLIES = Path("/sys/class/power_supply")

Reply = Callable[[list[object]], None]


class Linux(Surroundings):
    """Hears of sleep, of a locked screen and of a session that is left.

    The machine is asked to wait with its sleep until the vault is locked: a file handle is held
    that ends with the process.

    Args:
        system: the bus of the machine.
        session: the bus of the desktop.
        session_id: of the login session, as in ``XDG_SESSION_ID``; asked for if empty.
        supplies: where the kernel lists batteries.
    """

    def __init__(
        self,
        system: QDBusConnection,
        session: QDBusConnection,
        session_id: str = "",
        supplies: Path = SUPPLIES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._session = session
        self._session_id = session_id
        self._supplies = supplies
        self._awake: QDBusUnixFileDescriptor | None = None
        self.session_path = ""

    def start(self) -> None:
        if self._session.isConnected():
            for name in SAVERS:
                self._hear(self._session, ("", "", name, "ActiveChanged"), "on_saver(bool)")
        if not self._system.isConnected():
            return
        sleep = (LOGIN, MANAGER_PATH, MANAGER, "PrepareForSleep")
        self._hear(self._system, sleep, "on_sleep(bool)")
        why = ("sleep", "ILJA Fallkonferenz", "Tresor wird gesperrt", "delay")
        self._call(MANAGER_PATH, MANAGER, "Inhibit", why, self._hold_awake)
        if self._session_id:
            self._find_session([self._session_id])
        else:
            self._get(OWN_SESSION, "Id", self._find_session)

    def stop(self) -> None:
        self._awake = None

    def power(self) -> Power | None:
        return battery(self._supplies)

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        """Hear that the screen saver came on or went off."""
        if active:
            self.happened.emit(LockReason.SYSTEM_LOCKED)

    @Slot(bool)
    def on_sleep(self, asleep: bool) -> None:
        """Hear that the machine goes to sleep, or woke up."""
        if asleep:
            self.happened.emit(LockReason.SUSPENDED)

    @Slot()
    def on_lock(self) -> None:
        """Hear that the session is to be locked."""
        self.happened.emit(LockReason.SYSTEM_LOCKED)

    @Slot(QDBusMessage)
    def on_properties(self, _message: QDBusMessage) -> None:
        """Hear that something about the session changed, and look what."""
        self._get(self.session_path, "Active", self._see_active)
        self._get(self.session_path, "LockedHint", self._see_locked)

    def _find_session(self, answer: list[object]) -> None:
        (session_id,) = answer
        self._call(MANAGER_PATH, MANAGER, "GetSession", (str(session_id),), self._listen)

    def _listen(self, answer: list[object]) -> None:
        self.session_path = str(getattr(answer[0], "path", lambda: "")())
        if not self.session_path:
            return
        self._hear(self._system, (LOGIN, self.session_path, SESSION, "Lock"), "on_lock()")
        changed = (LOGIN, self.session_path, PROPERTIES, "PropertiesChanged")
        self._hear(self._system, changed, "on_properties(QDBusMessage)")

    def _hear(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        """Have a slot called by a signal: service, path, interface, name; empty ones mean any."""
        bus.connect(*signal, self, SLOT(slot))  # type: ignore[call-overload]  # the stubs want bytes, the library wants text

    def _see_active(self, answer: list[object]) -> None:
        if answer == [False]:
            self.happened.emit(LockReason.SESSION_LEFT)

    def _see_locked(self, answer: list[object]) -> None:
        if answer == [True]:
            self.happened.emit(LockReason.SYSTEM_LOCKED)

    def _hold_awake(self, answer: list[object]) -> None:
        handle = answer[0]
        if isinstance(handle, QDBusUnixFileDescriptor):
            self._awake = handle

    def _get(self, path: str, name: str, then: Reply) -> None:
        self._call(path, PROPERTIES, "Get", (SESSION, name), then)

    def _call(
        self, path: str, interface: str, method: str, arguments: tuple[str, ...], then: Reply
    ) -> None:
        message = QDBusMessage.createMethodCall(LOGIN, path, interface, method)
        message.setArguments(list(arguments))
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
        watcher.finished.connect(lambda call: self._answer(call, then))

    def _answer(self, call: QDBusPendingCallWatcher, then: Reply) -> None:
        """Hand on what was answered; a service that is missing or declines tells nothing."""
        reply = call.reply()
        call.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            then([_plain(each) for each in reply.arguments()])


def here(parent: QObject | None = None) -> Linux:
    """Return the surroundings of this machine; a bus beyond it is never spoken to."""
    none = QDBusConnection("ilja-none")
    return Linux(
        QDBusConnection.systemBus() if _is_local("DBUS_SYSTEM_BUS_ADDRESS") else none,
        QDBusConnection.sessionBus() if _is_local("DBUS_SESSION_BUS_ADDRESS") else none,
        os.environ.get("XDG_SESSION_ID", ""),
        parent=parent,
    )


def battery(supplies: Path) -> Power | None:
    """Return how the machine's own batteries stand together; ``None`` without any."""
    own = [supply for supply in sorted(supplies.glob("*")) if _is_own_battery(supply)]
    percents = [int(text) for each in own if (text := _read(each / "capacity")).isdecimal()]
    if not percents:
        return None
    on_battery = any(_read(each / "status") == "Discharging" for each in own)
    return Power(sum(percents) // len(percents), on_battery)


def _is_own_battery(supply: Path) -> bool:
    """Tell a battery of the machine from that of a mouse."""
    return _read(supply / "type") == "Battery" and _read(supply / "scope") != "Device"


def _is_local(variable: str) -> bool:
    return (os.environ.get(variable) or "unix:").startswith("unix:")


def _plain(value: object) -> object:
    return value.variant() if isinstance(value, QDBusVariant) else value


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
