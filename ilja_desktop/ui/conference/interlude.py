"""Between two items: what comes next, by its position, and one button to call it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Tile
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


class Interlude(QWidget):
    """Names nobody, so that whoever stayed for the last case may still be in the room.

    Signals:
        wanted: the button was pressed.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        self._heading = Label("", Text.TITLE)
        self._text = WrappedLabel("", Text.MUTED)
        self._text.setAlignment(centre)
        self._text.setMaximumWidth(look().px(420))
        self.button = Button("", Kind.PRIMARY, "play")
        self.button.clicked.connect(self.wanted)
        inside = QVBoxLayout(self)
        inside.setSpacing(Space.M)
        inside.addStretch(2)
        inside.addWidget(Tile("users", Tone.ACCENT, 56), 0, centre)
        inside.addWidget(self._heading, 0, centre)
        inside.addWidget(self._text)
        inside.setAlignment(self._text, centre)
        inside.addSpacing(Space.S)
        inside.addWidget(self.button, 0, centre)
        inside.addStretch(3)

    def show_next(self, place: int, *, is_case: bool, title: str) -> None:
        """Offer the next item."""
        self._heading.setText(self.tr("Als Nächstes: TOP {place}").format(place=place))
        case = self.tr(
            "Bitte prüfen, wer für den nächsten Fall im Raum bleibt. Der Name erscheint erst mit "
            "dem Aufruf."
        )
        self._text.setText(case if is_case else title)
        self.button.setText(self.tr("TOP {place} aufrufen").format(place=place))
        self.button.set_icon("play")

    def show_end(self) -> None:
        """Say that everything was talked about."""
        self._heading.setText(self.tr("Alle Punkte sind behandelt"))
        self._text.setText(
            self.tr("Beenden Sie die Konferenz; danach entstehen Protokoll und Fallblätter.")
        )
        self.button.setText(self.tr("Konferenz beenden"))
        self.button.set_icon("check-check")
