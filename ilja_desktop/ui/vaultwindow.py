"""The frame of an opened vault: notes and messages above the rooms, lock and help.

Which rooms there are, the windows built on it say; it owns no data.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.help.room import HelpRoom
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.frame import SMALLEST, Frame, Room
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.navigation import Person
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.privacy.barredbanner import BarredBanner
from ilja_desktop.ui.settings.backupwatch import BackupWatch
from ilja_desktop.ui.unlock.dayquestion import ask_about_day
from ilja_desktop.ui.unlock.presence import PresenceDesk
from ilja_desktop.ui.unlock.strip import LockStrip

R = TypeVar("R", bound=QWidget)


class VaultWindow(QWidget):
    """Everything that is shown while a vault is open, but for its rooms.

    Signals:
        lock_wanted: everything typed is handed on; the program may lock.
        stay_open_wanted, stay_open_over: conference mode shall begin, or end.
    """

    lock_wanted = Signal()
    stay_open_wanted = Signal()
    stay_open_over = Signal()

    def __init__(self, desk: Desk, work: Work, theme: Theme, *, practice: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._theme = theme
        self._explained = ""
        self._locking = False
        self._changes = Changes(desk.on_change, self)
        self._presence = PresenceDesk(desk.access.prove, desk.own_keys.take_pin, work, self)
        self.frame = Frame(self._rooms(), _person(desk))
        self.strip = LockStrip(self.stay_open_over.emit)
        self.messages = MessageBar(margin=Space.XXL)
        progress = Progress(self)
        self.backups = BackupWatch(desk, work, progress, self.messages)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        if practice:
            inside.addWidget(self._practice_note())
        inside.addWidget(BarredBanner(desk, work, self._changes))
        for line in (self.strip, self.messages, progress):
            inside.addWidget(line)
        inside.addWidget(self.frame, 1)
        self.setMinimumSize(SMALLEST)
        self.frame.theme_toggled.connect(theme.toggle)
        self.frame.help_requested.connect(self.open_help)
        self.frame.settings_requested.connect(lambda: self.frame.open("settings"))
        self.frame.lock_requested.connect(self.lock)

    def _practice_note(self) -> Note:
        note = Note(self.tr("Übungsdaten: alle Menschen und Stellen sind erfunden."), Tone.INFO)
        note.setProperty("strip", True)
        return note

    @abstractmethod
    def _rooms(self) -> tuple[Room, ...]:
        """Return the rooms of this window; "settings" and "help" are among them."""

    def _open(self, room_id: str, kind: type[R]) -> R:
        """Bring a room to the front, and return it as what it is."""
        room = self.frame.open(room_id)
        assert isinstance(room, kind)
        return room

    def flush(self) -> None:
        """Hand everything that is typed on to the store lane, also from sheets in front."""
        for autosave in self.window().findChildren(Autosave):
            autosave.flush()

    def lock(self) -> None:
        """Hand on what is typed, take no more, and ask the program to lock."""
        if self._locking:
            return
        self._locking = True
        self.flush()
        self.setEnabled(False)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.lock_wanted.emit()

    def warn_of_power(self, percent: int) -> None:
        """Say that the battery runs low; what is typed is saved first."""
        self.flush()
        words = self.tr(
            "Akku unter {percent} %: Alles gesichert. Jetzt Vereinbarungsliste drucken."
        )
        self.messages.warn(words.format(percent=percent))

    @property
    def changes(self) -> Changes:
        """Return what tells that something was committed."""
        return self._changes

    def arrive(self) -> None:
        """Take the focus where a morning begins."""
        self.frame.open(self._rooms()[0].id)
        ask_about_day(self._desk.workplace, self.window())

    def open_help(self) -> None:
        """Show the help on the room in front; the way back leads there."""
        front = self.frame.current
        room = self._open("help", HelpRoom)
        if front != "help":
            self._explained = front
            room.open(front)

    def _leading_back(self, room: HelpRoom) -> HelpRoom:
        room.left.connect(lambda: self.frame.open(self._explained))
        return room


def _person(desk: Desk) -> Person:
    given, _, family = desk.user.display_name.rpartition(" ")
    roles = sorted((word(role) for role in desk.user.roles), key=len)
    return Person(given, family or desk.user.name, roles[0] if roles else "")
