"""Stands over the open item while somebody is in the room who has to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Tile
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


class Veil(QWidget):
    """Says who has to leave, and nothing about the case.

    Signals:
        nameless_wanted: nobody shall leave; the case goes on without names.
    """

    nameless_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        heading = Label(self.tr("Bitte den Raum verlassen"), Text.TITLE)
        text = WrappedLabel(
            self.tr(
                "Wer hier steht, darf diesen Fall nicht mithören. Der Fall erscheint, sobald "
                "rechts vermerkt ist, dass alle Genannten den Raum verlassen haben."
            ),
            Text.MUTED,
        )
        text.setAlignment(centre)
        text.setMaximumWidth(look().px(440))
        self.nameless = Button(self.tr("Ohne Namen weiter"), icon="eye-off")
        self.nameless.clicked.connect(self.nameless_wanted)
        self._names = QVBoxLayout()
        self._names.setSpacing(Space.XS)
        inside = QVBoxLayout(self)
        inside.setSpacing(Space.M)
        inside.addStretch(2)
        inside.addWidget(Tile("door-open", Tone.BAD, 56), 0, centre)
        inside.addWidget(heading, 0, centre)
        inside.addLayout(self._names)
        inside.addWidget(text)
        inside.setAlignment(text, centre)
        inside.addWidget(self.nameless, 0, centre)
        inside.addStretch(3)

    def show_names(self, names: tuple[str, ...]) -> None:
        """Name who has to leave."""
        clear(self._names)
        for name in names:
            label = WrappedLabel(name, Text.SUBTITLE, Tone.BAD)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._names.addWidget(label)
