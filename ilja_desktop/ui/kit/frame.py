"""The frame around every room: navigation at the left, the room at the right.

The caller declares the rooms; each is built when first opened. Below 1320 pixels, or while a room
asks for quiet, the navigation shrinks to a rail of icons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.navigation import Navigation, Person
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.tokens import Tone

RAIL_BELOW = 1320
SMALLEST = QSize(1024, 640)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One entry of the navigation.

    Args:
        id: stable name, such as ``cases``.
        title: the translated word.
        icon: a Lucide name.
        build: makes the room's widget when it is first opened.
        section: the translated heading above this entry, if a new section begins here.
        quiet: whether the navigation shrinks to the rail in this room.
        listed: whether it stands in the navigation; others are reached from rooms.
    """

    id: str
    title: str
    icon: str
    build: Callable[[], QWidget]
    section: str = ""
    quiet: bool = False
    listed: bool = True


class Frame(Stage):
    """Navigation and the stack of rooms.

    Args:
        rooms: what there is, in order.
        person: who is signed in.

    Signals:
        theme_toggled, help_requested, settings_requested, lock_requested: the buttons below.
        room_opened: another room is in front, by id.
    """

    theme_toggled = Signal()
    help_requested = Signal()
    settings_requested = Signal()
    lock_requested = Signal()
    room_opened = Signal(str)

    def __init__(
        self, rooms: Sequence[Room], person: Person, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rooms = {room.id: room for room in rooms}
        self._built: dict[str, QWidget] = {}
        self._current = ""
        self._quiet = False
        self._listed = [room for room in rooms if room.listed]
        self.navigation = Navigation(
            [(room.id, room.title, room.icon, room.section) for room in self._listed], person
        )
        self._stack = QStackedWidget()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.navigation)
        inside.addWidget(self._stack, 1)
        self._connect()

    @property
    def current(self) -> str:
        """Return the id of the room in front."""
        return self._current

    def room(self, room_id: str) -> QWidget:
        """Return a room's widget, built if need be.

        Raises:
            KeyError: there is no such room.
        """
        widget = self._built.get(room_id)
        if widget is None:
            widget = self._rooms[room_id].build()
            self._built[room_id] = widget
            self._stack.addWidget(widget)
        return widget

    def open(self, room_id: str, *, under: str = "") -> QWidget:
        """Bring a room to the front and give it the focus.

        Args:
            room_id: which.
            under: the listed room that stays marked, for rooms outside the navigation.
        """
        widget = self.room(room_id)
        self._current = room_id
        armed = self._ring.armed
        self._stack.setCurrentWidget(widget)
        self._ring.arm(armed)  # Qt moves the focus out of the hidden room as the Tab key would
        self.navigation.mark(under or room_id)
        self._choose_width()
        page = _page_in_front(widget)
        if page is not None:
            page.arrive()
        self.room_opened.emit(room_id)
        return widget

    def show_badge(self, room_id: str, count: int, tone: Tone = Tone.NEUTRAL) -> None:
        """Show how many things wait in a room; zero shows nothing."""
        self.navigation.show_badge(room_id, count, tone)

    def set_quiet(self, quiet: bool) -> None:
        """Shrink the navigation whatever the width, such as during a conference."""
        self._quiet = quiet
        self._choose_width()

    def minimumSizeHint(self) -> QSize:
        """Be no higher than the navigation needs; every room scrolls."""
        return QSize(SMALLEST.width(), self.navigation.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._choose_width()

    def _connect(self) -> None:
        self.navigation.chosen.connect(self._on_room_chosen)
        self.navigation.theme_toggled.connect(self.theme_toggled)
        self.navigation.help_requested.connect(self.help_requested)
        self.navigation.settings_requested.connect(self.settings_requested)
        self.navigation.lock_requested.connect(self.lock_requested)
        for at, room in enumerate(self._listed[:10], start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{at % 10}"), self)
            shortcut.activated.connect(lambda room_id=room.id: self.open(room_id))
        for keys, wish in (
            ("F1", self.help_requested),
            ("Ctrl+L", self.lock_requested),
            ("Ctrl+,", self.settings_requested),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(wish)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._switch_region)

    def _on_room_chosen(self, room_id: str) -> None:
        """Open a room; the marked one too, if a room outside the navigation is in front."""
        if room_id != self._current:
            self.open(room_id)

    def _switch_region(self) -> None:
        """Go from the navigation into the room and back (F6)."""
        self._ring.arm()
        room = self._built.get(self._current)
        if QApplication.focusWidget() not in self.navigation.findChildren(QWidget):
            self.navigation.take_focus()
        elif room is not None and (page := _page_in_front(room)) is not None:
            page.arrive()

    def _choose_width(self) -> None:
        room = self._rooms.get(self._current)
        narrow = self.width() / look().factor < RAIL_BELOW
        self.navigation.set_rail(narrow or self._quiet or (room is not None and room.quiet))


def _page_in_front(room: QWidget) -> Page | None:
    """Return the page a room shows, if it shows one."""
    pages = [room] if isinstance(room, Page) else room.findChildren(Page)
    return next((page for page in pages if page.isVisibleTo(room)), None)
