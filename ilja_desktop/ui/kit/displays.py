"""The screens of this machine, behind one interface: which is ours, which is the projector's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.outputs import counter

_BUILT_IN = ("edp", "lvds", "dsi", "built-in", "color lcd")


class Layout(Enum):
    """How the screens belong together."""

    SINGLE = "single"
    EXTENDED = "extended"
    MIRRORED = "mirrored"
    """The projector shows what the laptop shows."""


@dataclass(frozen=True, slots=True)
class Display:
    """One screen."""

    name: str
    area: QRect
    primary: bool = False


def layout_of(displays: Sequence[Display], outputs: int = 0) -> Layout:
    """Return how some screens belong together.

    Args:
        displays: all there are.
        outputs: of the machine that are switched on; 0 if it cannot be told.
    """
    pairs = combinations(displays, 2)
    if outputs > len(displays) or any(a.area.intersects(b.area) for a, b in pairs):
        return Layout.MIRRORED
    return Layout.EXTENDED if len(displays) > 1 else Layout.SINGLE


def home_of(displays: Sequence[Display]) -> Display:
    """Return the screen of whoever works here: the laptop's own, else the first one."""
    own = (one for one in displays if one.name.casefold().startswith(_BUILT_IN))
    first = (one for one in displays if one.primary)
    return next(own, None) or next(first, None) or displays[0]


def farthest_from(displays: Sequence[Display], area: QRect) -> Display | None:
    """Return a screen a window does not stand on; none if there is only its own."""
    overlaps = [(_shared(one.area, area), at, one) for at, one in enumerate(displays)]
    if len(overlaps) < 2:
        return None
    _, _, found = min(overlaps, key=lambda each: (each[0], not each[2].primary, -each[1]))
    return found


class Displays(QObject):
    """What the screens are; itself it asks Qt.

    Args:
        parent: lives as long as this.
        outputs: counts the picture outputs that are switched on.

    Signals:
        changed: a screen came, went, or moved.
    """

    changed = Signal()

    def __init__(self, parent: QObject, outputs: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._outputs = outputs or _counted_here()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_added)
        app.screenRemoved.connect(lambda _screen: self.changed.emit())
        app.primaryScreenChanged.connect(lambda _screen: self.changed.emit())
        for screen in app.screens():
            screen.geometryChanged.connect(lambda _area: self.changed.emit())

    def displays(self) -> tuple[Display, ...]:
        """Return all screens."""
        first = QGuiApplication.primaryScreen()
        return tuple(
            Display(screen.name(), screen.geometry(), screen == first)
            for screen in QGuiApplication.screens()
        )

    def layout(self) -> Layout:
        """Return how they belong together now."""
        return layout_of(self.displays(), self._outputs())

    def keep_home(self, window: QWidget) -> None:
        """Bring a window to the screen of whoever works here, if it stands elsewhere.

        What asks for a password names people; it never comes up on a projector.
        """
        home = home_of(self.displays()).area
        if not home.contains(window.geometry().center()):
            window.resize(window.size().boundedTo(home.size()))
            window.move(home.center() - window.rect().center())

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(lambda _area: self.changed.emit())
        self.changed.emit()


def _counted_here() -> Callable[[], int]:
    """Return what counts outputs; where windows are not drawn to real screens there are none."""
    real = QGuiApplication.platformName() in ("xcb", "wayland", "windows", "cocoa")
    return counter() if real else lambda: 0


def _shared(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height()
