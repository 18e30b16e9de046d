"""The time of the open item: it warns, it stops nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal

from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.span import Span, lasts, stood
from ilja_desktop.services.workplace import Clock
from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import Label, plain_tip
from ilja_desktop.ui.kit.layout import boxed, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.ring import Ring
from ilja_desktop.ui.kit.settings import PROJECTOR_TIME, Settings
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_TICK_MS = 1_000
_LAST_MINUTE_S = 60


class TimeCard(Card):
    """A ring with the time left; a pause and more time are for the table, not for the minutes.

    Args:
        clock: returns now.

    Signals:
        ticked: the seconds left, for the projector; ``None`` if it shows no time.
        hold_wanted, more_wanted: a pause shall begin or end; the item gets more time.
    """

    ticked = Signal(object)
    hold_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, clock: Clock) -> None:
        self._settings = Settings()
        self._hold = IconButton("pause", "")
        self._more = IconButton("plus", "")
        self._afar = IconButton("presentation", "")
        corner = boxed(row(self._afar, self._hold, self._more, gap=0))
        super().__init__("\N{NO-BREAK SPACE}", corner=corner)
        self.heading.setText(self.tr("Zeit"))
        self._name(self._more, self.tr("5 Minuten mehr"))
        self._clock = clock
        self._began: datetime | None = None
        self._span = timedelta()
        self._pauses: tuple[Span, ...] = ()
        self._item = 0
        self._warned = False
        self.ring = Ring()
        self.warning = Label("", Text.STRONG, Tone.WARN)
        self.warning.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.warning.hide()
        self.body.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.warning)
        self.body.setSpacing(Space.S)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._afar.clicked.connect(self._on_afar)
        self._hold.clicked.connect(self.hold_wanted)
        self._more.clicked.connect(self.more_wanted)
        self.stop()

    @property
    def afar(self) -> bool:
        """Return whether the time stands on the projector too."""
        return self._settings.get(PROJECTOR_TIME) == "shown"

    def show_item(self, item: AgendaItem, pauses: tuple[Span, ...]) -> None:
        """Run for an item that was called; pauses do not count, and time added does."""
        if item.called_at is None:
            self.stop()
            return
        if item.id != self._item:
            self._item, self._warned = item.id, False
        self._began, self._pauses = item.called_at, pauses
        self._span = timedelta(minutes=item.minutes_planned + item.minutes_more)
        self._timer.start()
        self._show_hold()
        self.tick()

    def stop(self) -> None:
        """Stand still; no item is open."""
        self._began, self._item = None, 0
        self._timer.stop()
        self._show_hold()
        self.ring.show_time(0, 0)
        self.warning.hide()
        self.ticked.emit(None)

    def tick(self) -> None:
        """Show the time left now."""
        if self._began is None:
            return
        left = round((self._span - self._passed()).total_seconds())
        self.ring.show_time(left, round(self._span.total_seconds()))
        self._warn(left)
        self.ticked.emit(left if self.afar else None)

    def _passed(self) -> timedelta:
        assert self._began is not None
        now = self._clock()
        return now - self._began - stood(self._pauses, self._began, now)

    def _warn(self, left: int) -> None:
        self.warning.setVisible(left <= _LAST_MINUTE_S)
        words = self.tr("Noch eine Minute") if left > 0 else self.tr("Die Zeit ist um")
        self.warning.setText(words)
        if left <= _LAST_MINUTE_S and not self._warned:
            self._warned = True
            announce(self, words, urgent=True)
        if left > _LAST_MINUTE_S:
            self._warned = False

    def _on_afar(self) -> None:
        self._settings.put(PROJECTOR_TIME, "hidden" if self.afar else "shown")
        self._show_hold()
        self.tick()

    def _show_hold(self) -> None:
        held = lasts(self._pauses)
        self._hold.set_icon("play" if held else "pause")
        shown = self.tr("Zeit am Beamer nicht mehr zeigen")
        self._name(self._afar, shown if self.afar else self.tr("Zeit auch am Beamer zeigen"))
        self._name(self._hold, self.tr("Weiter") if held else self.tr("Zeit anhalten"))
        for button in (self._hold, self._more):
            button.setEnabled(self._began is not None)

    def _name(self, button: IconButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
