"""What can be done at any moment of a session, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.conference.projector import Showing
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.displays import Layout
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word

PROJECTOR_KEY = "F9"
GUEST_KEY = "F7"
STOP_KEY = "F12"
PAUSE_KEY = "F10"
CONCERN_KEY = "F4"


class LiveStrip(QWidget):
    """A row of buttons over the page; their keys work in the whole window.

    Signals:
        projector_wanted: the curtain shall be drawn or opened.
        guest_wanted: somebody stands at the door.
        pause_wanted: a pause shall begin or end.
        concern_wanted: somebody worries about a young person.
        stop_wanted: a withdrawal came in; the button says so to nobody who reads along.
    """

    projector_wanted = Signal()
    guest_wanted = Signal()
    stop_wanted = Signal()
    pause_wanted = Signal()
    concern_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.projector = self._button(self.tr("Beamer (F9)"), "presentation")
        self.state = Pill("")
        self.guest = self._button(self.tr("Gast kommt (F7)"), "user-plus")
        self.stop = self._button(self.tr("Sofort stoppen (F12)"), "octagon-x")
        self.pause = self._button(self.tr("Pause (F10)"), "pause")
        self.concern = self._button(self.tr("Sorge um einen jungen Menschen? (F4)"), "phone")
        buttons = (self.projector, self.guest, self.pause, self.stop, self.concern)
        parts = (*buttons, self.state)
        self.setLayout(column(Flow(*parts, gap=Space.S), gap=0))
        self.projector.clicked.connect(self.projector_wanted)
        self.guest.clicked.connect(self.guest_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.concern.clicked.connect(self.concern_wanted)

    def bind(self, page: QWidget) -> None:
        """Let the keys work wherever the focus is in the window of the page."""
        for key, wish in (
            (PROJECTOR_KEY, self.projector_wanted),
            (GUEST_KEY, self.guest_wanted),
            (STOP_KEY, self.stop_wanted),
            (PAUSE_KEY, self.pause_wanted),
            (CONCERN_KEY, self.concern_wanted),
        ):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(wish)

    def show_pause(self, *, paused: bool) -> None:
        """Offer to pause, or to go on."""
        self.pause.setText(self.tr("Weiter (F10)") if paused else self.tr("Pause (F10)"))
        self.pause.set_icon("play" if paused else "pause")

    def show_showing(self, showing: Showing) -> None:
        """Say what the projector shows, or why nothing."""
        words, tone = _said(showing)
        self.state.show_state(words, tone)

    def _button(self, words: str, icon: str, kind: Kind = Kind.SECONDARY) -> Button:
        return Button(words, kind, icon, Extent.SMALL)


def _said(showing: Showing) -> tuple[str, Tone]:
    translate = QCoreApplication.translate
    if showing.layout is Layout.MIRRORED:
        return translate("LiveStrip", "Beamer zeigt diesen Bildschirm"), Tone.WARN
    if showing.layout is Layout.SINGLE:
        return translate(
            "LiveStrip", "Kein Beamer: F9 zeigt groß, was alle sehen dürfen"
        ), Tone.INFO
    if showing.curtain:
        return translate("LiveStrip", "Beamer verdeckt"), Tone.NEUTRAL
    if showing.blank is None:
        return translate("LiveStrip", "Beamer zeigt den Fall"), Tone.OK
    words = translate("LiveStrip", "Beamer leer: {why}")
    return words.format(why=word(showing.blank)), Tone.NEUTRAL
