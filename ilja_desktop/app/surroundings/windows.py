"""Windows: messages of the session (WTS) and of the power manager, and the battery.

https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast
"""

from __future__ import annotations

import ctypes
import sys
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from ilja_desktop.app.surroundings.model import Power, Surroundings
from ilja_desktop.domain.locking import LockReason

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 4
SESSION_REASONS = {
    2: LockReason.SESSION_LEFT,  # WTS_CONSOLE_DISCONNECT
    4: LockReason.SESSION_LEFT,  # WTS_REMOTE_DISCONNECT
    6: LockReason.SESSION_LEFT,  # WTS_SESSION_LOGOFF
    7: LockReason.SYSTEM_LOCKED,  # WTS_SESSION_LOCK
}
UNKNOWN_PERCENT = 255
"""Of ``BatteryLifePercent``: there is no battery, or nobody knows."""


class Message(ctypes.Structure):
    """The beginning of the structure MSG, as far as it is read here."""

    _fields_ = [
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wparam", ctypes.c_size_t),
    ]


class Api(Protocol):
    """The calls of the system that are needed."""

    def register(self, window: int) -> None:
        """Ask for messages about the session (WTSRegisterSessionNotification)."""
        ...

    def power_status(self) -> tuple[int, int]:
        """Return ``ACLineStatus`` and ``BatteryLifePercent`` (GetSystemPowerStatus)."""
        ...


class Windows(Surroundings):
    """Hears of sleep, of a locked screen and of a session that is left.

    Args:
        api: the calls of the system.
        window: the handle of the window that gets the messages.
    """

    def __init__(self, api: Api, window: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api = api
        self._window = window
        self.filter = _Filter(self)

    def start(self) -> None:
        self._api.register(self._window)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self.filter)

    def stop(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self.filter)

    def power(self) -> Power | None:
        line, percent = self._api.power_status()
        return None if percent == UNKNOWN_PERCENT else Power(percent, on_battery=line == 0)

    def hear(self, message: int, wparam: int) -> None:
        """Take one message of the window."""
        if message == WM_WTSSESSION_CHANGE and wparam in SESSION_REASONS:
            self.happened.emit(SESSION_REASONS[wparam])
        elif message == WM_POWERBROADCAST and wparam == PBT_APMSUSPEND:
            self.happened.emit(LockReason.SUSPENDED)


class _Filter(QAbstractNativeEventFilter):
    """Hands the window's messages on before Qt has them."""

    def __init__(self, surroundings: Windows) -> None:
        super().__init__()
        self._surroundings = surroundings

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if QByteArray(kind).startsWith(b"windows_generic"):
            heard = Message.from_address(int(message))
            self._surroundings.hear(heard.message, heard.wparam)
        return False, 0


if sys.platform == "win32":

    class _PowerStatus(ctypes.Structure):
        _fields_ = [
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("left", ctypes.c_uint32),
            ("full", ctypes.c_uint32),
        ]

    class System:
        """The system itself."""

        def register(self, window: int) -> None:
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), 0)

        def power_status(self) -> tuple[int, int]:
            status = _PowerStatus()
            if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
                return 1, UNKNOWN_PERCENT
            return status.line, status.percent

    def here(window: int, parent: QObject | None = None) -> Windows:
        """Return the surroundings of this machine."""
        return Windows(System(), window, parent)

else:

    def here(window: int, parent: QObject | None = None) -> Surroundings:
        """Return surroundings that tell nothing: this is not Windows."""
        return Surroundings(parent)
