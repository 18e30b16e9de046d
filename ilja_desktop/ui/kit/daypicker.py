"""A line for a day, with a calendar to pick from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import IconButton, Kind
from ilja_desktop.ui.kit.dayinput import parse_day
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import day as day_words


class DayPicker(QWidget):
    """Typing comes first, the calendar helps.

    Args:
        today: the current day; decides the century of short years and where the calendar opens.

    Signals:
        edited: the user typed or picked.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self._tidy)
        self._open = IconButton("calendar", self.tr("Kalender öffnen"), Kind.SECONDARY)
        self._open.clicked.connect(self._pick)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        inside.addWidget(self.line, 1)
        inside.addWidget(self._open)
        self.setFocusProxy(self.line)

    @property
    def unreadable(self) -> bool:
        """Return whether something is typed that is no day."""
        return bool(self.line.text().strip()) and self.day() is None

    def day(self) -> date | None:
        """Return the day, or nothing."""
        return parse_day(self.line.text(), self._today())

    def show_day(self, value: date | None) -> None:
        """Show a day, or nothing."""
        self.line.setText(day_words(value))

    def name(self, label: str) -> None:
        """Tell screen readers which day this is."""
        self.line.setAccessibleName(label)
        opens = self.tr("{label}: Kalender öffnen")
        self._open.setAccessibleName(opens.format(label=label))

    def _tidy(self) -> None:
        value = self.day()
        if value is not None:
            self.show_day(value)

    def _pick(self) -> None:
        popup = _CalendarPopup(self.day() or self._today(), self)
        popup.picked.connect(self._on_picked)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))
        popup.show()

    def _on_picked(self, value: date) -> None:
        self.show_day(value)
        self.line.setFocus()
        self.edited.emit()


class _CalendarPopup(QWidget):
    picked = Signal(object)

    def __init__(self, start: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._calendar.setAccessibleName(self.tr("Kalender"))
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        self._calendar.activated.connect(self._choose)
        self._calendar.clicked.connect(self._choose)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._calendar)
        self.setFocusProxy(self._calendar)

    def _choose(self, chosen: QDate) -> None:
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()
