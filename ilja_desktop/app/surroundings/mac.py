"""MacOS: asked every second whether the screen is locked or another account is in front.

The session dictionary of Quartz tells both; ``/usr/bin/pmset -g batt`` tells about the battery.
Sleep is noticed when the program wakes up: the clock that counts sleep has gone on.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from typing import Protocol

from PySide6.QtCore import QObject

from ilja_desktop.app.surroundings.model import Power, Surroundings
from ilja_desktop.domain.locking import LockReason

LOCKED = "CGSSessionScreenIsLocked"
IN_FRONT = "kCGSSessionOnConsoleKey"

_BATTERY = re.compile(r"(?P<percent>\d{1,3})%")


class Api(Protocol):
    """The calls of the system that are needed."""

    def session_flag(self, key: str) -> bool | None:
        """Return a truth value of the session's dictionary; ``None`` if it is not there."""
        ...

    def battery_text(self) -> str:
        """Return what ``pmset -g batt`` prints."""
        ...


class Mac(Surroundings):
    """Sees a locked screen and a session that is left."""

    def __init__(self, api: Api, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api = api

    def look(self) -> None:
        if self._api.session_flag(LOCKED):
            self.happened.emit(LockReason.SYSTEM_LOCKED)
        elif self._api.session_flag(IN_FRONT) is False:
            self.happened.emit(LockReason.SESSION_LEFT)

    def power(self) -> Power | None:
        text = self._api.battery_text()
        found = _BATTERY.search(text)
        if found is None:
            return None
        return Power(min(100, int(found["percent"])), on_battery="Battery Power" in text)


if sys.platform == "darwin":
    _UTF8 = 0x08000100
    _FRAMEWORKS = "/System/Library/Frameworks"

    class System:
        """The system itself."""

        def __init__(self) -> None:
            core = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
            quartz = ctypes.CDLL(f"{_FRAMEWORKS}/CoreGraphics.framework/CoreGraphics")
            quartz.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
            core.CFStringCreateWithCString.restype = ctypes.c_void_p
            core.CFDictionaryGetValue.restype = ctypes.c_void_p
            self._core, self._quartz = core, quartz

        def session_flag(self, key: str) -> bool | None:
            session = self._quartz.CGSessionCopyCurrentDictionary()
            if not session:
                return None
            name = self._core.CFStringCreateWithCString(None, key.encode(), _UTF8)
            value = self._core.CFDictionaryGetValue(ctypes.c_void_p(session), ctypes.c_void_p(name))
            flag = bool(self._core.CFBooleanGetValue(ctypes.c_void_p(value))) if value else None
            self._core.CFRelease(ctypes.c_void_p(name))
            self._core.CFRelease(ctypes.c_void_p(session))
            return flag

        def battery_text(self) -> str:
            command = ["/usr/bin/pmset", "-g", "batt"]
            try:
                return subprocess.run(command, capture_output=True, text=True, timeout=2).stdout
            except (OSError, subprocess.SubprocessError):
                return ""

    def here(parent: QObject | None = None) -> Surroundings:
        """Return the surroundings of this machine."""
        return Mac(System(), parent)

else:

    def here(parent: QObject | None = None) -> Surroundings:
        """Return surroundings that tell nothing: this is not macOS."""
        return Surroundings(parent)
