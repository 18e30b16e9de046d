"""Twelve months side by side, as many in a line as there is room for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ilja_desktop.services.planning import YearPlan
from ilja_desktop.ui.conference.monthdays import month_days, month_name
from ilja_desktop.ui.conference.monthtile import MonthTile
from ilja_desktop.ui.kit.button import Kind, RowButton
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text

_LEAST = 230


class YearGrid(QWidget):
    """Shows a year; every month is a button.

    Signals:
        month_chosen: a month shall be shown alone.
    """

    month_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._across = 0
        self._titles = [Label("", Text.STRONG) for _ in range(12)]
        self._tiles = [MonthTile() for _ in range(12)]
        self.buttons: list[RowButton] = []
        for number in range(12):
            inside = column(
                self._titles[number],
                self._tiles[number],
                gap=Space.XS,
                margins=(Space.S, Space.S, Space.S, Space.S),
            )
            button = RowButton("", inside, Kind.SECONDARY, self)
            button.clicked.connect(partial(self.month_chosen.emit, number + 1))
            self.buttons.append(button)
        self._arrange(3)

    def show_year(self, plan: YearPlan) -> None:
        """Show the months of a year."""
        for number in range(12):
            name = month_name(plan.year, number + 1)
            days = month_days(plan, number + 1)
            self._titles[number].setText(name)
            self._tiles[number].show_days(days)
            self.buttons[number].setAccessibleName(days.said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() // look().px(_LEAST)
        self._arrange(next((n for n in (4, 3, 2) if n <= room), 1))

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number // across, number % across)
        for place in range(4):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
