"""What was written so far, month by month, with hours and fares."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.mentorlog import LogMonth, LogSum, MentorLogEntry, months_of, sum_of
from ilja_desktop.domain.money import euros
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.daywords import said
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.logcard import LogCard
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day


class LookBack(QWidget):
    """The log of one tandem.

    Signals:
        change_wanted: an entry that has not left yet.
    """

    change_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sent: frozenset[UUID] = frozenset()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.M)

    def show_log(self, log: tuple[MentorLogEntry, ...], sent: frozenset[UUID]) -> None:
        """Show entries, the latest month first.

        Args:
            log: the entries.
            sent: which of them left in a package.
        """
        self._sent = sent
        clear(self._lines)
        for month in months_of(log):
            self._show_month(month)
        if log:
            whole = self.tr("Zusammen: {sum}").format(sum=self._said(sum_of(log)))
            self._lines.addWidget(WrappedLabel(whole, Text.CAPTION))

    def _show_month(self, month: LogMonth) -> None:
        name = said(month.first, "MMMM yyyy")
        parts = (Label(name, Text.SUBTITLE), WrappedLabel(self._said(month.sum), Text.MUTED))
        self._lines.addLayout(column(*parts, gap=0))
        for entry in month.entries:
            self._lines.addWidget(self._card(entry))

    def _card(self, entry: MentorLogEntry) -> LogCard:
        if entry.read_at is not None:
            return LogCard(entry, (self.tr("Gelesen"), Tone.OK))
        if entry.uuid in self._sent:
            return LogCard(entry, (self.tr("Abgeschickt"), Tone.INFO))
        change = Button(self.tr("Ändern"), icon="pencil", extent=Extent.SMALL)
        change.setAccessibleName(self.tr("Ändern: {day}").format(day=day(entry.met_on)))
        change.clicked.connect(partial(self.change_wanted.emit, entry))
        return LogCard(entry, (self.tr("Noch hier"), Tone.NEUTRAL), change)

    def _said(self, total: LogSum) -> str:
        count = self.tr("1 Eintrag") if total.entries == 1 else self.tr("{count} Einträge")
        hours, minutes = divmod(total.minutes, 60)
        time = self.tr("{hours}:{minutes} Stunden").format(hours=hours, minutes=f"{minutes:02}")
        parts = [count.format(count=total.entries), time]
        if total.fare_cents:
            parts.append(self.tr("{sum} Fahrtkosten").format(sum=euros(total.fare_cents)))
        return " · ".join(parts)
