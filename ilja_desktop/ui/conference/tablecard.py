"""The people at the table for the open item, each with the verdict in words."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.services.itemview import ItemView, SeatLine
from ilja_desktop.ui.conference.seatrow import SeatNote, SeatRow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, line_across, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


class TableCard(Card):
    """Shows who sits there, those who must leave first.

    Signals:
        noted: something happened to somebody; attendance id and ``SeatNote``.
        seat_wanted: somebody joins.
        confirmed: whoever is noted is in the room, and nobody else.
    """

    noted = Signal(int, object)
    seat_wanted = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        self._count = Pill("")
        super().__init__("\N{NO-BREAK SPACE}", corner=self._count)
        self.heading.setText(self.tr("Am Tisch"))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        words = self.tr("Person dazu (F3)")
        self.join = Button(words, Kind.GHOST, "user-plus", Extent.SMALL)
        self.join.clicked.connect(self.seat_wanted)
        QShortcut(QKeySequence("F3"), self).activated.connect(self.join.click)
        self.confirm = Button(self.tr("Tisch stimmt (F5)"), icon="user-check")
        self.confirm.setToolTip(self.tr("Alle hier Genannten sind da, niemand sonst."))
        self.confirm.clicked.connect(self.confirmed)
        self.since = IconLabel("user-check", "ok", 16)
        self._since = WrappedLabel("", Text.CAPTION)
        self._stand = boxed(row(self.since, Grow(self._since), gap=Space.XS))
        self.body.setSpacing(Space.S)
        self.add(self.confirm)
        self.add(self._rows)
        self.add(self._stand)
        self.add(self.join)
        self.confirm.hide()
        self._stand.hide()
        self._shown: object = None
        self._seats: list[SeatRow] = []

    def show_view(self, view: ItemView) -> None:
        """Show everybody who was seated."""
        veiled = bool(view.must_leave)
        confirmed_at = view.item.attendance_confirmed_at
        if (view.seats, veiled, confirmed_at) == self._shown:
            return
        self._shown = (view.seats, veiled, confirmed_at)
        self._show_confirmed(confirmed_at)
        clear(self._rows)
        self._seats = []
        for at, line in enumerate(sorted(view.seats, key=_order)):
            if at:
                self._rows.addWidget(line_across())
            made = SeatRow(line, veiled=veiled)
            made.noted.connect(partial(self._on_noted, line))
            self._rows.addWidget(made)
            self._seats.append(made)
        present = sum(line.attendance.present for line in view.seats)
        words = self.tr("{present} von {all}").format(present=present, all=len(view.seats))
        self._count.show_state(words, Tone.BAD if veiled else Tone.OK)
        self._count.show()
        self.join.setEnabled(True)

    def ask_to_leave(self) -> None:
        """Put the keyboard where it is noted that the first of those who must has left."""
        first = next((one.leaves for one in self._seats if one.leaves is not None), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Show nothing of the item."""
        self._shown, self._seats = None, []
        clear(self._rows)
        self.confirm.hide()
        self._stand.hide()
        self._rows.addWidget(WrappedLabel(self.tr("Kein Fall aufgerufen."), Text.MUTED))
        self._count.hide()
        self.join.setEnabled(False)

    def _show_confirmed(self, confirmed_at: datetime | None) -> None:
        self.confirm.setVisible(confirmed_at is None)
        self._stand.setVisible(confirmed_at is not None)
        if confirmed_at is not None:
            words = self.tr("Anwesenheit bestätigt {time}")
            self._since.setText(words.format(time=clock(confirmed_at)))

    def _on_noted(self, line: SeatLine, note: SeatNote) -> None:
        self.noted.emit(line.attendance.id, note)


def _order(line: SeatLine) -> tuple[bool, int, int]:
    verdicts = (SeatVerdict.LEAVES, SeatVerdict.STAYS_PARTLY, SeatVerdict.STAYS)
    present = line.attendance.present
    return not present, verdicts.index(line.seat.verdict) if present else 0, line.attendance.id
