"""School holidays: the list in use with its source, and the office's own in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.holiday import OwnSchoolHolidays, SchoolHolidays
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.holidaysheet import HolidaySheet


class HolidayCard(Card):
    """Says which school holidays planning goes by, and lets the office keep its own list."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("HolidayCard", "Schulferien"))
        self._desk, self._work, self._messages = desk, work, messages
        self._state = column()
        self.change = Button(self.tr("Liste ändern"), icon="pencil")
        self.back = Button(self.tr("Liste des Programms nehmen"), icon="rotate-ccw")
        self.add(
            WrappedLabel(
                self.tr(
                    "Feiertage berechnet das Programm nach dem Feiertagsgesetz NRW. Schulferien "
                    "und freie Tage Ihrer Schulen stehen in dieser Liste."
                ),
                Text.MUTED,
            )
        )
        self.body.addLayout(self._state)
        self.add(Flow(self.change, self.back))
        allowed = may(desk.user, Right.ADMINISTER)
        self._refused = "" if allowed else self.tr("Dafür fehlt Ihnen die Aufgabe im Programm.")
        self.change.refuse(self._refused)
        self.change.clicked.connect(self._open)
        self.back.clicked.connect(self._go_back)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.free_days.own, self._show, self._messages.refuse)

    def _show(self, own: OwnSchoolHolidays | None) -> None:
        clear(self._state)
        listed = self._desk.free_days.shipped() if own is None else own
        words = self.tr("{n} Zeiträume bis {last}. Quelle: {source}. Stand: {day}.").format(
            n=len(listed.periods),
            last=day(listed.known_until),
            source=listed.source,
            day=day(listed.as_of),
        )
        self._state.addWidget(WrappedLabel(words))
        today, known = self._desk.workplace.today(), listed.known_until
        if known is None or (known - today).days < _SOON:
            hint = self.tr("Die Liste reicht nicht mehr weit. Bitte ergänzen.")
            self._state.addWidget(Note(hint, Tone.WARN))
        shipped = own is None or _same(own, self._desk.free_days.shipped())
        in_use = self.tr("Diese Liste ist schon in Gebrauch.") if shipped else ""
        self.back.refuse(self._refused or in_use)

    def _open(self) -> None:
        sheet = HolidaySheet(self._desk, self._work, self.window())
        sheet.accepted.connect(
            lambda: self._messages.done(self.tr("Die Ferienliste gilt ab sofort."))
        )
        sheet.open()

    def _go_back(self) -> None:
        listed = self._desk.free_days.shipped()
        self._work.run(
            self, lambda: self._desk.free_days.decide(listed), self._show, self._messages.refuse
        )


_SOON = 366
"""Less than a year ahead: the next year cannot be planned by it."""


def _same(own: SchoolHolidays, other: SchoolHolidays) -> bool:
    return (own.source, own.as_of, own.periods) == (other.source, other.as_of, other.periods)
