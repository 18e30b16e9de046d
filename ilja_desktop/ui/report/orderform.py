"""Collects an order: the time, the tables, how they are protected, and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.axis import parts_of
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.summaryfacts import Counted
from ilja_desktop.domain.summaryorder import ReadySummary, SummaryOrder
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.layout import Grow, clear, column, row
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import label_words
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.periodform import PeriodForm
from ilja_desktop.ui.report.protectionform import ProtectionForm
from ilja_desktop.ui.report.recipientform import RecipientForm
from ilja_desktop.ui.report.tablescard import TablesCard

CALM_MS = 600
"""So long nothing is chosen before a preview is made anew."""


class OrderForm(QWidget):
    """The left side of the builder.

    Signals:
        changed: what is shown is no longer what is chosen.
        wanted: an order as ``SummaryOrder``, after a moment of calm or at the button.
        refused: the variables may not be read, with the refusal.
    """

    changed = Signal()
    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._percentages_from = SummaryOrder.percentages_from
        self._least = SummaryOrder.threshold
        self._groups_only: frozenset[str] = frozenset()
        self._joined: frozenset[tuple[str, str]] = frozenset()
        self._titles: dict[str, str] = {}
        self.period = PeriodForm(desk)
        self.tables = TablesCard()
        self.protection = ProtectionForm()
        self.recipient = RecipientForm()
        self.make = Button(self.tr("Vorschau erstellen"), Kind.PRIMARY, "chart-column")
        self._coarse = column(gap=Space.XS)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._ask)
        self.make.clicked.connect(self._ask)
        self.protection.body.addLayout(self._coarse)
        parts = (self.period, self.tables, self.protection, self.recipient)
        self.setLayout(column(row(Grow(self.make)), *parts, gap=Space.L))
        for part in (self.period, self.tables, self.protection):
            part.changed.connect(self._on_changed)
        self.tables.ready_chosen.connect(self._on_ready)
        ready = desk.summaries.ready()
        self.recipient.propose(ready[0])
        self._check()
        work.run(self, desk.summaries.variables, partial(self._offer, ready), self.refused.emit)

    def _offer(self, ready: Sequence[ReadySummary], variables: tuple[Counted, ...]) -> None:
        self._titles = {axis.code: axis.title for each in variables for axis in each.axes}
        self.tables.offer(ready, variables)
        self._check()

    def arrive(self) -> None:
        """Begin with the period, which is what most come for."""
        self.period.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self, policy: PolicyDraft) -> None:
        """Choose the smallest number by the office's rules, quietly."""
        self._percentages_from = policy.percentages_from
        self._least = policy.min_cell_count
        self.protection.blockSignals(True)
        self.protection.offer_from(self._least)
        self.protection.blockSignals(False)
        self._choose_least(self._least)

    def _on_ready(self, ready: ReadySummary) -> None:
        self.recipient.propose(ready)
        self._choose_least(max(self._least, ready.least))

    def _choose_least(self, least: int) -> None:
        self.protection.blockSignals(True)
        self.protection.choose(least, self.protection.way())
        self.protection.blockSignals(False)

    def order(self) -> SummaryOrder | None:
        """Return what is chosen; nothing as long as it cannot be made."""
        period = self.period.period()
        if period is None or not self.tables.tables:
            return None
        return SummaryOrder(
            period=period,
            tables=tuple(self.tables.tables),
            threshold=self.protection.least(),
            method=self.protection.way(),
            percentages_from=self._percentages_from,
            groups_only=self._groups_only,
            joined=self._joined,
            beside_earlier=self.tables.earlier.isChecked(),
        )

    def longer(self, order: SummaryOrder) -> SummaryOrder | None:
        """Return the same order of a longer time."""
        period = self.period.longer()
        return None if period is None else replace(order, period=period)

    def take(self, order: SummaryOrder) -> None:
        """Choose what an order says, and ask for it at once."""
        self._groups_only, self._joined = order.groups_only, order.joined
        self.period.choose(order.period)
        self.tables.show_tables(order.tables)
        self.protection.choose(order.threshold, order.method)
        self._show_coarse()
        self._ask()

    def _show_coarse(self) -> None:
        clear(self._coarse)
        groups, one = (
            self.tr("{variable}: nur Obergruppen"),
            self.tr("{variable}: {parts} zusammen"),
        )
        said = [groups.format(variable=self._title(code)) for code in sorted(self._groups_only)]
        for axis, code in sorted(self._joined):
            said.append(one.format(variable=self._title(axis), parts=", ".join(parts_of(code))))
        for words in said:
            box = WrappedCheck(words)
            box.setChecked(True)
            box.toggled.connect(self._forget_coarse)
            self._coarse.addWidget(box)

    def _title(self, code: str) -> str:
        return label_words(self._titles.get(code, code))

    def _forget_coarse(self, _kept: bool) -> None:
        self._groups_only, self._joined = frozenset(), frozenset()
        self._show_coarse()
        self._on_changed()

    def _on_changed(self) -> None:
        self.changed.emit()
        if self._check():
            self._calm.start()

    def _check(self) -> bool:
        """Let only be asked for what can be made; tell whether it can."""
        self._calm.stop()
        possible = self.order() is not None
        missing = self.tr("Bitte erst einen Zeitraum und Tabellen wählen.")
        self.make.refuse("" if possible else missing)
        return possible

    def _ask(self) -> None:
        self._calm.stop()
        order = self.order()
        if order is not None:
            self.wanted.emit(order)
