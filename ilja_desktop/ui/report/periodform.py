"""Asks for the time of a summary: whole quarters, or all until a cut-off date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.periodwords import period_words
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.report.labelled import labelled
from ilja_desktop.ui.report.quarters import quarters

_QUARTERS, _CUT_OFF = range(2)


class PeriodForm(Card):
    """From which quarter to which, or until which quarter's end.

    Signals:
        changed: another time is chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("PeriodForm", "Zeitraum"))
        self._today = desk.workplace.today()
        self._quarters = quarters(self._today)
        words = (self.tr("Quartale"), self.tr("Stichtag"))
        self.kind = Segment(self.tr("Zeitraum oder Stichtag"), words, wide=True)
        self.start, self.end, self.cut_off = CalmComboBox(), CalmComboBox(), CalmComboBox()
        self._warning = Note("", Tone.WARN)
        for box in (self.start, self.end):
            box.addItems([self._named(quarter) for quarter in self._quarters])
            box.setCurrentIndex(1)
        self.cut_off.addItems([day(quarter.end) for quarter in self._quarters])
        self.cut_off.setCurrentIndex(1)
        self._from = labelled(self.start, self.tr("Vom Quartal"))
        self._to = labelled(self.end, self.tr("Bis zum Quartal"))
        hint = self.tr("Gezählt wird alles, was bis zu diesem Tag beraten wurde.")
        self._until = labelled(self.cut_off, self.tr("Stichtag"), hint)
        for part in (self.kind, self._from, self._to, self._until, self._warning):
            self.add(part)
        self.kind.currentChanged.connect(self._on_chosen)
        for box in (self.start, self.end, self.cut_off):
            box.currentIndexChanged.connect(self._on_chosen)
        self._warn()

    def period(self) -> SummaryPeriod | None:
        """Return the chosen time, or nothing if it ends before it begins."""
        if self.kind.currentIndex() == _CUT_OFF:
            end = self._quarters[self.cut_off.currentIndex()].end
            return SummaryPeriod.until(end.year, (end.month + 2) // 3)
        start = self._quarters[self.start.currentIndex()].start
        end = self._quarters[self.end.currentIndex()].end
        return SummaryPeriod(start, end) if start <= end else None

    def longer(self) -> SummaryPeriod | None:
        """Return the chosen quarters and the one before them; nothing where there is none."""
        period, at = self.period(), self.start.currentIndex()
        if period is None or period.whole_past or at + 1 >= len(self._quarters):
            return None
        return SummaryPeriod(self._quarters[at + 1].start, period.end)

    def choose(self, period: SummaryPeriod) -> None:
        """Choose a time that is on the lists."""
        for at, quarter in enumerate(self._quarters):
            if quarter.start == period.start:
                self.start.setCurrentIndex(at)
            if quarter.end == period.end:
                self.end.setCurrentIndex(at)
                self.cut_off.setCurrentIndex(at)
        self.kind.setCurrentIndex(_CUT_OFF if period.whole_past else _QUARTERS)

    def _named(self, quarter: SummaryPeriod) -> str:
        name = period_words(quarter)
        running = self.tr("{quarter} (läuft noch)").format(quarter=name)
        return name if quarter.is_over(self._today) else running

    def _on_chosen(self) -> None:
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        period = self.period()
        until = self.kind.currentIndex() == _CUT_OFF
        self._from.setVisible(not until)
        self._to.setVisible(not until)
        self._until.setVisible(until)
        text = self.tr("Das Ende liegt vor dem Beginn. Bitte ein späteres Quartal wählen.")
        if period is not None:
            text = (
                ""
                if period.is_over(self._today)
                else self.tr(
                    "Das Quartal läuft noch. Wenige neue Fälle, die nach einer Herausgabe "
                    "dazukommen, können erst später gezählt werden."
                )
            )
        self._warning.label.setText(text)
        self._warning.setVisible(bool(text))
