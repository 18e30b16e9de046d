"""The list of destinations in use with its source, and the office's own in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.destinationsheet import DestinationSheet
from ilja_desktop.ui.settings.ownlistcard import OwnListCard


class DestinationCard(OwnListCard[DestinationList]):
    """Says by which list young people are followed up, and lets the office keep its own."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        title = QCoreApplication.translate("DestinationCard", "Verbleib")
        about = QCoreApplication.translate(
            "DestinationCard",
            "Schlüssel, Berichtsgruppen und Regeln der Nachfrage nach dem Verbleib. Was "
            "schon in Akten steht, bleibt in der Liste.",
        )
        super().__init__(title, about, desk.destination_lists, desk, work, messages)

    def described(self, listed: DestinationList) -> str:
        """Override OwnListCard."""
        words = self.tr("{n} Verbleibe. Quelle: {source}. Stand: {day}.")
        return words.format(n=len(listed.destinations), source=listed.source, day=day(listed.as_of))

    def sheet(self) -> tuple[Sheet, str]:
        """Override OwnListCard."""
        asking = DestinationSheet(self._desk, self._work, self.window())
        return asking, self.tr("Die Verbleibsliste gilt ab sofort.")
