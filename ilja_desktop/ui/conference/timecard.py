"""The time of the open item: it warns, it stops nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal

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
_MORE = timedelta(minutes=5)


class TimeCard(Card):
    """A ring with the time left; a pause and more time are for the table, not for the minutes.

    Args:
        clock: returns now.

    Signals:
        ticked: the seconds left, for the projector; ``None`` if it shows no time.
    """

    ticked = Signal(object)

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
        self._stood = timedelta()
        self._held_since: datetime | None = None
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
        self._hold.clicked.connect(self._on_hold)
        self._more.clicked.connect(self._on_more)
        self.stop()

    @property
    def afar(self) -> bool:
        """Return whether the time stands on the projector too."""
        return self._settings.get(PROJECTOR_TIME) == "shown"

    def start(self, began: datetime, minutes: int) -> None:
        """Run for an item that was called at a time."""
        self._began, self._span = began, timedelta(minutes=minutes)
        self._stood, self._held_since, self._warned = timedelta(), None, False
        self._timer.start()
        self._show_hold()
        self.tick()

    def stop(self) -> None:
        """Stand still; no item is open."""
        self._began = None
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
        until = self._held_since or self._clock()
        return until - self._began - self._stood

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

    def _on_hold(self) -> None:
        now = self._clock()
        if self._held_since is None:
            self._held_since = now
        else:
            self._stood += now - self._held_since
            self._held_since = None
        self._show_hold()
        self.tick()

    def _on_more(self) -> None:
        self._span += _MORE
        self.tick()

    def _show_hold(self) -> None:
        held = self._held_since is not None
        self._hold.set_icon("play" if held else "pause")
        shown = self.tr("Zeit am Beamer nicht mehr zeigen")
        self._name(self._afar, shown if self.afar else self.tr("Zeit auch am Beamer zeigen"))
        self._name(self._hold, self.tr("Weiter") if held else self.tr("Zeit anhalten"))
        for button in (self._hold, self._more):
            button.setEnabled(self._began is not None)

    def _name(self, button: IconButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
