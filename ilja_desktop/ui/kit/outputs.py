"""How many picture outputs are switched on: more than there are screens means two show the same.

A mirrored projector is no screen of its own to Qt. Each system is asked in its own way; tested
with fakes but for Linux.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

DRM = Path("/sys/class/drm")
QDC_ONLY_ACTIVE_PATHS = 2
Library = Any
"""A loaded system library; its functions are found by name."""


def linux_outputs(drm: Path = DRM) -> int:
    """Return how many connectors have something plugged in and are switched on."""
    found = 0
    for connector in drm.glob("card*-*"):
        connected = _read(connector / "status") == "connected"
        found += connected and _read(connector / "enabled") == "enabled"
    return found


def windows_outputs(user32: Library) -> int:
    """Return how many paths lead from a picture to a device; a cloned one counts twice."""
    paths, modes = ctypes.c_uint32(0), ctypes.c_uint32(0)
    failed = user32.GetDisplayConfigBufferSizes(
        QDC_ONLY_ACTIVE_PATHS, ctypes.byref(paths), ctypes.byref(modes)
    )
    return 0 if failed else int(paths.value)


def mac_outputs(graphics: Library) -> int:
    """Return how many displays are on, those that mirror another included."""
    count = ctypes.c_uint32(0)
    failed = graphics.CGGetOnlineDisplayList(0, None, ctypes.byref(count))
    return 0 if failed else int(count.value)


def counter() -> Callable[[], int]:
    """Return what counts the outputs of this system; 0 where nothing can be told."""
    if sys.platform == "win32":
        return lambda: windows_outputs(ctypes.windll.user32)
    if sys.platform == "darwin":
        path = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
        return lambda: mac_outputs(ctypes.CDLL(path))
    return linux_outputs


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""
