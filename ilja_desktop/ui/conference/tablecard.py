"""The people at the table for the open item, each with the verdict in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.services.itemview import ItemView, SeatLine
from ilja_desktop.ui.conference.seatrow import SeatNote, SeatRow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear, line_across
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


class TableCard(Card):
    """Shows who sits there, those who must leave first.

    Signals:
        noted: something happened to somebody; attendance id and ``SeatNote``.
        seat_wanted: somebody joins.
    """

    noted = Signal(int, object)
    seat_wanted = Signal()

    def __init__(self) -> None:
        self._count = Pill("")
        super().__init__("\N{NO-BREAK SPACE}", corner=self._count)
        self.heading.setText(self.tr("Am Tisch"))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.join = Button(self.tr("Person hinzufügen"), Kind.GHOST, "user-plus", Extent.SMALL)
        self.join.clicked.connect(self.seat_wanted)
        self.body.setSpacing(Space.S)
        self.add(self._rows)
        self.add(self.join)
        self._shown: object = None

    def show_view(self, view: ItemView) -> None:
        """Show everybody who was seated."""
        veiled = bool(view.must_leave)
        if (view.seats, veiled) == self._shown:
            return
        self._shown = (view.seats, veiled)
        clear(self._rows)
        for at, line in enumerate(sorted(view.seats, key=_order)):
            if at:
                self._rows.addWidget(line_across())
            made = SeatRow(line, veiled=veiled)
            made.noted.connect(partial(self._on_noted, line))
            self._rows.addWidget(made)
        present = sum(line.attendance.present for line in view.seats)
        words = self.tr("{present} von {all}").format(present=present, all=len(view.seats))
        self._count.show_state(words, Tone.BAD if veiled else Tone.OK)
        self._count.show()
        self.join.setEnabled(True)

    def forget(self) -> None:
        """Show nothing of the item."""
        self._shown = None
        clear(self._rows)
        self._rows.addWidget(WrappedLabel(self.tr("Kein Fall aufgerufen."), Text.MUTED))
        self._count.hide()
        self.join.setEnabled(False)

    def _on_noted(self, line: SeatLine, note: SeatNote) -> None:
        self.noted.emit(line.attendance.id, note)


def _order(line: SeatLine) -> tuple[bool, int, int]:
    verdicts = (SeatVerdict.LEAVES, SeatVerdict.STAYS_PARTLY, SeatVerdict.STAYS)
    present = line.attendance.present
    return not present, verdicts.index(line.seat.verdict) if present else 0, line.attendance.id
