"""Asks for the quarters of a summary and how strictly it is protected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.summaryorder import HIGHEST_THRESHOLD, LOWEST_THRESHOLD
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.report.quarters import quarters


class PeriodForm(Card):
    """From which quarter to which, and the smallest number that may be named.

    Signals:
        changed: something else is chosen.
        wanted: the summary shall be made.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("PeriodForm", "Zeitraum"))
        self._today = desk.workplace.today
        self._quarters = quarters(self._today())
        self.start = self._box(self.tr("Vom Quartal"))
        self.end = self._box(self.tr("Bis zum Quartal"))
        self.threshold = CalmComboBox()
        self.threshold.setAccessibleName(self.tr("Kleinste Zahl, die genannt wird"))
        for number in range(LOWEST_THRESHOLD, HIGHEST_THRESHOLD + 1):
            self.threshold.addItem(str(number), number)
        self._warning = Note("", Tone.WARN)
        self.make = Button(self.tr("Zusammenfassung erstellen"), Kind.PRIMARY, "chart-column")
        self.make.clicked.connect(self.wanted)
        for box in (self.start, self.end, self.threshold):
            box.currentIndexChanged.connect(self._on_chosen)
        self._build()
        self._on_chosen()

    def period(self) -> SummaryPeriod | None:
        """Return the chosen quarters, or nothing if they end before they begin."""
        start = self._quarters[self.start.currentIndex()].start
        end = self._quarters[self.end.currentIndex()].end
        return SummaryPeriod(start, end) if start <= end else None

    def least(self) -> int:
        """Return the smallest number that may be named."""
        return int(self.threshold.currentData())

    def propose(self, least: int) -> None:
        """Choose the smallest number by the office's rules."""
        self.threshold.setCurrentIndex(max(0, self.threshold.findData(least)))

    def _build(self) -> None:
        self.add(_field(self.start, self.tr("Vom Quartal")))
        self.add(_field(self.end, self.tr("Bis zum Quartal")))
        hint = self.tr(
            "Kleinere Zahlen erscheinen nirgends, und auch keine, aus denen sie sich errechnen "
            "ließen."
        )
        self.add(_field(self.threshold, self.tr("Kleinste Zahl, die genannt wird"), hint))
        self.add(self._warning)
        self.add(row(Grow(self.make)))

    def _box(self, name: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        for quarter in self._quarters:
            start = quarter.start
            name = self.tr("{number}. Quartal {year}").format(
                number=(start.month + 2) // 3, year=start.year
            )
            running = self.tr("{quarter} (läuft noch)").format(quarter=name)
            box.addItem(name if quarter.is_over(self._today()) else running)
        box.setCurrentIndex(1)
        return box

    def _on_chosen(self) -> None:
        period = self.period()
        turned = self.tr("Das Ende liegt vor dem Beginn. Bitte ein späteres Quartal wählen.")
        running = self.tr(
            "Das Quartal läuft noch. Ist eine Zusammenfassung herausgegeben, kann für denselben "
            "Zeitraum keine mit anderen Zahlen mehr folgen."
        )
        open_end = period is not None and not period.is_over(self._today())
        text = turned if period is None else running if open_end else ""
        self._warning.label.setText(text)
        self._warning.setVisible(bool(text))
        self.make.refuse(turned if period is None else "")
        self.changed.emit()


def _field(box: CalmComboBox, label: str, hint: str = "") -> QWidget:
    title = Label(label, Text.STRONG)
    title.setBuddy(box)
    parts = column(title, box, gap=Space.XS)
    if hint:
        parts.addWidget(WrappedLabel(hint, Text.CAPTION))
        box.setAccessibleDescription(hint)
    return boxed(parts)
