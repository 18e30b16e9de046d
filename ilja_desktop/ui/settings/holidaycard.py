"""School holidays: the list in use with its source, and the office's own in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.holiday import SchoolHolidays
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.holidaysheet import HolidaySheet
from ilja_desktop.ui.settings.ownlistcard import OwnListCard

_SOON = 366
"""Less than a year ahead: the next year cannot be planned by it."""


class HolidayCard(OwnListCard[SchoolHolidays]):
    """Says which school holidays planning goes by, and lets the office keep its own list."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        title = QCoreApplication.translate("HolidayCard", "Schulferien")
        about = QCoreApplication.translate(
            "HolidayCard",
            "Feiertage berechnet das Programm nach dem Feiertagsgesetz NRW. Schulferien "
            "und freie Tage Ihrer Schulen stehen in dieser Liste.",
        )
        super().__init__(title, about, desk.free_days, desk, work, messages)

    def described(self, listed: SchoolHolidays) -> str:
        """Override OwnListCard."""
        return self.tr("{n} Zeiträume bis {last}. Quelle: {source}. Stand: {day}.").format(
            n=len(listed.periods),
            last=day(listed.known_until),
            source=listed.source,
            day=day(listed.as_of),
        )

    def warning(self, listed: SchoolHolidays) -> str:
        """Override OwnListCard: the next year cannot be planned by a list that ends soon."""
        known = listed.known_until
        if known is None or (known - self._desk.workplace.today()).days < _SOON:
            return self.tr("Die Liste reicht nicht mehr weit. Bitte ergänzen.")
        return ""

    def sheet(self) -> tuple[Sheet, str]:
        """Override OwnListCard."""
        asking = HolidaySheet(self._desk, self._work, self.window())
        return asking, self.tr("Die Ferienliste gilt ab sofort.")
