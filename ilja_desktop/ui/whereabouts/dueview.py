"""The work list, on which typing begins the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ilja_desktop.services.whereabouts import Enquiry
from ilja_desktop.ui.kit.rowview import RowView

_NOT_PLAIN = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class DueView(RowView[Enquiry]):
    """Shows due enquiries.

    Signals:
        typed: a letter or digit was pressed.
    """

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalnum() and not event.modifiers() & _NOT_PLAIN:
            self.typed.emit(letter)
        else:
            super().keyPressEvent(event)
