"""One file of an import: what it holds, or why it is not read."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ilja_desktop.ui.exchange.intake import ReadOutcome
from ilja_desktop.ui.exchange.words import holds
from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.card import Card, Surface, Tile
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import refusal_words


class FileLine(Card):
    """A file that was read.

    Signals:
        dropped: leave it out, by name.
    """

    dropped = Signal(str)

    def __init__(self, outcome: ReadOutcome) -> None:
        super().__init__(surface=Surface.SUNKEN)
        name = outcome.name
        if outcome.file is not None:
            icon = "file-text" if outcome.file.form is not None else "file-spreadsheet"
            tile, detail = Tile(icon, Tone.OK), WrappedLabel(holds(outcome.file), Text.MUTED)
        else:
            words = refusal_words(outcome.refusal) if outcome.refusal is not None else ""
            tile = Tile("file-warning", Tone.BAD)
            detail = WrappedLabel(words, Text.BODY, Tone.BAD)
        drop = IconButton("x", self.tr("„{name}“ weglassen").format(name=name))
        drop.clicked.connect(lambda: self.dropped.emit(name))
        both = column(ElidedLabel(name, Text.STRONG), detail, gap=Space.XXS)
        self.body.addLayout(row(tile, Grow(both), drop, gap=Space.M))
