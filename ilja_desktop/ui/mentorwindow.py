"""The window on a volunteer's own vault: the same frame, and only the rooms they need (R13)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.help.room import HelpRoom
from ilja_desktop.ui.help.section import OF_VOLUNTEERS
from ilja_desktop.ui.kit.frame import Room
from ilja_desktop.ui.mentor.room import MentorRoom
from ilja_desktop.ui.mentor.trainingroom import TrainingRoom
from ilja_desktop.ui.package.room import PackageRoom
from ilja_desktop.ui.settings.ownroom import OwnSettingsRoom
from ilja_desktop.ui.vaultwindow import VaultWindow


class MentorWindow(VaultWindow):
    """Everything a volunteer sees while their vault is open."""

    def _rooms(self) -> tuple[Room, ...]:
        return tuple(
            Room(id=id, title=title, icon=icon, build=build, listed=listed)
            for id, title, icon, build, listed in (
                ("tandems", self.tr("Mein Tandem"), "heart-handshake", self._tandems, True),
                ("trainings", self.tr("Schulungen"), "graduation-cap", self._trainings, True),
                ("packages", self.tr("Austausch"), "usb", self._packages, True),
                ("settings", self.tr("Einstellungen"), "settings", self._settings, False),
                ("help", self.tr("Hilfe"), "circle-question-mark", self._help, False),
            )
        )

    def _tandems(self) -> QWidget:
        return MentorRoom(self._desk, self._work, self._changes)

    def _trainings(self) -> QWidget:
        return TrainingRoom(self._desk, self._work, self._changes)

    def _packages(self) -> QWidget:
        return PackageRoom(self._desk, self._work, self._changes)

    def _settings(self) -> QWidget:
        return OwnSettingsRoom(self._desk, self._work, self._changes, self._theme)

    def _help(self) -> QWidget:
        titles = [room.title for room in self._rooms() if room.listed]
        return self._leading_back(HelpRoom(titles, OF_VOLUNTEERS))
