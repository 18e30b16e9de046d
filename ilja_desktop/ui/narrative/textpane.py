"""A text to be read, with passages marked in it by colour and by a line below them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ilja_desktop.ui.kit.look import look

_HEIGHT = 260


class Marking(Enum):
    """What a passage is: changed for sure, asked about, answered, or the one in question."""

    SURE = "ok"
    OPEN = "warn"
    ANSWERED = "neutral"
    CURRENT = "info"


_LINES = {
    Marking.SURE: QTextCharFormat.UnderlineStyle.NoUnderline,
    Marking.OPEN: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Marking.ANSWERED: QTextCharFormat.UnderlineStyle.DotLine,
    Marking.CURRENT: QTextCharFormat.UnderlineStyle.SingleUnderline,
}


@dataclass(frozen=True)
class Mark:
    """From where to before where, and as what."""

    start: int
    end: int
    what: Marking


class TextPane(QPlainTextEdit):
    """Shows one of the two texts; it can be read and copied, not changed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(look().px(_HEIGHT))
        self._marks: tuple[Mark, ...] = ()

    def show_text(self, text: str, marks: Iterable[Mark]) -> None:
        """Show a text with marks in it; the place that is in sight stays in sight."""
        self._marks = tuple(marks)
        place = self.verticalScrollBar().value()
        if text != self.toPlainText():
            self.setPlainText(text)
            self.verticalScrollBar().setValue(place)
        self._paint()
        current = next((mark for mark in self._marks if mark.what is Marking.CURRENT), None)
        if current is not None:
            cursor = self.textCursor()
            cursor.setPosition(self._place(current.start))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(look().px(_HEIGHT))
            self._paint()

    def _paint(self) -> None:
        self.setExtraSelections([self._selection(mark) for mark in self._marks])

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._place(mark.start))
        cursor.setPosition(self._place(mark.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = _format(mark.what)
        return selection

    def _place(self, at: int) -> int:
        """Return a place in the document, which counts in UTF-16 and begins anew by no line."""
        return len(self.toPlainText()[:at].encode("utf-16-le")) // 2


def _format(what: Marking) -> QTextCharFormat:
    made = QTextCharFormat()
    colour: QColor = look().colour(what.value)
    made.setBackground(look().colour(f"{what.value}_bg"))
    made.setForeground(colour)
    made.setUnderlineColor(colour)
    made.setUnderlineStyle(_LINES[what])
    return made
