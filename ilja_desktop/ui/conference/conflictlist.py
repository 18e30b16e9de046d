"""What speaks against a date, as notes below the form that plans it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.dateconflict import GRAVE, DateConflict
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word


class ConflictList(QWidget):
    """Shows conflicts with shape, colour and word; a day without any says so too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(Space.S)

    def show_conflicts(self, found: Sequence[DateConflict], *, with_day: bool = True) -> None:
        """Show what was found; nothing at all as long as there is no day."""
        clear(self._inside)
        if not with_day:
            return
        if not found:
            self._inside.addWidget(Note(self.tr("Nichts spricht gegen diesen Tag."), Tone.OK))
        for each in found:
            tone = Tone.BAD if each.kind in GRAVE else Tone.WARN
            self._inside.addWidget(Note(conflict_words(each), tone))


def conflict_words(conflict: DateConflict) -> str:
    """Return what speaks against a date, translated; holidays keep their German names."""
    return word(conflict.kind).format(detail=conflict.detail)
