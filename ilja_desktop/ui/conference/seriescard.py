"""The series of conferences with how many dates of the year are planned."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conferenceseries import Series
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.conferenceseries import SeriesLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.seriessheet import SeriesSheet
from ilja_desktop.ui.conference.yeardatessheet import YearDatesSheet
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work


class SeriesCard(Card):
    """Lists the series; each can be changed and makes the dates of this year or the next."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self._new = Button(
            QCoreApplication.translate("SeriesCard", "Reihe anlegen"),
            ButtonKind.GHOST,
            "calendar-plus",
            extent=Extent.SMALL,
        )
        super().__init__(QCoreApplication.translate("SeriesCard", "Reihen"), corner=self._new)
        self._desk, self._work, self._messages = desk, work, messages
        self._plans = may(desk.user, Right.PLAN_CONFERENCES)
        self._lines = column(gap=Space.M)
        self.body.addLayout(self._lines)
        self._new.clicked.connect(lambda: self.open_series(None))
        if not self._plans:
            self._new.hide()
        self.refresh()

    def refresh(self) -> None:
        """Look again: this year and the next."""
        self._work.run(self, self._read, self._show, self._messages.refuse)

    def open_series(self, series: Series | None) -> None:
        """Ask for a series."""
        sheet = SeriesSheet(self._desk, self._work, series, self.window())
        sheet.accepted.connect(lambda: self._messages.done(self.tr("Die Reihe ist gespeichert.")))
        sheet.open()

    def open_year(self, series: Series, year: int) -> None:
        """Ask for the dates of a year."""
        sheet = YearDatesSheet(self._desk, self._work, series, year, self.window())
        sheet.accepted.connect(
            lambda: self._messages.done(self.tr("Die Termine stehen im Jahresplan."))
        )
        sheet.open()

    def _read(self) -> tuple[tuple[SeriesLine, ...], tuple[SeriesLine, ...]]:
        year = self._desk.workplace.today().year
        return self._desk.series.lines(year), self._desk.series.lines(year + 1)

    def _show(self, found: tuple[tuple[SeriesLine, ...], tuple[SeriesLine, ...]]) -> None:
        clear(self._lines)
        this, after = found
        year = self._desk.workplace.today().year
        for now, then in zip(this, after, strict=True):
            self._lines.addWidget(self._line(now, then, year))
        if not this:
            words = self.tr(
                "Eine Reihe legt Ort, Zeit und Verfahren fest. Aus ihr entstehen die festen "
                "Termine eines Jahres auf einmal."
            )
            self._lines.addWidget(WrappedLabel(words, Text.MUTED))

    def _line(self, now: SeriesLine, then: SeriesLine, year: int) -> QWidget:
        series = now.series
        planned = self.tr("{year}: {n} von {of} Terminen geplant")
        counts = " · ".join(
            planned.format(year=y, n=len(line.planned), of=series.dates_per_year)
            for y, line in ((year, now), (year + 1, then))
        )
        words = TwoLines(series.name, f"{word(series.procedure)} · {series.place} · {counts}")
        parts: list[QWidget] = []
        if not series.active:
            parts.append(Pill(self.tr("Nicht in Gebrauch"), Tone.NEUTRAL))
        elif self._plans:
            for each in (year, year + 1):
                text = self.tr("Termine {year}").format(year=each)
                button = Button(text, extent=Extent.SMALL)
                button.setAccessibleName(f"{series.name}: {text}")
                button.clicked.connect(partial(self.open_year, series, each))
                parts.append(button)
        if self._plans:
            change = Button(self.tr("Ändern"), ButtonKind.GHOST, extent=Extent.SMALL)
            change.setAccessibleName(self.tr("{name} ändern").format(name=series.name))
            change.clicked.connect(partial(self.open_series, series))
            parts.append(change)
        return Adaptive(Grow(words), Flow(*parts), below=640)
