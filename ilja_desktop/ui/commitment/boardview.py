"""The list of the board, on which a letter is an answer and not a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ilja_desktop.domain.followup import BoardLine
from ilja_desktop.ui.kit.rowview import RowView

_NOT_PLAIN = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class BoardView(RowView[BoardLine]):
    """Shows open commitments.

    Signals:
        letter_typed: a letter was pressed, in upper case.
        left: Escape was pressed.
    """

    letter_typed = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif letter.isalpha() and not event.modifiers() & _NOT_PLAIN:
            self.letter_typed.emit(letter)
        else:
            super().keyPressEvent(event)
