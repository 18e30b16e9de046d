"""Keeps windows out of screenshots and recordings, where the system offers that.

Windows and macOS do; their parts are tested with fakes. Linux does not, and the settings say so.
Cameras and programs with the rights of the system see the screen all the same. Projectors and
some aids for people who see badly need the picture, so there is a switch.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.settings import CAPTURE, Settings

WDA_NONE, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
NS_WINDOW_SHARING_NONE, NS_WINDOW_SHARING_READ_ONLY = 0, 1
FORBIDDEN, ALLOWED = "forbidden", "allowed"
"""What the setting says about capturing."""

OPEN_TO_CAPTURE = "ilja_open_to_capture"
"""A window that is there to be seen, such as the projector's, says so by this property."""

Library = Any
"""A loaded system library; its functions are found by name."""


class Screen(Protocol):
    """What a system does about captures of a window."""

    @property
    def can_hide(self) -> bool:
        """Whether windows can be kept out of captures here."""
        ...

    def hide(self, window: int, hidden: bool) -> None:
        """Keep a window, by its native number, out of captures, or let it be captured."""
        ...


@dataclass(frozen=True, slots=True)
class WindowsScreen:
    """Windows 10 2004 and newer."""

    user32: Library
    can_hide: bool = True

    def hide(self, window: int, hidden: bool) -> None:
        """Set the affinity of the window to the display."""
        affinity = WDA_EXCLUDEFROMCAPTURE if hidden else WDA_NONE
        self.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), affinity)


@dataclass(frozen=True, slots=True)
class MacScreen:
    """MacOS: the sharing type of the window a view lies in."""

    objc: Library
    can_hide: bool = True

    def hide(self, window: int, hidden: bool) -> None:
        """Send ``setSharingType:`` to the view's window."""
        send, name = self.objc.objc_msgSend, self.objc.sel_registerName
        kind = NS_WINDOW_SHARING_NONE if hidden else NS_WINDOW_SHARING_READ_ONLY
        holder = send(ctypes.c_void_p(window), ctypes.c_void_p(name(b"window")))
        send(ctypes.c_void_p(holder), ctypes.c_void_p(name(b"setSharingType:")), kind)


@dataclass(frozen=True, slots=True)
class OpenScreen:
    """Linux and whatever else: every program of the user may capture the screen."""

    can_hide: bool = False

    def hide(self, window: int, hidden: bool) -> None:
        """Do nothing; there is nothing to be done."""


class CaptureShield(QObject):
    """Hides each window from captures once it gets the focus, as the setting says.

    Args:
        app: whose windows.
        settings: what this machine remembers.
        screen: what the system offers; this one's unless given.
        parent: lives as long as this; the application unless given.
    """

    def __init__(
        self,
        app: QGuiApplication,
        settings: Settings,
        screen: Screen | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or app)
        self._app = app
        self._settings = settings
        self.screen = screen or this_screen()
        self._left_alone = self.allowed
        if self.screen.can_hide:
            app.focusWindowChanged.connect(self._on_focus)

    @property
    def allowed(self) -> bool:
        """Return whether captures are allowed on this machine."""
        return self._settings.get(CAPTURE) == ALLOWED

    def allow(self, allowed: bool) -> None:
        """Allow or forbid captures from now on, for all windows that are open."""
        self._settings.put(CAPTURE, ALLOWED if allowed else FORBIDDEN)
        self._left_alone = False
        for window in self._app.topLevelWindows():
            self._on_focus(window)

    def _on_focus(self, window: QWindow | None) -> None:
        if window is None or self._left_alone or window.property(OPEN_TO_CAPTURE):
            return
        self.screen.hide(int(window.winId()), not self.allowed)


def open_to_capture(widget: QWidget) -> None:
    """Leave the window of a widget out of what captures are kept from."""
    widget.winId()
    handle = widget.windowHandle()
    handle.setProperty(OPEN_TO_CAPTURE, True)


def shield() -> CaptureShield:
    """Return the shield of the running application; one is made where the program made none."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app.findChild(CaptureShield) or CaptureShield(app, Settings())


def this_screen() -> Screen:
    """Return what this system offers."""
    offered = {"win32": _windows, "darwin": _mac}.get(sys.platform)
    return OpenScreen() if offered is None else offered()


if sys.platform == "win32":

    def _windows() -> Screen:
        return WindowsScreen(ctypes.windll.user32)

else:

    def _windows() -> Screen:
        return OpenScreen()


def _mac() -> Screen:
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.objc_msgSend.restype = ctypes.c_void_p
    objc.sel_registerName.restype = ctypes.c_void_p
    return MacScreen(objc)
