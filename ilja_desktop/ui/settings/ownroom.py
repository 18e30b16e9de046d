"""What a volunteer can set: how the window looks, backups, and what this device is worth."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.capture import shield
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.backupcard import BackupCard
from ilja_desktop.ui.settings.devicecard import DeviceCard
from ilja_desktop.ui.settings.lookcard import LookCard
from ilja_desktop.ui.settings.placecard import PlaceCard
from ilja_desktop.ui.settings.surfacecard import SurfaceCard


class OwnSettingsRoom(Page):
    """The settings of somebody who keeps nobody else's vault."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, theme: Theme) -> None:
        super().__init__(PageHead(QCoreApplication.translate("SettingsRoom", "Einstellungen")))
        self._backup = BackupCard(desk, work, self.messages)
        device = DeviceCard(desk, work, self.messages)
        for card in (LookCard(theme), self._backup, device, PlaceCard(desk, work)):
            self.add(card)
        self.add(SurfaceCard(shield()))
        self.body.addStretch(1)
        changes.happened.connect(self._on_changes_happened)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.OFFICE):
            self._backup.refresh()
