"""A day typed in a hurry: ``15.1.`` is the next 15 January, ``+14`` is in two weeks."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.ui.kit.dayinput import parse_day
from ilja_desktop.ui.kit.label import repolish
from ilja_desktop.ui.kit.words import day as day_words

_AHEAD = re.compile(r"\+\s*(\d{1,3})")
_SHORT = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?")
_YEARS_TO_LEAP_DAY = 9


def quick_day(text: str, today: date) -> date | None:
    """Return the day a text means, or nothing if it means none.

    Takes ``+14`` (days from today), ``15.1.`` (the next such day, today included) and full dates.
    """
    cleaned = text.strip()
    if match := _AHEAD.fullmatch(cleaned):
        return today + timedelta(days=int(match.group(1)))
    if match := _SHORT.fullmatch(cleaned):
        return _next_such_day(int(match.group(1)), int(match.group(2)), today)
    return parse_day(cleaned, today)


def _next_such_day(day: int, month: int, today: date) -> date | None:
    for year in range(today.year, today.year + _YEARS_TO_LEAP_DAY):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


class DayLine(QLineEdit):
    """A line for such a day; writes it out when left.

    Args:
        name: what the day is, for screen readers.
        today: the current day.

    Signals:
        edited: the user typed.
    """

    edited = Signal()

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("15.1. oder +14"))
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self.tidy)

    def day(self) -> date | None:
        """Return the day, or nothing."""
        return quick_day(self.text(), self._today)

    def show_day(self, value: date | None) -> None:
        """Show a day, or nothing."""
        self.setText(day_words(value))
        self._mark(wrong=False)

    def tidy(self) -> None:
        """Write the day out in full, or mark what is none."""
        value = self.day()
        if value is not None:
            self.setText(day_words(value))
        self._mark(wrong=value is None and bool(self.text().strip()))

    def _on_text_edited(self) -> None:
        self._mark(wrong=False)
        self.edited.emit()

    def _mark(self, *, wrong: bool) -> None:
        words = self.tr("Bitte als 15.1., +14 oder 15.01.2027 schreiben.") if wrong else ""
        self.setAccessibleDescription(words)
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            repolish(self)
