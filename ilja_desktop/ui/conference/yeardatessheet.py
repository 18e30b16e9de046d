"""The fixed dates of a year, suggested from a series and put into the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference, ConferenceDraft
from ilja_desktop.domain.conferenceseries import Series
from ilja_desktop.domain.dateconflict import DateConflict
from ilja_desktop.services.conferenceseries import SuggestedDate
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.conflictlist import ConflictList
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.daypicker import DayPicker
from ilja_desktop.ui.kit.daywords import long_day
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.work import Work


class DateEntry(Card):
    """One date: taken or not, on another day if wanted, with what speaks against it.

    Signals:
        moved: another day was typed.
    """

    moved = Signal()

    def __init__(self, suggested: SuggestedDate, series: Series, today: Callable[[], date]) -> None:
        super().__init__()
        self._draft, self._series = suggested.draft, series
        words = self.tr("Konferenz {number} planen").format(number=suggested.draft.number)
        self.take = WrappedCheck(words)
        self.take.setChecked(True)
        self.day = DayPicker(today)
        self.day.name(self.tr("Tag der Konferenz {number}").format(number=suggested.draft.number))
        self.day.show_day(suggested.draft.held_on)
        self._said = Label("", Text.MUTED)
        self.conflicts = ConflictList()
        for part in (self.take, self.day, self._said, self.conflicts):
            self.add(part)
        self.day.edited.connect(self.moved)
        self._say()
        self.conflicts.show_conflicts(suggested.conflicts)

    def draft(self) -> ConferenceDraft:
        """Return the conference on the day that is typed, its deadline moved along."""
        day = self.day.day()
        deadline = day - timedelta(days=self._series.deadline_days) if day is not None else None
        return replace(self._draft, held_on=day, reporting_deadline=deadline)

    def show_conflicts(self, found: tuple[DateConflict, ...]) -> None:
        """Show what speaks against the day that is typed."""
        self._say()
        self.conflicts.show_conflicts(found, with_day=self.day.day() is not None)

    def _say(self) -> None:
        draft = self.draft()
        if draft.held_on is None or draft.reporting_deadline is None:
            self._said.setText(self.tr("Bitte einen Tag eintragen."))
            return
        words = self.tr("{day}, Meldeschluss {deadline}")
        self._said.setText(
            words.format(day=long_day(draft.held_on), deadline=long_day(draft.reporting_deadline))
        )


class YearDatesSheet(Sheet):
    """Asks which of the suggested dates shall stand in the plan."""

    def __init__(self, desk: Desk, work: Work, series: Series, year: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("YearDatesSheet", "Termine {year}: {name}")
        super().__init__(
            title.format(year=year, name=series.name),
            QCoreApplication.translate("YearDatesSheet", "Termine planen"),
            QCoreApplication.translate(
                "YearDatesSheet", "Vorgeschlagen sind Tage ohne Feiertag und außerhalb der Ferien."
            ),
            parent,
        )
        self._desk, self._work, self._series = desk, work, series
        self.entries: list[DateEntry] = []
        self.resize(look().px(640), look().px(720))
        self.confirmed.connect(self._on_confirmed)
        job = partial(desk.series.suggest, series.id, year)
        work.run(self, job, self._show, self.messages.refuse)

    def _show(self, suggested: tuple[SuggestedDate, ...]) -> None:
        if not suggested:
            self.add(Note(self.tr("Alle Termine dieses Jahres sind schon geplant."), Tone.OK))
            self.confirm.refuse(self.tr("Es ist nichts mehr zu planen."))
        for each in suggested:
            entry = DateEntry(each, self._series, self._desk.workplace.today)
            entry.moved.connect(partial(self._look_again, entry))
            self.entries.append(entry)
            self.add(entry)
        self.body.addStretch(1)
        if self.entries:
            self.entries[0].day.setFocus()

    def _look_again(self, entry: DateEntry) -> None:
        job = partial(self._desk.planning.conflicts, entry.draft())
        self._work.run(self, job, entry.show_conflicts, self.messages.refuse)

    def _on_confirmed(self) -> None:
        drafts = [entry.draft() for entry in self.entries if entry.take.isChecked()]
        job = partial(self._desk.series.plan, self._series.id, drafts)
        self._work.run(self, job, self._on_planned, self.messages.refuse)

    def _on_planned(self, _made: tuple[Conference, ...]) -> None:
        self.accept()
