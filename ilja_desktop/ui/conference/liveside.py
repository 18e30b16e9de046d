"""Beside the open item: how long it takes, who is at the table, what the consent allows."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.consentcard import ConsentCard
from ilja_desktop.ui.conference.livesession import LiveView
from ilja_desktop.ui.conference.tablecard import TableCard
from ilja_desktop.ui.conference.timecard import TimeCard
from ilja_desktop.ui.kit.layout import Stretch, boxed, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.tokens import Space

_WIDTH, _HEIGHT = 244, 260


class LiveSide(QWidget):
    """Shows three cards of the open item, and nothing of it while the screen is veiled."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.time = TimeCard(desk.workplace.clock)
        self.table = TableCard()
        self.consent = ConsentCard()
        self._asked: tuple[str, ...] = ()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        cards = column(self.time, self.table, self.consent, Stretch(), gap=Space.M)
        inside.addWidget(scroll_area(boxed(cards)))
        self.setMinimumSize(look().px(_WIDTH), look().px(_HEIGHT))

    def show_view(self, view: LiveView) -> None:
        """Show the open item; the keyboard goes to whoever has to leave first."""
        item, pauses = view.item, view.conference.conference.pauses
        leaving = item.must_leave if item is not None else ()
        if item is None:
            self._clear(view)
        else:
            self.time.show_item(item.item, pauses)
            self.table.show_view(item)
            if leaving:
                self.consent.veil()
            else:
                self.consent.show_view(item)
        if leaving != self._asked and self.isVisible():
            self.table.ask_to_leave()
        self._asked = leaving

    def _clear(self, view: LiveView) -> None:
        self.consent.forget()
        self.table.forget()
        if view.topic is None or view.topic.called_at is None:
            self.time.stop()
        else:
            self.time.show_item(view.topic, view.conference.conference.pauses)
